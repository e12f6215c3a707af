"""What chance leaves of a ranking, in words: ranges of places, groups that cannot be told apart."""

import pandas as pd
import streamlit as st

from analysis.chance import Chance, ends
from studies import ranked
from studies.ranked import Ranking
from ui import cache, phrases
from ui.view import View


def of(view: View, ranking: Ranking) -> Chance | None:
    """Simulated once per ranking and snapshot."""
    ask = (view.snapshot, view.catalog, ranking, view.period, view.known_at, view.borders)
    key = (*view.identity, "chance", repr(ranking.question))
    found: Chance | None = cache.kept(key, lambda: ranked.chance(*ask))
    return found


def places(chance: Chance | None, row: pd.Series) -> str:
    """`2–6`: the places a region may hold; one number when there is no doubt."""
    first, last = (int(end or 0) for end in ends(chance, row, "first", "last"))
    return str(first) if first == last else f"{first}–{last}"


def explain(view: View, chance: Chance | None) -> None:
    """Which regions cannot be told apart, and what the ranges are about."""
    if chance is None:
        return
    groups = [group for group in chance.groups() if len(group) > 1]
    st.markdown("\n".join(f"- {_group(view, group)}" for group in groups) or view.say("chance-apart"))
    st.caption(view.say("chance-about", kind=chance.kind))
    if chance.without_base:
        st.caption(view.say("chance-without-base", count=chance.without_base))


def _group(view: View, group: pd.DataFrame) -> str:
    """`Места 3–6 не различимы: …`."""
    names = [phrases.region_name(view, str(region), short=True) for region in group["region"]]
    first, last = int(group["place"].iloc[0]), int(group["place"].iloc[0]) + len(group) - 1
    return view.say("chance-group", first=first, last=last, names=", ".join(names))
