"""The regions most like one region: nearest by standardised measures, among those of the same type.

Each measure is brought to mean 0 and standard deviation 1 over the regions of the type, and the distance is
the Euclidean one over the measures: the nearest neighbours model of the Chartered Institute of Public Finance
and Accountancy, whose method the Office for National Statistics also uses for similar local authorities.
A measure counts only where every region of the type has it; missing figures are never filled in.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

LOGARITHMIC = ("people",)
"""Measures whose ratio matters, not their difference: a million more is little to two, much to a half."""


def usable(measures: pd.DataFrame, peers: Sequence[str]) -> list[str]:
    """The columns of `measures` (index region) known for all of `peers` and not the same for all."""
    chosen = measures.reindex(list(peers))
    return [str(name) for name in chosen.columns if chosen[name].notna().all() and chosen[name].nunique() > 1]


def distances(region: str, measures: pd.DataFrame, peers: Sequence[str]) -> pd.Series:
    """Distance of every other region of `peers` from `region`, nearest first; index region.

    `measures`: index region, one column per measure. `peers`: the regions of one type, `region` among them.
    Without a usable measure every distance is 0 and the order is that of the ids. Raises ValueError if the
    region is not among its peers.
    """
    if region not in peers:
        raise ValueError(f"{region} is not among {', '.join(peers)}")
    chosen = measures.reindex(sorted(peers))[usable(measures, peers)].astype(float)
    for name in set(LOGARITHMIC) & set(chosen.columns):
        chosen[name] = np.log(chosen[name])
    standard = (chosen - chosen.mean()) / chosen.std(ddof=0)
    squares = (standard - standard.loc[region]) ** 2
    found: pd.Series = squares.sum(axis=1).pow(0.5).drop(region)
    return found.sort_values(kind="stable").rename("distance")
