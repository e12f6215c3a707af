"""The contract of the loader: one row gives exactly one observation, and every fault has its address."""

from dataclasses import asdict
from datetime import date
from math import inf
from pathlib import Path

import pytest

from kpi.finding import CATALOGUE, KINDS, Place
from kpi.observation import Observation, Source
from kpi.qualifier import Qualifier
from loaders.read import read_report
from tests.loaders.hostile_files import HOSTILE
from tests.loaders.table_samples import SAMPLES as TABLES
from tests.reports import DEFAULTS, report, stock

SAMPLES = [file.stem for file in (Path(__file__).parents[1] / "samples" / "findings").glob("*.csv")]
WHOLE_FILE = {"file_unreadable", "column_missing"}
"""Kinds that refuse a file, not a row."""
FULL_ROW = {
    "id": "f900",
    "region": "KZ-61",
    "district": "Кентау",
    "indicator": "area",
    "value": "9000.5",
    "qualifier": "at_least",
    "kind": "target",
    "period_start": "2020-01-01",
    "period_end": "2020-06-30",
    "date_precision": "half",
    "date_basis": "inferred",
    "scope": "cities_only",
    "published": "2020-07",
    "publisher": "Служба",
    "title": "Итоги",
    "url": "https://example.org/a?b=1,2",
    "document": "doc_1",
    "note_ru": "Заметка",
    "note_kk": "Ескерту",
    "note_en": "Note",
}
EXPECTED = Observation(
    figure="f900",
    region="KZ-61",
    district="Кентау",
    indicator="area",
    value=9000.5,
    qualifier=Qualifier.AT_LEAST,
    low=9000.5,
    high=inf,
    kind="target",
    period_start=date(2020, 1, 1),
    period_end=date(2020, 6, 30),
    date_precision="half",
    date_basis="inferred",
    scope="cities_only",
    reported_at=date(2020, 7, 31),
    as_written="9000.5",
    place=Place("figures.csv", 2),
    source=Source(
        publisher="Служба",
        title="Итоги",
        url="https://example.org/a?b=1,2",
        document="doc_1",
        published="2020-07",
        note_ru="Заметка",
        note_kk="Ескерту",
        note_en="Note",
    ),
)


@pytest.fixture
def read(small_catalog):
    """Bytes -> ParsedReport, by the shipped layouts and the small catalog."""
    return lambda content, name="figures.csv": read_report(name, content, small_catalog)


def test_one_row_is_exactly_one_observation_with_every_field(read):
    parsed = read(report(FULL_ROW))
    assert parsed.findings == ()
    assert [asdict(o) for o in parsed.observations] == [asdict(EXPECTED)]
    assert (parsed.form, parsed.edition, parsed.reference) == ("published_figures", 1, False)


def test_columns_may_stand_in_any_order(read):
    columns = sorted(DEFAULTS, reverse=True)
    text = ",".join(columns) + "\n" + ",".join(f'"{FULL_ROW[c]}"' for c in columns) + "\n"
    assert read(text.encode()).observations == (EXPECTED,)


def test_unknown_columns_change_nothing(read):
    header, row = report(FULL_ROW).decode().splitlines()
    text = f"remark,{header},colour\nx,{row},y\n"
    assert read(text.encode()).observations == (EXPECTED,)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: b"\xef\xbb\xbf" + content,
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: content.rstrip(b"\n"),
        lambda content: content + b"\n\n",
    ],
    ids=["byte order mark", "Windows line ends", "no last line end", "empty lines at the end"],
)
def test_the_bytes_around_the_row_change_nothing(read, change):
    assert read(change(report(FULL_ROW))).observations == (EXPECTED,)


def test_spaces_around_a_field_are_not_part_of_it(read):
    row = {name: f"  {value} " for name, value in FULL_ROW.items()}
    assert read(report(row)).observations == (EXPECTED,)


def test_quotes_commas_and_line_breaks_may_stand_in_a_field(read):
    title = 'Итоги «за год», "вторые"\nи последние'
    (seen,) = read(report({**FULL_ROW, "title": title})).observations
    assert seen.source.title == title


def test_a_row_stands_on_the_line_it_begins_on(read):
    rows = [stock("service", n, f"2020-0{n}-01") for n in range(1, 5)]
    rows[0]["title"], rows[2]["note_ru"] = "two\nlines", "three\n\nlines"
    lines = [o.place.line for o in read(report(*rows)).observations]
    assert lines == [2, 4, 5, 8]


