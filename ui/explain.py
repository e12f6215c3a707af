"""Errors as sentences with a remedy, in the reader's language. Never a traceback on screen."""

import logging

import streamlit as st

from kpi.errors import CatalogError, KpiError
from kpi.words import Words, words

log = logging.getLogger("adaldyq")


def error(problem: KpiError, say: Words) -> None:
    """What happened, and what to do."""
    log.error("%s", problem)
    key = f"error-{problem.code}"
    facts = {n: v if isinstance(v, int) else str(v) for n, v in problem.facts.items()}
    st.error(say(key, **facts) if say.has(key) else say("error-unexpected"), icon=":material/error:")
    st.markdown(say(f"remedy-{problem.code}" if say.has(f"remedy-{problem.code}") else "remedy-unexpected"))
    if isinstance(problem, CatalogError):
        st.code("\n".join(problem.faults), language=None)


def unexpected(problem: Exception) -> bool:
    """The last resort (`on_script_error`): the details go to the log, the reader gets a sentence."""
    log.error("unexpected", exc_info=problem)
    say = words(st.query_params.get("lang", ""))
    st.error(say("error-unexpected"), icon=":material/error:")
    st.markdown(say("remedy-unexpected"))
    return True
