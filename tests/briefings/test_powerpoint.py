"""Briefings as slides, written and read back."""

import io
from collections import Counter
from dataclasses import replace

import pptx
import pytest
from openpyxl import load_workbook

from briefings import compose
from briefings.blocks import Chart
from briefings.footing import read_passport
from briefings.look import Look
from briefings.powerpoint import slides
from briefings.powerpoint import writer as powerpoint
from kpi.errors import TemplateUnsuitable
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION
from tests.briefings.word_files import read


@pytest.fixture(scope="session")
def shown(of_region):
    return {language: opened(powerpoint.write(briefing)) for language, briefing in of_region.items()}


def opened(content: bytes):
    return pptx.Presentation(io.BytesIO(content))


def numbers(show) -> list[tuple[str, str]]:
    """(tag, text) of every tagged run."""
    runs = [r for slide in show.slides for r in slide._element.iter("{*}r") if r.find("{*}t") is not None]
    return [
        (run.find("{*}rPr").get("bmk"), run.find("{*}t").text)
        for run in runs
        if run.find("{*}rPr") is not None and run.find("{*}rPr").get("bmk")
    ]


def charts(show) -> list:
    return [shape.chart for slide in show.slides for shape in slide.shapes if shape.has_chart]


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
def test_five_to_eight_slides_in_sixteen_to_nine(kind, request):
    show = opened(powerpoint.write(request.getfixturevalue(kind)["ru"]))
    assert 5 <= len(show.slides) <= 8
    assert show.slide_width / show.slide_height == pytest.approx(16 / 9, abs=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tagged_number_is_that_of_the_briefing(shown, of_region, language):
    told = {(fact.tag, fact.text) for fact in of_region[language].facts()}
    assert len(numbers(shown[language])) > 20
    assert set(numbers(shown[language])) <= told


def test_the_numbers_are_the_same_in_every_language(shown):
    found = [
        Counter((tag, read(text, language)) for tag, text in numbers(show))
        for language, show in shown.items()
    ]
    assert found[0] == found[1] == found[2]


def test_the_whole_table_of_indicators_is_there(shown, of_region):
    tables = [s.table for slide in shown["ru"].slides for s in slide.shapes if s.has_table]
    rows = [row.cells[0].text for table in tables for row in list(table.rows)[1:]]
    assert rows == [row[0][0] for part in powerpoint.tables_of(of_region["ru"]) for row in part.rows]
    assert len(rows) == 13


def test_charts_are_native_with_their_numbers_inside(shown, of_region):
    blocks = [block for block in of_region["ru"].blocks if isinstance(block, Chart)]
    assert charts(shown["ru"])
    for chart, block in zip(charts(shown["ru"]), blocks, strict=False):
        assert list(chart.plots[0].series[0].values) == [point.fact.value for point in block.points]
        book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        assert [row[1] for row in list(book.active.values)[1:]] == [p.fact.value for p in block.points]


def test_the_notes_name_the_sources(shown):
    noted = [slide.notes_slide.notes_text_frame.text for slide in shown["en"].slides if slide.has_notes_slide]
    assert sum("figures.csv" in note for note in noted) >= 3


def test_invented_numbers_say_so_on_every_slide(of_region):
    mark = words("ru")("demo-banner")
    for slide in opened(powerpoint.write(replace(of_region["ru"], mark=mark))).slides:
        assert mark in [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_every_slide_names_the_snapshot(shown, of_region):
    for slide in shown["ru"].slides:
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert any(of_region["ru"].subject.snapshot in text for text in texts)


def test_a_presentation_knows_from_what_it_was_made(shown, of_region):
    assert read_passport(shown["kk"].core_properties.identifier) == of_region["kk"].subject


def test_a_period_without_data_is_a_presentation_that_says_so(empty_period):
    show = opened(powerpoint.write(compose.made(Look(empty_period, "ru"), REGION)))
    texts = [shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame]
    assert any("нет чисел ни по одному" in text for text in texts)
    assert len(show.slides) >= 5


def test_an_office_template_is_used_and_one_without_layouts_is_refused(of_region, tmp_path, monkeypatch):
    file = tmp_path / "own.pptx"
    monkeypatch.setattr(slides, "template", lambda: file)
    own = pptx.Presentation()
    own.slide_width = 12_192_000
    own.save(str(file))
    assert opened(powerpoint.write(of_region["en"])).slide_width == 12_192_000
    for layout in list(own.slide_layouts):
        if layout._element.get("type") == slides.TITLE_ONLY:
            own.slide_layouts.remove(layout)
    own.save(str(file))
    with pytest.raises(TemplateUnsuitable) as refused:
        powerpoint.write(of_region["en"])
    assert refused.value.facts["missing"] == slides.TITLE_ONLY
