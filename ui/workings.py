"""How a seen number was computed: share of a base, per 100 000 people, improvement in a year."""

from collections.abc import Iterator

import pandas as pd

from ui import phrases
from ui.studies import Ranking
from ui.view import View


def lines(view: View, ranking: Ranking) -> list[str]:
    """One line per region and for the country; none for a plain level."""
    if ranking.question.see == "level":
        return []
    rows = [row for _, row in ranking.places[ranking.places["value"].notna()].iterrows()]
    if ranking.nation is not None:
        rows.append(ranking.nation)
    origins = view.snapshot.provenance(ranking.members()) if rows else pd.DataFrame()
    return [_line(view, ranking, row, origins) for row in rows]


def _line(view: View, ranking: Ranking, row: pd.Series, origins: pd.DataFrame) -> str:
    see = ranking.question.see
    facts = dict(_operands(view, ranking, row, origins))
    region = phrases.region_name(view, str(row["region"]), short=True)
    value = phrases.seen_number(view, row, ranking)
    return view.say(f"working-{see}", region=region, value=value, **facts)


def _operands(
    view: View, ranking: Ranking, row: pd.Series, origins: pd.DataFrame
) -> Iterator[tuple[str, str]]:
    mine = origins[(origins["used_in"] == "") & origins["observation"].isin(list(row["members"]))]
    own = mine[mine["indicator"] == ranking.question.indicator]
    if ranking.question.see == "share":
        yield "part", _sum(view, own)
        yield "base", _sum(view, mine[mine["indicator"] != ranking.question.indicator])
    elif ranking.question.see == "per_100k":
        yield "part", _sum(view, own)
        yield from _people(view, ranking, str(row["region"]))
    else:
        ends = own.sort_values("period_end")
        yield "now", _dated(view, ends.iloc[-1])
        yield "before", _dated(view, ends.iloc[0])


def _sum(view: View, figures: pd.DataFrame) -> str:
    """The numbers as they were reported, with a plus between the parts of a period."""
    return " + ".join(phrases.number(view, row, str(row["unit"])) for _, row in figures.iterrows())


def _people(view: View, ranking: Ranking, region: str) -> Iterator[tuple[str, str]]:
    people = ranking.people[ranking.people["region"] == region].iloc[0]
    yield "people", view.numerals.number(int(people["people"]))
    yield "date", view.numerals.day(people["day"].date())
    yield "source", view.catalog.population_sources[people["source"]].in_(view.language)


def _dated(view: View, row: pd.Series) -> str:
    return f"{phrases.number(view, row, str(row['unit']))} ({phrases.figure_date(view, row)})"
