"""What the documentation names exists: files, links, verbs and commands."""

import re
from pathlib import Path

import pytest

from kpi.paths import PROJECT

PAGES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"^[\w.*<>-]+(/[\w.*<>-]+)*/?$")
ENDINGS = (".py", ".csv", ".ftl", ".yml", ".md", ".sql", ".txt", ".toml")
UNTRACKED = "data/workspaces"
"""Made by the first publication, so a fresh copy of the project has none."""
TOP = {path.name for path in PROJECT.iterdir()}
VERB = re.compile(r"\bmake ([a-z-]+)\b")
MODULE = re.compile(r"\bpython -m ([a-z_.]+)(?: ([a-z]+))?")


def name_of(page: Path) -> str:
    return page.relative_to(PROJECT).as_posix()


def code_of(page: Path) -> str:
    """Everything set as code on a page: what stands in back quotes and in fenced blocks."""
    text = page.read_text(encoding="utf-8")
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join(
        [*fenced, *CODE.findall(re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))]
    )


def paths_of(page: Path) -> list[str]:
    """Things in back quotes that look like a file or folder of the project."""
    found = CODE.findall(page.read_text(encoding="utf-8"))
    return [
        text
        for text in found
        if PATH.match(text) and ((text.split("/")[0] in TOP and "/" in text) or text.endswith(ENDINGS))
        if text not in ENDINGS and not text.startswith(UNTRACKED)
    ]


def exists(text: str, page: Path) -> bool:
    """`<name>` and `*` stand for anything; a bare file name may lie anywhere in the project."""
    pattern = re.sub(r"<[^>]*>", "*", text).rstrip("/")
    if any(PROJECT.glob(pattern)) or any(page.parent.glob(pattern)):
        return True
    own = (p for p in PROJECT.glob("*/") if p.is_dir() and not p.name.startswith("."))
    return "/" not in text and any(match for folder in own for match in folder.rglob(pattern))


@pytest.mark.parametrize(
    "name", ["README.md", "docs/how_to_add.md", "docs/data_sources.md", "docs/api.md", "docs/decisions"]
)
def test_the_page_is_there(name):
    assert (PROJECT / name).exists()


def test_how_to_add_names_files():
    assert len(paths_of(PROJECT / "docs" / "how_to_add.md")) >= 10


@pytest.mark.parametrize("page", [PROJECT / "README.md", *(PROJECT / "docs").glob("*.md")], ids=name_of)
def test_every_file_a_page_names_exists(page):
    """Decisions are left out: they also tell of what is gone."""
    assert [text for text in paths_of(page) if not exists(text, page)] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page):
    targets = [
        t for t in LINK.findall(page.read_text(encoding="utf-8")) if not t.startswith(("http", "mailto:"))
    ]
    broken = [
        target
        for target in targets
        if not (page.parent / target.split("#")[0]).exists() or not _has_anchor(page, target)
    ]
    assert broken == []


def _has_anchor(page: Path, target: str) -> bool:
    file, _, anchor = target.partition("#")
    text = (page.parent / file if file else page).read_text(encoding="utf-8") if anchor else ""
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return not anchor or anchor in {re.sub(r"[^\w -]", "", t.lower()).replace(" ", "-") for t in titles}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_verb_a_page_names_is_in_the_makefile(page):
    verbs = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(VERB.findall(code_of(page))) <= verbs


def test_the_readme_names_the_verbs_to_run_and_to_test():
    assert {"run", "test"} <= set(VERB.findall((PROJECT / "README.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_command_a_page_names_exists(page):
    for module, command in MODULE.findall(code_of(page)):
        file = PROJECT.joinpath(*module.split("."))
        main = file / "__main__.py" if file.is_dir() else file.with_suffix(".py")
        assert main.is_file() or module in ("pytest", "venv", "pip"), module
        if command and main.is_file():
            assert f'"{command}"' in main.read_text(encoding="utf-8"), f"{module} {command}"


def test_every_verb_of_the_makefile_is_explained():
    text = (PROJECT / "Makefile").read_text(encoding="utf-8")
    phony = set(re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)[1].split())
    assert phony == set(re.findall(r"^([a-z-]+):.*##", text, re.MULTILINE))


def test_decisions_are_numbered_without_a_gap():
    numbers = sorted(int(page.name[:4]) for page in (PROJECT / "docs" / "decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))
