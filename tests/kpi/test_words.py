"""Sentences: one of ours that is missing is an error, an unknown language gets the default one."""

import pytest

from kpi.errors import KpiError
from kpi.words import Words, keys, words


@pytest.fixture
def folder(tmp_path):
    text = (
        "greeting = Hello, { $name }\nplain = Plain\ncount = { $n ->\n    [one] one\n   *[other] { $n }\n }\n"
    )
    (tmp_path / "en.ftl").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_sentence_takes_its_facts(folder):
    assert Words("en", folder)("greeting", name="Aigul") == "Hello, Aigul"


def test_facts_are_not_read_as_sentences(folder):
    assert Words("en", folder)("greeting", name="{ $plain }") == "Hello, { $plain }"


@pytest.mark.parametrize(("key", "facts"), [("absent", {}), ("greeting", {})])
def test_a_missing_sentence_or_fact_is_our_fault(folder, key, facts):
    with pytest.raises(KpiError) as caught:
        Words("en", folder)(key, **facts)
    assert key in str(caught.value)


def test_has_tells_what_there_is(folder):
    say = Words("en", folder)
    assert say.has("plain")
    assert not say.has("absent")


def test_an_unknown_language_gets_the_default_one():
    assert words("de").language == words("").language == "ru"


def test_keys_lists_every_message_with_its_slots(folder):
    assert keys(folder / "en.ftl") == {"greeting": {"name"}, "plain": set(), "count": {"n"}}


def test_junk_names_its_file(folder):
    (folder / "en.ftl").write_text("good = Good\nbad line\n", encoding="utf-8")
    with pytest.raises(KpiError) as caught:
        keys(folder / "en.ftl")
    assert caught.value.facts["file"] == "en.ftl"
