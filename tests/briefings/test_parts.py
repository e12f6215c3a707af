"""What moves a place, monitoring results, targets and missing reports, on a few invented reports."""

import re
from collections import Counter
from datetime import date

import pytest

from analysis import monitoring
from analysis.reach import place
from briefings import compose
from briefings.blocks import Fact, Table, plain
from briefings.known import Known
from briefings.look import Look
from demo.make import Plan, make
from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.region import COUNTRY
from tests.briefings.test_blocks import sentences
from tests.demo.sending import sent, world
from warehouse.snapshot import open_snapshot
from warehouse.workspace import Workspace

REGIONS = ("KZ-61", "KZ-59", "KZ-11", "KZ-39")
SENT = {(region, f"{year}-Q4") for region in REGIONS for year in (2022, 2023)} - {("KZ-39", "2023-Q4")}
REGION, LAST = "KZ-61", "KZ-59"


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Known:
    """Three oblasts in two years, and one that reported in the first only; asked when all days are over."""
    workspace = Workspace("demo", tmp_path_factory.mktemp("office") / "demo")
    chosen = tuple(s for s in sent() if (s.region, s.period.code) in SENT)
    make(workspace, Plan(world(), chosen), lambda: None)
    snapshot = open_snapshot(workspace)
    return Known(snapshot, snapshot.catalog(), Period.parse("2023-Q4"), known_at=date(2030, 1, 1))


def told(known: Known, region: str, *parts: str, language: str = "ru"):
    return compose.made(Look(known, language), region, parts or tuple(compose.PARTS))


def facts(briefing) -> dict[str, Fact]:
    return {fact.tag: fact for fact in briefing.facts()}


def tables(briefing) -> list[Table]:
    return [block for block in briefing.blocks if isinstance(block, Table)]


@pytest.mark.parametrize("region", [*REGIONS[:3], COUNTRY])
def test_every_language_says_the_same_numbers(office, region):
    numbers = [
        Counter((f.tag, f.value, f.qualifier) for f in told(office, region, language=language).facts())
        for language in LANGUAGES
    ]
    assert len(numbers[0]) > 50
    assert all(one == numbers[0] for one in numbers)


@pytest.mark.parametrize("region", REGIONS[:3])
def test_the_number_that_is_needed_brings_the_next_place_and_one_less_does_not(office, region):
    """The units told are held against the snapshot's figures, not against what made the sentence."""
    found, checked = facts(told(office, region, "moves")), 0
    for code, ranking in office.rankings.items():
        needed = found.get(f"{code}/{region}/2023-Q4/needed-still")
        if needed is None:
            continue
        indicator = office.catalog.indicators[code]
        places = ranking.places.set_index("region")["value"].dropna()
        others, own = list(places.drop(region)), float(places[region])
        sign = -1 if indicator.better == "lower" else 1
        becomes = found[f"{code}/{region}/2023-Q4/becomes-still"].value
        following = found[f"{code}/{region}/2023-Q4/next-place"].value
        taken = {place(value, list(places.drop(other)), indicator.better) for other, value in places.items()}
        assert following == max(p for p in taken if p < place(own, others, indicator.better))
        assert place(becomes, others, indicator.better) <= following
        if indicator.unit == "count":
            assert becomes == own + sign * needed.value
            assert place(becomes - sign, others, indicator.better) > following
        checked += 1
    assert checked >= 2


def test_who_has_no_place_to_better_needs_nothing_and_the_country_has_no_place(office, known):
    (only,) = sentences(told(office, COUNTRY, "moves"))
    assert plain(only.pieces) == Look(office, "ru").say("brief-only-regions")
    empty = told(known, "KZ-79", "moves")
    assert [plain(s.pieces) for s in sentences(empty)] == [Look(known, "ru").say("brief-moves-none")]


def test_akimats_are_counted_in_words_that_agree(office):
    cells = [plain(row[3]) for table in tables(told(office, LAST, "moves")) for row in table.rows]
    amounts = [re.match(r"ещё (\d+) акимат(\w*)", cell) for cell in cells]
    endings = {"1": "", "2": "а", "3": "а", "4": "а"}
    found = [m for m in amounts if m]
    assert found
    for match in found:
        teen = match[1][-2:] in ("11", "12", "13", "14")
        assert match[2] == ("ов" if teen else endings.get(match[1][-1], "ов"))


