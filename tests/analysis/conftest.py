"""Standings as small frames."""

import pandas as pd
import pytest

COLUMNS = ["region", "value", "qualifier", "low", "high", "period_end", "date_basis", "origin", "members"]
LACKING = ["undated", "other_scope", "latest_before", "earliest_after", "start_unknown", "other_period"]


@pytest.fixture(scope="session")
def standing():
    """{region: value or fields} -> a frame like that of Snapshot.standing()."""

    def make(figures, day="2023-12-31"):
        rows = []
        for region, given in figures.items():
            fields = given if isinstance(given, dict) else {"value": given}
            value = fields["value"]
            row = {"low": value, "high": value, "qualifier": "exact", "members": [f"o-{region}"]}
            row |= {"date_basis": "printed", "origin": "reported", "period_end": day}
            rows.append({"region": region, **row, **fields})
        frame = pd.DataFrame(rows, columns=COLUMNS)
        for column in ("value", "low", "high"):
            frame[column] = frame[column].astype(float)
        frame["period_end"] = pd.to_datetime(frame["period_end"])
        return frame

    return make


@pytest.fixture(scope="session")
def shortfall():
    """{region: what there is} -> a frame like that of Snapshot.shortfall()."""

    def make(lacking=None):
        empty = {**dict.fromkeys(LACKING, False), "districts_only": False}
        dates = {"latest_before": pd.NaT, "earliest_after": pd.NaT}
        rows = [{"region": r, **empty, **dates, **given} for r, given in (lacking or {}).items()]
        return pd.DataFrame(rows, columns=["region", *LACKING, "districts_only"])

    return make
