"""A bad link: a sentence in the reader's language, never a traceback, and the page all the same."""

import pytest

from kpi.words import words
from tests.browser import language
from tests.browser.conftest import OpenPage

WRONG = {
    "region": ("region", "KZ-99"),
    "indicator": ("indicator", "no_such_indicator"),
    "period": ("ranking", "1820-Q9"),
    "known_at": ("sources", "2020-13-45"),
    "view": ("ranking", "sideways"),
    "regions": ("comparison", "KZ-61,KZ-59,KZ-99"),
    "programme": ("about", "no_such_project"),
    "page": ("sources", "99999"),
}
SAID_ABOUT = [name for name in WRONG if name != "page"]


@pytest.mark.parametrize("name", SAID_ABOUT)
def test_an_unknown_value_is_named_and_the_default_is_shown(name: str, open_page: OpenPage) -> None:
    path, value = WRONG[name]
    code = "kk" if len(name) % 2 else "ru"
    screen = open_page(path, code, **{name: value})
    wrong = "KZ-99" if name == "regions" else value
    alerts = "\n".join(screen.page.locator("[data-testid=stAlert]").all_inner_texts())
    say = words(code)
    named = say("choice-region") if name == "regions" else say(f"choice-{name}")
    assert say("error-unknown-choice", name=named, value=wrong) in alerts
    assert screen.title() == say(f"page-{path}")
    assert language.foreign(code, [line for line in screen.lines() if value not in line]) == {}


def test_a_comparison_of_one_region_asks_for_more_and_keeps_the_foot_of_the_page(open_page: OpenPage) -> None:
    screen = open_page("comparison", "kk", regions="KZ-61")
    assert words("kk")("comparison-choose") in screen.text()


def test_a_page_of_a_table_that_does_not_exist_still_shows_figures(open_page: OpenPage) -> None:
    path, value = WRONG["page"]
    screen = open_page(path, "ru", page=value)
    assert screen.page.locator("[data-testid=stTable] tbody tr").count() > 0


def test_an_unknown_language_is_answered_in_the_default_one(open_page: OpenPage) -> None:
    screen = open_page("about", "xx")
    assert screen.title() == words("ru")("page-about")
    assert screen.page.locator("[data-testid=stAlert]").count() == 1
    assert "xx" in screen.text("[data-testid=stAlert]")


@pytest.mark.parametrize(
    ("code", "value"), [("ru", "20200101T000000-00000000"), ("kk", "../../../etc/passwd")]
)
def test_an_unknown_snapshot_is_refused_with_a_remedy(code: str, value: str, open_page: OpenPage) -> None:
    screen = open_page("ranking", code, wants="refusal", snapshot=value)
    said, say = screen.text(), words(code)
    assert say("error-snapshot-unknown", workspace="main", snapshot=value) in said
    assert say("remedy-snapshot-unknown") in said
    assert language.foreign(code, [line for line in screen.lines() if value not in line]) == {}


@pytest.mark.parametrize(("code", "value"), [("ru", "nowhere"), ("kk", "../../etc")])
def test_an_unknown_workspace_is_named_where_the_reader_sees_it(
    code: str, value: str, open_page: OpenPage
) -> None:
    """Other data than the link asked for must not come without a word."""
    screen = open_page("ranking", code, wants="anything", workspace=value)
    assert value in screen.text()
    assert language.foreign(code, [line for line in screen.lines() if value not in line]) == {}


def test_a_day_before_all_knowledge_is_answered_without_a_number(open_page: OpenPage) -> None:
    screen = open_page("ranking", "kk", known_at="1999-01-01")
    assert words("kk")("error-unexpected") not in screen.text()
    assert screen.page.locator("[data-testid=stTable]").count() == 0


def test_an_address_that_is_no_page_ends_on_a_page_of_ours(open_page: OpenPage) -> None:
    screen = open_page("no_such_page", "kk", check=False)
    assert screen.title() == words("kk")("page-overview")
    screen.faults.clear()  # Streamlit tells the console


def test_hostile_values_are_shown_as_text(open_page: OpenPage) -> None:
    script, link = "<script>alert(1)</script>", "[x](javascript:alert(1))"
    screen = open_page(
        "sources", "ru", q=script, from_region=link, kind="' OR 1=1 --", period="{0.__class__}"
    )
    assert screen.page.locator("[data-testid=stMain] script").count() == 0
    assert screen.page.locator("[data-testid=stMain] a[href^='javascript']").count() == 0
    assert script in screen.text()
