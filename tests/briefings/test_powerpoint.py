"""Briefings as slides, written and read back."""

import io
import zipfile
from collections import Counter
from dataclasses import replace
from itertools import combinations

import docx
import pptx
import pytest
from openpyxl import load_workbook
from pptx.util import Inches, Pt

from briefings import compose
from briefings.blocks import Chart, Heading, Listing, Sentence, Table, plain
from briefings.footing import note_text, read_passport
from briefings.look import Look
from briefings.powerpoint import fit, slides
from briefings.powerpoint import writer as powerpoint
from briefings.powerpoint.plan import FEWEST, MOST
from briefings.powerpoint.tagged import paragraphs, tagged
from kpi.errors import TemplateUnreadable, TemplateUnsuitable
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION
from tests.briefings.powerpoint_files import cells, charts, notes, numbers, opened, texts
from tests.briefings.word_files import read


@pytest.fixture(scope="session")
def shown(of_region):
    return {language: opened(powerpoint.write(briefing)) for language, briefing in of_region.items()}


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


def test_no_row_of_the_first_table_is_left_out_and_the_others_are_told_in_the_notes(of_region):
    """Of a region whose figures disagree."""
    show = opened(powerpoint.write(of_region["ru"]))
    first, *others = [block for block in of_region["ru"].blocks if isinstance(block, Table)]
    rows = [row for table in cells(show) for row in table[1:]]
    assert rows == [[plain(text) for text in row] for row in first.rows]
    assert others
    noted = "\n".join(notes(show))
    for table in others:
        assert all(plain(text) in noted for row in table.rows for text in row)


def test_charts_are_native_with_their_numbers_inside(shown, of_region):
    blocks = [block for block in of_region["ru"].blocks if isinstance(block, Chart)]
    assert charts(shown["ru"])
    for chart, block in zip(charts(shown["ru"]), blocks, strict=False):
        assert list(chart.plots[0].series[0].values) == [point.fact.value for point in block.points]
        book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        assert [row[1] for row in list(book.active.values)[1:]] == [p.fact.value for p in block.points]


def test_the_notes_name_the_source_of_every_number_of_their_slide(shown, of_region):
    say, checked = words("en"), 0
    facts = {fact.tag: fact for fact in of_region["en"].facts()}
    for slide in shown["en"].slides:
        noted = slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
        tags = {run.tag for p in paragraphs(slide._element) for run in tagged(p)} & set(facts)
        told = {note_text(of_region["en"], facts[tag], say) for tag in tags} - {""}
        assert all(source in noted for source in told)
        checked += len(told)
    assert checked > 10


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


@pytest.mark.parametrize("parts", [(), *((part,) for part in compose.PARTS), tuple(compose.PARTS)])
@pytest.mark.parametrize("data", ["known", "empty_period"])
def test_any_choice_of_parts_of_any_data_is_a_presentation(data, parts, request):
    """A single part leaves room for how to read it; nothing at all is still a title and that."""
    briefing = compose.made(Look(request.getfixturevalue(data), "ru"), REGION, parts)
    show = opened(powerpoint.write(briefing))
    assert (FEWEST if parts else 4) <= len(show.slides) <= MOST
    headings = [block.text for block in briefing.blocks if isinstance(block, Heading)]
    charted = [block.title for block in briefing.blocks if isinstance(block, Chart)]
    whole = "\n".join([*texts(show), *notes(show)])
    assert all(heading in whole for heading in headings) or charted


def test_a_period_without_data_says_so(empty_period):
    show = opened(powerpoint.write(compose.made(Look(empty_period, "ru"), REGION)))
    assert any("нет чисел ни по одному" in text for text in texts(show))


def test_however_much_is_told_it_fits_and_the_rest_is_in_the_notes(of_region):
    """Twice as many headings, each with more sentences and rows than a slide holds."""
    long = [Sentence(f"s{n}", (f"{n}. " + "слово " * 30,)) for n in range(40)]
    rows = tuple((("Показатель " * 4,), (f"строка {n}",)) for n in range(90))
    told = [
        (Heading(f"Часть {n}"), Listing(tuple(long)), Table(f"Т{n}", ("а", "б"), rows, (3, 1)))
        for n in range(9)
    ]
    blocks = (*(block for part in told for block in part), *of_region["ru"].blocks)
    show = opened(powerpoint.write(replace(of_region["ru"], blocks=blocks)))
    assert len(show.slides) == MOST
    whole = "\n".join([*texts(show), *notes(show), *(c for t in cells(show) for row in t for c in row)])
    assert all(plain(sentence.pieces).strip() in whole for sentence in long)
    assert all(f"строка {n}" in whole for n in range(90))
    assert overflowing(show) == []


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
def test_nothing_is_cut_off_and_every_letter_can_be_read(kind, request):
    for briefing in request.getfixturevalue(kind).values():
        show = opened(powerpoint.write(briefing))
        assert overflowing(show) == []
        assert min(sizes(show, "a:tbl")) >= 11
        assert min(sizes(show, "p:txBody")) >= 12


