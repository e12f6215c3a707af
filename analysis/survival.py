"""How long it takes until something is done, when some of it is still open: Kaplan–Meier."""

import warnings
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray
from scipy import stats

CONFIDENCE = 0.95
COLUMNS = ("day", "share", "low", "high", "done", "waiting")


@dataclass(frozen=True)
class Curve:
    """`steps`: one row per day on which something was done, from day 0.

    Columns day, share (done by that day, in [0, 1]) with its interval low … high, done (on that day), waiting
    (still open and watched just before it). The median is the day by which half is done, None when half is
    not done within the time watched; its range likewise.
    """

    steps: pd.DataFrame
    median: float | None
    median_low: float | None
    median_high: float | None
    done: int
    still_open: int


def kaplan_meier(days: ArrayLike, done: ArrayLike) -> Curve:
    """The curve of what is done by which day. `days` from issue to done, or to the last day it was seen open.

    E. L. Kaplan and P. Meier, J. Amer. Statist. Assoc. 53 (1958) 457-481; the interval by Greenwood's
    variance on the log-log scale, which keeps it within [0, 1]; the range of the median by R. Brookmeyer and
    J. Crowley, Biometrics 38 (1982) 29-41. What is still open is censored: it waits up to its last day.

    Raises ValueError for days that are missing or negative and for arrays of different lengths.
    """
    time, event = np.asarray(days, dtype=float), np.asarray(done, dtype=bool)
    if time.shape != event.shape or np.isnan(time).any() or (time < 0).any():
        raise ValueError("every item has a number of days, not below 0, and is done or not")
    count, waiting = int(event.sum()), int((~event).sum())
    if not count:
        return Curve(_start(len(time)), None, None, None, 0, waiting)
    steps = _steps(time, event)
    median, earliest, latest = (_reaches_half(steps, column) for column in ("share", "high", "low"))
    return Curve(steps, median, earliest, latest, count, waiting)


def _start(waiting: int) -> pd.DataFrame:
    return pd.DataFrame([(0.0, 0.0, 0.0, 0.0, 0, waiting)], columns=list(COLUMNS))


def _steps(time: NDArray[np.float64], event: NDArray[np.bool_]) -> pd.DataFrame:
    function = stats.ecdf(stats.CensoredData(uncensored=time[event], right=time[~event])).sf
    with warnings.catch_warnings():  # before the first and after the last event there is no variance
        warnings.simplefilter("ignore", RuntimeWarning)
        band = function.confidence_interval(CONFIDENCE, method="log-log")
    share = 1 - function.probabilities
    low = np.nan_to_num(1 - band.high.probabilities, nan=0.0)
    high = np.where(
        np.isnan(band.low.probabilities), np.where(share > 0, 1.0, 0.0), 1 - band.low.probabilities
    )
    days = np.asarray(function.quantiles, dtype=float)
    frame = pd.DataFrame(
        {"day": days, "share": share, "low": np.where(share >= 1, np.nan, low), "high": high}
    )
    frame["low"] = frame["low"].ffill().fillna(0.0)
    frame["done"] = [int(((time == day) & event).sum()) for day in days]
    frame["waiting"] = [int((time >= day).sum()) for day in days]
    shown = frame[(frame["done"] > 0) | (frame["day"] == days[-1])]
    return pd.DataFrame(pd.concat([_start(len(time)), shown], ignore_index=True))


def _reaches_half(steps: pd.DataFrame, column: str) -> float | None:
    """The first day by which the column is at least a half."""
    reached = steps.loc[steps[column] >= 0.5 - 1e-12, "day"]
    return float(reached.iloc[0]) if len(reached) else None
