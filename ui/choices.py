"""Widgets whose value lives in the URL, as ids and never as labels.

Streamlit's own bind="query-params" writes the translated label into the URL, so a link would break in
another language; see docs/decisions/0003-ids-in-the-url.md. A choice is what the URL says, else the
default. Only a reader's own choice is written: a run that wrote by itself would be an entry of its own in
the browser's history, and the Back button could never get past it. The label of the widget for `name` is
`choice-<name>` in data/i18n/.
"""

from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st

from kpi.words import Words

SEPARATOR = ","
Absent = Callable[[str], str]
Visibility = Literal["visible", "collapsed"]


def take(name: str, options: Sequence[str], default: str, say: Words) -> str:
    """The chosen id, without a widget."""
    return _settle(name, options, default, _unknown(name, say))


def free(name: str) -> str:
    """A value of the URL that has no list of options."""
    return str(st.query_params.get(name, ""))


def forget(name: str) -> None:
    """Take a value out of the URL."""
    st.query_params.pop(name, None)


def select(
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    say: Words,
    default: str = "",
    hide_label: bool = False,
    absent: Absent | None = None,
) -> str:
    """A drop-down list. `absent` says why a value of the URL is not among the options."""
    key = _prepare(name, options, default or options[0], say, absent)
    visibility: Visibility = "collapsed" if hide_label else "visible"
    return str(
        st.selectbox(
            say(f"choice-{name}"),
            options,
            format_func=show,
            key=key,
            on_change=_write,
            args=(name,),
            label_visibility=visibility,
            placeholder=say("choose-placeholder"),
        )
    )


def segment(
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    say: Words,
    hide_label: bool = False,
    default: str = "",
) -> str:
    """A row of buttons, one of which is always on."""
    key = _prepare(name, options, default or options[0], say)
    visibility: Visibility = "collapsed" if hide_label else "visible"
    chosen = st.segmented_control(
        say(f"choice-{name}"),
        options,
        format_func=show,
        key=key,
        required=True,
        on_change=_write,
        args=(name,),
        label_visibility=visibility,
        wrap=True,
    )
    return str(chosen)


def several(
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    say: Words,
    default: Sequence[str],
    most: int,
    absent: Absent | None = None,
) -> list[str]:
    """Several ids, in the order they were chosen; an empty choice stays empty."""
    key = f"widget-{name}"
    asked = _several_from_url(name, options, default, absent or _unknown(name, say))
    st.session_state[key] = asked[:most]
    chosen = st.multiselect(
        say(f"choice-{name}"),
        options,
        format_func=show,
        key=key,
        max_selections=most,
        on_change=_write,
        args=(name,),
        placeholder=say("choose-placeholder"),
    )
    return list(chosen)


def parts(name: str, options: Sequence[str], show: Callable[[str], str], say: Words) -> list[str]:
    """A row of buttons, all of them on by default; the ids of those that are, in the order of the options."""
    key = f"widget-{name}"
    st.session_state[key] = _several_from_url(name, options, options, _unknown(name, say))
    chosen = st.pills(
        say(f"choice-{name}"),
        options,
        selection_mode="multi",
        format_func=show,
        key=key,
        on_change=_write,
        args=(name,),
        wrap=True,
    )
    return [option for option in options if option in chosen]


def text(name: str, say: Words) -> str:
    """A search field."""
    key = f"widget-{name}"
    st.session_state[key] = st.query_params.get(name, "")
    return str(st.text_input(say(f"choice-{name}"), key=key, on_change=_write, args=(name,)))


def page_number(pages: int) -> int:
    """Which page of a long table, from 1. A number has no label, so Streamlit's own binding does."""
    return int(st.pagination(pages, key="page", bind="query-params")) if pages > 1 else 1


def _prepare(
    name: str, options: Sequence[str], default: str, say: Words, absent: Absent | None = None
) -> str:
    key = f"widget-{name}"
    settled = _settle(name, options, default, absent or _unknown(name, say))
    # Always set: a widget of the same key on another page starts from its first option otherwise.
    st.session_state[key] = settled
    return key


def _unknown(name: str, say: Words) -> Absent:
    return lambda value: say("error-unknown-choice", name=say(f"choice-{name}"), value=value)


def _settle(name: str, options: Sequence[str], default: str, absent: Absent) -> str:
    asked = st.query_params.get(name)
    if asked in options:
        return str(asked)
    if asked is not None:
        _warn(name, absent(asked))
    return default if default in options else options[0]


def _several_from_url(name: str, options: Sequence[str], default: Sequence[str], absent: Absent) -> list[str]:
    written = st.query_params.get(name)
    if written is None:
        return list(default)
    asked = list(dict.fromkeys(filter(None, written.split(SEPARATOR))))
    for value in asked:
        if value not in options:
            _warn(f"{name}={value}", absent(value))
    return [value for value in asked if value in options]


def start() -> None:
    """A new run: nothing has been said yet."""
    st.session_state["told"] = set()


def _warn(about: str, sentence: str) -> None:
    """Once a run, at the first place that asks: a later one may stand in a closed panel."""
    if about not in st.session_state.setdefault("told", set()):
        st.session_state["told"].add(about)
        st.warning(sentence, icon=":material/link_off:")


def _write(name: str) -> None:
    """A widget was used: its value goes into the URL before the page runs again."""
    value = st.session_state[f"widget-{name}"]
    if isinstance(value, list):
        st.query_params[name] = SEPARATOR.join(value)
    elif value:
        st.query_params[name] = str(value)
    else:
        forget(name)
