"""Who has reported on the periods of the form, in time or late, and who has not."""

from datetime import date

import pandas as pd

from analysis import reporting
from analysis.reporting import Rule
from kpi.catalog import Catalog
from kpi.period import Period

FORM = "regional_report"


def rule(catalog: Catalog) -> Rule:
    """How often a region reports and within how many days."""
    return reporting.rules(catalog.tables["reporting"].rows)[FORM]


def own(reports: pd.DataFrame) -> pd.DataFrame:
    """The reports on the form, of Snapshot.reports()."""
    return reports[(reports["form"] == FORM) & reports["period_end"].notna()]


def calendar(reports: pd.DataFrame, catalog: Catalog, periods: list[Period], today: date) -> pd.DataFrame:
    """analysis.reporting.calendar() of the regions that existed at the end of each period."""
    units = {period.code: catalog.regions.units(period.end) for period in periods}
    return reporting.calendar(reports, rule(catalog), periods, units, today)


def periods_within(catalog: Catalog, period: Period) -> list[Period]:
    """The periods to report on that lie in a longer one, oldest first."""
    years = range(period.start.year, period.end.year + 1)
    every = [one for year in years for one in rule(catalog).periods(year)]
    return [one for one in every if period.start <= one.start and one.end <= period.end]
