"""In the borders of a day: a ranking of the units of that day, and the same total for the country."""

from dataclasses import dataclass
from datetime import date

import pytest

from kpi.catalog import Catalog
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words
from studies import ranked
from studies.sides import Question
from tests.reports import flow, stock
from ui import histories
from ui.view import View
from warehouse.snapshot import NOW, Snapshot

OLD, NEW = date(2018, 6, 19), date(2022, 6, 8)
YEARS = ("2021", "2023")


@dataclass
class Asked:
    """A published snapshot as a reader of Russian sees it."""

    snapshot: Snapshot
    catalog: Catalog

    def __call__(self, year, borders, indicator="service", see="level"):
        question, period = Question(indicator, see), Period.parse(year)
        return ranked.ranking(self.snapshot, self.catalog, question, period, NOW, borders)

    def history(self, borders):
        say = words("ru")
        view = View(say, Numerals(say), self.catalog, self.snapshot, Period.parse("2023"), NOW, borders)
        figures = self.snapshot.observations(["service"])
        return histories.shown(view, figures).set_index("region")


@pytest.fixture
def asked(publish_rows, small_catalog):
    """East Kazakhstan reported for itself in 2021, after the reform with Abai beside it; shares by parts."""
    rows = [stock("service", 30, "2021-12-31", "KZ-63"), stock("service", 40, "2021-12-31", "KZ-61")]
    for region, service, akimats in (("KZ-63", 16, 20), ("KZ-10", 8, 20), ("KZ-61", 30, 40)):
        rows += [
            stock("service", service, "2023-12-31", region),
            stock("akimats", akimats, "2023-12-31", region),
        ]
        rows += [flow("violations", 5, "2023-01-01", "2023-12-31", region)]
    snapshot = publish_rows(*rows)

    return Asked(snapshot, small_catalog)


def values(ranking):
    known = ranking.places[ranking.places["value"].notna()]
    return dict(zip(known["region"], known["value"], strict=True))


def reasons(ranking):
    return dict(zip(ranking.places["region"], ranking.places["reason"], strict=True))


def test_parts_are_summed_in_the_borders_that_held_them(asked):
    assert values(asked("2023", None)) == {"KZ-61": 30, "KZ-63": 16, "KZ-10": 8}
    assert values(asked("2023", OLD)) == {"KZ-61": 30, "KZ-63": 24}
    assert values(asked("2023", NEW)) == values(asked("2023", None))


def test_a_share_is_recomputed_from_summed_parts(asked):
    assert values(asked("2023", OLD, "service", "share")) == {"KZ-61": 75, "KZ-63": 60}
    assert values(asked("2023", OLD, "coverage")) == {"KZ-61": 75, "KZ-63": 60}


def test_nothing_is_divided_and_no_place_is_given_before_a_region_existed(asked):
    ranking = asked("2021", NEW)
    assert values(ranking) == {"KZ-61": 40}
    assert reasons(ranking)["KZ-63"] == "old_borders"
    assert reasons(ranking)["KZ-10"] == "not_there"
    assert "KZ-10" not in reasons(asked("2021", None))


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("indicator", ["service", "violations", "akimats"])
def test_the_total_of_the_country_is_the_same_in_all_borders(asked, year, indicator):
    totals = [asked(year, borders, indicator).total for borders in (None, OLD, NEW)]
    assert totals[0] == totals[1] == totals[2]


def test_a_change_across_the_reform_is_there_in_common_borders_only(asked):
    assert values(asked("2023", None, see="improvement")) == {"KZ-61": -10}
    assert values(asked("2023", OLD, see="improvement")) == {"KZ-61": -10, "KZ-63": -6}


def test_a_history_as_reported_knows_since_when_its_borders_are(asked):
    assert sorted(asked.history(None).loc["KZ-63", "since"]) == [date.min, NEW]


def test_a_history_in_old_borders_is_one_line_of_sums(asked):
    east = asked.history(OLD).loc["KZ-63"].sort_values("period_end")
    assert east["value"].tolist() == [30, 24]
    assert [len(members) for members in east["members"]] == [1, 2]
    assert set(east["since"]) == {OLD}


def test_a_history_in_new_borders_begins_with_them(asked):
    found = asked.history(NEW)
    assert found.loc["KZ-63", "value"] == 16
    assert found.loc["KZ-10", "value"] == 8


@pytest.mark.parametrize("page", ["overview", "ranking", "comparison", "region", "indicator", "monitoring"])
@pytest.mark.parametrize("borders", ["2018-06-19", "2022-06-08", "2021-01-01"])
def test_every_page_of_the_figures_runs_in_the_borders_of_a_day_and_says_so(run_page, page, borders):
    test = run_page(page, borders=borders, period="2020", region="KZ-63")
    assert not test.exception
    units = 20 if borders == "2022-06-08" else 17
    assert any(f"({units} " in banner.value for banner in test.info)


@pytest.mark.parametrize("borders", ["2022-13-01", "soon", "1800-01-01"])
def test_a_day_that_is_none_is_named(run_page, borders):
    test = run_page("ranking", borders=borders)
    assert not test.exception
    assert any(borders in warning.value for warning in test.warning)
