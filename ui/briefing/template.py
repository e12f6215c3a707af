"""Whether the office's own templates can be written on: tried on a small briefing when one has changed."""

from datetime import date
from pathlib import Path

from briefings.blocks import (
    Briefing,
    Chart,
    Fact,
    Heading,
    Listing,
    Paragraph,
    Point,
    Sentence,
    Subject,
    Table,
)
from briefings.powerpoint import slides
from briefings.word import styles
from briefings.written import WRITERS
from kpi.errors import KpiError, TemplateUnreadable, TemplateUnsuitable
from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.region import COUNTRY
from ui import cache

TEMPLATES = {"docx": styles.template, "pptx": slides.template}
"""Format -> where the office's own template would be."""
FAULTS = (
    *(ValueError, LookupError, AttributeError, TypeError, SyntaxError, RuntimeError, ArithmeticError),
    *(OSError, EOFError, StopIteration, NotImplementedError),
)
"""What reading a file of somebody else's can end in."""


def fault(form: str) -> KpiError | None:
    """Why nothing can be written in this format; None also where the office has no template of its own."""
    file = TEMPLATES[form]() if form in TEMPLATES else None
    if file is None or not file.exists():
        return None
    changed = file.stat()
    key = ("template", str(file), str(changed.st_mtime_ns), str(changed.st_size))
    found: KpiError | None = cache.kept(key, lambda: _tried(form, file))
    return found


def _tried(form: str, file: Path) -> KpiError | None:
    try:
        WRITERS[form](_small())
    except (TemplateUnsuitable, TemplateUnreadable) as error:
        return error
    except FAULTS:
        return TemplateUnreadable(file=file.name)
    return None


def _small() -> Briefing:
    """A block of every kind."""
    fact = Fact("a/b/c/d", "1", 1.0)
    told = Sentence("a", ("a ", fact))
    points = (Point("a", fact), Point("b", fact))
    blocks = (
        *(Heading("a"), Paragraph((told,)), Listing((told,))),
        Table("a", ("a", "b"), (((fact,), ("a",)),), (1, 1)),
        Chart("a", "a", points, "count", "a"),
    )
    subject = Subject(COUNTRY, Period.parse("2020"), LANGUAGES[0], ("a",), date.max, "a", "20200101T000000-0")
    return Briefing(subject, "a", ("a",), blocks, "a", "a")
