"""Files of a report to take away: the bytes as received, and the workbook with its findings in it."""

from functools import partial

import pandas as pd
import streamlit as st

from loaders.container import kind_of
from loaders.form.annotate import annotate
from ui import findings
from ui.downloads import XLSX
from ui.reports import decide
from ui.view import View
from warehouse import archive
from warehouse.archive import Receipt


def offer(view: View, receipt: Receipt, found: pd.DataFrame, form: str) -> None:
    """The original always; with comments on its cells when it is a filled form with findings."""
    say, key = view.say, receipt.report[:8]
    own = decide.workspace(view)
    st.download_button(
        say("download-original"),
        partial(archive.content, own, receipt.report),
        _mark(view) + (receipt.file_name or receipt.report),
        "application/octet-stream",
        key=f"original-{key}",
        icon=":material/draft:",
        type="tertiary",
        on_click="ignore",
    )
    if not form or found.empty or kind_of(archive.content(own, receipt.report)) != "xlsx":
        return
    st.download_button(
        say("download-annotated"),
        partial(_annotated, view, receipt, found),
        f"{_mark(view)}{receipt.file_name.rpartition('.')[0]} – {say('annotated-suffix')}.xlsx",
        XLSX,
        key=f"annotated-{key}",
        icon=":material/comment:",
        type="tertiary",
        on_click="ignore",
    )


def _mark(view: View) -> str:
    """Invented numbers say so in the name of the file too."""
    return f"{view.say('demo-file')} " if view.is_demo else ""


def _annotated(view: View, receipt: Receipt, found: pd.DataFrame) -> bytes:
    content = archive.content(decide.workspace(view), receipt.report)
    return annotate(content, findings.told_again(view, found), view.language)