def sizes(show, inside: str) -> list[float]:
    """Points of every run of text."""
    found = [(slide, one) for slide in show.slides for one in slide._element.xpath(f".//{inside}//a:r/a:rPr")]
    return [int(properties.get("sz")) / 100 for _, properties in found if properties.get("sz")]


def overflowing(show) -> list[str]:
    """Shapes that stand over the edge of the slide or hold more text than they are tall."""
    found = []
    for shape in (shape for slide in show.slides for shape in slide.shapes):
        tall = shape.height / Pt(1)
        if shape.has_table:
            tall = sum(row_height(shape, row) for row in shape.table.rows)
        elif shape.has_text_frame:
            paragraphs = [p for p in shape.text_frame.paragraphs if p.runs]
            needed = sum(height_of(p, shape.width / Pt(1) - 14.4) for p in paragraphs)
            if needed > tall:
                found.append(shape.text_frame.text)
        if shape.top / Pt(1) + tall > show.slide_height / Pt(1) + 1:
            found.append(shape.name)
    return found


def row_height(shape, row) -> float:
    widths = [column.width / Pt(1) - 10 for column in shape.table.columns]
    texts = [cell.text_frame.paragraphs[0] for cell in row.cells]
    return max(height_of(text, width) for text, width in zip(texts, widths, strict=True)) + 6


def height_of(paragraph, width: float) -> float:
    size = paragraph.runs[0].font.size.pt if paragraph.runs else 0
    return fit.lines(paragraph.text, width, size) * size * 1.2


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The place of the office's template."""
    file = tmp_path / "own.pptx"
    monkeypatch.setattr(slides, "template", lambda: file)
    return file


@pytest.mark.parametrize("size", [(13.333, 7.5), (10, 5.625), (10, 7.5), (20, 11.25)])
@pytest.mark.parametrize("title", [(0, 0.15), (0.05, 0.2), (0.7, 0.9)], ids=["top", "below", "at the foot"])
def test_an_office_template_of_any_size_is_used_and_its_slides_stay_in_front(of_region, own, size, title):
    show, (width, height) = pptx.Presentation(), (Inches(side) for side in size)
    show.slide_width, show.slide_height = width, height
    show.slides.add_slide(show.slide_layouts[6])
    for one in (p for layout in show.slide_layouts for p in layout.placeholders):
        if one.placeholder_format.idx == 0:
            one.left, one.width = width // 10, width * 8 // 10
            one.top, one.height = round(height * title[0]), round(height * (title[1] - title[0]))
    show.save(str(own))
    made = opened(powerpoint.write(replace(of_region["en"], mark=words("en")("demo-banner"))))
    assert made.slide_width == width
    assert 1 + FEWEST <= len(made.slides) <= 1 + MOST
    assert not list(made.slides[0].shapes)
    assert overflowing(made) == []
    for slide in list(made.slides)[1:]:
        assert overlapping(slide) == []


def test_a_template_on_which_no_table_could_be_read_is_refused(of_region, own):
    show = pptx.Presentation()
    show.slide_width, show.slide_height = Inches(5), Inches(7)
    show.save(str(own))
    with pytest.raises(TemplateUnsuitable):
        powerpoint.write(of_region["en"])


def overlapping(slide) -> list[tuple[str, str]]:
    """Pairs of shapes of which one covers part of the other."""
    shapes = [s for s in slide.shapes if not (s.has_text_frame and not s.text_frame.text)]
    return [
        (one.name, other.name)
        for one, other in combinations(shapes, 2)
        if one.left < other.left + other.width - 1 and other.left < one.left + one.width - 1
        if one.top < other.top + tall(other) - 1 and other.top < one.top + tall(one) - 1
    ]


def tall(shape) -> int:
    return (
        int(sum(row_height(shape, row) for row in shape.table.rows) * 12700)
        if shape.has_table
        else shape.height
    )


@pytest.mark.parametrize("kind", [slides.TITLE, slides.TITLE_ONLY])
def test_a_template_without_a_layout_is_refused_by_the_name_of_the_layout(of_region, own, kind):
    show = pptx.Presentation()
    for layout in list(show.slide_layouts):
        if layout._element.get("type") == kind:
            show.slide_layouts.remove(layout)
    show.save(str(own))
    with pytest.raises(TemplateUnsuitable) as refused:
        powerpoint.write(of_region["en"])
    assert refused.value.facts["missing"] == kind


def test_a_broken_template_is_said_to_be(of_region, own):
    whole, document = io.BytesIO(), io.BytesIO()
    pptx.Presentation().save(whole)
    docx.Document().save(document)
    for content in (b"", b"text", whole.getvalue()[:9000], document.getvalue(), spoilt(whole.getvalue())):
        own.write_bytes(content)
        with pytest.raises(TemplateUnreadable):
            powerpoint.write(of_region["en"])


def spoilt(content: bytes) -> bytes:
    """The same package with layouts that are no XML."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<" if "slideLayout" in name and "rels" not in name else old.read(name))
    return stream.getvalue()
