"""How good what a cell of a table says is: in colours, as on screen, and in words for who prints it grey."""

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.progress import BEHIND, CANNOT, FAR_BEHIND, ON_TRACK, REACHED
from charts.ink import LIGHT
from charts.shade import between, legible_on

_BAD, _GOOD = (LIGHT.surface, LIGHT.negative), (LIGHT.surface, LIGHT.positive)
_FILLS = {
    "third-first": between(LIGHT.sequence, 1),
    "third-middle": between(LIGHT.sequence, 0.5),
    "third-last": between(LIGHT.sequence, 0),
    f"status-{REACHED}": between(_GOOD, 0.45),
    f"status-{ON_TRACK}": between(_GOOD, 0.2),
    f"status-{BEHIND}": between(_BAD, 0.2),
    f"status-{FAR_BEHIND}": between(_BAD, 0.45),
    f"status-{CANNOT}": LIGHT.no_data,
}


@dataclass(frozen=True)
class Tone:
    """Colours as `#rrggbb`; its words are the message of its name."""

    fill: str
    ink: str


TONES: Mapping[str, Tone] = {name: Tone(fill, legible_on(fill)) for name, fill in _FILLS.items()}
"""The places of the matrix of the overview, by thirds; the statuses of a target."""


def scale(name: str) -> list[str]:
    """Every tone that stands for the same kind of thing."""
    kind = name.split("-", maxsplit=1)[0]
    return [other for other in TONES if other.startswith(f"{kind}-")]


def third(place: int, ranked: int) -> str:
    """Of the place of a region among those ranked."""
    if place <= max(1, ranked // 3):
        return "third-first"
    return "third-last" if place > ranked * 2 / 3 else "third-middle"
