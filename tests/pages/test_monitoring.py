"""The page of monitorings: the real cases in words, an invented quarter in full, why anything is empty."""

import re
import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from briefings.workbook import Sheet, to_xlsx
from demo.make import Plan, make
from kpi.names import LANGUAGES
from kpi.words import words
from tests.browser import language
from tests.demo.sending import sent, world
from tests.pages.conftest import RunPage
from ui import downloads
from warehouse.workspace import Workspace

QUARTER = {("KZ-61", "2023-Q4"), ("KZ-59", "2023-Q4"), ("KZ-11", "2023-Q4"), ("KZ-61", "2023-Q3")}
PARTS = ("results", "register", "recommendations")
PHARMACIES = {
    "ru": (
        "648",
        "23",
        "3,5 % проверенных объектов (2,4–5,3 %)",
        "от 23 до 25 (3,5–3,9 %)",
        "не более чем на 2",
    ),
    "kk": (
        "648",
        "23",
        "тексерілген нысандардың 3,5 % (2,4–5,3 %)",
        "23 мен 25 арасы",
        "көп дегенде 2 нысанда",
    ),
    "en": ("648", "23", "3.5% of objects checked (2.4–5.3%)", "from 23 to 25 (3.5–3.9%)", "no more than 2"),
}
MONITORINGS = {
    "ru": (
        "15",
        "96",
        "6,4 на мониторинг (5,2–7,8)",
        "от 1 до 96",
        "по каждому нарушению выдана рекомендация",
    ),
    "kk": (
        "15",
        "96",
        "бір мониторингке 6,4 (5,2–7,8)",
        "1 мен 96 арасы",
        "әр бұзушылық бойынша ұсыным берілген",
    ),
    "en": (
        "15",
        "96",
        "6.4 per monitoring (5.2–7.8)",
        "from 1 to 96",
        "a recommendation was given on every one",
    ),
}
RECOMMENDATIONS = {
    "ru": ("70", "52", "74,3 % выданных рекомендаций (63–83,1 %)"),
    "kk": ("70", "52", "берілген ұсынымдардың 74,3 % (63–83,1 %)"),
    "en": ("70", "52", "74.3% of recommendations issued (63–83.1%)"),
}


def told(test: AppTest) -> str:
    """Everything said on the page, with ordinary spaces and without the marks of Markdown."""
    kinds = (*test.markdown, *test.caption, *test.info, *test.success, *test.warning)
    cells = [str(cell) for table in test.table for cell in table.value.to_numpy().ravel()]
    text = " ".join([*(str(one.value) for one in kinds), *cells])
    return re.sub(r"\\([^\w\s])", r"\1", text).replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory, published: Path) -> Path:
    """Workspaces with `main` as published and a `demo` of four reports."""
    folder = tmp_path_factory.mktemp("invented")
    shutil.copytree(published / "main", folder / "main")
    files = tuple(s for s in sent() if (s.region, s.period.code) in QUARTER)
    make(Workspace("demo", folder / "demo"), Plan(world(), files), lambda: None)
    return folder


@pytest.fixture
def run_invented(invented: Path, run_page: RunPage, monkeypatch: pytest.MonkeyPatch) -> RunPage:
    monkeypatch.setenv("KPI_WORKSPACES", str(invented))

    def run(part: str, **choices: str) -> AppTest:
        asked = {"workspace": "demo", "period": "2023-Q4", "lang": "ru", "part": part}
        return run_page("monitoring", **{**asked, **choices})

    return run


def sound(test: AppTest) -> None:
    assert [one.value for one in test.exception] == []
    assert [one.value for one in test.error] == []
    assert language.slips([told(test)]) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_real_cases_read_well(code: str, run_page: RunPage) -> None:
    text = told(run_page("monitoring", lang=code, period="2020"))
    assert [part for part in (*PHARMACIES[code], *MONITORINGS[code]) if part not in text] == []
    text = told(run_page("monitoring", lang=code, period="2021"))
    assert [part for part in RECOMMENDATIONS[code] if part not in text] == []


def test_a_case_is_found_by_its_own_days_too(run_page: RunPage) -> None:
    assert "648" in told(run_page("monitoring", lang="en", period="2020-07-13..2020-07-21"))
    assert "648" not in told(run_page("monitoring", lang="en", period="2020-07-14..2020-07-21"))


@pytest.mark.parametrize("part", PARTS)
def test_without_a_register_every_section_says_why_and_what_to_do(part: str, run_page: RunPage) -> None:
    test = run_page("monitoring", lang="ru", period="2022", part=part)
    sound(test)
    assert len(test.info) + len(test.table) >= len(test.header) > 0
    assert "Как добавить" in told(test)


@pytest.mark.xdist_group("demo")
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_quarter_with_registers_is_shown_in_full(part: str, code: str, run_invented: RunPage) -> None:
    for place in ("any", "KZ-61", "KZ-71"):
        sound(run_invented(part, lang=code, from_region=place))


@pytest.mark.xdist_group("demo")
def test_chain_funnel_and_spheres_of_a_quarter(run_invented: RunPage) -> None:
    test = run_invented("results")
    assert words("ru")("alt-funnel", count=3) in str([one.proto.alt for one in test.get("plotly_chart")])
    text = told(test)
    assert "проверенных объектов (" in text
    assert "3 из 20" in text
    assert "вопрос, а не упрёк" in text


@pytest.mark.xdist_group("demo")
def test_filters_live_in_the_address(run_invented: RunPage) -> None:
    every = run_invented("recommendations", from_region="KZ-61")
    late = run_invented("recommendations", from_region="KZ-61", state="overdue")
    states = {str(one) for one in late.table[1].value[words("ru")("column-state")]}
    assert states == {f":orange-badge[{words('ru')('state-overdue')}]"}
    assert len(every.table[1].value) > len(late.table[1].value) > 0
    sphere = str(late.selectbox(key="widget-sphere").options[1])
    assert sphere


@pytest.mark.xdist_group("demo")
def test_the_flow_of_recommendations_balances_or_says_where_not(run_invented: RunPage) -> None:
    text = told(run_invented("recommendations", period="2023"))
    assert "Сходится у всех. Проверено отчётов: 4." in text
    assert "Половина исполнена за" in text


@pytest.mark.xdist_group("demo")
def test_invented_numbers_say_so_on_every_chart(run_invented: RunPage) -> None:
    mark = words("ru")("demo-mark")
    for part in ("results", "recommendations"):
        alts = [str(one.proto.alt) for one in run_invented(part).get("plotly_chart")]
        assert alts
        assert all(alt.startswith(mark) for alt in alts)


@pytest.mark.xdist_group("demo")
def test_every_download_has_a_row_for_every_row(
    run_invented: RunPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files that the buttons would make: a cell for every column, numbers as numbers, sources beside."""
    made: dict[str, Sheet] = {}
    monkeypatch.setattr(downloads, "offer", lambda view, name, make, members: made.update({name: make()}))
    for part in PARTS:
        sound(run_invented(part))
    assert set(made) == {
        *("monitoring-chain", "monitoring-spheres", "monitorings"),
        *("monitoring-repeats", "recommendations", "monitoring-balance"),
    }
    for name, sheet in made.items():
        assert sheet.rows, name
        assert {len(row) for row in sheet.rows} == {len(sheet.header)}, name
        assert len(set(sheet.header)) == len(sheet.header), name
        assert to_xlsx([sheet])
    assert len(made["monitoring-balance"].rows) == len({region for region, _ in QUARTER})
