"""Names made safe and narrow enough for a chart."""

import html
import textwrap


def plain(text: str) -> str:
    """The text as it stands: Plotly reads a kind of HTML, so `<` and `&` are escaped."""
    return html.escape(text, quote=False)


def split(text: str, width: int) -> list[str]:
    """Lines of at most `width` characters, broken at spaces and hyphens; words stay whole."""
    return textwrap.wrap(text, max(width, 1), break_long_words=False) or [""]


def lines(text: str, width: int) -> str:
    """The text escaped and broken with `<br>` into lines of at most `width` characters."""
    return "<br>".join(plain(line) for line in split(text, width))
