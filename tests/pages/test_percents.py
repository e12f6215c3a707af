"""The note on a reported percent: which whole numbers of its base stand behind it, or which bases could."""

import pytest

from kpi.names import LANGUAGES
from kpi.numerals import Numerals
from kpi.period import Period
from kpi.words import words
from tests.reports import flow, stock
from ui import percents
from ui.view import View

DAY = "2020-12-31"


@pytest.fixture
def note(publish_rows, small_catalog):
    """The only note on the figures of the rows, as a reader of the language reads it; '' for none."""

    def read(*rows, language="ru"):
        say, snapshot = words(language), publish_rows(*rows)
        view = View(say, Numerals(say), small_catalog, snapshot, Period.parse("2020"))
        notes = percents.notes(view, snapshot.observations())
        assert len(notes) <= 1
        return next((one.sentence.replace("\u00a0", " ") for one in notes.values()), "")

    return read


def test_ninety_three_percent_of_fourteen(note):
    text = note(stock("coverage", 93, DAY), stock("akimats", 14, "2020-06-30"))
    assert text == "93 % – это 13 из 14 (akimats ru, 30.06.2020)"


def test_no_whole_number_of_seventeen(note):
    text = note(stock("coverage", 93, DAY), stock("akimats", 17, DAY))
    assert text.startswith("Ни одно целое из 17 не даёт 93 %: база другая или процент оценочный")


def test_a_missing_base_leaves_the_possible_ones(note):
    assert note(stock("coverage", 93, DAY)).endswith("93 % дают базы (до 30): 14, 15, 27–30")


def test_a_base_that_is_only_about_right_is_no_base(note):
    text = note(stock("coverage", 93, DAY), stock("akimats", 17, DAY, qualifier="about"))
    assert text.startswith("База не сообщена")


@pytest.mark.parametrize("qualifier", ["about", "at_least"])
def test_an_approximation_is_not_called_impossible(note, qualifier):
    assert note(stock("coverage", 93, DAY, qualifier=qualifier), stock("akimats", 17, DAY)) == ""


def test_a_large_base_leaves_several_whole_numbers(note):
    year = ("2020-01-01", DAY)
    text = note(flow("fixed_percent", "80.0", *year), flow("violations", 1000, *year))
    assert text.startswith("80,0 % – это 800 из 1 000")
    assert "от 564 до 570 из 709" in note(stock("coverage", 80, DAY), stock("akimats", 709, DAY))
    assert "164 или 165 из 216" in note(stock("coverage", 76, DAY), stock("akimats", 216, DAY))


def test_a_computed_percent_and_a_count_have_no_note(note):
    assert note(stock("service", 13, DAY), stock("akimats", 14, DAY)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["93", "70.3", "0.0001"])
def test_every_language_has_every_sentence(note, language, value):
    assert value.replace(".", "." if language == "en" else ",") in note(
        stock("coverage", value, DAY), language=language
    )