def test_the_chain_of_a_region_is_that_of_the_snapshot_and_its_rates_follow(office):
    found = facts(told(office, REGION, "monitoring"))
    rows = office.snapshot.standing(list(monitoring.STEPS), office.period)
    own = rows[rows["region"] == REGION].set_index("indicator")["value"]
    assert len(own) >= 5
    for code, value in own.items():
        assert found[f"{code}/{REGION}/2023-Q4/value"].value == value
    share = found[f"objects_with_violations-of-monitored_objects/{REGION}/2023-Q4/rate"]
    assert share.value == pytest.approx(100 * own["objects_with_violations"] / own["monitored_objects"])
    assert len(share.sources) == 2


def test_the_same_rate_over_all_regions_stands_beside_it(office):
    found = facts(told(office, REGION, "monitoring"))
    rows = office.snapshot.standing(["monitored_objects", "objects_with_violations"], office.period)
    sums = rows[rows["region"] != COUNTRY].groupby("indicator")["value"].sum()
    rate = found[f"objects_with_violations-of-monitored_objects/{COUNTRY}/2023-Q4/rate"]
    assert rate.value == pytest.approx(100 * sums["objects_with_violations"] / sums["monitored_objects"])


def test_recommendations_that_wait_are_those_of_the_register(office):
    waiting = next(s for s in sentences(told(office, REGION, "monitoring")) if s.name == "waiting")
    state = office.registers.told
    own = state[(state["region"] == REGION) & state["state"].isin(["open", "overdue"])]
    numbers = {f.tag.split("/")[-1]: f.value for f in waiting.pieces if isinstance(f, Fact)}
    assert numbers == {"open": len(own), "overdue": (own["state"] == "overdue").sum()}
    assert len(own) > 0


def test_published_totals_come_with_their_rates_and_with_what_they_leave_open(known):
    text = " ".join(plain(s.pieces) for s in sentences(told(known, REGION, "monitoring")))
    text = text.replace("\u00a0", " ")
    assert "648" in text
    assert "3,5 % проверенных объектов (2,4–5,3 %)" in text
    assert "от 23 до 25 (3,5–3,9 %)" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_nobody_reported_says_so_in_every_part(empty_period, language):
    for region in (REGION, COUNTRY):
        for part in set(compose.PARTS) - {"indicators"} - ({"moves"} if region == COUNTRY else set()):
            assert sentences(told(empty_period, region, part, language=language))


def test_a_report_that_is_missing_is_named_and_one_that_came_is_not(office):
    names = {s.name for s in sentences(told(office, "KZ-39", "missing"))}
    assert "report/2023-Q4" in names
    assert "reports" in {s.name for s in sentences(told(office, REGION, "missing"))}
    country = told(office, COUNTRY, "missing")
    counts = {f.tag.split("/")[-1]: f.value for f in country.facts()}
    assert (counts["reported-2023-Q4"], counts["expected-2023-Q4"]) == (3, 20)
    silent = next(s for s in sentences(country) if s.name == "silent/2023-Q4")
    assert "Костанайская область" in plain(silent.pieces)
    assert "Туркестанская область" not in plain(silent.pieces)


def test_the_reports_of_the_published_figures_are_nobodys_duty(known):
    assert not [s for s in sentences(told(known, REGION, "missing")) if s.name.startswith("report")]


def test_a_target_that_is_behind_is_told_with_what_is_reached(office):
    briefing = told(office, REGION, "targets")
    late = [s for s in sentences(briefing) if s.name.startswith("late/")]
    behind = [a for a in office.aims if a.row["region"] == REGION and "behind" in a.progress.status]
    assert len(late) == len(behind) > 0
    for sentence, aim in zip(sorted(late, key=str), sorted(behind, key=str), strict=True):
        assert sum(isinstance(piece, Fact) for piece in sentence.pieces) in (1, 2)
        assert aim.row["region"] == REGION


def test_a_long_case_keeps_the_country_and_says_how_many_more(office):
    long = [case for case in office.cases if len(case.sides) > 6]
    for table in tables(told(office, COUNTRY, "contradictions")):
        numbers = Counter(plain(row[0]) for row in table.rows)
        assert max(numbers.values()) <= 7
    assert long or len(office.cases)
