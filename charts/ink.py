"""The colours of every chart, in a light and a dark edition.

Text and muted text keep a contrast of at least 4.5:1 on the surface (WCAG 2.2, 1.4.3).
Categories follow Okabe and Ito (2008), with yellow and black replaced where the surface hides them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ink:
    """Colours by role, as `#rrggbb`. `sequence` runs from low to high values."""

    text: str
    muted: str
    grid: str
    surface: str
    line: str
    accent: str
    nation: str
    target: str
    positive: str
    negative: str
    no_data: str
    sequence: tuple[str, ...]
    categories: tuple[str, ...]


LIGHT = Ink(
    text="#12262e",
    muted="#52666f",
    grid="#e1e9eb",
    surface="#ffffff",
    line="#9fb0b6",
    accent="#00788c",
    nation="#12262e",
    target="#a84b00",
    positive="#0072b2",
    negative="#b83a00",
    no_data="#f1f4f5",
    sequence=("#d5eeee", "#abdcdd", "#7ac5c9", "#46a9b2", "#1a8a98", "#006c7d", "#004c5c"),
    categories=(
        "#0072b2", "#d55e00", "#009e73", "#cc79a7",
        "#e69f00", "#56b4e9", "#6b4c9a", "#3d3d3d",
    ),
)  # fmt: skip

DARK = Ink(
    text="#e8f1f3",
    muted="#9db2ba",
    grid="#22343e",
    surface="#0e1a22",
    line="#4f6671",
    accent="#35b3c4",
    nation="#e8f1f3",
    target="#f5b45f",
    positive="#56b4e9",
    negative="#ff8f66",
    no_data="#15242d",
    # On a dark surface more is brighter: the high values stand out, as on paper.
    sequence=("#153f49", "#185965", "#1c7482", "#2891a0", "#4aafbb", "#80ccd4", "#c0e9ec"),
    categories=(
        "#56b4e9", "#e69f00", "#2bc49b", "#e39ac4",
        "#f0e442", "#ff7f3f", "#b3a1e6", "#d9d9d9",
    ),
)  # fmt: skip


def for_theme(name: str | None) -> Ink:
    """The edition for the theme the reader has on: `dark`, anything else is light."""
    return DARK if name == "dark" else LIGHT
