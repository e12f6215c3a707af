"""A report on its way through the product: uploaded, looked at, accepted, seen in its region, withdrawn."""

import io
from pathlib import Path

import openpyxl
import pytest

from kpi.words import words
from tests.browser.conftest import FreshServer, OpenPage
from tests.browser.product import Server, publish
from tests.browser.screen import PHONE, Screen
from tests.loaders.form.filling import Form

say = words("ru")
UPLOAD = {"x-adaldyq": "upload"}


def form(period: str, **figures: int) -> bytes:
    filled = Form("KZ-61", period)
    for code, value in figures.items():
        filled.indicator(code, value=value)
    return filled.content()


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two filled forms of one region, and a file that is none."""
    folder = tmp_path_factory.mktemp("sheets")
    contents = {
        "q2.xlsx": form("2025-Q2", service_akimats=57, volunteers=200),
        "q3.xlsx": form("2025-Q3", service_akimats=52, state_bodies_total=40),
        "other.xlsx": b"PK\x03\x04 not a workbook",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in contents}


@pytest.fixture
def office(workspaces: Path, fresh_server: FreshServer) -> Server:
    """A server whose workspace may be changed."""
    return fresh_server(workspaces)


def upload(screen: Screen, *files: Path) -> None:
    screen.page.locator("input[type=file]").set_input_files([str(file) for file in files])
    for file in files:
        screen.page.locator("strong", has_text=file.name.partition(".")[0]).first.wait_for()
    screen.ready()


def name_oneself(screen: Screen, name: str = "Аналитик А.") -> None:
    field = screen.page.locator("input[autocomplete=name]")
    field.fill(name)
    field.press("Enter")
    screen.ready()


def press(screen: Screen, text: str) -> None:
    screen.page.get_by_role("button", name=text, exact=True).first.click()
    screen.page.wait_for_timeout(300)
    screen.ready()


def test_a_report_is_accepted_and_withdrawn(office: Server, open_page: OpenPage, sheets) -> None:
    screen = open_page("reports", "ru", server=office)
    upload(screen, sheets["q2.xlsx"])
    screen.check()
    assert "Туркестанская область" in screen.text()
    press(screen, say("draft-accept"))
    assert say("error-reason-missing", what="by") in screen.text(), "a decision needs a name"
    screen.page.reload()
    screen.ready()
    assert "q2.xlsx" in screen.text(), "the draft outlives its session"
    name_oneself(screen)
    press(screen, say("draft-accept"))
    screen.page.get_by_text(say("report-accepted", file="q2.xlsx", count=2).split(",")[0]).wait_for()
    region = open_page("region", "ru", server=office, region="KZ-61", period="2025-Q2")
    assert "57" in region.text()
    history = open_page("reports", "ru", server=office, desk="history")
    link = history.page.get_by_role("link", name="q2.xlsx").get_attribute("href")
    report = link.rpartition("report=")[2]
    one = open_page("reports", "ru", server=office, desk="history", report=report)
    assert say("story-accepted", date="", by="Аналитик А.").strip(": ") in one.text()
    one.page.get_by_role("button", name=say("withdraw")).click()
    name_oneself(one)
    one.page.locator("textarea").fill("отправлен по ошибке")
    one.page.locator("textarea").press("Tab")
    press(one, say("withdraw-confirm"))
    one.page.get_by_text(say("report-withdrawn")).wait_for()
    assert "отправлен по ошибке" in one.ready().text()


def test_what_is_wrong_has_its_cell_and_the_workbook_comes_back_with_comments(
    office: Server, open_page: OpenPage, sheets
) -> None:
    screen = open_page("reports", "ru", server=office)
    name_oneself(screen)
    upload(screen, sheets["q2.xlsx"])
    press(screen, say("draft-accept"))
    upload(screen, sheets["q3.xlsx"], sheets["other.xlsx"])
    text = screen.text()
    assert "было 57" in text and "стало 52" in text
    assert say("draft-refused") in text, "a file that cannot be read says so and cannot be accepted"
    with screen.page.expect_download() as caught:
        screen.page.get_by_role("button", name=say("download-annotated")).click()
    book = openpyxl.load_workbook(io.BytesIO(Path(caught.value.path()).read_bytes()))
    comments = [c.comment.text for s in book for row in s.iter_rows() for c in row if c.comment]
    assert any("57" in comment and "52" in comment for comment in comments)
    with screen.page.expect_download() as caught:
        screen.page.get_by_role("button", name=say("download-original")).first.click()
    assert Path(caught.value.path()).read_bytes() in {f.read_bytes() for f in sheets.values()}


def test_an_unknown_table_is_described_once_and_its_figures_count(
    office: Server, open_page: OpenPage, tmp_path: Path
) -> None:
    file = tmp_path / "bulletin.csv"
    file.write_text("Регион;Сервисные акиматы\nАктюбинская область;12\nг. Шымкент;4\n", encoding="utf-8")
    screen = open_page("reports", "ru", server=office)
    name_oneself(screen)
    upload(screen, file)
    assert say("table-describe") in screen.text()
    choose(screen, "is-", "Сервисные акиматы")
    choose(screen, "period-", "2025 год")
    screen.page.get_by_text(say("table-effect", count=2)).wait_for()
    press(screen, say("table-save"))
    press(screen, say("draft-accept"))
    screen.page.get_by_text("bulletin", exact=False).first.wait_for()
    told = office.get("/api/observations?region=KZ-15&indicator=service_akimats").json()["observations"]
    assert [(row["value"], row["cell"], row["form"][:6]) for row in told if row["value"] == 12] == [
        (12, "B2", "table_")
    ]


def choose(screen: Screen, key: str, option: str) -> None:
    """In the list whose key begins so; its first column."""
    field = screen.page.locator(f"[class*='st-key-{key}'] input").first
    field.scroll_into_view_if_needed()
    screen.ready()  # a list closes when the page scrolls under it
    field.click()
    screen.page.get_by_role("option", name=option, exact=True).first.click()
    screen.page.locator(f"[class*='st-key-{key}']", has_text=option).or_(
        screen.page.locator(f"[class*='st-key-{key}'] input[value='{option}']")
    ).first.wait_for()
    screen.page.wait_for_timeout(300)  # the run begins a moment after the choice
    screen.ready()


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("desk", ["load", "calendar", "history", "form"])
def test_every_desk_reads_well_on_a_phone_and_in_the_dark(
    desk: str, language: str, open_page: OpenPage
) -> None:
    open_page("reports", language, width=PHONE, scheme="dark", desk=desk)


def test_the_form_is_written_for_the_region_asked_for(open_page: OpenPage) -> None:
    screen = open_page("reports", "kk", desk="form", region="KZ-10", form_period="2026-Q3")
    with screen.page.expect_download() as caught:
        screen.page.get_by_role("button", name=words("kk")("form-download")).click()
    assert "KZ-10-2026-Q3-kk" in caught.value.suggested_filename
    book = openpyxl.load_workbook(io.BytesIO(Path(caught.value.path()).read_bytes()))
    assert "Абай облысы" in {c.value for row in book.worksheets[0].iter_rows() for c in row}


def test_files_are_received_from_programs_too(office: Server, workspaces: Path) -> None:
    content = form("2025-Q2", service_akimats=57)
    asked = {"workspace": "main", "name": "../../a\x00b.xlsx", "sender": "script", "lang": "en"}
    first = office.post("/api/reports", content, UPLOAD, **asked)
    assert first.status_code == 200 and not first.json()["came_before"]
    assert office.post("/api/reports", content, UPLOAD, **asked).json()["came_before"]
    stored = workspaces / "main" / "reports" / first.json()["report"] / "content"
    assert stored.read_bytes() == content
    assert office.post("/api/reports", content, {}, **asked).status_code == 403, "another site"
    unknown = office.post("/api/reports", content, UPLOAD, **{**asked, "workspace": "nowhere"})
    assert unknown.status_code == 400 and "nowhere" in unknown.json()["message"]
    assert not (workspaces / "nowhere").exists()


def test_everything_of_the_demonstration_says_so(
    workspaces: Path, fresh_server: FreshServer, open_page: OpenPage
) -> None:
    folder = workspaces / "demo" / "reports"
    folder.mkdir(parents=True)
    publish(workspaces, "demo")
    server = fresh_server(workspaces)
    content = form("2025-Q2", service_akimats=57)
    server.post("/api/reports", content, UPLOAD, workspace="demo", name="q2.xlsx", sender="x")
    screen = open_page("reports", "ru", server=server, workspace="demo")
    name_oneself(screen)
    press(screen, say("draft-accept"))
    ranking = open_page("ranking", "ru", server=server, workspace="demo", period="2025-Q2")
    assert say("demo-banner") in ranking.text()
    marks = ranking.page.locator("[data-testid=stPlotlyChart] .annotation-text")
    marks.filter(has_text=say("demo-mark").split(":")[0]).first.wait_for()
    with ranking.page.expect_download() as caught:
        ranking.key("csv-ranking").locator("button").click()
    assert caught.value.suggested_filename.startswith(say("demo-file"))
    lines = Path(caught.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert all(line.endswith(say("demo-mark")) for line in lines)
    told = server.get("/api/observations?workspace=demo&lang=kk").json()["observations"]
    assert {row["notice"] for row in told} == {words("kk")("demo-mark")}
