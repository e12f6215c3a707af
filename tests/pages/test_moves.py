"""Why the place changed, what a better one takes, who does it better: the blocks of the region's page."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from briefings.workbook import Sheet, to_xlsx
from kpi.catalog import Catalog
from kpi.words import words
from tests.conftest import MOMENT
from tests.pages.conftest import RunPage
from tests.reports import Row, report, stock
from warehouse import archive, holdings
from warehouse.publish import publish
from warehouse.workspace import Workspace

SHARE = "service_akimat_coverage_percent"
OBLASTS = ("KZ-11", "KZ-15", "KZ-39", "KZ-59", "KZ-61")
REGION = "KZ-59"
SAY = words("ru")


def _rows() -> list[Row]:
    """Five oblasts and a city over two years: 59 rises from 8 to 10 of its 20, and 15 leads by far."""
    opened = {2022: (10, 20, 9, 8, 12), 2023: (12, 40, 10, 10, 11)}
    rows = []
    for year, counts in opened.items():
        day = f"{year}-12-31"
        for region, count in zip((*OBLASTS, "KZ-75"), (*counts, 60), strict=True):
            rows.append(stock("open_space_bodies", count, day, region, published=f"{year + 1}-02-01"))
            rows.append(stock("volunteers", 7, day, region, published=f"{year + 1}-02-01"))
    rows.append(stock("open_space_bodies", 11, "2022-12-31", REGION, published="2023-06-01"))
    for region, count in zip(OBLASTS, (150, 190, 20, 30, 40), strict=True):
        rows.append(stock("service_akimats", count, "2023-12-31", region))
    rows.append(stock("rural_akimats_total", 60, "2023-12-31", REGION))
    rows.append(stock("service_akimats_district", 9, "2023-12-31", REGION))
    rows.append(stock("service_akimats_district", 17, "2023-12-31", "KZ-39"))
    return rows


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Path:
    """A folder with workspace `office`, full enough for every block."""
    folder = tmp_path_factory.mktemp("office")
    workspace = Workspace("office", folder / "office")
    holdings.receive(workspace)
    archive.add(workspace, "figures.csv", report(*_rows()), "test", MOMENT)
    publish(workspace, catalog)
    return folder


@pytest.fixture
def region_page(office: Path, run_page: RunPage, monkeypatch: pytest.MonkeyPatch) -> RunPage:
    monkeypatch.setenv("KPI_WORKSPACES", str(office))

    def run(**choices: str) -> AppTest:
        asked = {"lang": "ru", "workspace": "office", "period": "2023", "region": REGION}
        return run_page("region", **{**asked, "indicator": "open_space_bodies", **choices})

    return run


def _told(test: AppTest) -> str:
    assert [one.value for one in test.exception] == []
    return "\n".join(str(one.value) for one in (*test.markdown, *test.caption, *test.info))


def _table(test: AppTest, column: str) -> list[list[str]]:
    """The rows of the one table that has the column."""
    (found,) = [t.value for t in test.table if SAY(column) in t.value.columns]
    return [list(map(str, row)) for row in found.to_numpy()]


def _places(text: str) -> float:
    return float(re.sub(r"[*+±]", "", text).replace("−", "-").replace(",", "."))


def test_the_parts_shown_add_up_to_the_change_shown(region_page: RunPage) -> None:
    test = region_page()
    rows = _table(test, "column-places")
    *parts, total = [_places(row[-1]) for row in rows]
    assert sum(parts) == pytest.approx(total)
    assert [row[0] for row in rows[:4]] == [
        SAY(f"cause-{cause}") for cause in ("new_data", "revisions", "others", "borders")
    ]
    assert "2022 год: 6-е место из 6" in _told(test)


def test_a_correction_of_the_earlier_figure_is_told(region_page: RunPage) -> None:
    told = _told(region_page())
    assert "место за прежний период (2022 год) – 4-е" in told
    assert "8 → 11" in str(_table(region_page(), "column-places"))


def test_an_earlier_day_of_knowledge_ranks_by_what_was_known_then(region_page: RunPage) -> None:
    for day, ahead in (("2023-05-01", {"KZ-11", "KZ-15", "KZ-39", "KZ-61"}), ("", {"KZ-15", "KZ-61"})):
        known = {"known_at": day} if day else {}
        rows = _table(region_page(period="2022", **known), "column-compare")
        assert {re.search(r"region=(KZ-\d+)\)", row[0]).group(1) for row in rows} == ahead


def test_a_place_takes_whole_units_and_the_url_says_which(region_page: RunPage) -> None:
    assert "ещё 1 орган" in _told(region_page())
    told = _told(region_page(place="3"))
    assert "ещё 2 органа" in told
    assert "станет 12" in told


def test_out_of_reach_is_an_answer(region_page: RunPage) -> None:
    """The best improvement of an oblast in a year is 20; the city leads by 50."""
    told = _told(region_page(place="1"))
    assert "1-го места к 31.12.2024 не достичь" in told
    assert "Лучшее достижимое: 30" in told


def test_there_are_no_more_akimats_to_open_than_the_region_has(region_page: RunPage) -> None:
    """14 of districts and cities by the register and 60 rural ones; the pace of a year is not known."""
    told = _told(region_page(indicator="service_akimats", place="2"))
    assert f"{SAY('reach-still')} {SAY('reach-bounds', place=2)}" in told
    assert "Лучшее достижимое: 74, место – 3-е" in told
    assert SAY("reach-pace-unknown", level="oblast") in told


def test_what_is_out_of_reach_in_a_year_may_not_be_in_three(region_page: RunPage) -> None:
    """50 behind: two and a half years at 20 a year."""
    assert "1-го места к 31.12.2025 не достичь" in _told(region_page(place="1", within="2"))
    assert "ещё 50 органов" in _told(region_page(place="1", within="3"))


def test_a_place_of_another_indicator_is_forgotten(region_page: RunPage) -> None:
    test = region_page(place="9")
    assert [one.value for one in test.warning] == []
    assert "ещё 1 орган" in _told(test)


def test_peers_ahead_are_of_the_same_type_and_lead_to_the_comparison(region_page: RunPage) -> None:
    rows = _table(region_page(), "column-compare")
    regions = [re.search(r"region=(KZ-\d+)\)", row[0]).group(1) for row in rows]
    assert set(regions) == {"KZ-11", "KZ-15", "KZ-61"}
    for row, region in zip(rows, regions, strict=True):
        assert "comparison?" in row[-1]
        assert f"regions={REGION}%2C{region}" in row[-1]


def test_of_a_share_the_numerator_and_the_denominator_are_told(region_page: RunPage) -> None:
    test = region_page(indicator=SHARE)
    assert re.search(r"ещё \d+ акимат", _told(test))
    assert "17 из 20" in str(_table(test, "column-compare"))
    assert "за прежний период (2022 год) места нет" in _told(test)


def test_a_neutral_indicator_has_nothing_to_improve(region_page: RunPage) -> None:
    assert SAY("moves-neutral") in _told(region_page(indicator="monitorings"))


def test_a_region_without_a_figure_hears_why(region_page: RunPage) -> None:
    told = _told(region_page(region="KZ-79"))
    assert SAY("reason-not_reported") in told


def test_where_all_are_equal_everybody_leads(region_page: RunPage) -> None:
    told = _told(region_page(indicator="volunteers"))
    assert SAY("reach-leader") in told
    assert SAY("ahead-none", level="oblast") in told


def test_a_region_formed_in_between_was_not_there_before(region_page: RunPage) -> None:
    told = _told(region_page(region="KZ-10", period="2022", indicator="open_space_bodies"))
    assert SAY("reason-not_reported") in told


@pytest.mark.parametrize("code", ["ru", "kk", "en"])
@pytest.mark.parametrize("period", ["2018", "2020", "2021", "2022"])
def test_the_blocks_answer_on_the_published_figures(code: str, period: str, run_page: RunPage) -> None:
    for indicator in ("service_akimats", SHARE, "digitization_percent"):
        test = run_page("region", lang=code, period=period, region="KZ-61", indicator=indicator)
        assert [one.value for one in test.exception] == []
        assert words(code)("moves-title") in [str(one.value) for one in test.header]


def test_both_tables_can_be_taken_away(region_page: RunPage, monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Sheet] = {}
    monkeypatch.setattr("ui.downloads.offer", lambda view, name, make, members: made.update({name: make()}))
    _told(region_page())
    *parts, total = [row[-1] for row in made["why"].rows]
    assert sum(parts) == pytest.approx(total)
    assert "**" not in " ".join(made["why"].notes)
    assert [row[3] for row in made["ahead"].rows] != []
    assert to_xlsx([made["why"], made["ahead"]])
