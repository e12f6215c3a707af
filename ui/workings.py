"""How a seen number was computed: share of a base, per 100 000 people, improvement, ratio of two sums."""

from collections.abc import Collection, Iterable, Iterator

import pandas as pd

from studies.ranked import Ranking
from ui import cache, phrases
from ui.view import View


def of_all(view: View, rankings: Iterable[Ranking], regions: Collection[str] | None = None) -> list[str]:
    """The lines of several rankings."""
    return [line for ranking in rankings for line in lines(view, ranking, regions)]


def lines(view: View, ranking: Ranking, regions: Collection[str] | None = None) -> list[str]:
    """One line per region and for the country, or only for `regions`; of a level, its ratios of sums."""
    rows = [row for _, row in ranking.places[ranking.places["value"].notna()].iterrows()]
    rows += [] if ranking.nation is None else [ranking.nation]
    rows = [row for row in rows if regions is None or row["region"] in regions]
    ratios = _ratios_of_sums(ranking, [row["region"] for row in rows])
    seen = [] if ranking.question.see == "level" else rows
    members = [member for row in (*seen, *ratios) for member in row["members"]]
    origins = cache.provenance(view.snapshot, list(dict.fromkeys(members))) if members else pd.DataFrame()
    return [
        *(_line(view, ranking, row, origins) for row in seen),
        *(_ratio(view, row, origins) for row in ratios),
    ]


def _ratios_of_sums(ranking: Ranking, regions: list[str]) -> list[pd.Series]:
    """The standings behind the numbers of `regions` that divide one sum by another, in that order."""
    rows = [row for level in ranking.levels for _, row in level.iterrows()]
    ratios = [row for row in rows if row["origin"] == "share_of_sums" and row["region"] in regions]
    return sorted(ratios, key=lambda row: regions.index(row["region"]))


def _ratio(view: View, row: pd.Series, origins: pd.DataFrame) -> str:
    indicator = view.catalog.indicators[str(row["indicator"])]
    mine = _reported(row, origins)
    part = mine["indicator"] == (indicator.ratio.numerator if indicator.ratio else "")
    return view.say(
        "working-level",
        indicator=indicator.name.in_(view.language),
        region=phrases.region_name(view, str(row["region"]), short=True),
        date=phrases.figure_date(view, row),
        value=phrases.number(view, row, indicator.unit),
        factor=view.numerals.number(indicator.ratio.factor if indicator.ratio else 1),
        part=_sum(view, mine[part]),
        base=_sum(view, mine[~part]),
    )


def _line(view: View, ranking: Ranking, row: pd.Series, origins: pd.DataFrame) -> str:
    see = ranking.question.see
    facts = dict(_operands(view, ranking, row, origins))
    region = phrases.region_name(view, str(row["region"]), short=True)
    value = phrases.seen_number(view, row, ranking)
    return view.say(f"working-{see}", region=region, value=value, **facts)


def _operands(
    view: View, ranking: Ranking, row: pd.Series, origins: pd.DataFrame
) -> Iterator[tuple[str, str]]:
    if ranking.question.see == "improvement":
        for name, level in zip(("now", "before"), ranking.levels, strict=True):
            yield name, _dated(view, level[level["region"] == row["region"]].iloc[0])
        return
    mine = _reported(row, origins)
    own = mine["indicator"] == ranking.question.indicator
    yield "part", _sum(view, mine[own])
    if ranking.question.see == "share":
        yield "base", _sum(view, mine[~own])
    else:
        yield from _people(view, ranking, str(row["region"]))


def _reported(row: pd.Series, origins: pd.DataFrame) -> pd.DataFrame:
    """The figures behind a number, in the order of their time."""
    mine = origins[(origins["used_in"] == "") & origins["observation"].isin(list(row["members"]))]
    return mine.sort_values("period_end")


def _sum(view: View, figures: pd.DataFrame) -> str:
    """The numbers as they were reported, with a plus between the parts of a period."""
    numbers = [phrases.number(view, row, str(row["unit"])) for _, row in figures.iterrows()]
    return f"({' + '.join(numbers)})" if len(numbers) > 1 else "".join(numbers)


def _people(view: View, ranking: Ranking, region: str) -> Iterator[tuple[str, str]]:
    people = ranking.people[ranking.people["region"] == region].iloc[0]
    yield "people", view.numerals.number(int(people["people"]))
    yield "date", view.numerals.day(people["day"].date())
    yield "source", view.catalog.population_sources[people["source"]].in_(view.language)


def _dated(view: View, row: pd.Series) -> str:
    unit = view.catalog.indicators[str(row["indicator"])].unit
    return f"{phrases.number(view, row, unit)} ({phrases.figure_date(view, row)})"
