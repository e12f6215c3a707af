"""The office's own Word template: what it has is kept, what it lacks or spoils is said."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.opc.constants import CONTENT_TYPE as CT
from docx.oxml.ns import qn
from docx.shared import Cm

from briefings.word import styles as word_styles
from briefings.word import writer as word
from briefings.word.notes import Notes
from briefings.word.refresh import WordBriefing
from kpi.errors import TemplateUnreadable, TemplateUnsuitable
from tests.briefings.word_files import names, notes, numbers, opened, part, tables


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Where the office keeps its template."""
    file = tmp_path / "briefing.docx"
    monkeypatch.setattr(word_styles, "template", lambda: file)
    return file


def emptied() -> docx.document.Document:
    return docx.Document()


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_part(content: bytes, name: str, change) -> bytes:
    """The same package with one part changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for item in old.namelist():
            new.writestr(item, change(old.read(item)) if item == name else old.read(item))
    return stream.getvalue()


def test_one_without_styles_is_refused_and_they_are_named(of_region, own):
    document = emptied()
    document.styles["List Bullet"].delete()
    document.save(str(own))
    with pytest.raises(TemplateUnsuitable) as refused:
        word.write(of_region["en"])
    assert refused.value.facts["missing"] == "List Bullet"


SPOILT = {
    "empty": lambda content: b"",
    "text": lambda content: b"not a document",
    "half": lambda content: content[: len(content) // 2],
    "broken": lambda content: with_part(content, "word/document.xml", lambda xml: xml[:-20]),
    "dotx": lambda content: with_part(
        content,
        "[Content_Types].xml",
        lambda xml: xml.replace(
            CT.WML_DOCUMENT_MAIN.encode(),
            CT.WML_DOCUMENT_MAIN.replace("document.main", "template.main").encode(),
        ),
    ),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_one_that_cannot_be_opened_is_refused(of_region, own, spoil):
    own.write_bytes(spoil(saved(emptied())))
    with pytest.raises(TemplateUnreadable) as refused:
        word.write(of_region["en"])
    assert refused.value.facts == {"file": "briefing.docx"}


def test_letterhead_and_footer_stay_and_every_page_has_the_mark_and_the_snapshot(of_region, own):
    document = emptied()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    section.first_page_header.paragraphs[0].text = "Letterhead"
    section.footer.paragraphs[0].text = "Street 1"
    document.add_section(WD_SECTION.NEW_PAGE)
    document.save(str(own))
    briefing = replace(of_region["en"], mark="Invented")
    made = opened(word.write(briefing)).sections[0]
    assert list(made.first_page_header._element.itertext(qn("w:t"))) == ["Letterhead", "Invented"]
    for header in (made.header, made.even_page_header):
        assert list(header._element.itertext(qn("w:t"))) == ["Invented"]
    for footer in (made.footer, made.first_page_footer, made.even_page_footer):
        told = "".join(footer._element.itertext(qn("w:t")))
        assert told.count(briefing.subject.snapshot) == 1
    assert made.footer.paragraphs[0].text == "Street 1"


def test_tables_and_charts_keep_within_a_column(of_region, own):
    document = emptied()
    section = document.sections[0]
    section.page_width, section.left_margin, section.right_margin = Cm(21), Cm(2), Cm(2)
    section._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    document.save(str(own))
    content = word.write(of_region["en"])
    room = Cm(8.5)
    for table in tables(content):
        assert 0 < sum(column.width for column in table.columns) <= room
    frames = opened(content).element.body.xpath(".//wp:extent/@cx")
    assert frames
    assert all(int(width) <= room for width in frames)


def test_its_own_footnotes_stay_and_ours_follow(of_region, own):
    document = emptied()
    theirs = Notes(document)
    paragraph = document.add_paragraph("Text of the office")
    for piece in theirs.refer("Note of the office"):
        paragraph._p.append(piece)
    theirs.save()
    document.save(str(own))
    content = word.write(of_region["en"])
    told = notes(content)
    assert told["1"] == "Note of the office"
    assert told["2"].startswith("Computed: ") or told["2"].startswith("[1]")
    asked = [r.get(qn("w:id")) for r in opened(content).element.body.iter(qn("w:footnoteReference"))]
    assert asked == list(told)
    assert len(part(content, "word/footnotes.xml").xpath("*[@*[local-name()='type']]")) == 2


def test_a_briefing_without_its_text_can_be_the_template(of_region, own):
    plain = word.write(of_region["kk"])
    former = replace(of_region["en"], mark="Invented", footer="former")
    document = opened(word.write(former))
    for child in [c for c in document.element.body if c.tag != qn("w:sectPr")]:
        document.element.body.remove(child)
    document.save(str(own))
    content = word.write(of_region["kk"])
    assert numbers(content) == numbers(plain)
    assert len(set(names(content))) == len(names(content))
    made = opened(content).sections[0]
    assert not "".join(made.header._element.itertext(qn("w:t")))
    assert "former" not in "".join(made.footer._element.itertext(qn("w:t")))
    assert WordBriefing(content, "x.docx").subject == of_region["kk"].subject
