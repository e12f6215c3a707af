"""The briefing that is asked for, made once for everybody who looks at the same snapshot."""

from dataclasses import dataclass
from datetime import date

from briefings import compose
from briefings.blocks import Briefing
from briefings.known import Known
from briefings.look import Look
from briefings.written import WRITERS
from kpi.period import Period
from ui import cache
from ui.view import View


@dataclass(frozen=True)
class Asked:
    """`region` is an id or that of the country; `language` that of the document, not of the page."""

    region: str
    language: str
    parts: tuple[str, ...] = tuple(compose.PARTS)


def look(view: View, language: str, period: Period | None = None, known_at: date | None = None) -> Look:
    """What the snapshot knows of the view's period and day, or of others; asked of it once."""
    span, day = period or view.period, known_at or view.known_at
    ask = (view.snapshot, view.catalog, span, day)
    key = (view.snapshot.workspace, view.snapshot.identity, day.isoformat(), span.code)
    return Look(cache.kept((*key, "briefing"), lambda: Known(*ask)), language)


def made(view: View, asked: Asked) -> Briefing:
    """Raises KpiError for what cannot be told."""
    data = (view.snapshot.workspace, view.snapshot.identity, view.known_at.isoformat(), view.period.code)
    said = (asked.region, asked.language, ",".join(asked.parts))
    return cache.kept(  # type: ignore[no-any-return]
        (*data, "briefing", *said),
        lambda: compose.made(look(view, asked.language), asked.region, asked.parts),
    )


def written(view: View, asked: Asked, form: str) -> bytes:
    """The file. Raises TemplateUnsuitable."""
    return WRITERS[form](made(view, asked))