def test_empty_lines_do_not_move_the_address(read):
    header, first, second = (
        report(stock("service", 1, "2020-01-01"), stock("wrong", 1, "")).decode().splitlines()
    )
    parsed = read("\n".join([header, "", first, "", "", second, ""]).encode())
    assert [o.place.line for o in parsed.observations] == [3]
    assert {f.place.line for f in parsed.findings} == {6}


def test_there_is_a_sample_for_every_kind_of_finding(samples_folder):
    """Here as a csv file; as filled forms, tables and spoilt files in the tests of their readers."""
    elsewhere = {code for code, kind in CATALOGUE.items() if kind.form or kind.between}
    built = {code for _, code in HOSTILE.values()}
    assert set(SAMPLES) | elsewhere | set(TABLES) | built == set(KINDS)


@pytest.mark.parametrize("code", sorted(set(SAMPLES) - WHOLE_FILE))
def test_a_faulty_row_is_found_on_its_line_and_the_others_load(read, samples_folder, code):
    file = samples_folder / "findings" / f"{code}.csv"
    parsed = read(file.read_bytes(), file.name)
    assert [(f.code, f.place) for f in parsed.findings] == [(code, Place(file.name, 3))]
    refused = KINDS[code] == "refusal"
    assert [o.place.line for o in parsed.observations] == ([2, 4] if refused else [2, 3, 4])


@pytest.mark.parametrize("code", sorted(WHOLE_FILE))
def test_a_file_that_cannot_be_read_is_refused_as_a_whole(read, samples_folder, code):
    file = samples_folder / "findings" / f"{code}.csv"
    parsed = read(file.read_bytes(), file.name)
    assert (parsed.form, parsed.observations) == ("", ())
    assert [(f.code, f.place) for f in parsed.findings] == [(code, Place(file.name))]


def test_missing_columns_are_named_with_the_closest_form(read, samples_folder):
    (finding,) = read((samples_folder / "findings" / "column_missing.csv").read_bytes()).findings
    assert finding.facts == {"closest": "published_figures", "columns": "value"}


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"\xef\xbb\xbf", b"a,b,c\n1,2,3\n", b"PK\x03\x04\x14\x00", b"\x00\x01", b'id,"region\nx'],
    ids=["empty", "one empty line", "only a mark", "another table", "a workbook", "zeros", "open quote"],
)
def test_a_refusal_never_comes_without_a_message(read, content):
    parsed = read(content)
    assert parsed.observations == ()
    assert [f.severity for f in parsed.findings] == ["refusal"]


def test_a_header_without_rows_is_a_report_of_nothing(read):
    parsed = read(report())
    assert (parsed.form, parsed.observations, parsed.findings) == ("published_figures", (), ())


def test_every_fault_of_a_row_is_reported_at_once(read):
    bad = {"indicator": "servise", "region": "KZ-0", "scope": "x", "value": "many", "kind": "guess"}
    bad |= {"period_start": "1.1.2020", "period_end": "soon", "published": "one day"}
    parsed = read(report(bad))
    assert parsed.observations == ()
    assert sorted(f.code for f in parsed.findings) == [
        *["date_not_understood"] * 3,
        "number_not_understood",
        "unknown_indicator",
        "unknown_region",
        "unknown_scope",
        "word_not_understood",
    ]
    assert {f.place.line for f in parsed.findings} == {2}


def test_no_row_disappears_without_a_word(read):
    rows = [stock("service", value, "2020-12-31") for value in ("1", "x", "", "-1", "nan", "1e3", "Infinity")]
    parsed = read(report(*rows))
    told = {o.place.line for o in parsed.observations} | {f.place.line for f in parsed.findings}
    assert told == set(range(2, 2 + len(rows)))


@pytest.mark.parametrize("column", ["region", "value", "kind", "period_end", "title"])
def test_a_row_that_differs_in_one_thing_is_not_a_repetition(read, column):
    other = {"region": "KZ-59", "value": "58", "kind": "target", "period_end": "2020-12-30", "title": "Other"}
    first = {**stock("service", 57, "2020-12-31"), "title": "Page"}
    parsed = read(report(first, {**first, column: other[column]}))
    assert len(parsed.observations) == 2
    assert parsed.findings == ()


def test_a_repetition_names_the_line_it_repeats(read, samples_folder):
    (finding,) = read((samples_folder / "findings" / "duplicate_row.csv").read_bytes()).findings
    assert finding.facts == {"first": "2"}
