"""Patterns in reported figures that chance seldom makes. A reason to ask, never to lower a place.

Each answer holds what a question needs: how many figures were looked at, how many show the pattern, how many
chance would give, and how often chance gives at least as many. Of twenty regions one shows a pattern of
probability 0.05 by chance alone.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

SMALLEST = 10
"""Last digits of smaller numbers are not evenly spread."""
ROUND_DIGITS = (0, 5)


@dataclass(frozen=True)
class Pattern:
    """`count` of `figures` show the pattern, `expected` by chance; `probability` of that many or more."""

    count: int
    figures: int
    expected: float
    probability: float

    @property
    def share(self) -> float | None:
        """count / figures; None when there was nothing to look at."""
        return self.count / self.figures if self.figures else None


def heaping(values: ArrayLike) -> Pattern:
    """Whole numbers of 10 and more (signs aside) that end in 0 or 5, where two in ten would by chance.

    `values`: any shape; missing and broken numbers are not looked at. Terminal digits: J. E. Mosimann, C. V.
    Wiseman and R. E. Edelman, Accountability in Research 4 (1995) 31-55; ages ending in 0 and 5: Whipple's
    index. The probability is the exact binomial tail.
    """
    sizes = np.abs(np.asarray(values, dtype=float).ravel())
    usual = sizes[np.isfinite(sizes) & (sizes >= SMALLEST) & (sizes == np.floor(sizes))]
    count = int(np.isin(usual % 10, ROUND_DIGITS).sum())
    return _pattern(count, len(usual), len(ROUND_DIGITS) / 10)


def bunching(values: ArrayLike, threshold: float, width: float, side: str = "below") -> Pattern:
    """Figures just below a threshold against those at or just above it, in windows of one width.

    Of the values in [threshold - width, threshold + width) those below the threshold are counted (`side`
    above: those at or above it, for a target just met); where the figures run smoothly through the threshold
    about half lie on each side. The idea of J. McCrary, J. Econometrics 142 (2008) 698-714, as the exact
    binomial test of M. D. Cattaneo, R. Titiunik and G. Vazquez-Bare, J. Policy Anal. Manage. 36 (2017)
    643-681. For whole numbers take a whole width, so that both windows hold equally many of them.

    Raises ValueError for a width that is not above 0 and for an unknown side.
    """
    if not width > 0 or side not in ("below", "above"):
        raise ValueError(f"a width above 0 and a side below or above, not {width} and {side}")
    numbers = np.asarray(values, dtype=float).ravel()
    near = numbers[(numbers >= threshold - width) & (numbers < threshold + width)]
    below = int((near < threshold).sum())
    return _pattern(below if side == "below" else len(near) - below, len(near), 0.5)


def _pattern(count: int, figures: int, chance: float) -> Pattern:
    tail = float(special.bdtrc(count - 1, figures, chance)) if count else 1.0
    return Pattern(count, figures, figures * chance, tail)
