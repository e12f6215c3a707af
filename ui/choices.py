"""Widgets whose value lives in the URL, as ids and never as labels.

Streamlit's own bind="query-params" writes the translated label into the URL, so a link would break in
another language; see docs/decisions/0003-ids-in-the-url.md. A choice is read from the URL, else from
what this session chose before, else the default; and it is always written back, so that the address bar
is a complete link to the view. The label of the widget for `name` is `choice-<name>` in data/i18n/.
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
    """A value of the URL that has no list of options, carried from page to page."""
    value = str(st.query_params.get(name, st.session_state.get(f"memory-{name}", "")))
    _remember(name, value)
    return value


def forget(name: str) -> None:
    """Take a value out of the URL and out of the session."""
    _remember(name, "")


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
        )
    )


def segment(
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    say: Words,
    hide_label: bool = False,
) -> str:
    """A row of buttons, one of which is always on."""
    key = _prepare(name, options, options[0], say)
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
    _remember(name, SEPARATOR.join(chosen))
    return list(chosen)


def text(name: str, say: Words) -> str:
    """A search field."""
    key = f"widget-{name}"
    st.session_state[key] = st.query_params.get(name, st.session_state.get(f"memory-{name}", ""))
    written = str(st.text_input(say(f"choice-{name}"), key=key, on_change=_write, args=(name,)))
    _remember(name, written)
    return written


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
    if asked is not None and asked not in options:
        st.warning(absent(asked), icon=":material/link_off:")
    wanted = (asked, st.session_state.get(f"memory-{name}"), default)
    settled = next((str(value) for value in wanted if value in options), options[0])
    _remember(name, settled)
    return settled


def _several_from_url(name: str, options: Sequence[str], default: Sequence[str], absent: Absent) -> list[str]:
    written = st.query_params.get(name, st.session_state.get(f"memory-{name}"))
    if written is None:
        return list(default)
    asked = list(dict.fromkeys(filter(None, written.split(SEPARATOR))))
    for value in asked:
        if value not in options:
            st.warning(absent(value), icon=":material/link_off:")
    return [value for value in asked if value in options]


def _write(name: str) -> None:
    """A widget was used: its value goes into the URL before the page runs again."""
    value = st.session_state[f"widget-{name}"]
    _remember(name, SEPARATOR.join(value) if isinstance(value, list) else str(value))


def _remember(name: str, value: str) -> None:
    st.session_state[f"memory-{name}"] = value
    if value and st.query_params.get(name) != value:
        st.query_params[name] = value
    elif not value and name in st.query_params:
        del st.query_params[name]
