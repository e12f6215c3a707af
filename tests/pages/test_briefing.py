"""The briefing offered on pages, chosen and looked at on its own, and taken back."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from pptx import Presentation
from streamlit.testing.v1 import AppTest

from briefings.blocks import Chart
from briefings.written import WRITERS
from kpi.paths import PROJECT
from kpi.region import COUNTRY
from kpi.words import words
from tests.briefings.word_files import numbers
from tests.pages.conftest import RunPage
from ui.briefing import document, sheet, template, upload
from ui.briefing import returned as back
from ui.briefing.document import Asked

BOLD = re.compile(r"\*\*(.+?)\*\*")
FRONT = "front_offices/KZ-61/2020/value"


def _healthy(test: AppTest) -> AppTest:
    assert [one.value for one in test.exception] == []
    return test


def _texts(test: AppTest) -> list[str]:
    cells = [str(cell) for table in test.table for column in table.value for cell in table.value[column]]
    return [*(one.value for one in test.markdown), *cells]


def _headings(test: AppTest) -> list[str]:
    return [one.value for one in test.subheader]


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


@pytest.mark.parametrize(("page", "place"), [("region", "KZ-61"), ("overview", COUNTRY)])
def test_a_button_for_every_format_gives_the_file(run_page: RunPage, page, place):
    choices = {"region": place} if page == "region" else {}
    test = _healthy(run_page(page, lang="kk", period="2020", **choices))
    view = test.session_state["view"]
    for form in WRITERS:
        assert document.written(view, Asked(place, "kk"), form).startswith(b"PK")
    assert numbers(document.written(view, Asked(place, "kk"), "docx"))
    links = {one.proto.label: one.proto for one in test.get("page_link")}
    link = links[words("kk")("brief-choose")]
    assert (link.page, link.query_string) == ("briefing", f"lang=kk&period=2020&region={place}")


def test_a_region_of_other_borders_has_no_briefing_of_that_time_and_the_page_says_so(run_page: RunPage):
    test = _healthy(run_page("region", lang="en", period="2020", region="KZ-33", borders="2022-06-08"))
    assert any("there was no such region" in one.value for one in test.caption)


@pytest.mark.parametrize("place", ["KZ-61", COUNTRY])
def test_the_sheet_shows_the_numbers_of_the_document_and_no_others(run_page: RunPage, place):
    test = _healthy(run_page("briefing", lang="kk", period="2020", region=place))
    briefing = document.made(test.session_state["view"], Asked(place, "kk"))
    drawn = {block.title for block in briefing.blocks if isinstance(block, Chart)}
    told = [
        piece.text
        for block in briefing.blocks
        if not isinstance(block, Chart)
        for piece in sheet.replace(briefing, blocks=(block,)).facts()
    ]
    shown = [_plain(one) for text in _texts(test) for one in BOLD.findall(text)]
    assert told
    assert Counter(shown) - Counter(drawn) == Counter(told)
    assert drawn <= set(shown)
    assert len(test.get("plotly_chart")) == len(drawn)
    assert briefing.title in [_plain(one.value) for one in test.header]


def test_every_block_with_numbers_says_where_they_are_from(run_page: RunPage):
    test = _healthy(run_page("briefing", lang="ru", period="2020", region="KZ-61"))
    briefing = document.made(test.session_state["view"], Asked("KZ-61", "ru"))
    sourced = [
        block
        for block in briefing.blocks
        if any(fact.sources for fact in sheet.replace(briefing, blocks=(block,)).facts())
    ]
    panels = [one for one in test.get("popover") if one.proto.popover.label == words("ru")("where-from")]
    assert len(panels) == len(sourced) > 3


def test_the_document_has_a_language_of_its_own(run_page: RunPage):
    test = _healthy(run_page("briefing", lang="ru", doc_lang="kk", period="2020", region="KZ-61"))
    assert test.title[0].value == words("ru")("page-briefing")
    assert words("kk")("brief-summary") in _headings(test)


def test_only_the_chosen_parts_are_told(run_page: RunPage):
    test = _healthy(
        run_page("briefing", lang="en", period="2020", region="KZ-61", contents="missing,summary")
    )
    assert _headings(test) == [words("en")("brief-summary"), words("en")("brief-missing")]


def test_without_a_part_there_is_no_document(run_page: RunPage):
    test = _healthy(run_page("briefing", lang="en", period="2020", contents=""))
    assert [one.value for one in test.info] == [words("en")("brief-no-parts")]
    assert len(test.get("download_button")) == 0


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        ({"region": "KZ-99"}, "KZ-99"),
        ({"region": "KZ-10", "period": "2020"}, "Abai"),
        ({"contents": "summary,gossip"}, "gossip"),
        ({"doc_lang": "tr"}, "tr"),
        ({"task": "burn"}, "burn"),
    ],
)
def test_a_bad_link_is_answered_with_what_is_wrong(run_page: RunPage, choices, told):
    test = _healthy(run_page("briefing", lang="en", **choices))
    assert any(told in one.value for one in test.warning)


def test_an_earlier_day_of_knowledge_holds_for_the_document_too(run_page: RunPage):
    test = _healthy(run_page("briefing", lang="en", period="2020", region="KZ-61", known_at="2019-12-31"))
    said = words("en")("known-at-banner", date="31 December 2019").split("31")[0]
    assert any(said in one.value for one in test.caption)
    assert document.made(test.session_state["view"], Asked("KZ-61", "en")).subject.known_at.year == 2019


def test_a_period_nobody_has_reported_on_is_said_to_be_one(run_page: RunPage):
    test = _healthy(run_page("briefing", lang="en", period="2035", region="KZ-61"))
    assert any("no headline indicator has a figure" in one.value for one in test.markdown)


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The office's folder of templates; everything else of the data is the shipped one."""
    own = tmp_path / "data"
    own.mkdir()
    for entry in (PROJECT / "data").iterdir():
        if entry.name != "templates":
            (own / entry.name).symlink_to(entry)
    (own / "templates").mkdir()
    monkeypatch.setenv("KPI_DATA", str(own))
    return own / "templates"


