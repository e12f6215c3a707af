import pytest

from charts.ink import DARK, LIGHT, Ink, for_theme
from charts.shade import between, contrast, faded, legible_on

BOTH = pytest.mark.parametrize("ink", [LIGHT, DARK], ids=["light", "dark"])
READ = ("text", "muted", "accent", "nation", "target", "positive", "negative")


def test_the_theme_names_the_edition() -> None:
    assert for_theme("dark") is DARK
    assert for_theme("light") is for_theme(None) is LIGHT


@BOTH
@pytest.mark.parametrize("role", READ)
def test_what_is_read_stands_out_from_the_surface(ink: Ink, role: str) -> None:
    limit = 4.5
    assert contrast(getattr(ink, role), ink.surface) >= limit


@BOTH
def test_names_can_be_read_on_the_hatching(ink: Ink) -> None:
    assert contrast(ink.text, ink.no_data) >= 7


@BOTH
def test_the_sequence_moves_steadily_away_from_the_surface(ink: Ink) -> None:
    steps = [contrast(colour, ink.surface) for colour in ink.sequence]
    assert steps == sorted(steps)
    assert len(ink.sequence) == 7
    assert len(set(ink.categories)) == 8


@BOTH
def test_a_text_can_be_read_on_every_colour_of_the_sequence(ink: Ink) -> None:
    for step in range(101):
        fill = between(ink.sequence, step / 100)
        assert contrast(legible_on(fill), fill) >= 4.5


def test_between_gives_the_ends_and_the_middle() -> None:
    assert between(("#000000", "#646464"), 0.5) == "#323232"
    assert between(("#000000", "#646464"), -1.0) == "#000000"
    assert between(("#000000", "#646464"), 2.0) == "#646464"


def test_faded_is_the_same_colour_with_an_opacity() -> None:
    assert faded("#ff8000", 0.5) == "rgba(255,128,0,0.5)"
