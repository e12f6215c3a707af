"""A reported percent beside its base: which whole numbers can stand behind it, as one sentence."""

from dataclasses import dataclass

import pandas as pd

from analysis.plausibility import MOST_LISTED, MOST_TRIED, Plausible, plausible
from kpi.qualifier import Qualifier
from ui import phrases
from ui.view import View


@dataclass(frozen=True)
class Note:
    """`base`: the id of the base's figure, '' where it is not known."""

    judged: Plausible
    sentence: str
    base: str


def notes(view: View, figures: pd.DataFrame) -> dict[str, Note]:
    """Observation -> its note, for every reported percent that there is something to say of."""
    wanted = (
        (figures["unit"] == "percent") & (figures["kind"] == "actual") & (figures["origin"] == "reported")
    )
    percents = figures[wanted].drop_duplicates("observation")
    if percents.empty:
        return {}
    bases = view.snapshot.percent_bases(list(percents["observation"]), view.known_at)
    known = {str(row["observation"]): row for _, row in bases.iterrows()}
    found = {str(row["observation"]): _note(view, row, known) for _, row in percents.iterrows()}
    return {observation: note for observation, note in found.items() if note}


def _note(view: View, row: pd.Series, known: dict[str, pd.Series]) -> Note | None:
    base = known.get(str(row["observation"]))
    if base is not None and base["qualifier"] != Qualifier.EXACT:
        base = None
    value = None if base is None else float(base["value"])
    judged = plausible(str(row["as_written"]), float(row["value"]), str(row["qualifier"]), value)
    if judged is None:
        return None
    if judged.base is None or base is None:
        return Note(judged, _open(view, judged), "")
    return Note(judged, _against(view, judged, base), str(base["base"]))


def _against(view: View, judged: Plausible, base: pd.Series) -> str:
    facts = {
        "percent": _percent(view, judged),
        "base": view.numerals.number(float(judged.base or 0)),
        "name": phrases.indicator_name(view, str(base["base_indicator"])),
        "date": phrases.figure_date(view, base),
    }
    if not judged.parts:
        return view.say("percent-none", **facts)
    return view.say("percent-fits", parts=_parts(view, judged), **facts)


def _parts(view: View, judged: Plausible) -> str:
    first, last = judged.parts[0], judged.parts[-1]
    ends = {"first": view.numerals.number(first), "last": view.numerals.number(last)}
    if first == last:
        return ends["first"]
    return view.say("percent-either" if last == first + 1 else "percent-parts", **ends)


def _open(view: View, judged: Plausible) -> str:
    percent, most = _percent(view, judged), view.numerals.number(MOST_LISTED)
    if judged.bases:
        bases = ", ".join(_run(view, *run) for run in judged.bases)
        return view.say("percent-open", percent=percent, most=most, bases=bases)
    if judged.least is None:
        return view.say("percent-beyond", percent=percent, most=view.numerals.number(MOST_TRIED))
    return view.say("percent-far", percent=percent, most=most, least=view.numerals.number(judged.least))


def _run(view: View, first: int, last: int) -> str:
    """14, 15 but 27–30."""
    ends = [view.numerals.number(number) for number in sorted({first, last})]
    return (", " if last == first + 1 else "–").join(ends)


def _percent(view: View, judged: Plausible) -> str:
    """With the digits it was written with: 93.0 is another claim than 93."""
    return view.numerals.printed(float(judged.percent), "percent", judged.decimals)