def _no_styles(file: Path) -> None:
    empty = docx.Document()
    empty.styles["List Bullet"].delete()
    empty.save(str(file))


def _no_document(file: Path) -> None:
    file.write_bytes(b"no document at all")


@pytest.mark.parametrize(
    ("name", "spoil"),
    [("briefing.docx", _no_styles), ("briefing.docx", _no_document), ("briefing.pptx", _no_document)],
)
@pytest.mark.parametrize("page", ["briefing", "region"])
def test_a_template_that_cannot_be_used_is_a_sentence_in_the_place_of_its_button(
    run_page: RunPage, templates: Path, page: str, name: str, spoil: Callable[[Path], None]
):
    whole = _healthy(run_page(page, lang="en", period="2020", region="KZ-61"))
    labels = [one.label for one in whole.get("download_button")]
    spoil(templates / name)
    test = _healthy(run_page(page, lang="en", period="2020", region="KZ-61"))
    form = name.rpartition(".")[2]
    assert any(name in one.value for one in test.warning)
    lost = Counter(labels) - Counter(one.label for one in test.get("download_button"))
    assert lost == Counter([words("en")(f"download-{form}")])


def test_a_good_template_of_the_office_is_used(templates: Path):
    docx.Document().save(str(templates / "briefing.docx"))
    Presentation().save(str(templates / "briefing.pptx"))
    assert {form: template.fault(form) for form in WRITERS} == dict.fromkeys(WRITERS)


@pytest.fixture
def returned(run_page: RunPage) -> Callable[..., AppTest]:
    """`returned(content)` is the page after somebody gave it the file."""

    def give(content: bytes, form: str = "docx") -> AppTest:
        test = run_page("briefing", lang="en", task="refresh")
        test.session_state[upload._HELD] = (f"x.{form}", content)
        return _healthy(test.run())

    return give


