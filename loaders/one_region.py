"""Tables that name their region only above: in a title, in the sheet's name or in the file's name.

Туркестанская область, 2020 год
Показатель        | План | Факт
Число услуг       | 60   | 57         KZ-61, label "Факт | Число услуг"
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kpi.catalog import Catalog
from loaders.blocks import Block, value_columns
from loaders.figure import Figure, one_line, whose
from loaders.grid import address
from loaders.headers import join, path
from loaders.marks import Marks
from loaders.mentions import regions_in
from loaders.names import plain
from loaders.remark import Remark
from loaders.side_columns import numbering_and_codes


@dataclass(frozen=True)
class Context:
    """The region of a sheet and the text that names it."""

    region: str
    written: str


def context(file: str, marks: Marks, first_data: int, catalog: Catalog) -> Context | Remark | None:
    """The one region that title, sheet name and file name agree on; a remark when they do not."""
    stem = PurePath(file.replace("\\", "/")).stem
    titles, labels = _titles(marks, first_data), [marks.grid.sheet, stem]
    found = [(region, text) for text in titles for region in sorted(regions_in(text, catalog))]
    found += [(region, text) for text in labels for region in sorted(_in_name(text, catalog))]
    regions = {region for region, _ in found}
    unclear = next(
        (m for text in [*titles, *labels] if (m := plain(text, catalog)).reason == "ambiguous"), None
    )
    if unclear and not regions:
        facts = {"found": marks.grid.sheet or stem, "suggestions": ", ".join(unclear.suggestions)}
        return Remark("region_ambiguous", marks.grid.sheet, facts=facts)
    if len(regions) > 1:
        return Remark("region_conflict", marks.grid.sheet, facts={"found": ", ".join(sorted(regions))})
    return Context(found[0][0], one_line(found[0][1])) if found else None


def _in_name(text: str, catalog: Catalog) -> set[str]:
    """In the name of a sheet or a file, where hyphens and underscores stand for spaces."""
    spaced = text.replace("_", " ").replace("-", " ")
    return regions_in(text, catalog, title=False) or regions_in(spaced, catalog, title=False)


def _titles(marks: Marks, first_data: int) -> list[str]:
    return [cell.text for row in range(first_data) for _, cell in marks.grid.row(row)]


def read(
    marks: Marks, found: list[Block], whose: Context | None, catalog: Catalog
) -> Iterator[Figure | Remark]:
    """Figures of all blocks; a section or block title that is a region's name speaks for its rows."""
    for block in found:
        title = _named_title(marks, block, catalog)
        values = value_columns(marks, block.rows)
        labels = _labels(marks, block, values)
        values -= numbering_and_codes(marks, block.rows, block.headers, values, max(labels, default=0))
        values = {v for v in values if labels and v > labels[0]}
        repeats = _repeats(marks, block, labels)
        for row in block.rows if values else []:
            owner = _section(marks, block, row, catalog) or title or whose
            if owner and not _below(marks, row, labels):
                section = _section_text(marks, block, row) if repeats else ""
                words = [*([section] if section != owner.written else []), *_words(marks, row, labels)]
                yield from _row(marks, block, row, sorted(values), (words, labels[-1], owner))
            elif owner:
                facts = {"found": one_line(marks.grid.text(row, labels[0]))}
                yield Remark("row_below_region", marks.grid.sheet, address(row, labels[0]), facts)


def _words(marks: Marks, row: int, labels: list[int]) -> list[str]:
    return [marks.grid.text(row, c) for c in labels]


def _section_text(marks: Marks, block: Block, row: int) -> str:
    section = block.sections.get(row)
    return one_line(marks.grid.first_text(section)) if section is not None else ""


def _labels(marks: Marks, block: Block, values: set[int]) -> list[int]:
    """Columns of words to the left of the figures."""
    texts = {c for r in block.rows for c in marks.grid.columns(r) if (r, c) not in marks.numbers}
    words = sorted(
        c for c in texts if sum((r, c) in marks.unclear for r in block.rows) * 2 >= len(block.rows)
    )
    if not words:
        return []
    right = [v for v in values if v > words[0]]
    return [c for c in words if right and c < min(right)]


def _row(
    marks: Marks, block: Block, row: int, values: list[int], about: tuple[list[str], int, Context]
) -> Iterator[Figure | Remark]:
    """`about`: the row's words, the last column of words, and whose the figures are."""
    words, left, owner = about
    for column in values:
        number = marks.numbers.get((row, column))
        label = join(path(marks, block.headers, column, left), words)
        if number is None and (row, column) in marks.unclear:
            known = whose(owner.region, owner.written, label)
            facts = {"found": one_line(marks.grid.text(row, column)), **known}
            yield Remark("number_not_understood", marks.grid.sheet, address(row, column), facts)
        if number is None or not any(words):
            continue
        yield Figure(
            sheet=marks.grid.sheet,
            cell=address(row, column),
            region=owner.region,
            region_as_written=owner.written,
            label=label,
            value=number,
            value_as_written=one_line(marks.grid.cells[row, column].text),
        )


def _repeats(marks: Marks, block: Block, labels: list[int]) -> bool:
    """The same words stand in several rows, so that only the section tells them apart."""
    words = [tuple(marks.grid.text(row, c) for c in labels) for row in block.rows]
    return len(set(words)) < len(words)


def _below(marks: Marks, row: int, labels: list[int]) -> bool:
    return any(
        (name := marks.names.get((row, c))) and name.reason in ("district", "town", "ambiguous")
        for c in labels
    )


def _named_title(marks: Marks, block: Block, catalog: Catalog) -> Context | None:
    for row in reversed(block.titles):
        text = marks.grid.text(row, marks.grid.columns(row)[0])
        found = regions_in(text, catalog)
        if len(found) == 1:
            return Context(found.pop(), one_line(text))
    return None


def _section(marks: Marks, block: Block, row: int, catalog: Catalog) -> Context | None:
    text = _section_text(marks, block, row)
    found = regions_in(text, catalog)
    return Context(found.pop(), text) if len(found) == 1 else None
