"""Whose total a bare `Всего`, `Барлығы` or `Total` of a table is."""

from kpi.catalog import Catalog
from kpi.period import Period
from kpi.region import COUNTRY
from loaders.figure import Figure
from loaders.names import resolve


class Totals:
    """`Total` under a list of some of the regions is theirs and not the country's."""

    def __init__(self, figures: list[Figure], catalog: Catalog) -> None:
        self._regions = catalog.regions
        self._listed: dict[str, set[str]] = {}
        for figure in figures:
            self._listed.setdefault(figure.sheet, set()).add(figure.region)
        written = {f.region_as_written for f in figures if f.region == COUNTRY}
        self._bare = {name for name in written if resolve([name], catalog)[0].reason == "total"}

    def of_a_part(self, figure: Figure, period: Period) -> bool:
        """True for a bare total of a sheet that does not list every region of the period."""
        bare = figure.region == COUNTRY and figure.region_as_written in self._bare
        return bare and not set(self._regions.units(period.end)) <= self._listed[figure.sheet]