@pytest.fixture
def written(run_page: RunPage) -> bytes:
    test = run_page("briefing", lang="en", period="2020", region="KZ-61")
    return document.written(test.session_state["view"], Asked("KZ-61", "en"), "docx")


def _with(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The archive with every part as `change` gives it back; None leaves it out."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return stream.getvalue()


def _remembered(content: bytes, old: bytes, new: bytes) -> bytes:
    """The part in which the document keeps what it is about."""
    ours = b"urn:adaldyq-kpi:briefing"
    return _with(content, lambda _, part: part.replace(old, new) if ours in part else part)


def _replaced(content: bytes, ending: str, old: bytes, new: bytes) -> bytes:
    return _with(content, lambda name, part: part.replace(old, new) if name.endswith(ending) else part)


@pytest.mark.parametrize("form", WRITERS)
def test_a_briefing_of_the_same_data_has_nothing_new(returned, run_page, form):
    view = run_page("briefing", lang="en", period="2020", region="KZ-61").session_state["view"]
    test = returned(document.written(view, Asked("KZ-61", "en"), form), form)
    assert any("this very snapshot" in one.value for one in test.info)
    assert words("en")("refresh-nothing-left") in [one.value for one in test.caption]
    assert len(test.get("download_button")) == 1


def test_what_a_person_changed_is_listed_in_words(returned, written):
    edited = _replaced(written, "document.xml", b">69<", b">70<")
    test = returned(edited)
    (table,) = [one.value for one in test.table]
    assert [list(row) for row in table.to_numpy()] == [
        ["Front offices, Turkistan Region", "70", "69"],
        ["Contradictions, Turkistan Region, Front offices", "70", "69"],
    ]


def _foreign() -> bytes:
    stream = io.BytesIO()
    docx.Document().save(stream)
    return stream.getvalue()


def _swollen(part: bytes) -> bytes:
    """Still the same to a reader of XML, and small only as long as it is packed."""
    return part + 5 * (b"<!--" + b" " * 5_000_000 + b"-->")


ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]>'
HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda good: b"",
    "text": lambda good: b"no document",
    "cut off": lambda good: good[: len(good) // 2],
    "somebody else's": lambda good: _foreign(),
    "a bomb": lambda good: _with(good, lambda n, p: _swollen(p) if n == "word/styles.xml" else p),
    "entities": lambda good: _remembered(good, b"?>", b"?>" + ENTITY),
    "no body": lambda good: _with(good, lambda n, p: b"<a/>" if n == "word/document.xml" else p),
    "broken XML": lambda good: _with(good, lambda n, p: p[:-9] if n == "word/document.xml" else p),
    "broken memory": lambda good: _remembered(good, b"</briefing>", b""),
    "no footnotes": lambda good: _replaced(good, "document.xml.rels", b"/footnotes", b"/nothing"),
    "no such region": lambda good: _remembered(good, b'passport="KZ-61', b'passport="KZ-77'),
    "no such part": lambda good: _remembered(good, b"|summary,", b"|gossip,"),
    "no such language": lambda good: _remembered(good, b"|2020|en|", b"|2020|xx|"),
    "no passport": lambda good: _remembered(good, b"passport=", b"other="),
    "another workspace": lambda good: _remembered(good, b"|main|", b"|demo|"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_no_briefing_of_these_data_gets_a_sentence_and_a_remedy(returned, written, kind):
    test = returned(HOSTILE[kind](written))
    assert len(test.error) == 1
    assert words("en")("error-unexpected") not in test.error[0].value
    assert len(test.get("download_button")) == 0


def test_a_file_larger_than_any_briefing_is_told_to_be_that(returned, written, monkeypatch):
    monkeypatch.setattr(back, "LARGEST", len(written) - 1)
    assert "is larger than" in returned(written).error[0].value


def test_the_sentence_about_other_data_names_both(returned, written):
    test = returned(HOSTILE["another workspace"](written))
    assert words("en")("workspace-demo") in _plain(test.error[0].value)
    assert words("en")("workspace-main") in test.error[0].value
