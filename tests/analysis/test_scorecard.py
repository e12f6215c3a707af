"""The matrix of places."""

import pandas as pd

from analysis.scorecard import scorecard


def test_the_first_of_several_stands_at_one_and_the_last_at_zero():
    table = pd.DataFrame({"region": ["a", "b", "c", "d"], "place": [1, 2, 3, float("nan")]})
    alone = pd.DataFrame({"region": ["a", "b"], "place": [1, float("nan")]})
    card = scorecard({"x": table, "y": alone})
    assert card["indicator"].tolist() == ["x"] * 4 + ["y"] * 2
    assert card["standing_share"].tolist()[:3] == [1, 0.5, 0]
    assert card["standing_share"].isna().tolist()[3:] == [True, True, True]
