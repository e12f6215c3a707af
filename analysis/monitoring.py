"""From objects checked to money recovered: what may be divided by what, and what only has bounds.

A rate is computed only over figures of the same region, dates and scope whose whole really is the population
of the part: objects with violations among objects checked, recommendations done among those issued. Where
only totals are known, the bounds of M. Fréchet, Ann. Univ. Lyon A 14 (1951) 53-77 say what can be said: of n
objects, a with one fault and b with another, at least max(0, a + b - n) and at most min(a, b) have both.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.uncertainty import byar_interval, funnel_limits, funnel_verdict, wilson_interval

CHECKED, FAULTY, ISSUED, DONE = (
    *("monitored_objects", "objects_with_violations"),
    *("recommendations", "recommendations_done"),
)
STEPS = (CHECKED, FAULTY, "violations", ISSUED, DONE, "referrals", "budget_savings_bn_kzt")
"""The chain in its order; `monitorings` stands before it and is no part of it."""
SPOKEN_OF = ("monitorings", *STEPS, "violations_resolved")
LINKS = (
    (FAULTY, CHECKED, "share"),
    ("violations", CHECKED, "rate"),
    ("violations", "monitorings", "rate"),
    (DONE, ISSUED, "share"),
    ("violations_resolved", "violations", "share"),
)
"""(part, whole, kind): a share is of things counted in the whole, a rate is so many per one of the whole."""
BOUNDS = ("either", "objects", "earlier")
"""either: objects with one fault or the other; objects: that so many violations can lie on; earlier: done
recommendations that were issued before the period."""


@dataclass(frozen=True)
class Rate:
    """count / base with its interval: `kind` share (in [0, 1], Wilson) or rate (per one, Byar)."""

    part: str
    whole: str
    kind: str
    count: float
    base: float
    low: float
    high: float
    regions: int
    scope: str = ""

    @property
    def name(self) -> str:
        return f"{self.part}-of-{self.whole}"

    @property
    def value(self) -> float:
        return self.count / self.base


@dataclass(frozen=True)
class Bound:
    """low … high is all the totals allow. `both_*`: how many have one fault and the other."""

    kind: str
    low: float
    high: float
    base: float | None = None
    both_low: float = 0
    both_high: float = 0


@dataclass(frozen=True)
class Case:
    """Figures of one region over the same days that count one thing, `scope`, or parts of it."""

    region: str
    scope: str
    figures: pd.DataFrame
    rates: list[Rate]
    bounds: list[Bound]
    missing: list[str]


def both(first: float, second: float, whole: float) -> tuple[float, float]:
    """How many of `whole` can be in both parts at once (Fréchet's bounds)."""
    return max(0.0, first + second - whole), min(first, second)


def either(first: float, second: float, whole: float) -> tuple[float, float]:
    """How many of `whole` can be in at least one of two parts."""
    return max(first, second), min(whole, first + second)


def rate(part: str, whole: str, kind: str, count: float, base: float, regions: int = 1) -> Rate | None:
    """None where a number is missing or zero to divide by, and where a part is greater than its whole."""
    if not (base > 0 and count >= 0) or (kind == "share" and count > base):
        return None
    interval = wilson_interval if kind == "share" else byar_interval
    low, high = interval(count, base)
    return Rate(part, whole, kind, count, base, float(low), float(high), regions)


def rates(standing: pd.DataFrame, regions: Sequence[str]) -> list[Rate]:
    """The rates over the sums of those regions that have both figures, exactly.

    `standing`: rows of Snapshot.standing() for one period, which are all of that period and one scope.
    """
    exact = standing[(standing["qualifier"] == "exact") & standing["region"].isin(list(regions))]
    values = exact.pivot_table(index="region", columns="indicator", values="value", aggfunc="first")
    found = []
    for part, whole, kind in LINKS:
        if part in values and whole in values:
            known = values[[part, whole]].dropna()
            sums = known.sum()
            found.append(rate(part, whole, kind, float(sums[part]), float(sums[whole]), len(known)))
    return [one for one in found if one is not None]


def cases(figures: pd.DataFrame) -> list[Case]:
    """Published totals put together by region, dates and scope; newest first.

    `figures`: rows of Snapshot.observations(). A scope whose code continues another one's counts a part of
    it: pharmacies_without_licence is of pharmacies.
    """
    own = figures[figures["indicator"].isin(SPOKEN_OF) & (figures["origin"] == "reported")]
    roots = [_root(str(scope), set(own["scope"])) for scope in own["scope"]]
    keys = [own["region"], own["period_start"], own["period_end"], pd.Series(roots, index=own.index)]
    grouped = [
        _case(str(key[0]), str(key[3]), rows.sort_values("indicator", key=_order, kind="stable"))
        for key, rows in own.groupby(keys, sort=False, dropna=False)
    ]
    return sorted(grouped, key=_end, reverse=True)


def funnel(standing: pd.DataFrame, regions: Sequence[str]) -> pd.DataFrame:
    """region, base (objects checked), count, share, low, high (Wilson), verdict, reference.

    One row per region that has both figures exactly; `reference` is the share of them all together.
    """
    exact = standing[(standing["qualifier"] == "exact") & standing["region"].isin(list(regions))]
    values = exact.pivot_table(index="region", columns="indicator", values="value", aggfunc="first")
    known = values.reindex(columns=[CHECKED, FAULTY]).dropna()
    known = known[(known[CHECKED] > 0) & (known[FAULTY] <= known[CHECKED])]
    base, count = known[CHECKED], known[FAULTY]
    reference = float(count.sum() / base.sum()) if len(known) else float("nan")
    low, high = wilson_interval(count, base)
    told = {"region": known.index, "base": base, "count": count, "share": count / base}
    frame = pd.DataFrame(told | {"low": low, "high": high, "reference": reference})
    return frame.assign(verdict=funnel_verdict(count, base, reference)).reset_index(drop=True)


def limits(reference: float, bases: Iterable[float]) -> pd.DataFrame:
    """base, low_95, high_95, low_998, high_998: the funnel around the reference."""
    frame = pd.DataFrame({"base": list(bases)})
    for name, confidence in (("95", 0.95), ("998", 0.998)):
        frame[f"low_{name}"], frame[f"high_{name}"] = funnel_limits(reference, frame["base"], confidence)
    return frame


def by_theme(monitored: pd.DataFrame) -> pd.DataFrame:
    """region, theme, monitorings, checked, with_violations, violations, share, low, high (Wilson)."""
    sums = monitored.groupby(["region", "theme"], as_index=False).agg(
        monitorings=("end", "size"),
        checked=("checked", "sum"),
        with_violations=("with_violations", "sum"),
        violations=("violations", "sum"),
    )
    whole = sums["checked"].where(sums["checked"] >= sums["with_violations"])
    low, high = wilson_interval(sums["with_violations"], whole)
    return sums.assign(share=sums["with_violations"] / whole.where(whole > 0), low=low, high=high)


def repeats(monitored: pd.DataFrame, within_months: int = 12) -> pd.DataFrame:
    """The monitorings that found violations where an earlier one had found them.

    The same place is the same region, sphere and kind of object; earlier is ended before this one began (or
    ended, when its start is not told), at most so many months before it ended. Adds before (when the last
    such one ended), before_checked, before_with_violations and before_cell, before_report.
    """
    own = ["region", "theme", "object_kind"]
    faulty = monitored[monitored["with_violations"] > 0].sort_values("end", kind="stable")
    began = faulty["start"].fillna(faulty["end"])
    later = faulty.assign(began=began).sort_values("began", kind="stable")
    names = ("end", "checked", "with_violations", "cell", "report")
    earlier = faulty[[*own, *names]].rename(columns={n: f"before_{n}" for n in names})
    earlier = earlier.rename(columns={"before_end": "before"})
    found = pd.merge_asof(
        *(later, earlier), left_on="began", right_on="before", by=own, allow_exact_matches=False
    )
    reach = found["end"] - pd.DateOffset(months=within_months)
    return found[found["before"] >= reach].drop(columns="began").reset_index(drop=True)


def _case(region: str, scope: str, rows: pd.DataFrame) -> Case:
    exact = rows[rows["qualifier"] == "exact"]
    whole = {
        str(row["indicator"]): float(row["value"]) for _, row in exact.iterrows() if row["scope"] == scope
    }
    found = list(_rates(exact, whole))
    known = set(rows["indicator"])
    missing = [step for step in STEPS if step not in known]
    return Case(region, scope, rows, found, list(_bounds(exact, whole, scope)), missing)


def _rates(exact: pd.DataFrame, whole: dict[str, float]) -> Iterator[Rate]:
    """Every part over its whole; of two wholes the first that is known."""
    for _, row in exact.iterrows():
        for part, base, kind in LINKS:
            if part == row["indicator"] and base in whole:
                one = rate(part, base, kind, float(row["value"]), whole[base])
                if one is not None:
                    yield Rate(**{**vars(one), "scope": str(row["scope"])})
                break


def _bounds(exact: pd.DataFrame, whole: dict[str, float], scope: str) -> Iterator[Bound]:
    faults = exact[(exact["indicator"] == FAULTY) & (exact["scope"] != scope)]["value"].tolist()
    if len(faults) == 2 and CHECKED in whole and FAULTY not in whole:
        one, other, base = *faults, whole[CHECKED]
        yield Bound("either", *either(one, other, base), base, *both(one, other, base))
    if "violations" in whole and whole["violations"] > 0 and FAULTY not in set(exact["indicator"]):
        yield Bound("objects", 1, min(whole["violations"], whole.get(CHECKED, whole["violations"])))
    if whole.get(DONE, 0) > whole.get(ISSUED, float("inf")):
        yield Bound("earlier", whole[DONE] - whole[ISSUED], whole[DONE])


def _root(scope: str, scopes: set[str]) -> str:
    """The widest scope that the scope is a part of."""
    wider = [other for other in scopes if other and scope.startswith(f"{other}_")]
    return min(wider, key=len, default=scope)


def _order(codes: "pd.Series[str]") -> "pd.Series[int]":
    return codes.map({code: place for place, code in enumerate(SPOKEN_OF)})


def _end(case: Case) -> pd.Timestamp:
    end = case.figures["period_end"].iloc[0]
    return pd.Timestamp.min if pd.isna(end) else pd.Timestamp(end)
