"""A Word briefing, edited by hand, then refilled from a newer snapshot."""

import io

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook
from typer.testing import CliRunner

from briefings import compose
from briefings.__main__ import app
from briefings.blocks import (
    Briefing,
    Chart,
    Document,
    Fact,
    Listing,
    Origin,
    Paragraph,
    Place,
    Sentence,
    plain,
    tag,
)
from briefings.footing import read_passport
from briefings.look import Look
from briefings.native_chart import MARKED
from briefings.table_cells import cells_of
from briefings.word import writer as word
from briefings.word.cells import shown
from briefings.word.refresh import WordBriefing
from kpi.errors import BriefingUnreadable
from tests.briefings.conftest import FRONT, OPEN_SPACE, REGION
from tests.briefings.word_files import cited, listed, notes, numbers, opened, part

EDIT = "Written by the deputy akim."


@pytest.fixture
def edited(of_region):
    """A sentence of one's own, a number changed by hand."""
    document = opened(word.write(of_region["ru"]))
    document.paragraphs[3].add_run(EDIT)
    for control in document.element.body.iter(qn("w:sdt")):
        if control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")) == FRONT:
            next(control.iter(qn("w:t"))).text = "70"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_numbers_are_new_and_edits_are_kept(edited, again):
    done = WordBriefing(edited, "x.docx").refresh(again)
    told = dict(numbers(done.content))
    assert told[OPEN_SPACE] == "77"
    assert told[FRONT] == "70"
    assert [(one.tag, one.old, one.new) for one in done.edited] == [(FRONT, "70", "88")]
    assert any((one.tag, one.old, one.new) == (OPEN_SPACE, "57", "77") for one in done.numbers)
    assert EDIT in "".join(opened(done.content).element.body.itertext(qn("w:t")))


def test_every_other_number_is_that_of_the_new_snapshot(edited, again):
    now = {fact.tag: fact.text for fact in again.facts()}
    done = WordBriefing(edited, "x.docx").refresh(again)
    left = {one.tag for one in (*done.edited, *done.gone)}
    assert {(t, x) for t, x in numbers(done.content) if t not in left} <= set(now.items())


def test_what_has_no_place_in_the_document_is_named(edited, again):
    done = WordBriefing(edited, "x.docx").refresh(again)
    added = {one.tag for one in done.added}
    assert f"open_space_bodies/{REGION}/2020/place" in added


def test_sentences_that_no_longer_hold_are_named(of_region, empty_period):
    document = WordBriefing(word.write(of_region["ru"]), "x.docx")
    done = document.refresh(compose.made(Look(empty_period, "ru"), REGION))
    changed = {one.tag: one for one in done.sentences}
    assert "нет чисел" in changed["reported"].new
    assert changed["best"].new == ""
    assert done.gone


def test_a_sentence_that_no_longer_holds_is_told_as_it_was_written(of_region, empty_period):
    """The number of a footnote after 888 would make 8882 of it."""
    document = WordBriefing(word.write(of_region["ru"]), "x.docx")
    done = document.refresh(compose.made(Look(empty_period, "ru"), REGION))
    blocks = [block for block in of_region["ru"].blocks if isinstance(block, Paragraph | Listing)]
    written = {sentence.name: plain(sentence.pieces) for block in blocks for sentence in block.sentences}
    told = {one.tag: one.old for one in done.sentences if one.old and one.tag in written}
    assert len(told) > 3
    assert told == {name: written[name] for name in told}


def test_footnotes_tell_the_new_source_and_the_list_of_documents_has_it(edited, again):
    before, done = listed(edited), WordBriefing(edited, "x.docx").refresh(again)
    after = listed(done.content)
    added = [number for number, text in after.items() if "Page 1" in text]
    assert added == [f"[{len(before) + 1}]"]
    assert any(added[0] in cited(note) for note in notes(done.content).values())
    assert set().union(*map(cited, notes(done.content).values())) <= set(after)
    assert all(after[number].split(",")[0] == text.split(",")[0] for number, text in before.items())


def test_footnotes_and_documents_that_people_have_changed_stay_so(edited, again):
    document, before = opened(edited), listed(edited)
    lines = document.element.body.xpath(".//w:sdt[w:sdtPr/w:tag[starts-with(@w:val, 'document/')]]")
    next(lines[0].iter(qn("w:t"))).text = "[1] By hand"
    lines[1].getparent().getparent().remove(lines[1].getparent())
    kept = next(r.target_part for r in document.part.rels.values() if r.reltype.endswith("/footnotes"))
    kept._blob = kept.blob.replace(notes(edited)["5"].encode(), b"By hand too")
    stream = io.BytesIO()
    document.save(stream)
    done = WordBriefing(stream.getvalue(), "x.docx").refresh(again).content
    assert listed(done)["[1]"].startswith(" By hand")
    assert "[2]" not in listed(done)
    assert set(listed(done)) >= set(before) - {"[2]"}
    assert notes(done)["5"] == "By hand too"


def test_a_footnote_shared_by_two_numbers_tells_both_sources_when_they_become_two(of_region):
    def made(second: str):
        facts = (Fact("a", "1", 1.0, sources=("x",)), Fact("b", "2", 2.0, sources=(second,)))
        origins = {name: Origin((Place("d", "Sheet", cell),)) for name, cell in (("x", "A1"), ("y", "B2"))}
        told = Paragraph((Sentence("both", (facts[0], " and ", facts[1])),))
        documents = {"d": Document("Report", "2020", "2020")}
        subject = of_region["en"].subject
        return Briefing(subject, "Title", (), (told,), "", origins=origins, documents=documents)

    content = word.write(made("x"))
    assert list(notes(content)) == ["1"]
    assert "B2" not in notes(content)["1"]
    done = notes(WordBriefing(content, "x.docx").refresh(made("y")).content)
    assert "A1" in done["1"]
    assert "B2" in done["1"]


