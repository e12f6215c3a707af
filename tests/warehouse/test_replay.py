"""What is answered later about a day is what was answered on that day, bit for bit.

Reports of two regions come, replace each other, are withdrawn and accepted again; after each day the
answers to every question are put aside and compared with what the last snapshot says of that day.
"""

import io
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import openpyxl
import pandas as pd
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from kpi.catalog import Catalog
from kpi.paths import data_folder
from kpi.period import Period
from loaders.form.write import write_form
from warehouse import archive, journal
from warehouse.publish import publish
from warehouse.snapshot import NOW, Snapshot
from warehouse.workspace import Workspace

REGIONS, QUARTERS = ("KZ-59", "KZ-61"), ("2020-Q3", "2020-Q4")
CODES = ("state_bodies_total", "open_space_bodies", "recommendations", "recommendations_done")
YEAR, AUTUMN = Period.parse("2020"), Period.parse("2020-Q4")
CATALOG = Catalog.load(data_folder() / "catalog")
ASKED = [*CODES, "open_space_coverage_percent", "recommendations_done_percent"]
ANSWERS = {
    "standing of the year": lambda s, day: s.standing(ASKED, YEAR, known_at=day),
    "standing of autumn": lambda s, day: s.standing(ASKED, AUTUMN, known_at=day),
    "shortfall": lambda s, day: s.shortfall(ASKED, YEAR, known_at=day),
    "observations": lambda s, day: s.observations(known_at=day).drop(columns="known_to"),
    "contradictions": lambda s, day: s.contradictions(known_at=day).drop(columns="known_to"),
    "coverage": lambda s, day: s.coverage(day),
    "years": lambda s, day: s.years(day),
    "reports": lambda s, day: s.reports(day)[["report", "accepted_at", "ended_at", "state", "observations"]],
}

reports = st.tuples(
    st.just("report"),
    st.sampled_from(REGIONS),
    st.sampled_from(QUARTERS),
    st.tuples(*[st.one_of(st.none(), st.integers(1, 9)) for _ in CODES]),
)
decisions = st.tuples(st.sampled_from(["withdraw", "accept"]), st.integers(0, 9))
histories = st.lists(st.lists(st.one_of(reports, decisions), min_size=1, max_size=3), min_size=2, max_size=5)


FIRST = ("report", "KZ-59", "2020-Q3", (9, 5, 8, 3))
SECOND = ("report", "KZ-59", "2020-Q3", (9, 6, 8, 4))
WRONG = ("report", "KZ-59", "2020-Q3", (3, 8, 8, 3))
"""More open spaces than bodies: a contradiction until it is replaced."""


@lru_cache(maxsize=8)
def empty(region: str, quarter: str) -> bytes:
    return write_form(CATALOG, region, Period.parse(quarter), "ru", datetime(2020, 10, 1))


@lru_cache(maxsize=256)
def filled(region: str, quarter: str, values: tuple[int | None, ...]) -> bytes:
    """The real form with these numbers in it."""
    book = openpyxl.load_workbook(io.BytesIO(empty(region, quarter)))
    rows = [row for sheet in book for row in sheet.iter_rows()]
    column = next(c.column for row in rows for c in row if c.value == "Значение")
    for row in rows:
        for code, value in zip(CODES, values, strict=True):
            if value is not None and any(cell.value == code for cell in row):
                row[0].parent.cell(row[0].row, column, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def live(workspace: Workspace, history: list[list[tuple[object, ...]]]) -> Iterator[date]:
    """The days of an office, each ended by a publication."""
    for number, events in enumerate(history):
        moment = datetime(2021, 1, 10, 9) + timedelta(days=number)
        for order, event in enumerate(events):
            act(workspace, event, moment + timedelta(minutes=order))
        publish(workspace, CATALOG)
        yield moment.date()


def act(workspace: Workspace, event: tuple[object, ...], moment: datetime) -> None:
    kind, *facts = event
    if kind == "report":
        archive.add(workspace, "a.xlsx", filled(*facts), "office", moment)
        return
    known = archive.receipts(workspace)
    if not known:
        return
    report = known[facts[0] % len(known)].report
    if kind == "withdraw":
        journal.withdraw(workspace, report, "analyst", "a mistake", moment)
    else:
        journal.accept(workspace, report, "analyst", moment)


@settings(
    max_examples=3,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller failing history takes minutes to find
)
@example([[FIRST], [SECOND], [("accept", 0)]])
@example([[WRONG], [SECOND], [("withdraw", 1)]])
@given(histories)
def test_what_was_known_is_answered_as_it_was_then(tmp_path_factory, history):
    workspace = Workspace("main", Path(tmp_path_factory.mktemp("replay")))
    then = {}
    for day in live(workspace, history):
        with fresh(workspace) as snapshot:
            then[day] = {name: ask(snapshot, NOW) for name, ask in ANSWERS.items()}
    with fresh(workspace) as last:
        for day, answers in then.items():
            for name, ask in ANSWERS.items():
                pd.testing.assert_frame_equal(ask(last, day), answers[name], obj=f"{name} of {day}")


def fresh(workspace: Workspace) -> Snapshot:
    """Not the shared one, which stays open."""
    identity = workspace.current()
    return Snapshot(workspace.name, identity, workspace.snapshot_file(identity))


def test_the_replay_asks_every_question_that_has_a_day(shipped):
    assert all(len(ask(shipped, NOW)) for ask in ANSWERS.values())
