"""Word documents, written and read back."""

import io
from collections import Counter
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from briefings import compose
from briefings.blocks import Chart, Heading, Table
from briefings.footing import read_passport
from briefings.look import Look
from briefings.word import styles as word_styles
from briefings.word import writer as word
from kpi.errors import TemplateUnsuitable
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION
from tests.briefings.word_files import controls, names, numbers, opened, part, read

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


@pytest.fixture(scope="session")
def written(of_region):
    return {language: word.write(briefing) for language, briefing in of_region.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_reads_back_with_its_tag(written, of_region, language):
    expected = Counter(
        (fact.tag, fact.text)
        for block in of_region[language].blocks
        if not isinstance(block, Chart)
        for fact in replace(of_region[language], blocks=(block,)).facts()
    )
    assert Counter(numbers(written[language])) == expected


def test_the_numbers_are_the_same_in_every_language(written):
    found = [
        Counter((tag, read(text, language)) for tag, text in numbers(content))
        for language, content in written.items()
    ]
    assert found[0] == found[1] == found[2]


def test_every_sentence_is_tagged_and_so_is_every_number_with_an_id_of_its_own(written):
    tags = [tag for tag, _ in controls(written["ru"])]
    assert any(tag.startswith("sentence/") for tag in tags)
    ids = [i.get(qn("w:val")) for i in opened(written["ru"]).element.body.iter(qn("w:id"))]
    assert len(ids) == len(set(ids)) == len(tags)


def test_headings_are_styles_and_the_header_of_a_table_repeats(written, of_region):
    document = opened(written["ru"])
    assert document.paragraphs[0].style.name == "Title"
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == [b.text for b in of_region["ru"].blocks if isinstance(b, Heading)] + ["Источники"]
    tables = [block for block in of_region["ru"].blocks if isinstance(block, Table)]
    assert len(document.tables) == len(tables) + 1
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in table.rows[1:])


def test_no_row_is_left_out(written, of_region):
    document = opened(written["kk"])
    tables = [b for b in (*of_region["kk"].blocks, of_region["kk"].sources) if isinstance(b, Table)]
    assert [len(t.rows) - 1 for t in document.tables] == [len(t.rows) for t in tables]


def test_the_chart_is_native_with_its_numbers_in_a_workbook(written, of_region):
    content = written["ru"]
    charts = [block for block in of_region["ru"].blocks if isinstance(block, Chart)]
    assert charts
    for number, chart in enumerate(charts, start=1):
        space = part(content, f"word/charts/chart{number}.xml")
        cached = [
            float(v.text) for v in space.iter(f"{C}v") if v.getparent().getparent().tag == f"{C}numCache"
        ]
        assert cached == [point.fact.value for point in chart.points]
        assert space.find(f"{C}externalData") is not None
        relations = part(content, f"word/charts/_rels/chart{number}.xml.rels")
        assert relations[0].get("Target").endswith(f"embeddings/chart{number}.xlsx")
        book = opened_book(content, f"word/embeddings/chart{number}.xlsx")
        rows = list(book.active.iter_rows(values_only=True))[1:]
        assert rows == [(point.label, point.fact.value) for point in chart.points]


def opened_book(content: bytes, name: str):
    parts = docx.Document(io.BytesIO(content)).part.package.iter_parts()
    return load_workbook(io.BytesIO(next(p.blob for p in parts if p.partname == f"/{name}")))


def test_every_footnote_that_is_referred_to_is_there(written):
    notes = part(written["en"], "word/footnotes.xml")
    told = {n.get(qn("w:id")): "".join(n.itertext(qn("w:t"))) for n in notes}
    body = opened(written["en"]).element.body
    asked = [r.get(qn("w:id")) for r in body.iter(qn("w:footnoteReference"))]
    assert asked == [str(n) for n in range(1, len(asked) + 1)]
    assert set(told) == {"-1", "0", *asked}
    assert all("figures.csv" in told[n] or "districts.csv" in told[n] for n in asked)
    marks = {b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))}
    repeated = [i.text.split()[1] for i in body.iter(qn("w:instrText")) if "NOTEREF" in i.text]
    assert repeated
    assert set(repeated) <= marks


def test_the_footer_has_the_snapshot_and_the_pages(written, of_region):
    footer = opened(written["ru"]).sections[0].footer
    text = "".join(footer._element.itertext(qn("w:t")))
    assert of_region["ru"].subject.snapshot in text
    codes = [i.text.strip() for i in footer._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_invented_numbers_say_so_on_every_page(of_region):
    mark = words("ru")("demo-banner")
    document = opened(word.write(replace(of_region["ru"], mark=mark)))
    for section in document.sections:
        assert not section.different_first_page_header_footer
        assert mark in "".join(p.text for p in section.header.paragraphs)
    assert not document.settings.odd_and_even_pages_header_footer


def test_real_numbers_carry_no_mark(written):
    assert not "".join(p.text for p in opened(written["ru"]).sections[0].header.paragraphs)


def test_a_document_knows_from_what_it_was_made(written, of_region):
    assert read_passport(opened(written["kk"]).core_properties.identifier) == of_region["kk"].subject


def test_the_same_briefing_is_the_same_document(of_region, written):
    again = word.write(of_region["ru"])
    assert names(again) == names(written["ru"])
    assert list(controls(again)) == list(controls(written["ru"]))


def test_a_period_without_data_is_a_document_that_says_so(empty_period):
    briefing = compose.made(Look(empty_period, "ru"), REGION)
    content = word.write(replace(briefing, sources=None))
    texts = [text for tag, text in controls(content) if tag.startswith("sentence/")]
    assert any("нет чисел ни по одному" in text for text in texts)
    assert words("ru")("brief-no-sources") in [p.text for p in opened(content).paragraphs]


def test_an_office_template_is_used_and_one_without_styles_is_refused(of_region, tmp_path, monkeypatch):
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "Letterhead"
    own.save(str(tmp_path / "own.docx"))
    monkeypatch.setattr(word_styles, "template", lambda: tmp_path / "own.docx")
    assert "Letterhead" in opened(word.write(of_region["en"])).sections[0].header.paragraphs[0].text
    style = own.styles["List Bullet"]
    style.delete()
    own.save(str(tmp_path / "own.docx"))
    with pytest.raises(TemplateUnsuitable) as refused:
        word.write(of_region["en"])
    assert refused.value.facts["missing"] == "List Bullet"


@pytest.mark.parametrize("content", [b"", b"not a document"])
def test_a_template_that_is_no_document_is_refused(of_region, tmp_path, monkeypatch, content):
    (tmp_path / "own.docx").write_bytes(content)
    monkeypatch.setattr(word_styles, "template", lambda: tmp_path / "own.docx")
    with pytest.raises(TemplateUnsuitable):
        word.write(of_region["en"])
