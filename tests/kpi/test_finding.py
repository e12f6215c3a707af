"""The catalogue of findings is closed."""

import pytest

from kpi.finding import KINDS, Finding, Place, Severity


def test_a_kind_outside_the_catalogue_cannot_be_found():
    with pytest.raises(ValueError, match="something_else"):
        Finding("something_else", Place("a.csv"))


@pytest.mark.parametrize("code", KINDS)
def test_a_finding_has_the_severity_of_its_kind(code):
    assert Finding(code, Place("a.csv", 2)).severity is KINDS[code]


def test_there_is_a_refusal_and_a_warning():
    assert {Severity.REFUSAL, Severity.WARNING} <= set(KINDS.values())
