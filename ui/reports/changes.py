"""What a report changes: figures with another value, left out, new, unchanged."""

import pandas as pd
import streamlit as st

from briefings.workbook import Sheet
from ui import downloads, phrases
from ui.view import View

KINDS = ("changed", "gone", "new", "unchanged")
SHOWN = 40


def draw(view: View, changes: pd.DataFrame, name: str, title: str) -> None:
    """Counts, then what becomes different, then what is new; everything as a download."""
    say = view.say
    if changes.empty:
        st.info(say("changes-none"), icon=":material/inbox:")
        return
    counts = changes["change"].value_counts()
    counted = (say(f"change-{kind}", count=int(counts[kind])) for kind in KINDS if kind in counts)
    st.markdown(f"**{title}** {' · '.join(counted)}")
    different = changes[changes["change"].isin(["changed", "gone"])]
    if len(different):
        _table(view, different)
    new = changes[changes["change"] == "new"]
    if len(new):
        with st.expander(say("change-new", count=len(new))):
            _table(view, new)
    header = [say(f"column-{c}") for c in ("status", "indicator", "region", "district", "date")]
    header += [say(f"column-{c}") for c in ("old", "value", "unit", "place-in-file")]

    def sheet() -> Sheet:
        return Sheet(say("sheet-changes"), header, [_sheet_row(view, row) for _, row in changes.iterrows()])

    downloads.offer(view, f"changes-{name}", sheet, [])


def _table(view: View, rows: pd.DataFrame) -> None:
    shown = [_row(view, row) for _, row in rows.head(SHOWN).iterrows()]
    st.table(pd.DataFrame(shown), border="horizontal", hide_index=True)
    if len(rows) > SHOWN:
        st.caption(view.say("changes-more", count=len(rows) - SHOWN))


def _row(view: View, row: pd.Series) -> dict[str, str]:
    say = view.say
    kind = "" if row["kind"] == "actual" else f" :orange-badge[{say('kind-' + str(row['kind']))}]"
    place = f", {row['district']}" if row["district"] else ""
    return {
        say("column-indicator"): phrases.indicator_name(view, str(row["indicator"])) + kind,
        say("column-region"): phrases.region_name(view, str(row["region"]), short=True) + place,
        say("column-date"): phrases.figure_date(view, row),
        say("column-old"): _old(view, row),
        say("column-value"): f"**{phrases.number(view, row, str(row['unit']))}**",
    }


def _old(view: View, row: pd.Series) -> str:
    old = pd.Series({"value": row["old_value"], "qualifier": row["old_qualifier"]})
    return phrases.number(view, old, str(row["unit"]))


def _sheet_row(view: View, row: pd.Series) -> list[object]:
    numbers = [None if pd.isna(row[c]) else float(row[c]) for c in ("old_value", "value")]
    return [
        view.say(f"change-{row['change']}", count=1),
        phrases.indicator_name(view, str(row["indicator"])),
        phrases.region_name(view, str(row["region"])),
        row["district"],
        phrases.figure_date(view, row),
        *numbers,
        view.say(f"unitname-{row['unit']}"),
        "!".join(part for part in (str(row["sheet"]), str(row["cell"])) if part),
    ]
