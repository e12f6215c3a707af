"""What stands under a briefing: where each number comes from, and a passport to make the briefing again."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from briefings.blocks import Briefing, Fact, Origin, Place, Subject
from kpi.period import Period
from kpi.words import Words

MOST = 3
"""Sources told in full, groups of places and computed numbers in one footnote."""
_SIGN = "|"


class Cited:
    """The documents that footnotes refer to, by their numbers in the list; a new one gets the next."""

    def __init__(self, numbers: Mapping[str, int] | None = None) -> None:
        self.numbers: dict[str, int] = dict(numbers or {})

    def number(self, document: str) -> int:
        return self.numbers.setdefault(document, max(self.numbers.values(), default=0) + 1)


def note_text(briefing: Briefing, fact: Fact, say: Words) -> str:
    """Every source in full, for where there is no list; nothing for a count that the briefing made itself."""
    told = [_in_full(briefing, origin, say) for origin in _origins(briefing, fact.sources)]
    if len(told) <= MOST:
        return "; ".join(told)
    return "; ".join([*told[:MOST], say("brief-sources-more", count=len(told) - MOST)])


def _in_full(briefing: Briefing, origin: Origin, say: Words) -> str:
    told = []
    for place in origin.places:
        document = briefing.documents[place.document]
        parts = (document.text, _within(say, place.sheet, [place.cell]), document.link)
        source = ", ".join(part for part in parts if part)
        told.append(f"{place.said}: {source}" if place.said else source)
    return say("brief-derived", inputs="; ".join(told)) if origin.computed else "; ".join(told)


def footnote(briefing: Briefing, sources: Iterable[str], say: Words, cited: Cited) -> str:
    """Documents by their numbers, places in them, dates: `[3] sheet “Indicators”, D12; 5 Oct 2020`."""
    origins = _origins(briefing, sources)
    computed = [origin for origin in origins if origin.computed]
    told = [place for origin in origins if not origin.computed for place in origin.places]
    notes = [_counted(briefing, told, say, cited)] if told else []
    if len(computed) > MOST:
        inputs = [place for origin in computed for place in origin.places]
        notes.append(say("brief-derived", inputs=_counted(briefing, inputs, say, cited)))
    else:
        notes += [_derived(briefing, origin, say, cited) for origin in computed]
    return ". ".join(notes)


def _origins(briefing: Briefing, sources: Iterable[str]) -> list[Origin]:
    return [briefing.origins[source] for source in dict.fromkeys(sources) if source in briefing.origins]


def _derived(briefing: Briefing, origin: Origin, say: Words, cited: Cited) -> str:
    inputs = ", ".join(dict.fromkeys(place.said for place in origin.places))
    return say("brief-derived", inputs=f"{inputs}: {_places(briefing, origin.places, say, cited)}")


def _counted(briefing: Briefing, places: list[Place], say: Words, cited: Cited) -> str:
    """Of many numbers also how many they are."""
    told = _places(briefing, places, say, cited)
    return told if len(places) <= MOST else say("brief-note-many", places=told, count=len(places))


def _places(briefing: Briefing, places: Iterable[Place], say: Words, cited: Cited) -> str:
    """Places that are the same in several documents are told once; of too many only the documents."""
    cells: dict[tuple[str, str], list[str]] = {}
    for place in places:
        cells.setdefault((place.document, place.sheet), []).append(place.cell)
    groups: dict[tuple[str, ...], list[str]] = {}
    for (document, sheet), found in cells.items():
        groups.setdefault((sheet, *dict.fromkeys(found)), []).append(document)
    if len(groups) > MOST:
        return _numbered([document for document, _ in cells], cited)
    return "; ".join(
        f"{_numbered(documents, cited)} {_within(say, sheet, found)}; {_dates(briefing, documents)}"
        for (sheet, *found), documents in groups.items()
    )


def _within(say: Words, sheet: str, cells: list[str]) -> str:
    if sheet:
        return say("brief-at-cells", sheet=sheet, cells=", ".join(cells))
    return say("brief-at-lines", count=len(cells), lines=", ".join(cells))


def _dates(briefing: Briefing, documents: Iterable[str]) -> str:
    """The day of the document, or the first and the last of several."""
    found = sorted({(briefing.documents[d].day, briefing.documents[d].dated) for d in documents})
    return " – ".join(dict.fromkeys((found[0][1], found[-1][1])))


def _numbered(documents: Iterable[str], cited: Cited) -> str:
    """`[1]–[4], [7]`."""
    numbers = sorted({cited.number(document) for document in documents})
    return ", ".join(_runs(numbers))


def _runs(numbers: list[int]) -> Iterator[str]:
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        first, *rest = [f"[{number}]" for _, number in run]
        yield f"{first}–{rest[-1]}" if len(rest) > 1 else ", ".join([first, *rest])


def passport(subject: Subject) -> str:
    """One line that a document keeps about itself."""
    place = (subject.region, subject.period.code, subject.language, ",".join(subject.parts))
    return _SIGN.join((*place, subject.known_at.isoformat(), subject.workspace, subject.snapshot))


def read_passport(line: str) -> Subject:
    """Raises ValueError for a line that is not one."""
    region, period, language, parts, day, workspace, snapshot = line.split(_SIGN)
    told, known_at = tuple(filter(None, parts.split(","))), date.fromisoformat(day)
    return Subject(region, Period.parse(period), language, told, known_at, workspace, snapshot)
