"""Who sends when: dates are simulated, so that "what was known then" has something to say."""

from collections import Counter

from demo.rounds import EARLIEST, LATEST, withdrawals
from demo.tables import rows
from demo.world import QUARTERS
from tests.demo.sending import sent, world


def days(submission):
    return (submission.received_at.date() - submission.period.end).days


def told(what):
    return {(row["region"], row["period"]) for row in rows("rounds") if row["what"] == what}


def test_as_many_files_come_as_are_told():
    expected = sum(len(world().units(quarter)) for quarter in QUARTERS)
    missing, twice, broken = told("missing"), told("again"), {("KZ-63", "2022-Q4")}
    assert len(sent()) == expected - len(missing) + len(twice) + len(broken)
    counts = Counter((s.region, s.period.code) for s in sent())
    assert {key for key, count in counts.items() if count > 1} == twice | broken
    assert not missing & counts.keys()


def test_a_first_report_comes_in_time_unless_it_is_told_to_be_late():
    firsts = {}
    for submission in sorted(sent(), key=lambda s: s.received_at):
        firsts.setdefault((submission.region, submission.period.code), submission)
    late = {key for key, submission in firsts.items() if not EARLIEST <= days(submission) <= LATEST}
    assert late == told("late")
    assert all(days(firsts[key]) > 20 for key in late)


def test_a_revision_comes_after_what_it_replaces():
    for region, period in told("again"):
        came = {s.state: s.received_at for s in sent() if (s.region, s.period.code) == (region, period)}
        assert came["first"] < came["final"]


def test_a_withdrawal_has_a_reason_and_a_report():
    assert [w for w in withdrawals() if w.reason and w.by]
    assert {(w.region, w.period) for w in withdrawals()} <= {(s.region, s.period.code) for s in sent()}
