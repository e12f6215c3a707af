"""A presentation, edited by hand, then refilled from a newer snapshot."""

import io
from copy import deepcopy

import pptx
import pytest
from openpyxl import load_workbook
from pptx.dml.color import RGBColor
from typer.testing import CliRunner

from briefings import compose
from briefings.__main__ import app
from briefings.blocks import Chart
from briefings.footing import read_passport
from briefings.look import Look
from briefings.native_chart import MARKED
from briefings.powerpoint import writer as powerpoint
from briefings.powerpoint.refresh import PowerPointBriefing
from briefings.powerpoint.tagged import paragraphs, tagged
from kpi.errors import BriefingUnreadable
from tests.briefings.conftest import FRONT, OPEN_SPACE, REGION
from tests.briefings.powerpoint_files import cells, charts, notes, numbers, opened, texts

EDIT = "Written by the deputy akim."
RED = RGBColor(0xFF, 0, 0)


@pytest.fixture(scope="session")
def written(of_region):
    return powerpoint.write(of_region["ru"])


def saved(show) -> bytes:
    stream = io.BytesIO()
    show.save(stream)
    return stream.getvalue()


def refreshed(show, new):
    return PowerPointBriefing(saved(show), "x.pptx").refresh(new)


def run_of(show, tag: str):
    return next(
        one.runs[0]
        for slide in show.slides
        for p in paragraphs(slide._element)
        for one in tagged(p)
        if one.tag == tag
    )


def row_of(show, begins: str) -> list[str]:
    return next(row for table in cells(show) for row in table if row[0].startswith(begins))


def chart_of(show, label: str):
    """The chart with a bar of that name, and the values by label."""
    found = next(c for c in charts(show) if label in c.plots[0].categories)
    return found, dict(zip(found.plots[0].categories, found.plots[0].series[0].values, strict=True))


def test_without_a_newer_snapshot_nothing_changes(written, of_region):
    done = PowerPointBriefing(written, "x.pptx").refresh(of_region["ru"])
    assert not any((done.numbers, done.edited, done.gone, done.sentences, done.added))
    assert numbers(opened(done.content)) == numbers(opened(written))
    assert notes(opened(done.content)) == notes(opened(written))


def test_numbers_are_new_and_edits_are_kept(written, again):
    show = opened(written)
    run_of(show, FRONT).find("{*}t").text = "70"
    summary = show.slides[1].shapes[-1].text_frame.paragraphs[0]
    summary.add_run().text = EDIT
    done = refreshed(show, again)
    now = opened(done.content)
    told = dict(numbers(now))
    assert told[OPEN_SPACE] == "77"
    assert told[FRONT] == "70"
    assert any("70" in one.old and "88" in one.new for one in done.edited)
    assert any((one.tag, one.old, one.new) == (OPEN_SPACE, "57", "77") for one in done.numbers)
    assert EDIT in "".join(texts(now))


def test_every_other_number_is_that_of_the_new_snapshot(written, again):
    now = {(fact.tag, fact.text) for fact in again.facts()}
    done = PowerPointBriefing(written, "x.pptx").refresh(again)
    gone = {one.tag for one in done.gone}
    assert {pair for pair in numbers(opened(done.content)) if pair[0] not in gone} <= now


def test_words_beside_a_number_in_a_table_follow_it(written, again):
    """The date of a figure, and who leads, are no less wrong than an old number."""
    assert "30.07.2020" in row_of(opened(written), "Госорганы")[1]
    row = row_of(opened(PowerPointBriefing(written, "x.pptx").refresh(again).content), "Госорганы")
    assert row[1] == "77 (31.12.2020)"
    assert row[3].startswith("2 из 2")
    assert row[-1].endswith(": 99")


def test_a_cell_in_other_words_is_left_and_named(written, again):
    show = opened(written)
    run_of(show, OPEN_SPACE).getparent().findall("{*}r")[1].find("{*}t").text = " (по докладу)"
    done = refreshed(show, again)
    assert row_of(opened(done.content), "Госорганы")[1] == "57 (по докладу)"
    assert [(one.old, one.new) for one in done.edited] == [("57 (по докладу)", "77 (31.12.2020)")]


def test_the_look_of_a_number_stays(written, again):
    show = opened(written)
    run_of(show, OPEN_SPACE).find("{*}rPr").set("b", "1")
    done = opened(refreshed(show, again).content)
    assert run_of(done, OPEN_SPACE).find("{*}rPr").get("b") == "1"


def test_a_number_that_powerpoint_has_broken_in_two_is_one_number(written, again):
    show = opened(written)
    first = run_of(show, OPEN_SPACE)
    second = deepcopy(first)
    first.find("{*}t").text, second.find("{*}t").text = "5", "7"
    first.addnext(second)
    assert dict(numbers(opened(refreshed(show, again).content)))[OPEN_SPACE] == "77"


def test_sentences_that_no_longer_hold_are_named(written, empty_period):
    done = PowerPointBriefing(written, "x.pptx").refresh(compose.made(Look(empty_period, "ru"), REGION))
    changed = {one.tag: one for one in done.sentences}
    assert "нет чисел" in changed["reported"].new
    assert changed["best"].new == ""
    assert done.gone


