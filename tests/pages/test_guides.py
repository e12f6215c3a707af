"""The guides are read in the product, with their pictures, without the internet."""

import pytest

from kpi.words import words
from tests.browser import language
from tests.pages.conftest import RunPage
from tests.test_guides import PICTURE, sections
from ui.guides import READERS


@pytest.mark.parametrize("code", ["ru", "kk"])
@pytest.mark.parametrize("reader", READERS)
def test_the_page_shows_the_section_and_its_pictures(run_page: RunPage, reader: str, code: str):
    test = run_page("about", lang=code, read=reader)
    assert [one.value for one in test.exception] == []
    section = sections(code)[words(code)(f"read-{reader}")]
    shown = "\n".join(one.value for one in test.markdown)
    assert PICTURE.sub("", section).split() == shown.split()
    assert len(test.get("image")) == len(PICTURE.findall(section))
    assert language.foreign(code, shown.splitlines()) == {}


def test_in_english_the_way_to_the_guides_is_shown(run_page: RunPage):
    test = run_page("about", lang="en", read="curator")
    assert [one.value for one in test.exception] == []
    assert "about?lang=ru&read=curator" in test.info[0].value
    assert "about?lang=kk&read=curator" in test.info[0].value
