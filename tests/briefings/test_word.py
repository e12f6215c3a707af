"""Word documents, written and read back."""

import io
from collections import Counter
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from briefings import compose
from briefings.blocks import Briefing, Chart, Document, Heading, Origin, Place, Table
from briefings.footing import Cited, footnote, read_passport
from briefings.look import Look
from briefings.word import writer as word
from kpi.names import LANGUAGES
from kpi.words import words
from tests.briefings.conftest import REGION
from tests.briefings.word_files import (
    cited,
    controls,
    listed,
    names,
    notes,
    numbers,
    opened,
    part,
    read,
    tables,
)

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
    found = tables(written["ru"])
    assert len(found) == len([block for block in of_region["ru"].blocks if isinstance(block, Table)])
    for table in found:
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in table.rows[1:])
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_no_row_is_left_out(written, of_region):
    told = [block for block in of_region["kk"].blocks if isinstance(block, Table)]
    assert [len(t.rows) - 1 for t in tables(written["kk"])] == [len(t.rows) for t in told]


def test_no_paragraph_is_left_empty(written):
    for content in written.values():
        body = opened(content).element.body
        assert not [p for p in body.iter(qn("w:p")) if not p.xpath("./*[not(self::w:pPr)]")]


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
    told = notes(written["en"])
    body = opened(written["en"]).element.body
    asked = [r.get(qn("w:id")) for r in body.iter(qn("w:footnoteReference"))]
    assert asked == [str(n) for n in range(1, len(asked) + 1)] == list(told)
    assert len(set(told.values())) == len(told)
    marks = {b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))}
    repeated = [i.text.split()[1] for i in body.iter(qn("w:instrText")) if "NOTEREF" in i.text]
    assert repeated
    assert set(repeated) <= marks


@pytest.mark.parametrize("language", LANGUAGES)
def test_footnotes_lead_to_the_list_of_documents_and_the_list_has_no_others(written, language):
    documents = listed(written[language])
    assert list(documents) == [f"[{n}]" for n in range(1, len(documents) + 1)]
    assert all("figures.csv" in text or "districts.csv" in text for text in documents.values())
    found = [cited(note) for note in notes(written[language]).values()]
    assert all(found)
    assert set().union(*found) == set(documents)


def test_a_number_leads_to_its_document_place_and_date(of_region):
    briefing, cited = of_region["en"], Cited()
    say = words("en")
    for fact in (fact for fact in briefing.facts() if fact.sources):
        note = footnote(briefing, fact.sources, say, cited)
        for place in (p for source in fact.sources for p in briefing.origins[source].places):
            assert f"[{cited.number(place.document)}]" in note
            assert place.cell in note
            assert place.said in note
            assert briefing.documents[place.document].dated in note


def test_many_numbers_are_counted_and_their_documents_told_as_ranges():
    origins = {f"o{n}": Origin((Place(f"d{n}", "Indicators", "E37"),)) for n in range(20)}
    documents = {f"d{n}": Document("", f"2020-01-{n + 1:02}", f"{n + 1} Jan 2020") for n in range(20)}
    briefing = Briefing(None, "", (), (), "", origins=origins, documents=documents)
    cited = Cited({"d3": 30})
    told = footnote(briefing, origins, words("en"), cited)
    assert told == "[30]–[49] sheet “Indicators”, E37; 1 Jan 2020 – 20 Jan 2020 (20 numbers)"
    scattered = {**origins, "o5": Origin((Place("d5", "Indicators", "A1"), Place("d5", "Other", "A1")))}
    scattered["o6"] = Origin((Place("d6", "Indicators", "A9"),))
    told = footnote(replace(briefing, origins=scattered), origins, words("en"), cited)
    assert told == "[30]–[49] (21 numbers)"


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
        assert mark in "".join(section.header._element.itertext(qn("w:t")))
    assert not document.settings.odd_and_even_pages_header_footer


def test_real_numbers_carry_no_mark(written):
    assert not "".join(opened(written["ru"]).sections[0].header._element.itertext(qn("w:t")))


def test_a_document_knows_from_what_it_was_made(written, of_region):
    assert read_passport(opened(written["kk"]).core_properties.identifier) == of_region["kk"].subject


def test_the_same_briefing_is_the_same_document(of_region, written):
    again = word.write(of_region["ru"])
    assert names(again) == names(written["ru"])
    assert list(controls(again)) == list(controls(written["ru"]))


def test_a_period_without_data_is_a_document_that_says_so(empty_period):
    briefing = compose.made(Look(empty_period, "ru"), REGION)
    content = word.write(replace(briefing, origins={}))
    texts = [text for tag, text in controls(content) if tag.startswith("sentence/")]
    assert any("нет чисел ни по одному" in text for text in texts)
    assert words("ru")("brief-no-sources") in [p.text for p in opened(content).paragraphs]
