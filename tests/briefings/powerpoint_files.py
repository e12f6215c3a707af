"""A presentation read back: its tagged numbers, charts, notes and how tall its texts are."""

import io

import pptx

from briefings.comparison import LINE, SENTENCE
from briefings.powerpoint.tagged import paragraphs, tagged
from briefings.table_cells import CELL


def opened(content: bytes):
    return pptx.Presentation(io.BytesIO(content))


def runs(show) -> list[tuple[str, str]]:
    """(tag, text) of whatever is tagged."""
    found = [tagged(p) for slide in show.slides for p in paragraphs(slide._element)]
    return [(run.tag, run.text) for group in found for run in group]


def numbers(show) -> list[tuple[str, str]]:
    return [(tag, text) for tag, text in runs(show) if not tag.startswith((LINE, SENTENCE, CELL))]


def charts(show) -> list:
    return [shape.chart for slide in show.slides for shape in slide.shapes if shape.has_chart]


def cells(show) -> list[list[list[str]]]:
    """The texts of every table, row by row."""
    tables = [shape.table for slide in show.slides for shape in slide.shapes if shape.has_table]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in tables]


def texts(show) -> list[str]:
    return [s.text_frame.text for slide in show.slides for s in slide.shapes if s.has_text_frame]


def notes(show) -> list[str]:
    return [slide.notes_slide.notes_text_frame.text for slide in show.slides if slide.has_notes_slide]
