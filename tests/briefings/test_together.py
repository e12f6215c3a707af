"""Figures whose sum disagrees with the whole are one line: what they add up to, how many, where each is."""

from datetime import datetime

import pytest

from briefings import compose
from briefings.blocks import Fact, Table, plain
from briefings.footing import Cited, footnote
from briefings.known import Known
from briefings.look import Look
from kpi.period import Period
from kpi.region import COUNTRY
from kpi.words import words
from tests.briefings.word_files import cited
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

DAY, CODE = "2020-12-31", "front_offices"
PARTS = {"KZ-61": (30, "exact"), "KZ-11": (25, "exact"), "KZ-15": (20, "exact")}


def told(workspace, catalog, parts: dict[str, tuple[int, str]]):
    rows = [stock(CODE, n, DAY, region=region, qualifier=q) for region, (n, q) in parts.items()]
    content = report(*rows, stock(CODE, 40, DAY, region=COUNTRY))
    archive.add(workspace, "figures.csv", content, "test", datetime(2024, 1, 1))
    snapshot = open_snapshot(workspace, publish(workspace, catalog))
    known = Known(snapshot, snapshot.catalog(), Period.parse("2020"))
    return compose.made(Look(known, "en"), COUNTRY, ["contradictions"])


@pytest.mark.parametrize("first", ["exact", "at_least"])
def test_a_sum_that_exceeds_the_country_is_one_line_beside_it(workspace, catalog, first):
    briefing = told(workspace, catalog, {**PARTS, "KZ-61": (30, first)})
    rows = next(block for block in briefing.blocks if isinstance(block, Table)).rows
    assert [plain(row[3]) for row in rows] == ["Kazakhstan", "regions together (3)"]
    whole, together = (next(p for p in row[1] if isinstance(p, Fact)) for row in rows)
    assert (whole.value, together.value, together.qualifier) == (40, 75, first)
    assert len(set(together.sources)) == 3
    note = footnote(briefing, together.sources, words("en"), Cited())
    assert len(cited(note)) == 3
