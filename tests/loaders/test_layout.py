"""A layout that cannot be used says which file and why; the most demanding one that fits wins."""

from datetime import date

import pytest

from kpi.errors import LayoutError
from loaders.layout import Layout, find, layouts, nearest

GOOD = """form: small
edition: 2
shape: long_table
recognised_by: [a, b]
public_at_the_latest: 2024-12-31
columns: {value: a}
"""
BROKEN = {
    "not yaml": "form: [",
    "empty": "",
    "a list": "- form\n",
    "a word": "form\n",
    "without a form": GOOD.replace("form: small\n", ""),
    "without a shape": GOOD.replace("shape: long_table\n", ""),
    "without telling columns": GOOD.replace("recognised_by: [a, b]\n", ""),
    "telling columns that are a number": GOOD.replace("[a, b]", "5"),
    "unknown shape": GOOD.replace("long_table", "cross_table"),
    "unknown key": GOOD + "colour: red\n",
}


@pytest.fixture
def file(tmp_path):
    def write(text: str | bytes):
        path = tmp_path / "small.yml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_a_layout_is_read(file):
    layout = Layout.from_file(file(GOOD))
    assert layout == Layout("small", 2, "long_table", ("a", "b"), date(2024, 12, 31), {"value": "a"})


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_layout_names_its_file_and_problem(file, fault):
    with pytest.raises(LayoutError) as caught:
        Layout.from_file(file(BROKEN[fault]))
    assert caught.value.facts["file"] == "small.yml"
    assert caught.value.facts["problem"]


def test_a_layout_in_another_encoding_names_its_file(file):
    with pytest.raises(LayoutError, match=r"small\.yml"):
        Layout.from_file(file((GOOD + "# Форма\n").encode("cp1251")))


def test_a_missing_layout_names_its_file(tmp_path):
    with pytest.raises(LayoutError, match=r"absent\.yml"):
        Layout.from_file(tmp_path / "absent.yml")


def test_one_broken_layout_in_a_folder_is_not_passed_over(tmp_path):
    (tmp_path / "a.yml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yml").write_text("- nothing\n", encoding="utf-8")
    with pytest.raises(LayoutError, match=r"b\.yml"):
        layouts(tmp_path)


def _layout(form, *columns):
    return Layout(form, 1, "long_table", columns, date(2024, 12, 31))


def test_the_most_demanding_layout_that_fits_is_found():
    loose, strict, other = _layout("loose", "a"), _layout("strict", "a", "b"), _layout("other", "c")
    known = (loose, strict, other)
    assert find(["a", "b", "x"], known) is strict
    assert find(["a", "x"], known) is loose
    assert find(["x"], known) is None


def test_the_nearest_layout_is_named_with_what_is_lacking():
    first, second = _layout("first", "a", "b", "c"), _layout("second", "d", "e")
    assert nearest(["a", "b"], (first, second)) == (first, ["c"])
    assert nearest(["e"], (first, second)) == (second, ["d"])
