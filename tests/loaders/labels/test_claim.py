"""A number with a claim is understood in three languages; anything less certain is not."""

from decimal import Decimal

import pytest

from loaders.labels.claim import claim


@pytest.mark.parametrize(
    ("text", "qualifier", "value"),
    [
        ("более 20", "at_least", "20"),
        ("≥ 2 000", "at_least", "2000"),
        ("не менее 5,5 %", "at_least", "5.5"),
        ("20-дан астам", "at_least", "20"),
        ("кемінде 3", "at_least", "3"),
        ("до 5", "at_most", "5"),
        ("около 50", "about", "50"),
        ("≈ 1 500", "about", "1500"),
        ("about 7", "about", "7"),
    ],
)
def test_a_claim_is_understood(text, qualifier, value):
    found, number = claim(text)
    assert (found, number.value) == (qualifier, Decimal(value))


@pytest.mark.parametrize(
    "text", ["", "50", "5-10", "много", "более", "более 5 из 10", "20 артық", "не знаю 5", "более 1e5"]
)
def test_what_is_not_one_claim_is_not_guessed(text):
    assert claim(text) is None
