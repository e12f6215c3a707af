"""A catalog file that cannot be read comes back with faults instead of an exception."""

import pytest

from kpi.catalog_table import read_table


def table(tmp_path, content: bytes):
    (tmp_path / "themes.csv").write_bytes(content)
    return read_table(tmp_path / "themes.csv")


def test_rows_carry_their_addresses(tmp_path):
    read = table(tmp_path, "\ufeffcode,name\na,Первый\nb,Второй\n".encode())
    assert read.columns == ("code", "name")
    assert read.numbered()[1] == ("themes.csv:3", {"code": "b", "name": "Второй"})
    assert read.codes() == {"a", "b"}
    assert read.faults == []


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"code,name\na,one\nb\n", "themes.csv:3: expected 2 fields"),
        (b"code,name\na,one,two\n", "themes.csv:2: expected 2 fields"),
        ("code,name\na,Один\n".encode("cp1251"), "themes.csv: cannot be read"),
        (b'code,name\na,"one\n', "themes.csv: cannot be read"),
    ],
    ids=["too few fields", "too many fields", "not UTF-8", "unclosed quote"],
)
def test_a_broken_file_is_named(tmp_path, content, fault):
    assert table(tmp_path, content).faults[0].startswith(fault)


@pytest.mark.parametrize(
    "content",
    [b'code,name\na,"one\ntwo"\nb,three\n', b"code,name\n\na,one\nb,three\n"],
    ids=["cell", "blank"],
)
def test_a_row_that_is_not_one_line_is_a_fault_because_addresses_would_be_wrong(tmp_path, content):
    faults = table(tmp_path, content).faults
    assert faults
    assert faults[0].startswith("themes.csv: expected one row per line")


def test_a_missing_file_is_a_fault(tmp_path):
    assert read_table(tmp_path / "absent.csv").faults[0].startswith("absent.csv: cannot be read")
