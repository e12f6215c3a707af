"""A native chart of a workbook: ranked bars that refer to the cells beside them."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint
from openpyxl.worksheet.worksheet import Worksheet

from briefings.blocks import Chart
from briefings.native_chart import BAR, MARKED


def bars(page: Worksheet, block: Chart, first: int) -> BarChart:
    """`first`: the row of the header over the labels in column A and the numbers in column B."""
    last = first + len(block.points)
    drawn = BarChart()
    drawn.type, drawn.legend, drawn.gapWidth = "bar", None, 40
    drawn.title = block.title
    drawn.add_data(Reference(page, min_col=2, min_row=first, max_row=last), titles_from_data=True)
    drawn.set_categories(Reference(page, min_col=1, min_row=first + 1, max_row=last))
    drawn.x_axis.scaling.orientation, drawn.x_axis.delete, drawn.y_axis.delete = "maxMin", False, True
    drawn.y_axis.majorGridlines = None
    drawn.y_axis.scaling.min = min(0, *(point.fact.value for point in block.points))
    drawn.height, drawn.width = 3 + 0.6 * len(block.points), 18
    series = drawn.series[0]
    series.graphicalProperties.solidFill = str(BAR)
    series.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    for number, point in enumerate(block.points):
        if point.label == block.marked:
            marked = DataPoint(idx=number)
            marked.graphicalProperties.solidFill = str(MARKED)
            series.dPt.append(marked)
    return drawn
