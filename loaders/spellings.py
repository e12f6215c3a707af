"""All declared spellings of the regions, folded, with the forms that follow from them by grammar.

Built from data/catalog/: regions.csv, region_aliases.csv and districts.csv. A form that the grammar gives to
two regions is given to neither; only a declared alias may be ambiguous.

    stems["almati"]       {KZ-19: bare=ambiguous, KZ-75: bare=ambiguous}
    stems["akmolinsk*"]   {KZ-11: bare=sure}
    codes["110000000"]    {KZ-11}
    lost["а?мола облысы"] {KZ-11}
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from kpi.catalog import Catalog
from kpi.region import COUNTRY
from loaders.designator import Kind, parse
from loaders.fold import fold
from loaders.grammar import kazakh_endings, kazakh_forms, lost_forms, russian_forms, shortened
from loaders.normal import bare, readings, tidy

CODE_KINDS = {"iso", "iso_letter", "kato", "kazstat", "geokz", "pcode"}
NOT_ABBREVIATIONS = {"око", "кр"}
"""`ОҚО` and `ҚР` without their Kazakh letter are a Russian word and another country."""
_ABBREVIATION = re.compile("[А-ЯҚӘҒҢӨҰҮҺІ]{2,3}(-[а-яқәғңөұүһі]+)?")
_NAME_COLUMNS = ("name", "short", "abbr", "prepositional", "genitive", "dative", "locative")


@dataclass(frozen=True)
class Spelling:
    """One region under one stem. `sure`: True, or False when the bare stem may mean something else, or
    None when the stem was only met with its designator."""

    region: str
    sure: bool | None
    old: bool = False
    valid_from: date = date.min
    valid_to: date = date.max


@dataclass
class Spellings:
    """The index. `towns` and `districts` are stems of what is not a region of the first level."""

    levels: dict[str, str]
    stems: dict[str, dict[str, Spelling]] = field(default_factory=lambda: defaultdict(dict))
    codes: dict[str, dict[str, Spelling]] = field(default_factory=lambda: defaultdict(dict))
    abbreviations: dict[str, dict[str, Spelling]] = field(default_factory=lambda: defaultdict(dict))
    lost: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    declared: dict[str, Spelling] = field(default_factory=dict)
    verbatim: dict[str, str] = field(default_factory=dict)
    styles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    towns: set[str] = field(default_factory=set)
    districts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    unit_codes: set[str] = field(default_factory=set)


_built: list[tuple[Catalog, Spellings]] = []


def spellings(catalog: Catalog) -> Spellings:
    """The index of a catalog, built once."""
    for known, index in _built:
        if known is catalog:
            return index
    _built[:] = [*_built[-1:], (catalog, _build(catalog))]
    return _built[-1][1]


def _build(catalog: Catalog) -> Spellings:
    index = Spellings({v.id: v.level for v in catalog.regions.versions})
    rows = catalog.tables["regions"].rows
    for row in catalog.tables["region_aliases"].rows:
        _add_alias(index, row)
    for row in rows:
        _add_names(index, row)
    _add_forms(index)
    _add_lost(index, rows)
    _add_others(index, catalog)
    return index


def _add_alias(index: Spellings, row: dict[str, str]) -> None:
    start, end = row["valid_from"], row["valid_to"]
    spelling = Spelling(
        row["id"],
        row["ambiguous"] == "no",
        row["kind"] == "old_name" or bool(end),
        date.fromisoformat(start) if start else date.min,
        date.fromisoformat(end) if end else date.max,
    )
    if row["kind"] in CODE_KINDS:
        index.codes[tidy(row["alias"]).casefold()][row["id"]] = spelling
        return
    if spelling.sure:
        index.verbatim.setdefault(row["alias"], "alias")
        index.declared[tidy(row["alias"]).casefold()] = spelling
    if "?" not in row["alias"]:
        _add(index, row["alias"], spelling)


def _add(index: Spellings, text: str, spelling: Spelling) -> None:
    for reading in readings(bare(tidy(text))):
        for named in parse(reading)[:1]:
            if is_abbreviation(named.words):
                _add_abbreviation(index, named.words[0].casefold(), spelling)
                continue
            bare_name = named.kind is Kind.BARE
            _merge(index.stems[named.stem], spelling if bare_name else replace(spelling, sure=None))


def is_abbreviation(words: tuple[str, ...]) -> bool:
    """`РК`, `ҚР`, `СКО`, `БҚО-да`: short words whose every letter counts, so they are not folded."""
    return len(words) == 1 and _ABBREVIATION.fullmatch(words[0]) is not None


def _add_abbreviation(index: Spellings, text: str, spelling: Spelling) -> None:
    for written in {text, text.replace("қ", "к")} - NOT_ABBREVIATIONS:
        _merge(index.abbreviations[written], spelling)
        if "-" not in written:
            for ending in kazakh_endings():
                _merge(index.abbreviations[f"{written}-{ending}"], spelling)


def _merge(found: dict[str, Spelling], new: Spelling) -> None:
    """Declared bare beats known only with a designator; a current name beats an old one."""
    old = found.get(new.region)
    if old is None:
        found[new.region] = new
        return
    sure = new.sure if old.sure is None else old.sure if new.sure is None else old.sure and new.sure
    found[new.region] = Spelling(
        new.region,
        sure,
        old.old and new.old,
        min(old.valid_from, new.valid_from),
        max(old.valid_to, new.valid_to),
    )


def _add_names(index: Spellings, row: dict[str, str]) -> None:
    end = date.fromisoformat(row["version_to"]) if row["version_to"] else date.max
    for stem in _NAME_COLUMNS:
        for column in (c for c in row if c.startswith(f"{stem}_") and row[c]):
            named = parse(row[column])[0]
            if not is_abbreviation(named.words):
                index.styles[row["id"]].add(f"{column[-2:]}:{named.stem}")
                known = index.stems[named.stem].get(row["id"])
                sure = known.sure if known else None
                old = known.old if known else end < date.max
                _merge(index.stems[named.stem], Spelling(row["id"], sure, old))
                if named.kind is not Kind.BARE or sure:
                    index.verbatim[row[column]] = "exact"


def _add_forms(index: Spellings) -> None:
    """Case endings of every stem; those that two regions share, or a declared spelling has, are left out."""
    made: dict[str, dict[str, Spelling]] = defaultdict(dict)
    for stem, found in list(index.stems.items()):
        for region, spelling in found.items():
            for form in _forms(stem, index.levels[region], spelling):
                made[form].setdefault(region, spelling)
    for form, found in made.items():
        if len(found) == 1 and form not in index.stems:
            index.stems[form] = dict(found)


def _forms(stem: str, level: str, spelling: Spelling) -> Iterator[str]:
    yield from shortened(stem)
    if stem.endswith("*"):
        return
    if spelling.sure is not None:
        yield from kazakh_forms(stem)
    if level != "oblast":
        yield from russian_forms(stem)


def _add_lost(index: Spellings, rows: Iterable[dict[str, str]]) -> None:
    for row in rows:
        short = row["short_kk"] if row["id"] == COUNTRY else ""
        for form in lost_forms(row["name_kk"], short):
            index.lost[form].add(row["id"])


def _add_others(index: Spellings, catalog: Catalog) -> None:
    for row in catalog.tables["districts"].rows:
        index.unit_codes.add(row["kato"])
        for name in (row["name_ru"], row["name_kk"]):
            named = parse(bare(tidy(name)))[0]
            if row["kind"] == "city":
                index.towns |= {named.stem, *russian_forms(named.stem), *kazakh_forms(named.stem)}
            else:
                index.districts[named.stem].add(row["region_id"])
    for version in catalog.regions.versions:
        if version.level == "oblast":
            index.towns |= {fold(name) for name in (version.centre.ru, version.centre.kk, version.centre.en)}
    for stem, found in index.stems.items():
        if any(index.levels[r] == "city" for r in found):
            index.towns.discard(stem)
