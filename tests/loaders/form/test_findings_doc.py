"""docs/findings.md is what the table of rules and the words say."""

import pytest

from kpi.finding import CATALOGUE, KINDS
from kpi.names import LANGUAGES
from kpi.paths import data_folder
from kpi.words import keys
from loaders.form.findings_doc import DOCUMENT, document


def test_the_document_is_up_to_date():
    assert DOCUMENT.read_text(encoding="utf-8") == document() + "\n", (
        "run python -m loaders.form.findings_doc"
    )


def test_every_kind_has_its_entry():
    text = document()
    for code in KINDS:
        assert f"\n## {code}\n" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_consequence_and_finding_has_words(language):
    known = keys(data_folder() / "i18n" / f"{language}.ftl")
    for code, kind in CATALOGUE.items():
        needed = {f"rule-{code}", f"finding-{code}", f"severity-{kind.severity}"}
        assert needed | {f"consequence-{kind.consequence}", f"missing-{kind.missing}"} <= known.keys()


def test_a_finding_has_the_same_slots_in_every_language():
    first, *others = (keys(data_folder() / "i18n" / f"{language}.ftl") for language in LANGUAGES)
    for code in CATALOGUE:
        for other in others:
            assert other[f"finding-{code}"] == first[f"finding-{code}"], code
