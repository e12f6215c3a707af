"""The mark across a chart of invented numbers; it stays on a picture taken of the chart."""

from charts.canvas import FONT, go
from charts.ink import Ink
from charts.wrap import lines

_PER_LETTER = 0.62
"""Width of a letter in parts of its height."""
_TALL, _WRAP = 160, 16
"""Px of height that hold several lines, and their letters: a narrow column would cut a long line off."""


def marked(figure: go.Figure, text: str, ink: Ink) -> go.Figure:
    """A copy of the figure with the text across its middle, once; what is under it stays readable."""
    height = int(figure.layout.height or 300)
    size = max(9, min(30, height // 8))
    shown = lines(text, _WRAP) if height > _TALL else text
    if any(annotation.text == f"<b>{shown}</b>" for annotation in figure.layout.annotations):
        return figure
    copy = go.Figure(figure)
    copy.add_annotation(
        text=f"<b>{shown}</b>",
        x=0.5,
        y=0.5,
        xref="paper",
        yref="paper",
        showarrow=False,
        textangle=0 if height < size * len(text) * _PER_LETTER * 0.4 else -12,
        opacity=0.3,
        captureevents=False,
        font={"family": FONT, "size": size, "color": ink.target},
    )
    return copy
