"""A name becomes an id by rule or declared alias, or stays open. A wrong id is the worst outcome."""

from collections import Counter
from datetime import date

import pytest

from kpi.catalog import Catalog
from loaders import names
from tests.loaders.not_regions import not_regions
from tests.loaders.spelling_rules import spellings

LEAST_RECALL = 0.98


def test_composed_spellings_find_their_region_and_no_other(catalog: Catalog) -> None:
    found = [(text, region, names.plain(text, catalog)) for text, region in spellings(seed=1, noisy_each=12)]
    wrong = [(text, region, m) for text, region, m in found if m.id not in (region, None)]
    assert wrong == []
    for region, spelled in Counter(region for _, region, _ in found).items():
        right = sum(m.id == region for _, r, m in found if r == region)
        assert right >= LEAST_RECALL * spelled, region
        assert spelled >= 300, region


def test_districts_towns_countries_and_words_are_no_regions(catalog: Catalog) -> None:
    texts = list(not_regions(catalog))
    assert len(texts) >= 400
    assert [(text, m) for text in texts if (m := names.plain(text, catalog)).id] == []
    assert [m for m in names.resolve(texts, catalog) if m.id] == []


def test_every_declared_alias_is_found_and_every_ambiguous_one_stays_open(catalog: Catalog) -> None:
    for row in catalog.tables["region_aliases"].rows:
        expected = None if row["ambiguous"] == "yes" else row["id"]
        assert names.match(row["alias"], catalog).id == expected, row


@pytest.mark.parametrize(
    ("text", "region", "reason"),
    [
        ("Туркестанская область", "KZ-61", "exact"),
        ("Ю-Казахстанская", "KZ-YUZ", "former_name"),
        ("Туркестанская 1)", "KZ-61", "normalised"),
        ("CKO", "KZ-59", "normalised"),
        ("3КО", "KZ-27", "normalised"),
        ("В. Казахстанская обл.", "KZ-63", "normalised"),
        ("в Казахстане", "KZ", "alias"),
        ("А?мола облысы", "KZ-11", "alias"),
        ("г. Нур-Султан", "KZ-71", "former_name"),
        ("KZ-61", "KZ-61", "code"),
        ("КZ-61", "KZ-61", "code"),
        ("610000000", "KZ-61", "code"),
        ("Барлығы:", "KZ", "total"),
        ("Ақмола облысы / Акмолинская область", "KZ-11", "normalised"),
        ("Ақмола облысы / Актюбинская область", None, "unknown"),
        ("Алматы", None, "ambiguous"),
        ("KZ61", None, "ambiguous"),
        ("Абайский район", None, "district"),
        ("Алматинский район (г. Астана)", None, "district"),
        ("г. Атырау", None, "town"),
        ("Орал", None, "town"),
        ("113200000", None, "district"),
        ("Шкода", None, "unknown"),
        ("", None, "empty"),
    ],
)
def test_a_match_says_why(catalog: Catalog, text: str, region: str | None, reason: str) -> None:
    match = names.match(text, catalog)
    assert (match.id, match.reason) == (region, reason)


def test_an_open_name_comes_with_at_most_three_suggestions(catalog: Catalog) -> None:
    match = names.match("Туркестнская обл", catalog)
    assert (match.id, match.suggestions[0]) == (None, "KZ-61")
    assert all(
        len(names.match(text, catalog).suggestions) <= 3 for text in ("Казахстанская область", "Актау")
    )


def test_the_day_settles_a_code_that_changed_its_meaning(catalog: Catalog) -> None:
    assert names.match("KZ-YUZ", catalog).reason == "ambiguous"
    assert names.match("KZ-YUZ", catalog, day=date(2018, 1, 1)).id == "KZ-YUZ"
    assert names.match("KZ-YUZ", catalog, day=date(2020, 1, 1)).id == "KZ-61"


def test_very_long_text_is_no_name(catalog: Catalog) -> None:
    assert names.match("Акмолинская область " * 5_000, catalog).id is None
