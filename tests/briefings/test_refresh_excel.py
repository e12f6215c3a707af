"""A workbook, edited by hand, then refilled from a newer snapshot."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from openpyxl import Workbook, load_workbook
from typer.testing import CliRunner

from briefings import compose
from briefings.__main__ import app
from briefings.blocks import Table
from briefings.excel import writer as excel
from briefings.excel.package import Package
from briefings.excel.refresh import ExcelBriefing
from briefings.footing import read_passport
from briefings.look import Look
from kpi.errors import BriefingUnreadable
from tests.briefings.conftest import REGION

VALUE, TEXT = "Главные показатели/Госорганы в формате Open Space/Значение", "57 (30.07.2020)"
FRONT = "Главные показатели/Фронт-офисы/Значение"
EDIT = "Написано вручную"


@pytest.fixture(scope="session")
def written(of_region):
    return excel.write(of_region["ru"])


def places(content: bytes) -> dict[str, tuple[str, str]]:
    """Key -> sheet and address of every cell that can be refilled."""
    package = Package(content)
    found, titles = package.places(), {part: title for title, part in package.sheets.items()}
    keys = package.recall().keys
    return {keys[name]: (titles[sheet], place) for name, (sheet, place) in found.items() if name in keys}


def value(content: bytes, key: str):
    sheet, place = places(content)[key]
    return load_workbook(io.BytesIO(content))[sheet][place].value


def edited(content: bytes, key: str, new: str) -> bytes:
    """As a person leaves it: one cell of the sheet says something else."""
    package = Package(content)
    sheet, place = places(content)[key]
    part = package.sheets[sheet]
    found = f'<c r="{place}"[^>]*?(/>|>.*?</c>)'.encode()
    made = f'<c r="{place}" t="inlineStr"><is><t>{new}</t></is></c>'.encode()
    if new.replace(".", "").isdigit():
        made = f'<c r="{place}"><v>{new}</v></c>'.encode()
    elif new.startswith("="):
        made = f'<c r="{place}"><f>{new[1:]}</f><v>1</v></c>'.encode()
    return changed(content, part, lambda text: re.sub(found, made, text, count=1))


def changed(content: bytes, part: str, change) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    assert stream.getvalue() != content
    return stream.getvalue()


def refreshed(content: bytes, new):
    return ExcelBriefing(content, "x.xlsx").refresh(new)


def test_without_a_newer_snapshot_nothing_changes(written, of_region):
    done = refreshed(written, of_region["ru"])
    assert not any((done.numbers, done.edited, done.gone, done.sentences, done.added))
    before, after = (load_workbook(io.BytesIO(content)) for content in (written, done.content))
    assert [[c.value for row in page for c in row] for page in after] == [
        [c.value for row in page for c in row] for page in before
    ]


def test_numbers_and_the_words_around_them_are_new(written, again):
    assert value(written, f"cell/{VALUE}") == TEXT
    done = refreshed(written, again)
    assert value(done.content, f"number/{VALUE}") == 77
    assert value(done.content, f"cell/{VALUE}") == "77 (31.12.2020)"
    assert value(done.content, "cell/Главные показатели/Госорганы в формате Open Space/Лидер").endswith(
        ": 99"
    )
    assert any((one.old, one.new) == ("57", "77") for one in done.numbers)


@pytest.mark.parametrize("new", ["70", "70.5", "=35*2", EDIT])
@pytest.mark.parametrize("kind", ["number", "cell"])
def test_what_a_person_wrote_stays_and_is_named(written, again, kind, new):
    done = refreshed(edited(written, f"{kind}/{FRONT}", new), again)
    kept = value(done.content, f"{kind}/{FRONT}")
    assert str(kept) == new
    assert [one.old for one in done.edited] == [{"70.5": "70,5"}.get(new, new)]  # as it is written in Russian
    other = {"number": "cell", "cell": "number"}[kind]
    assert str(value(done.content, f"{other}/{FRONT}")).startswith("88")


def test_every_other_cell_is_as_if_written_now(written, again):
    """But for what the newer briefing has no longer."""
    done = refreshed(written, again)
    fresh = excel.write(again)
    common = places(done.content).keys() & places(fresh).keys()
    assert len(common) > 150
    now, then = shown(done.content), shown(fresh)
    assert {key: (now[key], then[key]) for key in common if now[key] != then[key]} == {}


def shown(content: bytes) -> dict[str, tuple]:
    """Key -> value and format."""
    book = load_workbook(io.BytesIO(content))
    cells = {key: book[sheet][place] for key, (sheet, place) in places(content).items()}
    return {
        key: (cell.value, cell.number_format if isinstance(cell.value, float | int) else "")
        for key, cell in cells.items()
    }


def test_cells_are_found_wherever_rows_were_put_in(written, again):
    """As Excel does it: the cells move, and the names with them."""
    book = load_workbook(io.BytesIO(written))
    sheet, _ = places(written)[f"number/{VALUE}"]
    page = book[sheet]
    page.merged_cells.ranges.clear()
    page.insert_rows(1, 3)
    page["A1"] = EDIT
    for name in book.defined_names.values():
        if name.attr_text.startswith(f"'{sheet}'!"):
            row = int(name.attr_text.rsplit("$", 1)[1]) + 3
            name.attr_text = f"{name.attr_text.rsplit('$', 1)[0]}${row}"
    stream = io.BytesIO()
    book.save(stream)
    package = Package(stream.getvalue())
    package.remember(Package(written).recall())  # openpyxl drops the part that Excel keeps
    done = refreshed(package.content(), again)
    assert value(done.content, f"number/{VALUE}") == 77
    assert load_workbook(io.BytesIO(done.content))[sheet]["A1"].value == EDIT


def test_what_other_people_put_into_the_file_stays_to_the_byte(written, again):
    """A drawing of a kind that nothing here knows."""
    content = changed(written, "docProps/app.xml", lambda text: text + b"<!-- by hand -->")
    done = refreshed(content, again)
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(io.BytesIO(done.content)) as new:
        assert new.namelist() == old.namelist()
        assert new.read("docProps/app.xml").endswith(b"<!-- by hand -->")
        kept = [n for n in old.namelist() if n.startswith(("xl/theme", "xl/drawings", "_rels"))]
        assert kept
        assert all(new.read(name) == old.read(name) for name in kept)


def test_a_deleted_cell_is_not_missed_and_a_deleted_sheet_neither(written, again):
    content = changed(
        written,
        "xl/workbook.xml",
        lambda text: re.sub(rb"\$B\$\d+</definedName>", b"#REF!</definedName>", text),
    )
    assert refreshed(content, again).edited == []


def test_charts_are_drawn_from_the_new_numbers(written, again):
    """Excel keeps in the chart what it showed; another program would show that."""
    part = Package(written).names("xl/charts/chart")[1]
    kept = b'<numCache><ptCount val="1"/><pt idx="0"><v>389</v></pt></numCache></numRef></val>'
    content = changed(written, part, lambda text: text.replace(b"</numRef></val>", kept))
    done = refreshed(content, again)
    assert value(done.content, "point/Учреждения на карте открытых бюджетов, 2020 год|г. Шымкент") == 300
    with zipfile.ZipFile(io.BytesIO(done.content)) as archive:
        assert b"389" not in archive.read(part)


def test_sentences_that_are_said_no_more_and_numbers_without_a_place_are_named(written, empty_period, again):
    done = refreshed(written, compose.made(Look(empty_period, "ru"), REGION))
    changed = {one.tag: one.new for one in done.sentences}
    assert changed["best"] == ""
    assert done.gone
    added = refreshed(written, again).added
    assert any(one.new == "55" for one in added)


def bounded(briefing):
    """The same, but of one figure no more is known than a bound, with decimals."""
    table = next(block for block in briefing.blocks if isinstance(block, Table))
    row = next(number for number, row in enumerate(table.rows) if row[0][0].startswith("Госорганы"))
    fact = replace(table.rows[row][1][0], text="≥ 57,5", value=57.5, qualifier="at_least")
    cells = (table.rows[row][0], (fact, *table.rows[row][1][1:]), *table.rows[row][2:])
    rows = (*table.rows[:row], cells, *table.rows[row + 1 :])
    blocks = tuple(replace(b, rows=rows) if b is table else b for b in briefing.blocks)
    return replace(briefing, blocks=blocks)


def test_a_number_gets_the_format_of_its_text_in_the_look_of_its_cell(written, of_region):
    done = refreshed(written, bounded(of_region["ru"]))
    assert shown(done.content)[f"number/{VALUE}"] == (57.5, '"≥ "#,##0.0')
    sheet, place = places(written)[f"number/{VALUE}"]
    before, after = (load_workbook(io.BytesIO(c))[sheet][place] for c in (written, done.content))
    for look in ("font", "fill", "alignment", "border"):
        assert repr(getattr(after, look)) == repr(getattr(before, look))


def test_a_format_that_a_person_chose_stays(written, of_region):
    book = load_workbook(io.BytesIO(written))
    sheet, place = places(written)[f"number/{VALUE}"]
    book[sheet][place].number_format = "0.000"
    stream = io.BytesIO()
    book.save(stream)
    package = Package(stream.getvalue())
    package.remember(Package(written).recall())
    done = refreshed(package.content(), bounded(of_region["ru"]))
    assert shown(done.content)[f"number/{VALUE}"] == (57.5, "0.000")


def test_the_sources_are_added_and_the_foot_names_the_new_snapshot(written, again):
    done = refreshed(written, again)
    book = load_workbook(io.BytesIO(done.content))
    told = [cell.value for row in book[again.sources.title] for cell in row]
    assert any("Page 1" in str(text) for text in told)
    assert all(again.subject.snapshot in page.oddFooter.left.text for page in book)
    assert read_passport(book.properties.identifier) == again.subject


def test_formulas_of_other_people_are_computed_anew(written, again):
    saved = changed(written, "xl/workbook.xml", lambda text: text.replace(b' fullCalcOnLoad="1"', b""))
    assert load_workbook(io.BytesIO(refreshed(saved, again).content)).calculation.fullCalcOnLoad


def test_a_second_refresh_changes_nothing_more(written, again):
    first = refreshed(edited(written, f"number/{FRONT}", "70"), again)
    second = refreshed(first.content, again)
    assert second.numbers == []
    assert second.edited == first.edited
    assert len(Package(second.content).names("customXml/")) == len(Package(written).names("customXml/"))


def test_a_workbook_of_somebody_else_is_refused(written):
    stream = io.BytesIO()
    Workbook().save(stream)
    unnamed = changed(written, "xl/workbook.xml", lambda text: text.replace(b'name="brief_', b'name="x_'))
    for content in (b"", b"text", stream.getvalue(), unnamed):
        with pytest.raises(BriefingUnreadable):
            ExcelBriefing(content, "x.xlsx")


def test_from_the_command_line(written, newer_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("KPI_WORKSPACES", str(newer_folder))
    file = tmp_path / "x.xlsx"
    file.write_bytes(edited(written, f"number/{FRONT}", "70"))
    done = CliRunner().invoke(app, ["refresh", str(file), "-l", "en"])
    assert done.exit_code == 0, done.output
    assert value(file.read_bytes(), f"number/{VALUE}") == 77
    assert "70 → 88" in done.output
