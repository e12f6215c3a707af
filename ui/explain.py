"""Errors as sentences with a remedy, in the reader's language. Never a traceback on screen."""

import logging

import streamlit as st

from kpi.errors import CatalogError, KpiError
from kpi.words import Words, words

log = logging.getLogger("adaldyq")


def sentences(problem: KpiError, say: Words) -> tuple[str, str]:
    """What happened, and what to do."""
    key, remedy = f"error-{problem.code}", f"remedy-{problem.code}"
    facts = {n: v if isinstance(v, int) else str(v) for n, v in problem.facts.items()}
    happened = say(key, **facts) if say.has(key) else say("error-unexpected")
    return happened, say(remedy if say.has(remedy) else "remedy-unexpected")


def error(problem: KpiError, say: Words) -> None:
    """In the log and on the page."""
    log.error("%s", problem)
    happened, remedy = sentences(problem, say)
    st.error(happened, icon=":material/error:")
    st.markdown(remedy)
    if isinstance(problem, CatalogError):
        st.code("\n".join(problem.faults), language=None)


def unexpected(problem: Exception) -> bool:
    """The last resort (`on_script_error`): the details go to the log, the reader gets a sentence."""
    log.error("unexpected", exc_info=problem)
    say = words(st.query_params.get("lang", ""))
    st.error(say("error-unexpected"), icon=":material/error:")
    st.markdown(say("remedy-unexpected"))
    return True
