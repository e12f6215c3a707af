"""Colours between colours, and the text colour that can be read on them."""

from collections.abc import Sequence
from itertools import pairwise

# Nearly black and white: the better of the two keeps 4.5:1 on every fill.
_DARK, _LIGHT = "#02080a", "#ffffff"


def between(colours: Sequence[str], share: float) -> str:
    """The colour at `share` (0 = first colour, 1 = last), mixed from its two neighbours."""
    steps = list(pairwise(colours))
    position = min(max(share, 0.0), 1.0) * len(steps)
    index = min(int(position), len(steps) - 1)
    first, second = (_channels(colour) for colour in steps[index])
    rest = position - index
    mixed = (round(a + (b - a) * rest) for a, b in zip(first, second, strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def legible_on(fill: str) -> str:
    """The dark or the light text colour, whichever has more contrast on `fill`."""
    return max((_DARK, _LIGHT), key=lambda colour: contrast(colour, fill))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def faded(colour: str, opacity: float) -> str:
    """The colour as `rgba(...)` with the opacity, 0 to 1."""
    red, green, blue = _channels(colour)
    return f"rgba({red},{green},{blue},{opacity})"


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
