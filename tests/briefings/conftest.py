"""Briefings of the shipped data in every language, made once."""

import shutil
from datetime import datetime

import pytest

from briefings import compose
from briefings.known import Known
from briefings.look import Look
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.period import Period
from kpi.region import COUNTRY
from tests.reports import report, stock
from warehouse import archive
from warehouse.publish import publish
from warehouse.snapshot import open_snapshot
from warehouse.workspace import MAIN, Workspace

REGION = "KZ-61"
OPEN_SPACE = f"open_space_bodies/{REGION}/2020/value"
FRONT = f"front_offices/{REGION}/2020/value"
MAPPED = "open_budget_institutions"
"""An indicator that two cities reported, and so a chart."""


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


@pytest.fixture(scope="session")
def newer_folder(tmp_path_factory, shipped_folder, catalog):
    """Workspaces with the shipped figures in a later edition: newer ones of the region and of others."""
    folder = tmp_path_factory.mktemp("newer")
    shutil.copytree(shipped_folder / MAIN, folder / MAIN)
    shipped = (data_folder() / "published" / "figures.csv").read_bytes()
    rows = report(
        stock("open_space_bodies", 77, "2020-12-31"),
        stock("front_offices", 88, "2020-12-31"),
        stock("open_space_bodies", 99, "2020-12-31", region="KZ-11"),
        stock(MAPPED, 300, "2020-12-31", region="KZ-79"),
        stock(MAPPED, 55, "2020-12-31"),
    )
    later = shipped.rstrip(b"\n") + b"\n" + rows.split(b"\n", 1)[1]
    workspace = Workspace(MAIN, folder / MAIN)
    archive.add(workspace, "figures.csv", later, "test", datetime(2030, 1, 1))
    publish(workspace, catalog)
    return folder


@pytest.fixture(scope="session")
def again(newer_folder):
    """The briefing of the region from the later edition."""
    snapshot = open_snapshot(Workspace(MAIN, newer_folder / MAIN))
    known = Known(snapshot, snapshot.catalog(), Period.parse("2020"))
    return compose.made(Look(known, "ru"), REGION)
