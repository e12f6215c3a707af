"""What is not known: headline indicators without a figure, reports that are late or have not come."""

from collections.abc import Iterator

import pandas as pd

from analysis import reporting
from briefings.blocks import Block, Heading, Listing, Sentence
from briefings.look import Look
from briefings.parts.score_table import reason
from kpi.period import Period
from kpi.region import COUNTRY

_DUE = ("timely", "late", "missing")
_COUNTED = ("reported", "expected", "timely")


def missing(look: Look, region: str) -> tuple[Block, Block]:
    """Headline indicators without a figure, each with the reason (of the country those it has not named);
    then reports that are late or have not come."""
    told = list(_unreported(look, region))
    none = look.sentence("brief-missing-none", "missing")
    reports = _country_reports(look) if region == COUNTRY else _reports(look, region)
    return Heading(look.say("brief-missing")), Listing((*(told or [none]), *reports))


def _silent(look: Look, code: str, region: str) -> bool:
    if region == COUNTRY:
        return look.rankings[code].nation is None
    return bool(pd.isna(look.row(code, region)["value"]))


def _unreported(look: Look, region: str) -> Iterator[Sentence]:
    """A sentence per reason, with every indicator it holds for."""
    reasons: dict[str, list[str]] = {}
    for code in (indicator.code for indicator in look.core):
        if _silent(look, code, region):
            why = look.say("nation-not-reported")
            if region != COUNTRY:
                why = str(reason(look, look.row(code, region))[0])
            reasons.setdefault(why, []).append(code)
    for why, codes in reasons.items():
        names = "; ".join(map(look.indicator_name, codes))
        yield look.sentence("brief-unreported", f"missing/{codes[0]}", indicators=names, reason=why)


def _reports(look: Look, region: str) -> Iterator[Sentence]:
    """A sentence per report of the region that is late or missing, or that all were in time."""
    asked = look.known.punctuality
    own = asked[(asked["region"] == region) & asked["state"].isin(_DUE)]
    for _, row in own[own["state"] != "timely"].iterrows():
        span, received = Period.parse(str(row["period"])), row["received"]
        yield look.sentence(
            f"brief-report-{row['state']}",
            f"report/{span.code}",
            period=look.numerals.period(span),
            due=look.numerals.day(row["due"]),
            received="" if received is None or pd.isna(received) else look.numerals.day(received),
        )
    if len(own) and (own["state"] == "timely").all():
        yield look.sentence("brief-reports-timely", "reports")


def _country_reports(look: Look) -> Iterator[Sentence]:
    """How many regions have reported on each period, and who has not."""
    asked = look.known.punctuality
    for _, row in reporting.completeness(asked).iterrows():
        code = str(row["period"])
        span = look.numerals.period(Period.parse(code))
        facts = {n: look.count("reports", COUNTRY, f"{n}-{code}", int(row[n])) for n in _COUNTED}
        yield look.sentence("brief-reports", f"reports/{code}", facts, period=span)
        silent = asked.loc[(asked["period"] == code) & (asked["state"] == "missing"), "region"]
        if len(silent):
            names = look.region_names(silent)
            yield look.sentence("brief-reports-missing", f"silent/{code}", period=span, regions=names)
