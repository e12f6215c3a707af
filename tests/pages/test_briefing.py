"""The briefing offered on the pages of a region and of the country."""

import pytest

from briefings.written import WRITERS
from kpi.region import COUNTRY
from tests.briefings.word_files import numbers
from tests.pages.conftest import RunPage
from ui import briefing


@pytest.mark.parametrize(("page", "place"), [("region", "KZ-61"), ("overview", COUNTRY)])
def test_a_button_for_every_format_gives_the_file(run_page: RunPage, page, place):
    choices = {"region": place} if page == "region" else {}
    test = run_page(page, lang="kk", period="2020", **choices)
    assert [one.value for one in test.exception] == []
    view = test.session_state["view"]
    for form in WRITERS:
        content = briefing.made(view, place, form)
        assert content.startswith(b"PK")
    assert numbers(briefing.made(view, place, "docx"))


def test_a_region_of_other_borders_has_no_briefing_of_that_time_and_the_page_says_so(run_page: RunPage):
    test = run_page("region", lang="en", period="2020", region="KZ-33", borders="2022-06-08")
    assert [one.value for one in test.exception] == []
    assert any("there was no such region" in one.value for one in test.caption)
