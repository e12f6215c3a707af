"""What stands on which slide: never more than eight, each filled no further than can be read from afar.

The title, then the first heading's text, the first table, charts and the text of the other headings. What has
no room is told in the notes of the slide of its heading.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from briefings.blocks import Briefing, Chart, Fact, Heading, Listing, Paragraph, Sentence, Table, plain
from briefings.native_chart import spoken
from briefings.powerpoint import fit
from kpi.words import Words

FEWEST, MOST = 5, 8
"""Slides, with the title."""
INNER = 14.4
"""Points that a box keeps free inside, both sides together."""
TABLE_PARTS = 3
"""Slides that one table may take."""


@dataclass(frozen=True)
class Room:
    """Points of a slide below its title."""

    width: float
    height: float


@dataclass(frozen=True)
class Section:
    """The text under one heading; `told` is what the notes say of it."""

    heading: str
    sentences: tuple[Sentence, ...]
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """A slide: sections of text, or `rows` of a table, or charts side by side. `size` of the text in points,
    `told` what has no room, `part` of several slides with one title from 1."""

    title: str
    size: float = 0
    sections: tuple[Section, ...] = ()
    table: Table | None = None
    rows: range = range(0)
    charts: tuple[Chart, ...] = ()
    told: tuple[str, ...] = ()
    part: int = 0

    @property
    def name(self) -> str:
        """The same from one snapshot to the next."""
        return f"{self.title} {self.part}" if self.part else self.title

    def facts(self) -> Iterator[Fact]:
        texts = [sentence.pieces for section in self.sections for sentence in section.sentences]
        cells = [text for number in self.rows for text in self.table.rows[number]] if self.table else []
        for text in (*texts, *cells):
            yield from (piece for piece in text if isinstance(piece, Fact))
        yield from (point.fact for chart in self.charts for point in chart.points)


def pages(briefing: Briefing, room: Room, say: Words) -> list[Page]:
    """Every slide but the title."""
    tables = [block for block in briefing.blocks if isinstance(block, Table) and block.rows]
    charts = [block for block in briefing.blocks if isinstance(block, Chart)]
    shown = [page for table in tables[:1] for page in _table(table, room)]
    sections = _sections(briefing, tables[:1], say)
    lead = [_text([section], room, say) for section in sections[:1]]
    left = MOST - 1 - len(lead) - len(shown)
    text = _pages(sections[1:], room, max(1, left - bool(charts)), say)
    drawn = _charts(charts, left - len(text), say)
    found = [*lead, *shown, *drawn, *text]
    more = _appendix(briefing, say) if len(found) + 1 < FEWEST else []
    return [*found, *(_text([section], room, say) for section in more[: FEWEST - 1 - len(found)])]


def _sections(briefing: Briefing, shown: Sequence[Table], say: Words) -> list[Section]:
    """The sentences under each heading; a table that is not shown is told, and said to be."""
    found: list[Section] = []
    for block in briefing.blocks:
        if isinstance(block, Heading):
            found.append(Section(block.text, ()))
        elif isinstance(block, Paragraph | Listing):
            found[-1] = replace(found[-1], sentences=(*found[-1].sentences, *block.sentences))
        elif isinstance(block, Table) and block.rows and block not in shown:
            note = Sentence(f"line/table-{block.title}", (say("slide-table", title=block.title),))
            sentences, told = (*found[-1].sentences, note), (*found[-1].told, *_told(block))
            found[-1] = replace(found[-1], sentences=sentences, told=told)
    return [section for section in found if section.sentences]


def _told(table: Table) -> list[str]:
    """A table in lines."""
    rows = [" | ".join(plain(text) for text in row) for row in table.rows]
    return [f"{table.title}: {' | '.join(table.header)}", *rows]


def _table(table: Table, room: Room) -> list[Page]:
    """The largest letters with which every row fits; what does not fit even so is told in the notes."""
    for size in fit.CELL_SIZES:
        found = fit.parts(fit.heights(table, room.width, size), room.height, TABLE_PARTS - 1)
        if found and (size == fit.CELL or fit.whole_words(table, room.width, size)):
            return list(_parted(table, found, size))
    every = fit.parts(fit.heights(table, room.width, fit.CELL), room.height, len(table.rows))
    found = every or [1] * len(table.rows)
    kept = list(_parted(table, found[:TABLE_PARTS], fit.CELL))
    rest = table.rows[sum(found[:TABLE_PARTS]) :]
    last = replace(kept[-1], told=tuple(_told(replace(table, rows=rest)))) if rest else kept[-1]
    return [*kept[:-1], last]


def _parted(table: Table, counts: Sequence[int], size: float) -> Iterator[Page]:
    ends = [sum(counts[:number]) for number in range(len(counts) + 1)]
    for number, (first, last) in enumerate(pairwise(ends), start=1):
        part = number if len(counts) > 1 else 0
        yield Page(table.title, size, table=table, rows=range(first, last), part=part)


def _charts(charts: Sequence[Chart], slides: int, say: Words) -> list[Page]:
    """One on a slide where there are slides enough, else two side by side; of the others the numbers."""
    if not charts:
        return []
    slides = max(1, slides)
    each = 1 if slides > 1 or len(charts) == 1 else 2
    shown, rest = charts[: slides * each], charts[slides * each :]
    groups = [tuple(shown[first : first + each]) for first in range(0, len(shown), each)]
    both = say("brief-charts")
    found = [Page(group[0].title if len(group) == 1 else both, charts=group) for group in groups]
    return [*found[:-1], replace(found[-1], told=tuple(spoken(chart) for chart in rest))]


def _pages(sections: Sequence[Section], room: Room, most: int, say: Words) -> list[Page]:
    """On as few slides as let the text be large, else on as many as there may be."""
    if not sections:
        return []
    for number in range(1, min(most, len(sections)) + 1):
        groups = _divided(sections, number, room)
        if number in (most, len(sections)) or all(_size(group, room, 16) for group in groups):
            return [_text(group, room, say) for group in groups]
    return []


def _divided(sections: Sequence[Section], number: int, room: Room) -> list[Sequence[Section]]:
    """In so many groups, in order, that the fullest is as empty as can be."""
    cuts = combinations(range(1, len(sections)), number - 1)
    ways = [[sections[a:b] for a, b in pairwise((0, *cut, len(sections)))] for cut in cuts]
    return min(ways, key=lambda groups: max(_height(group, room, 16) for group in groups))


def _height(sections: Sequence[Section], room: Room, size: float) -> float:
    headings = [Sentence("", (s.heading,)) for s in sections] if len(sections) > 1 else []
    texts = [sentence for section in sections for sentence in section.sentences]
    return fit.height([*headings, *texts], room.width, size)


def _size(sections: Sequence[Section], room: Room, least: float) -> float:
    """The largest size, from the least on, in which all of it fits; 0 where none does."""
    sizes = (size for size in fit.SIZES if size >= least)
    return next((size for size in sizes if _height(sections, room, size) <= room.height), 0)


def _text(sections: Sequence[Section], room: Room, say: Words) -> Page:
    """The longest sections give their last sentences to the notes until the rest fits in readable letters."""
    shown, size = _shortened(sections, room, say, fit.READABLE)
    if not size:
        shown, size = _shortened(sections, room, say, fit.SMALLEST)
    title = " · ".join(section.heading for section in sections)
    told = tuple(line for section in shown for line in section.told)
    return Page(title, size or fit.SMALLEST, sections=tuple(shown), told=told)


def _shortened(
    sections: Sequence[Section], room: Room, say: Words, least: float
) -> tuple[list[Section], float]:
    """What stays, and in which size; 0 where nothing more can be left out and it does not fit."""
    shown, kept = list(sections), [len(section.sentences) for section in sections]
    while not (size := _size(shown, room, least)) and max(kept):
        longest = kept.index(max(kept))
        kept[longest] -= 1
        shown[longest] = _cut(sections[longest], kept[longest], say)
    return shown, size


def _cut(section: Section, kept: int, say: Words) -> Section:
    """The first sentences, how many more there are, and these in the notes."""
    rest = section.sentences[kept:]
    more = Sentence(f"line/more-{section.heading}", (say("slide-more", count=len(rest)),))
    told = [plain(sentence.pieces) for sentence in rest]
    return Section(section.heading, (*section.sentences[:kept], more), (*told, *section.told))


def _appendix(briefing: Briefing, say: Words) -> list[Section]:
    """What a short choice of parts leaves slides for: how to read it, the sources, what it consists of."""
    rows = briefing.sources.rows if briefing.sources else ()
    publishers = dict.fromkeys(plain(row[SOURCE]) for row in rows) or [say("brief-no-sources")]
    parts = [block.text for block in briefing.blocks if isinstance(block, Heading)]
    reading = [Sentence("", (say(f"slide-reading-{name}"),)) for name in READING]
    sources = Sentence("line/sources", ("; ".join(publishers),))
    contents = Sentence("line/contents", ("; ".join(parts),))
    return [
        Section(say("slide-reading"), tuple(reading)),
        Section(say("sheet-sources"), (sources,)),
        Section(say("slide-contents"), (contents,)),
    ]


READING = ("bound", "place", "change", "missing", "source")
"""What the slide about reading explains."""
SOURCE = 4
"""The column of the table of sources that names the report."""
