"""Briefings of the shipped data in every language, made once."""

import pytest

from briefings import compose
from briefings.known import Known
from briefings.look import Look
from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.region import COUNTRY

REGION = "KZ-61"


@pytest.fixture(scope="session")
def known(shipped):
    return Known(shipped, shipped.catalog(), Period.parse("2020"))


@pytest.fixture(scope="session")
def of_region(known):
    """By language."""
    return {language: compose.made(Look(known, language), REGION) for language in LANGUAGES}


@pytest.fixture(scope="session")
def of_country(known):
    return {language: compose.made(Look(known, language), COUNTRY) for language in LANGUAGES}


@pytest.fixture(scope="session")
def empty_period(shipped):
    """A year that nobody has reported on."""
    return Known(shipped, shipped.catalog(), Period.parse("2035"))
