"""python -m briefings, as people run it."""

import pytest
from typer.testing import CliRunner

from briefings.__main__ import app
from briefings.word.refresh import WordBriefing
from tests.briefings.word_files import numbers, opened


@pytest.fixture
def run(shipped_workspace):
    return lambda *arguments: CliRunner().invoke(app, list(arguments))


def test_a_region_becomes_a_file(run, tmp_path):
    file = tmp_path / "new" / "x.docx"
    done = run("region", "KZ-61", "--period", "2020", "--language", "kk", "-o", str(file))
    assert done.exit_code == 0, done.output
    assert numbers(file.read_bytes())
    assert [p.name for p in file.parent.iterdir()] == ["x.docx"]


def test_the_contents_are_those_asked_for_and_the_file_remembers_them(run, tmp_path):
    file = tmp_path / "x.docx"
    done = run("region", "KZ-61", "-p", "2020", "-c", "indicators", "-c", "summary", "-o", str(file))
    assert done.exit_code == 0, done.output
    document = WordBriefing(file.read_bytes(), file.name)
    headings = [p.text for p in document.document.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["Кратко", "Главные показатели", "Источники"]
    assert document.subject.parts == ("summary", "indicators")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("region", "KZ-99", "-p", "2020"), "KZ-99"),
        (("region", "KZ-33", "-p", "2020"), "Жетісу"),
        (("region", "KZ-61", "-p", "20x"), "20x"),
        (("region", "KZ-61", "-p", "2020", "-f", "pdf"), "pdf"),
        (("country", "-p", "2020", "-l", "fr"), "fr"),
        (("country", "-p", "2020", "--known-at", "soon"), "soon"),
        (("country", "-p", "2020", "-w", "nowhere"), "nowhere"),
        (("country", "-p", "2020", "-c", "gossip"), "gossip"),
    ],
)
def test_what_cannot_be_is_told_in_words(run, tmp_path, arguments, said):
    done = run(*arguments, "-o", str(tmp_path / "x.docx"))
    assert done.exit_code == 2
    assert said in done.output
    assert "Traceback" not in done.output
    assert not list(tmp_path.glob("*.docx"))


def test_a_place_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "file").write_text("")
    done = run("country", "-p", "2020", "-o", str(tmp_path / "file" / "x.docx"))
    assert done.exit_code == 2
    assert "x.docx" in "".join(done.output.split())  # a narrow terminal breaks the path


def test_all_of_them_at_once(run, tmp_path):
    done = run("all", "-p", "2020", "-o", str(tmp_path), "-l", "en", "-f", "docx", "-c", "targets")
    assert done.exit_code == 0, done.output
    files = sorted(p.name for p in tmp_path.glob("*.docx"))
    assert len(files) == 18
    assert "KZ_2020_en.docx" in files
    assert opened((tmp_path / "KZ-61_2020_en.docx").read_bytes()).paragraphs[0].text
