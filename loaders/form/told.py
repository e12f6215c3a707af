"""Findings in words: where, what, what to do next."""

from kpi.finding import Finding, Place
from kpi.words import Words


def sentence(finding: Finding, say: Words) -> str:
    """`Лист «Показатели», E8: «абв» – не число. …`"""
    return say("finding-at", place=where(finding.place, say), sentence=what(finding, say))


def what(finding: Finding, say: Words) -> str:
    """The finding without its place."""
    return say(f"finding-{finding.code}", **finding.facts)


def where(place: Place, say: Words) -> str:
    """The address in words."""
    if place.sheet and place.cell:
        return say("at-cell", sheet=place.sheet, cell=place.cell)
    if place.sheet:
        return say("at-sheet", sheet=place.sheet)
    return say("at-line", line=place.line) if place.line else say("at-file")
