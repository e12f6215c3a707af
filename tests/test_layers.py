"""The shape of the code: one-way imports, one home for every library, short functions, words kept as data."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kpi.paths import PROJECT

STATIONS = (
    *("kpi", "loaders", "warehouse", "demo"),
    *("analysis", "studies", "charts", "briefings", "ui", "pages", "dashboard"),
)
LAYERS = (*STATIONS, "bench")
HOMES = {
    "streamlit": {"ui", "pages", "dashboard", "bench"},  # the bench reads its messages
    "duckdb": {"warehouse"},
    "plotly": {"charts"},
    "scipy": {"analysis"},
    "openpyxl": {"briefings", "loaders", "demo", "bench"},  # the demo fills forms as people do
    "python_calamine": {"loaders", "bench"},
    "yaml": {"loaders"},
    "rapidfuzz": {"loaders"},
    "babel": {"kpi"},
    "fluent": {"kpi"},
    "filelock": {"warehouse"},
    "typer": {"warehouse", "loaders", "demo", "briefings", "bench"},  # each has a command line
    "rich": {"warehouse", "loaders", "demo", "briefings", "bench"},
    "starlette": {"ui", "dashboard"},
    "websockets": {"bench"},
    "docx": {"briefings"},
    "pptx": {"briefings"},
    "lxml": {"briefings"},
}
"""Third-party library -> the packages that may import it."""
FUNCTION, FILE, PAGE = 30, 250, 60
"""Budgets in lines; a page must stay under its own."""
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
QUERY = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE)\b.+\b(FROM|INTO|SET|VALUES)\b", re.DOTALL)
OWN_NAMES = ("ui/frame.py", "OWN_NAMES")
"""The one place where code holds words to be shown: every language under its own name."""
READERS = "loaders"
"""Recognises words in files of other people and shows none; its command line does."""
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "shared"}


def sources(packages=LAYERS) -> list[Path]:
    found = [p for name in packages for p in (PROJECT / name).rglob("*.py")]
    return sorted(
        [*found, *(PROJECT / f"{name}.py" for name in packages if (PROJECT / f"{name}.py").exists())]
    )


def name_of(file: Path) -> str:
    return file.relative_to(PROJECT).as_posix()


def layer_of(file: Path) -> str:
    return file.relative_to(PROJECT).parts[0].removesuffix(".py")


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, top-level package) of every import, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: relative import"
            yield node.lineno, (node.module or "").split(".")[0]


def texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """String literals that are not docstrings; the fixed parts of f-strings are literals too."""
    explained = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    skipped = {
        id(statement.value)
        for node in ast.walk(tree)
        for statement in (node.body if isinstance(node, explained) else [])
        if isinstance(statement, ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node


EVERY_FILE = pytest.mark.parametrize("file", sources(), ids=name_of)


def test_every_package_of_the_project_is_a_layer():
    folders = {p.parent.name for p in PROJECT.glob("*/*.py") if not p.parent.name.startswith((".", "_"))}
    assert folders - {"tests"} == set(LAYERS) - {"dashboard"}


@EVERY_FILE
def test_imports_go_one_way_only(file):
    own = LAYERS.index(layer_of(file))
    back = [(n, other) for n, other in imports(tree_of(file)) if other in LAYERS[own + 1 :]]
    assert not back, f"{name_of(file)} imports from a later layer: {back}"


@EVERY_FILE
def test_nothing_imports_the_tests(file):
    assert "tests" not in {other for _, other in imports(tree_of(file))}


@EVERY_FILE
def test_a_library_is_used_only_in_its_home(file):
    strangers = [
        (line, library)
        for line, library in imports(tree_of(file))
        if layer_of(file) not in HOMES.get(library, {layer_of(file)})
    ]
    assert not strangers, f"{name_of(file)}: {strangers}"


@EVERY_FILE
def test_caching_has_one_home(file):
    cached = [
        node.lineno
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Attribute) and node.attr.startswith("cache_") and _is_streamlit(node.value)
    ]
    assert not cached or name_of(file) == "ui/cache.py"


def _is_streamlit(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("st", "streamlit")


def test_the_home_of_caching_is_not_empty():
    assert "st.cache_resource" in (PROJECT / "ui" / "cache.py").read_text(encoding="utf-8")


@EVERY_FILE
def test_no_html_is_let_through(file):
    words = {n.arg for n in ast.walk(tree_of(file)) if isinstance(n, ast.keyword)}
    assert "unsafe_allow_html" not in words


@EVERY_FILE
def test_questions_to_the_database_live_in_the_warehouse(file):
    queries = [(t.lineno, t.value[:50]) for t in texts(tree_of(file)) if QUERY.search(t.value)]
    assert not queries or layer_of(file) == "warehouse"


def test_sql_files_live_in_the_warehouse():
    files = [p for name in LAYERS for p in (PROJECT / name).rglob("*.sql")]
    assert files
    assert {layer_of(file) for file in files} == {"warehouse"}


@pytest.mark.parametrize("file", sources(["pages"]), ids=name_of)
def test_a_page_is_short(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) < PAGE


@EVERY_FILE
def test_a_file_keeps_its_budget(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= FILE


@EVERY_FILE
def test_a_function_keeps_its_budget(file):
    lengths = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert not {name: length for name, length in lengths.items() if length > FUNCTION}


@EVERY_FILE
def test_a_file_is_named_for_what_it_does(file):
    assert not NAMELESS & set(file.relative_to(PROJECT).with_suffix("").parts)


@EVERY_FILE
def test_words_of_the_product_are_data(file):
    if layer_of(file) == READERS and file.stem != "__main__":
        return
    tree = tree_of(file)
    allowed = _assigned(tree, OWN_NAMES[1]) if name_of(file) == OWN_NAMES[0] else set()
    words = [(t.lineno, t.value) for t in texts(tree) if CYRILLIC.search(t.value) and id(t) not in allowed]
    assert not words, f"{name_of(file)}: move to data/i18n or data/catalog: {words}"


def _assigned(tree: ast.Module, name: str) -> set[int]:
    """Nodes inside the value assigned to a module-level name."""
    return {
        id(inner)
        for node in tree.body
        if isinstance(node, ast.Assign)
        and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
        for inner in ast.walk(node.value)
    }


@EVERY_FILE
def test_a_module_says_what_it_is_for(file):
    """Pages say it in their one line at the top as well."""
    assert ast.get_docstring(tree_of(file)), f"{name_of(file)} has no docstring"


@EVERY_FILE
def test_nothing_is_swallowed(file):
    """A broad `except` is allowed only to look at the error and raise it again."""
    swallowed = [
        node.lineno
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in _BROAD))
        and not any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
    ]
    assert not swallowed


_BROAD = ("Exception", "BaseException")


@EVERY_FILE
def test_input_is_not_checked_by_assert(file):
    assert not [node.lineno for node in ast.walk(tree_of(file)) if isinstance(node, ast.Assert)]
