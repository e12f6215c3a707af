"""What a briefing consists of. Every number is a Fact with a tag, so that it can be found and refilled."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kpi.period import Period

LONGEST_TAG = 64
"""Word refuses a file with a longer tag."""


@dataclass(frozen=True)
class Fact:
    """A number as shown. `tag` says which: indicator/region/period/role; `sources` are the observations."""

    tag: str
    text: str
    value: float
    qualifier: str = "exact"
    unit: str = "count"
    sources: tuple[str, ...] = ()


Piece = str | Fact
Text = tuple[Piece, ...]


def plain(text: Text) -> str:
    """The words and numbers as one string."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in text)


def tag(*parts: str) -> str:
    """The parts with slashes; a tag that is too long keeps its beginning and gets a digest."""
    whole = "/".join(parts)
    if len(whole) <= LONGEST_TAG:
        return whole
    digest = hashlib.sha256(whole.encode()).hexdigest()[:10]
    return f"{whole[: LONGEST_TAG - len(digest) - 1]}~{digest}"


@dataclass(frozen=True)
class Sentence:
    """`name` stays the same from one snapshot to the next, whatever the sentence then says."""

    name: str
    pieces: Text

    @property
    def skeleton(self) -> str:
        """The sentence without its numbers: as long as it is the same, only numbers have changed."""
        return "".join(piece if isinstance(piece, str) else "#" for piece in self.pieces)


def skeleton_tag(sentence: Sentence) -> str:
    """The tag of a whole sentence: its name and a digest of what it says besides its numbers."""
    digest = hashlib.sha256(sentence.skeleton.encode()).hexdigest()[:8]
    return tag("sentence", digest, sentence.name)


@dataclass(frozen=True)
class Heading:
    text: str


@dataclass(frozen=True)
class Paragraph:
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Listing:
    """Sentences, each a point of a list."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Table:
    """`widths` are shares of the page; `numbers` the columns that are set to the right; `tones`: by row
    and column, from 0, how good what a cell says is: a name of briefings/tones.py."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[int, ...]
    numbers: frozenset[int] = frozenset()
    tones: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """A name for every row: its first cell, numbered where it is not the first of that name."""
        firsts = [plain(row[0]) for row in self.rows]
        found = [(first, firsts[:number].count(first)) for number, first in enumerate(firsts)]
        return tuple(f"{first} {again + 1}" if again else first for first, again in found)


@dataclass(frozen=True)
class Point:
    label: str
    fact: Fact


@dataclass(frozen=True)
class Chart:
    """Ranked bars, best first; `marked` is the label of the region the briefing is about."""

    title: str
    series: str
    points: tuple[Point, ...]
    unit: str
    marked: str = ""


Block = Heading | Paragraph | Listing | Table | Chart


@dataclass(frozen=True)
class Document:
    """A report or a publication: `text` says who sent or published it, its title, file and dates.

    `day` is an ISO date, a month or a year, `dated` the same in words; `link` an address or a name.
    """

    text: str
    day: str
    dated: str
    link: str = ""


@dataclass(frozen=True)
class Place:
    """Where a number stands: the name of its document, sheet ('' for a table of lines), cell or line.

    `said`: of the input of a computed number what it is and how much.
    """

    document: str
    sheet: str
    cell: str
    said: str = ""


@dataclass(frozen=True)
class Origin:
    """The place of an observation; of a computed one the places of its inputs."""

    places: tuple[Place, ...]
    computed: bool = False


@dataclass(frozen=True)
class Subject:
    """What a briefing is about, of what it consists and from which snapshot: enough to make it again."""

    region: str
    period: Period
    language: str
    parts: tuple[str, ...]
    known_at: date
    workspace: str
    snapshot: str


@dataclass(frozen=True)
class Briefing:
    """`dated`: as of when the data are; `footer`: the snapshot; `mark`: says that numbers are invented.

    `origins`: observation -> where it comes from; `documents` by name; `sources`: the same as a table.
    """

    subject: Subject
    title: str
    dated: tuple[str, ...]
    blocks: tuple[Block, ...]
    footer: str
    mark: str = ""
    origins: Mapping[str, Origin] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    sources: Table | None = None

    def facts(self) -> Iterator[Fact]:
        """Every number, as often as it is shown."""
        for block in self.blocks:
            if isinstance(block, Chart):
                yield from (point.fact for point in block.points)
            else:
                yield from (piece for text in _texts(block) for piece in text if isinstance(piece, Fact))


def _texts(block: Block) -> Iterator[Text]:
    if isinstance(block, Paragraph | Listing):
        yield from (sentence.pieces for sentence in block.sentences)
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
