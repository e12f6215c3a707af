"""The tree of errors is the one drawn at the top of its file, and every code is one error's own."""

import inspect
import re

from kpi import errors

TREE = {
    name: kind
    for name, kind in vars(errors).items()
    if inspect.isclass(kind) and issubclass(kind, errors.KpiError)
}


def test_the_drawn_tree_names_every_error_and_no_other():
    drawn = re.findall(r"^[│├└─ ]*([A-Z]\w+)", errors.__doc__, re.MULTILINE)
    assert set(drawn) - {"Everything"} == set(TREE)


def test_the_drawing_shows_who_inherits_from_whom():
    above = {}
    for branch, name in re.findall(r"^([│├└─ ]*)([A-Z]\w+)", errors.__doc__, re.MULTILINE):
        if name in TREE:
            depth = len(branch) // 4
            above[depth] = name
            assert depth == 0 or TREE[name].__bases__[0].__name__ == above[depth - 1]


def test_no_two_errors_share_a_code():
    codes = [kind.code for kind in TREE.values()]
    assert len(codes) == len(set(codes))


def test_the_facts_are_kept_and_printed():
    error = errors.SnapshotUnknown(snapshot="x", workspace="main")
    assert error.facts == {"snapshot": "x", "workspace": "main"}
    assert "snapshot=x" in str(error)


def test_a_catalog_error_counts_its_faults():
    error = errors.CatalogError(["a.csv:2: x", "b.csv:3: y"])
    assert error.facts == {"count": 2, "faults": "a.csv:2: x\nb.csv:3: y"}
