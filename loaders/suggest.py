"""Suggestions for a name that is not known: offered to a person, never applied."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def suggestions(name: str, known: Iterable[str], most: int = 3) -> str:
    """Up to `most` similar known names, joined by commas; empty when nothing is similar."""
    near = process.extract(name, list(known), scorer=fuzz.WRatio, limit=most, score_cutoff=60)
    return ", ".join(match for match, _, _ in near)
