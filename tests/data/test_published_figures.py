"""The published figures: every row loads, and every verdict speaks of figures that exist."""

import csv
import io
from datetime import date

import pytest

from kpi.paths import data_folder
from kpi.period import Period, last_of_month
from loaders.read import read_report

FILE = data_folder() / "published" / "figures.csv"
ROWS = list(csv.DictReader(io.StringIO(FILE.read_text(encoding="utf-8"), newline="")))
MONTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}


@pytest.fixture(scope="module")
def parsed(catalog):
    return read_report(FILE.name, FILE.read_bytes(), catalog)


def test_every_row_loads(parsed):
    assert len(ROWS) > 180
    assert [o.figure for o in parsed.observations] == [row["id"] for row in ROWS]


def test_there_are_no_findings_but_notes_on_sources(parsed):
    assert {finding.code for finding in parsed.findings} <= {"source_missing", "outside_plausible_bounds"}


def test_no_id_is_used_twice(catalog):
    ids = [row["id"] for row in (*ROWS, *catalog.tables["targets"].rows)]
    assert len(set(ids)) == len(ids)


def test_a_target_is_kept_among_the_targets():
    assert {row["kind"] for row in ROWS} == {"actual"}


def test_every_figure_of_a_verdict_exists(catalog):
    ids = {row["id"] for row in (*ROWS, *catalog.tables["targets"].rows)}
    for conflict in catalog.conflicts:
        assert set(conflict.figures) <= ids, conflict.id
        assert conflict.figures


def test_every_scope_is_used(catalog):
    assert set(catalog.scopes) == {row["scope"] for row in ROWS} - {""}


@pytest.mark.parametrize("row", [r for r in ROWS if r["date_precision"] in MONTHS], ids=lambda r: r["id"])
def test_a_coarse_date_is_the_last_day_of_its_span(row):
    end = date.fromisoformat(row["period_end"])
    months = MONTHS[row["date_precision"]]
    assert end == last_of_month(end)
    assert end.month % months == 0
    if row["period_start"]:
        assert Period(date.fromisoformat(row["period_start"]), end).days >= 28


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["id"])
def test_a_row_says_what_it_does_not_know(row, catalog):
    assert (row["period_end"] == "") == (
        row["date_precision"] == "unknown" and row["date_basis"] == "unknown"
    )
    if catalog.indicators[row["indicator"]].is_stock:
        assert row["period_start"] == ""
    assert row["url"].startswith(("http://", "https://")) or row["document"]
    assert all(row[f"note_{language}"] for language in ("ru", "kk", "en")) or not row["note_ru"]


def test_notes_are_there_in_all_languages_or_in_none():
    for row in ROWS:
        assert len({bool(row[f"note_{language}"]) for language in ("ru", "kk", "en")}) == 1, row["id"]


def test_a_figure_was_not_published_before_its_period_began(parsed):
    for o in parsed.observations:
        first = o.period_start or o.period_end
        if first and o.date_precision == "day" and o.kind == "actual":
            assert o.reported_at >= first, o.figure