def test_what_has_no_place_in_the_presentation_is_named(written, again):
    done = PowerPointBriefing(written, "x.pptx").refresh(again)
    shown = {tag for tag, _ in numbers(opened(done.content))}
    assert done.added
    assert not shown & {one.tag for one in done.added}


def test_charts_have_the_new_numbers_best_first_in_picture_and_workbook(written, again):
    _, before = chart_of(opened(written), "г. Шымкент")
    assert before == {"г. Шымкент": 389, "г. Нур-Султан": 342}
    done = opened(PowerPointBriefing(written, "x.pptx").refresh(again).content)
    chart, values = chart_of(done, "г. Шымкент")
    assert list(values.items()) == [("г. Нур-Султан", 342), ("г. Шымкент", 300), ("Туркестанская", 55)]
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert [row[:2] for row in list(book.active.values)[1:]] == list(values.items())
    assert chart.plots[0].series[0].points[2].format.fill.fore_color.rgb == MARKED
    references = [one.text for one in chart._chartSpace.iter("{*}f")]
    assert sum("$4" in reference for reference in references) == 2


def test_the_look_of_a_chart_stays_and_goes_with_its_bars(written, again):
    show = opened(written)
    chart, values = chart_of(show, "г. Шымкент")
    chart.has_legend = True
    fill = chart.plots[0].series[0].points[list(values).index("г. Шымкент")].format.fill
    fill.solid()
    fill.fore_color.rgb = RED
    chart, values = chart_of(opened(refreshed(show, again).content), "г. Шымкент")
    assert chart.has_legend
    points = chart.plots[0].series[0].points
    assert points[list(values).index("г. Шымкент")].format.fill.fore_color.rgb == RED
    assert chart.plots[0].series[0]._element.xpath("c:dPt/c:idx/@val") == ["1", "2"]


def test_a_number_that_a_person_changed_in_a_chart_stays_and_is_named(written, again):
    show = opened(written)
    chart, _ = chart_of(show, "г. Шымкент")
    chart._chartSpace.xpath(".//c:val//c:pt/c:v")[0].text = "350"
    done = refreshed(show, again)
    _, values = chart_of(opened(done.content), "г. Шымкент")
    assert values["г. Шымкент"] == 350
    assert [(one.old, one.new) for one in done.edited] == [("350", "300")]


def test_a_bar_that_a_person_took_out_stays_out_and_is_named(written, again):
    show = opened(written)
    chart, _ = chart_of(show, "г. Шымкент")
    for point in chart._chartSpace.xpath(".//c:pt[@idx='0']"):
        point.getparent().remove(point)
    done = refreshed(show, again)
    _, values = chart_of(opened(done.content), "г. Нур-Султан")
    assert list(values) == ["г. Нур-Султан", "Туркестанская"]
    assert [(one.old, one.new) for one in done.edited] == [("", "300")]


def test_a_chart_that_would_not_be_made_now_is_named(written, empty_period, of_region):
    done = PowerPointBriefing(written, "x.pptx").refresh(compose.made(Look(empty_period, "ru"), REGION))
    titles = {block.title for block in of_region["ru"].blocks if isinstance(block, Chart)}
    assert titles <= {one.tag for one in done.gone}


def test_notes_tell_the_new_sources_unless_a_person_has_edited_them(written, again):
    show = opened(written)
    show.slides[1].notes_slide.notes_text_frame.text = EDIT
    done = refreshed(show, again)
    noted = notes(opened(done.content))
    assert EDIT in noted
    assert sum("Page 1" in note for note in noted) >= 1
    assert any("заметки" in one.tag for one in done.edited)


def test_the_footer_and_the_passport_name_the_new_snapshot(written, again):
    show = opened(PowerPointBriefing(written, "x.pptx").refresh(again).content)
    assert read_passport(show.core_properties.identifier) == again.subject
    footers = [text for text in texts(show) if "снимок" in text]
    assert len(footers) == len(show.slides)
    assert all(again.subject.snapshot in text for text in footers)


def test_a_second_refresh_changes_nothing_more(written, again):
    show = opened(written)
    run_of(show, FRONT).find("{*}t").text = "70"
    first = refreshed(show, again)
    second = PowerPointBriefing(first.content, "x.pptx").refresh(again)
    assert second.numbers == []
    assert second.edited == first.edited
    assert numbers(opened(second.content)) == numbers(opened(first.content))


def test_a_presentation_of_somebody_else_is_refused(written):
    untagged = opened(written)
    for slide in untagged.slides:
        for properties in slide._element.iter("{*}rPr"):
            properties.attrib.pop("bmk", None)
    for content in (b"", b"text", saved(pptx.Presentation()), saved(untagged)):
        with pytest.raises(BriefingUnreadable):
            PowerPointBriefing(content, "x.pptx")


def test_from_the_command_line(written, newer_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("KPI_WORKSPACES", str(newer_folder))
    file = tmp_path / "x.pptx"
    file.write_bytes(written)
    done = CliRunner().invoke(app, ["refresh", str(file), "-l", "en"])
    assert done.exit_code == 0, done.output
    assert dict(numbers(opened(file.read_bytes())))[OPEN_SPACE] == "77"
    other = CliRunner().invoke(app, ["refresh", str(file.rename(tmp_path / "x.odp")), "-l", "en"])
    assert other.exit_code == 2
