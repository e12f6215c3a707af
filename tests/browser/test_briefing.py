"""The briefing in the browser: what is looked at is what is taken away; an edited one comes back refilled."""

import io
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

import docx
from docx.oxml.ns import qn

from briefings.compose import PARTS
from kpi.paths import data_folder
from kpi.words import words
from tests.briefings.word_files import numbers
from tests.browser.conftest import FreshServer, OpenPage
from tests.browser.product import publish
from tests.browser.screen import Screen
from tests.reports import report, stock
from warehouse import archive
from warehouse.workspace import MAIN, Workspace

OPEN_SPACE, FRONT = (f"{code}/KZ-61/2020/value" for code in ("open_space_bodies", "front_offices"))


def _taken(screen: Screen, key: str) -> bytes:
    with screen.page.expect_download() as waiting:
        screen.key(key).locator("button").click()
    return Path(waiting.value.path()).read_bytes()


def _bold(screen: Screen) -> Counter[str]:
    """The bold texts of the sheet: numbers, and the titles of charts."""
    texts = screen.key("sheet").locator("strong").all_inner_texts()
    return Counter(text.strip() for text in texts)


def _edited(content: bytes) -> bytes:
    """A number changed by hand."""
    document = docx.Document(io.BytesIO(content))
    for control in document.element.body.iter(qn("w:sdt")):
        if control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")) == FRONT:
            next(control.iter(qn("w:t"))).text = "70"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _newer(workspaces: Path) -> str:
    """The shipped figures in a later edition, published."""
    shipped = (data_folder() / "published" / "figures.csv").read_bytes()
    row = report(stock("open_space_bodies", 77, "2020-12-31")).split(b"\n", 1)[1]
    own = Workspace(MAIN, workspaces / MAIN)
    archive.add(own, "figures.csv", shipped.rstrip(b"\n") + b"\n" + row, "test", datetime(2030, 1, 1))
    time.sleep(1)  # the id holds the second of publication
    return publish(workspaces)


def test_the_numbers_of_the_sheet_are_those_of_the_file(open_page: OpenPage) -> None:
    screen = open_page("briefing", "ru", doc_lang="kk", period="2020", region="KZ-61")
    told = Counter(text for _, text in numbers(_taken(screen, "briefing-docx")))
    shown = _bold(screen)
    assert told and not told - shown
    assert all("жыл" in text for text in shown - told), "charts are named, nothing else is bold"
    assert "**" not in screen.text(), "a number whose marks were not understood"
    screen.page.get_by_role("button", name=words("ru")("contents-charts"), exact=True).click()
    screen.until(contents=",".join(part for part in PARTS if part != "charts"))
    assert _bold(screen) == told


def test_an_edited_briefing_is_refilled_and_what_was_edited_is_named(
    workspaces: Path, fresh_server: FreshServer, open_page: OpenPage, tmp_path: Path
) -> None:
    say = words("kk")
    server = fresh_server(workspaces)
    screen = open_page("region", "kk", server=server, period="2020", region="KZ-61")
    screen.page.get_by_role("link", name=say("brief-choose")).click()
    screen.until(region="KZ-61", period="2020")
    file = tmp_path / "KZ-61.docx"
    file.write_bytes(_edited(_taken(screen, "briefing-docx")))
    newer = _newer(workspaces)
    screen.press("task", "refresh", say("task-refresh"))
    screen.page.locator("input[type=file]").set_input_files(str(file))
    screen.key("briefing-refilled").wait_for()
    assert newer in screen.ready().text()
    assert say("brief-refresh-edited") in screen.text()
    told = dict(numbers(_taken(screen, "briefing-refilled")))
    assert (told[OPEN_SPACE], told[FRONT]) == ("77", "70")
    screen.check()
