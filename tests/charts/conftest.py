"""A small sample of every chart: a figure from a frame, and from the same frame without rows."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from charts import (
    bump,
    dumbbell,
    funnel,
    hexmap,
    ranked_bars,
    region_map,
    scatter,
    scorecard,
    small_multiples,
    sparkline,
    survival,
    timeline,
    waterfall,
)
from charts.axis import Axis
from charts.ink import Ink
from charts.line import Line

NAN = float("nan")
DAYS = [date(2018, 12, 31), date(2019, 12, 31), date(2020, 12, 31), date(2021, 12, 31)]
SMALL_MAP = "  ..  11  11  59\n11  11  71  59\n  11  ..  ..  59\n"
TICKS = [(0.0, "0 %"), (50.0, "50 %"), (100.0, "100 %")]
LIMITS = pd.DataFrame(
    {"base": [100, 200], "low_95": [50, 53], "high_95": [70, 67], "low_998": [45, 49], "high_998": [75, 71]}
)
ENDS = {"95": "95 % <b>&", "998": "99,8 %"}

Draw = Callable[[Ink, pd.DataFrame], Any]


@pytest.fixture
def shapes(tmp_path: Path) -> dict[str, Any]:
    file = tmp_path / "small.txt"
    file.write_text(SMALL_MAP, encoding="utf-8")
    return hexmap.read(file, {})


@pytest.fixture
def regions() -> pd.DataFrame:
    """Three regions, best first: a value, a lower bound, nothing."""
    return pd.DataFrame(
        {
            "id": ["KZ-71", "KZ-11", "KZ-59"],
            "label": ["г. Астана", "Акмолинская <b>&", "Северо-Казахстанская"],
            "value": [80.0, 40.0, NAN],
            "text": ["80 %", "≥ 40 %", ""],
            "hover": ["<b>г. Астана</b><br>80 %", "Акмолинская", "Северо-Казахстанская"],
            "low": [75.0, NAN, NAN],
            "high": [84.0, np.inf, NAN],
        }
    )


@pytest.fixture
def history() -> pd.DataFrame:
    """One series with a gap in 2020, and a target."""
    return pd.DataFrame(
        {
            "id": "KZ-11",
            "label": "Акмолинская <b>&",
            "panel": "Акмолинская <b>&",
            "date": DAYS,
            "value": [10.0, 20.0, NAN, 40.0],
            "text": ["10", "≥ 20", "", "40"],
            "hover": ["10", "≥ 20", "", "40"],
            "qualifier": ["exact", "at_least", "exact", "about"],
            "kind": ["actual", "actual", "actual", "target"],
            "inferred": [True, False, False, False],
            "span_start": [date(2018, 6, 30), pd.NaT, pd.NaT, pd.NaT],
            "connected": True,
        }
    )


@pytest.fixture
def places() -> pd.DataFrame:
    """Places in two periods: two regions share the first, one has no place in the second."""
    return pd.DataFrame(
        {
            "id": ["KZ-11", "KZ-59", "KZ-71", "KZ-11", "KZ-59"],
            "label": ["Акмолинская <b>&", "СКО", "г. Астана", "Акмолинская <b>&", "СКО"],
            "period": ["2018", "2018", "2018", "2019", "2019"],
            "place": [1.0, 1.0, 3.0, 2.0, 1.0],
            "text": ["1", "1", "3", "2", "1"],
            "hover": "",
            "highlighted": [True, False, True, True, False],
        }
    )


@pytest.fixture
def cells() -> pd.DataFrame:
    """Two regions by two indicators, one cell without a place."""
    return pd.DataFrame(
        {
            "row_id": ["KZ-11", "KZ-11", "KZ-71", "KZ-71"],
            "row_label": ["Акмолинская <b>&"] * 2 + ["г. Астана"] * 2,
            "column_id": ["a", "b"] * 2,
            "column_label": ["Доля электронных услуг", "Мониторинги"] * 2,
            "place": [1.0, 2.0, 2.0, NAN],
            "share": [1.0, 0.0, 0.0, NAN],
            "text": ["1", "2", "2", "–"],
            "hover": "",
        }
    )


@pytest.fixture
def steps() -> pd.DataFrame:
    """From place 7 to place 4: four and a half won, one and a half lost."""
    return pd.DataFrame(
        {
            "label": ["2022", "Новые числа <b>&", "Числа других", "2023"],
            "low": [7.0, 7.0, 2.5, 4.0],
            "high": [7.0, 2.5, 4.0, 4.0],
            "value": [NAN, 4.5, -1.5, NAN],
            "text": ["7", "+4,5", "−1,5", "4"],
            "hover": "",
        }
    )


@pytest.fixture
def samples(
    regions: pd.DataFrame,
    history: pd.DataFrame,
    places: pd.DataFrame,
    cells: pd.DataFrame,
    steps: pd.DataFrame,
    shapes: dict[str, Any],
) -> dict[str, tuple[pd.DataFrame, Draw]]:
    """Frame and drawing of every chart, by the name of its file."""
    nation, target = Line(60.0, "Казахстан <b>&"), Line(75.0, "Цель <b>&")
    xy = regions.assign(x=regions["value"], y=[1.0, 2.0, 3.0])
    dates = [(DAYS[0], "2018"), (DAYS[3], "2021")]
    return {
        "bump": (places, lambda ink, f: bump.draw(f, ["2018", "2019"], ink)),
        "dumbbell": (regions, lambda ink, f: dumbbell.draw(f, nation, ink, TICKS)),
        "funnel": (
            xy.assign(x=[100.0, 200.0, NAN], verdict=["high_998", "within", "low_95"]),
            lambda ink, f: funnel.draw(f, LIMITS, ink, Axis("x <b>&"), Axis("y", TICKS, nation), ENDS),
        ),
        "ranked_bars": (regions, lambda ink, f: ranked_bars.draw(f, ink, nation, target, TICKS)),
        "region_map": (
            regions,
            lambda ink, f: region_map.draw(f, shapes, ink, legend=TICKS, no_data_name="нет <b>&"),
        ),
        "scatter": (
            xy,
            lambda ink, f: scatter.draw(f, ink, Axis("x <b>&", TICKS, nation), Axis("y", TICKS, nation)),
        ),
        "scorecard": (cells, lambda ink, f: scorecard.draw(f, ink)),
        "small_multiples": (history, lambda ink, f: small_multiples.draw(f, ink, 3, dates)),
        "sparkline": (history, lambda ink, f: sparkline.draw(f, ink)),
        "survival": (
            xy.assign(x=[0.0, 10.0, 30.0]),
            lambda ink, f: survival.draw(f, ink, Axis("x <b>&"), Axis("y", TICKS), nation),
        ),
        "timeline": (history, lambda ink, f: timeline.draw(f, ink, dates, TICKS)),
        "waterfall": (steps, lambda ink, f: waterfall.draw(f, ink)),
    }
