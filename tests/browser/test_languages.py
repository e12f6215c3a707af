"""Every page reads wholly in the chosen language, and the switch keeps the page and the choices."""

import pytest

from kpi.names import LANGUAGES
from kpi.words import words
from tests.browser import language
from tests.browser.conftest import OpenPage
from tests.browser.pages import PAGES
from tests.browser.screen import PANEL


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_wholly_in_each_language(name: str, open_page: OpenPage) -> None:
    screen = open_page(name, "ru", period="2020")
    chosen = {n: v for n, v in screen.choices().items() if n != "lang"}
    seen: dict[str, list[str]] = {}
    for code in LANGUAGES:
        screen.speak(code)
        assert screen.title() == words(code)(f"page-{name}")
        assert {n: v for n, v in screen.choices().items() if n != "lang"} == chosen
        seen[code] = screen.lines()
        read = [*seen[code], *screen.hovers()]
        assert language.foreign(code, read) == {}, code
        assert language.slips(read) == [], code
        screen.check()
    assert len({"\n".join(lines) for lines in seen.values()}) == len(LANGUAGES)
    assert all(value.isascii() for value in chosen.values()), "the address holds ids, not labels"


@pytest.mark.parametrize("code", ["kk", "en"])
def test_the_panels_and_the_settings_speak_the_language_too(code: str, open_page: OpenPage) -> None:
    screen = open_page("ranking", code, period="2020", indicator="service_akimat_coverage_percent")
    panel = screen.open_popover("from-ranking")
    shown = screen.lines(PANEL)
    assert panel.is_visible()
    assert language.foreign(code, shown) == {}
    assert language.slips(shown) == []


@pytest.mark.parametrize(
    ("code", "line", "word"),
    [
        ("ru", "Show all figures", "figures"),
        ("kk", "Show all figures", "figures"),
        ("kk", "Откуда числа", "откуда"),
        ("en", "Откуда числа", "откуда"),
    ],
)
def test_the_check_sees_a_word_of_another_language(code: str, line: str, word: str) -> None:
    assert word in language.foreign(code, [line])


@pytest.mark.parametrize("line", ["column-place", "Всего: nan", "{ $count } чисел", "None"])
def test_the_check_sees_what_a_program_left_behind(line: str) -> None:
    assert language.slips([line]) == [line]


def test_names_of_the_programme_and_quoted_sources_are_not_foreign() -> None:
    quoted = ["Adaldyq KPI", "Open Space", "data/catalog/indicators.csv", "Антикоррупционная служба РК"]
    assert language.foreign("kk", quoted) == {}
