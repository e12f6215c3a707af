"""What stands in a form before anybody fills it: region, period, and the rows known already."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kpi.catalog import Catalog
from kpi.indicator import Indicator
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.region import RegionVersion
from kpi.words import Words, words
from loaders.form.edition import Edition


@dataclass(frozen=True)
class Blank:
    """A form to be written: for whom, for when, in which language."""

    edition: Edition
    catalog: Catalog
    region: str
    period: Period
    language: str
    written_at: datetime

    @property
    def say(self) -> Words:
        return words(self.language)

    @property
    def version(self) -> RegionVersion:
        """The region as it is at the end of the period."""
        return self.catalog.regions.nearest(self.region, self.period.end)

    @property
    def region_name(self) -> str:
        return self.version.name.in_(self.language)

    @property
    def period_name(self) -> str:
        return period_words(self.period, self.language)

    def passport(self) -> dict[str, str]:
        """The lines of the passport that are known."""
        return {
            "region": self.region_name,
            "office": self.version.brand,
            "period": self.period_name,
            "language": self.say(f"language-{self.language}"),
        }

    def districts(self) -> dict[str, dict[str, str]]:
        """Name in the language of the form -> row of districts.csv, in force at the end of the period."""
        return {district_name(row, self.language): row for row in districts_of(self)}

    def akimats(self) -> list[dict[str, str]]:
        """One row for each district and city; `level` is a code."""
        return [{"district": name, "level": row["kind"]} for name, row in self.districts().items()]

    def themes(self) -> Iterator[tuple[str, list[Indicator]]]:
        """Name of a theme and the indicators a region is asked for, in catalog order."""
        order = sorted(self.catalog.tables["themes"].rows, key=lambda row: float(row["order"] or 0))
        for theme in (row["code"] for row in order):
            asked = [i for i in self.catalog.indicators.values() if i.theme == theme and i.ratio is None]
            if asked:
                yield self.catalog.themes[theme].in_(self.language), asked

    def indicator(self, indicator: Indicator) -> dict[str, str]:
        """The labels of one row of the sheet of indicators."""
        return {
            "name": indicator.name.in_(self.language),
            "definition": indicator.definition.in_(self.language),
            "unit": self.say(f"unitname-{indicator.unit}"),
            "when": self._when(indicator),
            "base_name": self._base(indicator),
            "code": indicator.code,
        }

    def _when(self, indicator: Indicator) -> str:
        day = Numerals(words("ru")).day
        if indicator.is_stock:
            return self.say("form-when-stock", date=day(self.period.end))
        return self.say("form-when-flow", start=day(self.period.start), end=day(self.period.end))

    def _base(self, indicator: Indicator) -> str:
        if indicator.base:
            return self.catalog.indicators[indicator.base].name.in_(self.language)
        return self.say("form-indicators-base_asked") if has_base(indicator) else ""


def has_base(indicator: Indicator) -> bool:
    """A part has the base the catalog names; a percent is asked out of how many it is."""
    return bool(indicator.base) or indicator.unit == "percent"


def districts_of(blank: Blank) -> list[dict[str, str]]:
    return blank.catalog.districts_on(blank.region, blank.period.end)


def district_name(row: dict[str, str], language: str) -> str:
    """Districts are named in Russian and Kazakh; an English form shows the Russian name."""
    return row["name_kk"] if language == "kk" else row["name_ru"]


def period_words(period: Period, language: str) -> str:
    """`III квартал 2026 года`; a span without a name of its own as `01.01.2026 – 31.05.2026`."""
    if period.kind in ("span", "day"):
        day = Numerals(words("ru")).day
        return f"{day(period.start)} – {day(period.end)}"
    return Numerals(words(language)).period(period)
