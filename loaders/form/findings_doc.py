"""docs/findings.md, written from the table of rules and the words: `python -m loaders.form.findings_doc`."""

from collections.abc import Iterator

from kpi.finding import CATALOGUE, Kind
from kpi.names import LANGUAGES
from kpi.paths import PROJECT, data_folder
from kpi.words import Words, keys, words

DOCUMENT = PROJECT / "docs" / "findings.md"
_HEAD = """# Findings

Everything the loaders may find wrong in a report: the table in `kpi/finding.py`, the words in `data/i18n/`.
Written by `python -m loaders.form.findings_doc`; a test says when it is out of date.

* **refusal**: the value, the row, the sheet or the report is not loaded, as its consequence says;
* **warning**: loaded, to be checked; **note**: loaded, good to know.

A slot such as ‹found› holds what stands in the file. Every finding has its address: sheet and cell, or line.
"""


def document() -> str:
    """The whole page."""
    slots = keys(data_folder() / "i18n" / "en.ftl")
    entries = (
        line for code, kind in CATALOGUE.items() for line in _entry(code, kind, slots[f"finding-{code}"])
    )
    return "\n".join([_HEAD, *_index(), *entries])


def _index() -> Iterator[str]:
    say = words("en")
    yield "| code | severity | rule |\n|---|---|---|"
    for code, kind in CATALOGUE.items():
        yield f"| [`{code}`](#{code}) | {kind.severity} | {say(f'rule-{code}')} |"


def _entry(code: str, kind: Kind, slots: set[str]) -> Iterator[str]:
    yield f"\n## {code}\n"
    for language in LANGUAGES:
        say = words(language)
        yield f"* **{language}** · {say(f'severity-{kind.severity}')}: {say(f'rule-{code}')}"
        yield f"  * {_sample(say, code, slots)}"
        yield f"  * {say(f'consequence-{kind.consequence}')} {say(f'missing-{kind.missing}')}"


def _sample(say: Words, code: str, slots: set[str]) -> str:
    return say(f"finding-{code}", **{slot: f"‹{slot}›" for slot in slots})


if __name__ == "__main__":
    DOCUMENT.write_text(document() + "\n", encoding="utf-8")
