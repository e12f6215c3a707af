"""Every page in every language and for every kind of period: no error, its title, its sources."""

import re
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from kpi.names import LANGUAGES
from kpi.period import Period
from kpi.words import words
from tests.browser import language
from tests.browser.labels import catalog
from tests.browser.pages import PAGES
from tests.pages.conftest import RunPage

OTHERS = ("2020", "2018-10-01..2018-11-30")
"""In the other languages: the fullest year, and a span that few figures cover."""
PERIODS = ("2018", "2019", "2020", "2021", "2022", "2018-10-01..2018-11-30")
EVERY = 6
"""Of many ids only every so manieth is looked at, for the sake of time."""
WITHOUT_FIGURES = ("about", "reports")
"""Method and glossary, files that wait: nothing there is a figure."""
KINDS = ("title", "header", "subheader", "markdown", "caption", "info", "warning", "success")
SHOWN = ("contradictions", "quality", "reports")


def _texts(test: AppTest) -> Iterator[str]:
    for kind in KINDS:
        yield from (str(one.value) for one in test.get(kind))
    for table in test.table:
        frame = table.value
        yield from (str(column) for column in frame.columns if column != "value")  # facts have no header
        yield from map(str, frame.index)
        yield from (str(value) for column in frame.columns for value in frame[column])
    for widget in (*test.selectbox, *test.text_input, *test.multiselect):
        yield str(widget.label)
    for widget in (*test.selectbox, *test.multiselect):
        yield from map(str, widget.options)


def _plain(text: str) -> str:
    """Without addresses of links, and without the marks of icons and badges."""
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    return re.sub(r":material/\w+:|:[a-z]+(?:-badge)?\[|`[^`]*`", " ", text)


def _healthy(test: AppTest, name: str, code: str) -> None:
    assert [one.value for one in test.exception] == []
    assert [one.value for one in test.error] == []
    assert [one.value for one in test.title] == [words(code)(f"page-{name}")]
    lines = [_plain(text) for text in _texts(test)]
    assert language.slips(lines) == []
    assert language.foreign(code, lines) == {}


def _held(test: AppTest, name: str) -> str:
    """What the address holds."""
    value = test.query_params[name]
    return value if isinstance(value, str) else str(value[-1])


def _panels(test: AppTest, code: str) -> list[str]:
    """Labels of the panels, without the one of the settings, which has none."""
    return [label for label in (str(block.proto.popover.label) for block in test.get("popover")) if label]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_answers_for_every_period(name: str, code: str, run_page: RunPage) -> None:
    test = run_page(name, lang=code)
    for period in PERIODS if code == "kk" else OTHERS:
        test.query_params["period"] = period
        test.run()
        _healthy(test, name, code)
        assert _held(test, "period") == period
        nothing = test.info  # a page without figures says so
        assert name in WITHOUT_FIGURES or _panels(test, code) or nothing, period


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("shown", SHOWN)
def test_contradictions_quality_and_reports_are_shown(shown: str, code: str, run_page: RunPage) -> None:
    _healthy(run_page("sources", lang=code, show=shown), "sources", code)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_answers_for_a_day_before_all_knowledge(name: str, run_page: RunPage) -> None:
    _healthy(run_page(name, lang="ru", known_at="1999-01-01"), name, "ru")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_answers_for_an_earlier_day_of_knowledge(name: str, run_page: RunPage) -> None:
    test = run_page(name, lang="kk", known_at="2019-12-31", period="2019")
    _healthy(test, name, "kk")
    assert any("31.12.2019" in str(one.value) for one in test.info)


@pytest.mark.parametrize("name", ["indicator", "ranking"])
def test_any_indicator_has_its_page(name: str, run_page: RunPage) -> None:
    test = run_page(name, lang="kk", period="2020")
    for code in list(catalog().indicators)[::EVERY]:
        test.query_params["indicator"] = code
        test.run()
        _healthy(test, name, "kk")
        assert _held(test, "indicator") == code


@pytest.mark.parametrize("period", ["2020", "2022"])
def test_any_region_has_its_page(period: str, run_page: RunPage) -> None:
    test = run_page("region", lang="kk", period=period)
    for code in _regions(period)[:: EVERY // 2]:
        test.query_params["region"] = code
        test.run()
        _healthy(test, "region", "kk")
        assert _held(test, "region") == code


def _regions(period: str) -> list[str]:
    return catalog().regions.units(Period.parse(period).end)
