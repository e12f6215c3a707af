"""Whatever becomes of a file on its way, the reader gives figures or says why not; it never raises.

HYPOTHESIS_PROFILE=torture, or `make torture`, tries thousands of files instead of a few.
"""

import json
from dataclasses import dataclass
from datetime import date
from math import isfinite

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kpi.finding import KINDS
from kpi.names import LANGUAGES
from kpi.words import words
from loaders import inspection, remark, tables
from loaders.form.told import sentence
from loaders.read import read_report
from tests.fuzz.mutations import csv_report, flipped, refilled, retyped, rezipped
from tests.loaders.form.filling import RECEIVED, shipped_catalog


@dataclass(frozen=True, repr=False)
class Spoilt:
    """A file that a failing test names shortly; Hypothesis prints how to have it again."""

    name: str
    content: bytes

    def __repr__(self) -> str:
        return f"{self.name}, {len(self.content)} bytes"


ANY = st.one_of(flipped(".xlsx", ".ods", ".csv", ".tsv", ".txt"), rezipped(), refilled(), retyped()).map(
    lambda file: Spoilt(*file)
)
OLD = flipped(".xls").map(lambda file: Spoilt(*file))
"""Each is read in a process of its own, so there are fewer of them."""
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def check_report(file: Spoilt) -> None:
    report = read_report(file.name, file.content, shipped_catalog(), RECEIVED)
    refusals = [f for f in report.findings if f.severity == "refusal"]
    assert report.form or refusals
    assert {f.code for f in report.findings} <= set(KINDS)
    for record in (*report.finding_records(), *report.register_records()):
        json.dumps(record, allow_nan=False, ensure_ascii=False).encode()
    for observation in report.observations:
        assert isfinite(observation.value)
        assert isinstance(observation.period_end, date | None)
    report.observation_frame()
    for language in LANGUAGES:
        for finding in report.findings[:50]:
            assert sentence(finding, words(language)).strip()


def check_tables(file: Spoilt) -> None:
    figures, remarks = tables.read(file.name, file.content, shipped_catalog())
    assert figures or remarks
    assert {r.code for r in remarks} <= set(remark.KINDS)
    assert all(isfinite(figure.value) for figure in figures)
    inspection.as_csv(figures).encode()
    for language in LANGUAGES:
        for told in remarks[:50]:
            assert inspection.sentence(words(language), told).strip()


@given(ANY)
@settings(suppress_health_check=SLOW)
def test_a_spoilt_report_is_read_or_refused(file: Spoilt) -> None:
    check_report(file)


@given(ANY)
@settings(suppress_health_check=SLOW)
def test_a_spoilt_table_gives_figures_or_remarks(file: Spoilt) -> None:
    check_tables(file)


@given(OLD)
@settings(suppress_health_check=SLOW, max_examples=max(5, settings().max_examples // 20))
def test_a_spoilt_old_workbook_is_read_or_refused(file: Spoilt) -> None:
    check_report(file)
    check_tables(file)


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe")
@example(b"PK\x03\x04")
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
@example(b"sep=;\n")
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    check_report(Spoilt("x", content))
    check_tables(Spoilt("x", content))


@pytest.mark.parametrize("value", ["1e400", "1e999999999", "-1e-999999999", "9" * 400, "1e22", "NaN", "sNaN"])
@pytest.mark.parametrize("qualifier", ["exact", "about", "at_least"])
def test_a_number_beyond_reason_is_refused(value: str, qualifier: str) -> None:
    content = csv_report().replace(b",57,exact,", f",{value},{qualifier},".encode())
    report = read_report("x.csv", content, shipped_catalog(), RECEIVED)
    assert report.observations == ()
    assert "number_not_understood" in {f.code for f in report.findings}
