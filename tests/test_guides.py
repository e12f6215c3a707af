"""The guides name what the product has: pages, buttons; their pictures are there, in the same language."""

import re
from pathlib import Path

import pytest
from PIL import Image

from kpi.paths import PROJECT, data_folder
from kpi.words import keys, words
from tests.browser.test_pictures import GUIDE_PICTURES, GUIDES
from ui.guides import READERS

LANGUAGES = ("ru", "kk")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
PICTURE = re.compile(r"^!\[.+\]\(pictures/(.+)-(\w+)\.png\)$", re.MULTILINE)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
LARGEST = 150_000
WORDS = 400
"""About what a printed page holds beside its pictures."""


def guide(language: str) -> str:
    return (PROJECT / "docs" / f"guide_{language}.md").read_text(encoding="utf-8")


def labels(language: str) -> set[str]:
    """Every text of the product that has no slot."""
    say = words(language)
    return {say(key) for key, slots in keys(data_folder() / "i18n" / "ru.ftl").items() if not slots}


def sections(language: str) -> dict[str, str]:
    _, *parts = HEADING.split(guide(language))
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_a_guide_is_one_of_the_product(language):
    named = [" ".join(name.split()) for name in BOLD.findall(guide(language))]
    assert len(named) > 30
    known = labels(language)
    assert [name for name in named if name not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reader_has_a_page(language):
    told = sections(language)
    assert list(told) == [words(language)(f"read-{reader}") for reader in READERS]
    assert all(len(text.split()) < WORDS for text in told.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_a_guide_is_there_and_of_its_language(language):
    found = PICTURE.findall(guide(language))
    assert guide(language).count("![") == len(found)
    assert {name for name, _ in found} == set(GUIDES)
    assert {spoken for _, spoken in found} == {language}
    for name, spoken in found:
        file = GUIDE_PICTURES / f"{name}-{spoken}.png"
        assert file.stat().st_size <= LARGEST
        with Image.open(file) as picture:
            assert picture.width == 1280


def test_no_picture_is_left_over():
    used = {
        f"{name}-{language}.png" for language in LANGUAGES for name, _ in PICTURE.findall(guide(language))
    }
    assert {Path(file).name for file in GUIDE_PICTURES.iterdir()} == used
