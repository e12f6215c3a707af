"""The words of the product: sentences from data/i18n/<language>.ftl with plural forms, cases and slots."""

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from kpi.declension import case_functions
from kpi.errors import KpiError
from kpi.names import LANGUAGES
from kpi.paths import data_folder


class Words:
    """Sentences in one language. A missing key is a fault of ours and raises KpiError."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False, functions=case_functions(language))
        text = (folder / f"{language}.ftl").read_text(encoding="utf-8")
        self._bundle.add_resource(FluentResource(text))

    def __call__(self, key: str, **facts: object) -> str:
        if not self._bundle.has_message(key):
            raise KpiError(missing_words=key, language=self.language)
        message = self._bundle.get_message(key)
        text, faults = self._bundle.format_pattern(message.value, facts)  # type: ignore[arg-type]
        if faults:
            raise KpiError(words=key, language=self.language, faults=faults)
        return str(text)

    def has(self, key: str) -> bool:
        return self._bundle.has_message(key)


@lru_cache(maxsize=8)
def words(language: str, folder: Path | None = None) -> Words:
    """The words of a language; an unknown language gets the default one."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    return Words(known, folder or data_folder() / "i18n")


def keys(path: Path) -> dict[str, set[str]]:
    """key -> names of its slots, for every message of a .ftl file. Raises KpiError on junk."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise KpiError(file=path.name, junk=entry.content)
        if isinstance(entry, ast.Message):
            found[entry.id.name] = _slots(entry)
    return found


def _slots(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.BaseNode):
        return set().union(*map(_slots, vars(node).values()))
    if isinstance(node, list):
        return set().union(*map(_slots, node))
    return set()