def test_the_footer_and_the_passport_name_the_new_snapshot(edited, again):
    document = opened(WordBriefing(edited, "x.docx").refresh(again).content)
    assert read_passport(document.core_properties.identifier) == again.subject
    assert again.subject.snapshot in "".join(document.sections[0].footer._element.itertext(qn("w:t")))


def test_charts_have_the_new_numbers_in_picture_and_workbook(of_region, again):
    done = WordBriefing(word.write(of_region["ru"]), "x.docx").refresh(again)
    drawn = {block.title: block for block in again.blocks if isinstance(block, Chart)}
    frames = opened(done.content).element.body.xpath(".//wp:docPr/@descr")
    parts = {str(p.partname): p.blob for p in opened(done.content).part.package.iter_parts()}
    known = [drawn[title] for frame in frames for title in drawn if frame.startswith(f"{title}: ")]
    assert known
    books = [load_workbook(io.BytesIO(b)) for name, b in parts.items() if "/embeddings/" in name]
    values = [[row[1] for row in list(book.active.values)[1:]] for book in books]
    assert all([point.fact.value for point in chart.points] in values for chart in known)


def cell_texts(content: bytes) -> dict[str, str]:
    """Tag -> what a cell of a table says, without the signs of its footnotes."""
    found = opened(content).element.body.iter(qn("w:sdt"))
    tagged = {c.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")): c for c in found}
    return {told: shown(control) for told, control in tagged.items() if told.startswith("cell/")}


def test_words_beside_a_number_in_a_table_follow_it(of_region, again):
    """The date of a figure, and who leads, are no less wrong than an old number."""
    written, title = word.write(of_region["ru"]), "cell/Главные показатели/Госорганы в формате Open Space"
    value, leader = tag(f"{title}/Значение"), tag(f"{title}/Лидер")
    assert cell_texts(written)[value] == "57 (30.07.2020)"
    done = WordBriefing(written, "x.docx").refresh(again)
    now = {tag(name): text for name, text in cells_of(again).items()}
    told = cell_texts(done.content)
    assert told[value] == "77 (31.12.2020)"
    named = {tag(f"cell/{one.tag}") for one in done.sentences}
    assert told[leader] == now[leader] or leader in named
    assert {name for name, text in told.items() if name in now and text != now[name]} <= named


def test_a_cell_in_other_words_is_named_and_its_number_is_new(of_region, again):
    document = opened(word.write(of_region["ru"]))
    for run in document.element.body.iter(qn("w:t")):
        run.text = run.text.replace(" (30.07.2020)", " (по докладу)")
    stream = io.BytesIO()
    document.save(stream)
    done = WordBriefing(stream.getvalue(), "x.docx").refresh(again)
    assert dict(numbers(done.content))[OPEN_SPACE] == "77"
    assert ("57 (по докладу)", "77 (31.12.2020)") in {(one.old, one.new) for one in done.sentences}


def test_a_chart_keeps_the_look_and_the_number_that_a_person_gave_it(of_region, again):
    document = opened(word.write(of_region["ru"]))
    place = next(
        p
        for p in document.part.package.iter_parts()
        if "charts/chart" in p.partname and "Шымкент".encode() in p.blob
    )
    place._blob = place.blob.replace(b"8FB8BC", b"FF0000").replace(b"<c:v>389", b"<c:v>350")
    stream = io.BytesIO()
    document.save(stream)
    done = WordBriefing(stream.getvalue(), "x.docx").refresh(again)
    assert ("350", "300") in {(one.old, one.new) for one in done.edited}
    chart = part(done.content, str(place.partname).removeprefix("/"))
    assert {c.get("val") for c in chart.iter("{*}srgbClr")} == {"FF0000", str(MARKED)}
    assert [v.text for v in chart.find(".//{*}val").iter("{*}v")] == ["342.0", "350.0", "55.0"]


def test_a_second_refresh_changes_nothing_more(edited, again):
    first = WordBriefing(edited, "x.docx").refresh(again)
    second = WordBriefing(first.content, "x.docx").refresh(again)
    assert second.numbers == []
    assert [one.tag for one in second.edited] == [FRONT]
    assert numbers(second.content) == numbers(first.content)
    assert second.content.count(b"customXml/item1.xml") == first.content.count(b"customXml/item1.xml")


def test_a_document_of_somebody_else_is_refused():
    stream = io.BytesIO()
    docx.Document().save(stream)
    for content in (b"", b"text", stream.getvalue()):
        with pytest.raises(BriefingUnreadable):
            WordBriefing(content, "x.docx")


def test_from_the_command_line(edited, newer_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("KPI_WORKSPACES", str(newer_folder))
    file = tmp_path / "x.docx"
    file.write_bytes(edited)
    done = CliRunner().invoke(app, ["refresh", str(file), "-l", "en"])
    assert done.exit_code == 0, done.output
    assert dict(numbers(file.read_bytes()))[OPEN_SPACE] == "77"
    assert "70 → 88" in done.output
    gone = CliRunner().invoke(app, ["refresh", str(tmp_path / "none.docx"), "-l", "en"])
    assert gone.exit_code == 2
    assert "none.docx" in gone.output
