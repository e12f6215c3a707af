"""From when until when a report is what we know, and what people decide about it."""

import io
from datetime import date, datetime

import openpyxl
import pytest

from kpi.errors import ReasonMissing, UnknownChoice
from kpi.period import Period
from loaders.form.write import write_form
from tests.conftest import MOMENT
from tests.reports import report, stock
from warehouse import archive, holdings, journal
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot

QUARTER = Period.parse("2020-Q3")


def filled(catalog, value: int, region: str = "KZ-59") -> bytes:
    """The real form of one region with one number in it."""
    book = openpyxl.load_workbook(
        io.BytesIO(write_form(catalog, region, QUARTER, "ru", datetime(2020, 10, 1)))
    )
    for sheet in book:
        for row in sheet.iter_rows():
            if row and any(cell.value == "open_space_bodies" for cell in row):
                header = next(r for r in sheet.iter_rows() if any(c.value == "Значение" for c in r))
                column = next(c.column for c in header if c.value == "Значение")
                sheet.cell(row[0].row, column, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture
def office(workspace, catalog):
    """Reports of an office come in, day by day; asked for the values known on a day."""
    holdings.receive(workspace)

    def receive(content: bytes, day: int) -> str:
        return archive.add(workspace, "a.xlsx", content, "office", datetime(2020, 10, day)).report

    def values(known_at: date) -> list[float]:
        publish(workspace, catalog)
        snapshot = open_snapshot(workspace)
        known = snapshot.observations(["open_space_bodies"], ["KZ-59"], known_at=known_at)
        return known[known["form"] == "regional_report"]["value"].tolist()

    return receive, values


def test_a_later_report_replaces_the_earlier_of_the_same_region_and_period(office, workspace, catalog):
    receive, values = office
    receive(filled(catalog, 5), 5)
    receive(filled(catalog, 7), 9)
    assert values(date(2020, 10, 4)) == []
    assert values(date(2020, 10, 5)) == [5]
    assert values(date(2020, 10, 8)) == [5]
    assert values(date(2020, 10, 9)) == [7]
    sent = open_snapshot(workspace).reports(date(2020, 10, 8))
    assert sent[sent["form"] == "regional_report"]["observations"].tolist() == [1]


def test_a_report_of_another_region_replaces_nothing(office, catalog):
    receive, values = office
    receive(filled(catalog, 5), 5)
    receive(filled(catalog, 7, "KZ-61"), 9)
    assert values(date(2020, 10, 9)) == [5]


def test_a_withdrawn_report_is_known_until_it_was_withdrawn(office, workspace, catalog):
    receive, values = office
    withdrawn = receive(filled(catalog, 5), 5)
    journal.withdraw(workspace, withdrawn, "analyst", "sent by mistake", datetime(2020, 10, 8))
    assert values(date(2020, 10, 7)) == [5]
    assert values(date(2020, 10, 8)) == []
    reports = open_snapshot(workspace).reports().set_index("report")
    assert reports.loc[withdrawn, ["state", "decided_by", "reason"]].tolist() == [
        "withdrawn",
        "analyst",
        "sent by mistake",
    ]


def test_a_draft_counts_only_once_it_is_accepted(workspace, small_catalog):
    content = report(stock("service", 1, "2020-01-01"))
    draft = archive.add(workspace, "a.csv", content, "office", MOMENT, draft=True)
    publish(workspace, small_catalog)
    assert open_snapshot(workspace).observations().empty
    journal.accept(workspace, draft.report, "analyst", MOMENT)
    publish(workspace, small_catalog)
    assert len(open_snapshot(workspace).observations()) == 1


def test_a_withdrawal_needs_a_name_a_reason_and_a_report(workspace):
    receipt = archive.add(workspace, "a.csv", b"x", "office", MOMENT)
    for by, reason in (("analyst", " "), ("", "why")):
        with pytest.raises(ReasonMissing):
            journal.withdraw(workspace, receipt.report, by, reason, MOMENT)
    with pytest.raises(UnknownChoice):
        journal.withdraw(workspace, "0" * 64, "analyst", "why", MOMENT)


def test_a_report_accepted_again_is_known_in_both_of_its_times(office, workspace, catalog):
    receive, values = office
    first = receive(filled(catalog, 5), 5)
    receive(filled(catalog, 7), 9)
    journal.accept(workspace, first, "analyst", datetime(2020, 10, 14))
    known = [values(date(2020, 10, day)) for day in (4, 5, 8, 9, 13, 14)]
    assert known == [[], [5], [5], [7], [7], [5]]


def test_accepting_what_counts_already_changes_nothing(office, workspace, catalog):
    receive, values = office
    report = receive(filled(catalog, 5), 5)
    journal.accept(workspace, report, "analyst", datetime(2020, 10, 14))
    assert [values(date(2020, 10, day)) for day in (5, 13, 14)] == [[5], [5], [5]]


def test_withdrawn_and_accepted_again(office, workspace, catalog):
    receive, values = office
    report = receive(filled(catalog, 5), 5)
    journal.withdraw(workspace, report, "analyst", "a mistake", datetime(2020, 10, 8))
    journal.accept(workspace, report, "analyst", datetime(2020, 10, 11))
    assert [values(date(2020, 10, day)) for day in (7, 8, 10, 11)] == [[5], [], [], [5]]
