"""The command `form`."""

import pytest
import typer
from typer.testing import CliRunner

from loaders.form.command import form
from loaders.form.read import read
from tests.loaders.form.filling import RECEIVED, shipped_catalog

app = typer.Typer()
app.command("form")(form)


def run(*arguments):
    return CliRunner().invoke(app, [*map(str, arguments)])


def test_it_writes_the_form(tmp_path):
    file = tmp_path / "форма.xlsx"
    done = run("--region", "KZ-61", "--period", "2026-Q3", "--language", "kk", "-o", file)
    assert done.exit_code == 0, done.output
    report = read(file.name, file.read_bytes(), shipped_catalog(), RECEIVED)
    assert (report.region, report.period, report.language) == ("KZ-61", "2026-Q3", "kk")


@pytest.mark.parametrize(
    ("region", "period", "language", "named"),
    [
        ("KZ-99", "2026-Q3", "ru", "KZ-99"),
        ("KZ", "2026-Q3", "ru", "KZ"),
        ("KZ-61", "2026-Q9", "ru", "2026-Q9"),
        ("KZ-10", "2020", "ru", "KZ-10"),
        ("KZ-61", "2026-Q3", "de", "de"),
    ],
)
def test_a_wrong_choice_is_explained_and_writes_nothing(tmp_path, region, period, language, named):
    file = tmp_path / "form.xlsx"
    done = run("--region", region, "--period", period, "-l", language, "-o", file)
    assert done.exit_code == 2
    assert named in done.output
    assert not file.exists()


def test_a_folder_that_is_not_there_is_explained(tmp_path):
    done = run("--region", "KZ-61", "--period", "2026-Q3", "-o", tmp_path / "nowhere" / "form.xlsx")
    assert done.exit_code == 2
    assert "form.xlsx" in done.output.replace("\n", "")
