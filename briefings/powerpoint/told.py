"""The notes of a slide: what had no room on it, then where every number on it comes from."""

from briefings.blocks import Briefing
from briefings.footing import note_text
from briefings.powerpoint.plan import Page
from kpi.words import Words


def notes_of(page: Page, briefing: Briefing, say: Words) -> str:
    sources = dict.fromkeys(note_text(briefing, fact, say) for fact in page.facts())
    lines = [*page.told, *(f"{say('sheet-sources')}: {source}" for source in sources if source)]
    return "\n".join(lines or [say("brief-no-sources")])
