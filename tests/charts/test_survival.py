import pandas as pd

from charts import survival
from charts.axis import Axis
from charts.ink import LIGHT
from charts.line import Line


def test_the_line_holds_its_height_until_the_next_step() -> None:
    frame = pd.DataFrame({"x": [0.0, 10.0], "y": [0.0, 40.0], "low": 0.0, "high": 50.0, "hover": ""})
    figure = survival.draw(frame, LIGHT, Axis("x"), Axis("y"), Line(8, "half"))
    line = next(trace for trace in figure.data if trace.name == "done")
    assert (line.line.shape, list(line.y)) == ("hv", [0.0, 40.0])
    assert [shape.x0 for shape in figure.layout.shapes] == [8]
