"""Derived indicators: `100 * part / whole`, the only shape a share of a base needs."""

import re
from dataclasses import dataclass

_RATIO = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*\*\s*([a-z_]\w*)\s*/\s*([a-z_]\w*)\s*$")


@dataclass(frozen=True)
class Ratio:
    """factor * numerator / denominator; both are indicator codes."""

    factor: float
    numerator: str
    denominator: str

    @classmethod
    def parse(cls, text: str) -> "Ratio":
        """Raises ValueError with the text when it is not of the form `100 * part / whole`."""
        match = _RATIO.match(text)
        if match is None:
            raise ValueError(f"expected `100 * part / whole`, found `{text}`")
        factor, numerator, denominator = match.groups()
        return cls(float(factor), numerator, denominator)
