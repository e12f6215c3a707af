"""What every file of data/catalog/ must look like: columns, words, references, keys, numbers, dates."""

from kpi.names import LANGUAGES


def _named(*columns: str) -> tuple[str, ...]:
    return ("code", *columns, *(f"name_{language}" for language in LANGUAGES))


TABLES: dict[str, tuple[str, ...]] = {
    "regions": (
        *("id", "version_from", "version_to", "level", "name_ru", "name_kk", "name_en"),
        *("short_ru", "short_kk", "short_en", "map_label_ru", "map_label_kk", "map_label_en"),
        *("centre_ru", "centre_kk", "centre_en", "brand", "predecessor", "successor"),
        *("districts", "cities", "rural_okrugs", "area_km2", "area_basis", "counts_as_of"),
    ),
    "region_aliases": ("alias", "id", "language", "kind", "ambiguous", "valid_from", "valid_to"),
    "region_population": ("id", "date", "population", "source"),
    "population_sources": _named("url"),
    "districts": (*("region_id", "name_ru", "name_kk", "kato", "kind", "valid_from", "valid_to", "checked"),),
    "indicators": (
        *_named("theme", "unit", "measure", "better", "adds_up", "derived_from", "base"),
        *("min", "max", "carry_months", "largest_change", "noticeable_change", "core", "programme"),
        *("definition_ru", "definition_kk", "definition_en"),
    ),
    "themes": _named("order"),
    "programmes": _named("what_ru", "what_kk", "what_en", "documents", "indicators", "regions"),
    "scopes": _named(),
    "verdicts": _named(),
    "reporting": ("form", "period_type", "timely_days"),
    "targets": (
        *("id", "region", "district", "indicator", "date", "value", "qualifier", "date_precision"),
        *("date_basis", "base_value", "base_date", "trajectory", "published", "publisher", "title", "url"),
        *("document", *(f"note_{language}" for language in LANGUAGES)),
    ),
    "known_conflicts": ("id", "figures", "verdict", *(f"explanation_{language}" for language in LANGUAGES)),
}
"""Every catalog file and the columns it must have."""

WORDS = {
    ("indicators", "measure"): {"stock", "flow"},
    ("indicators", "better"): {"higher", "lower", "neutral"},
    ("indicators", "adds_up"): {"yes", "no"},
    ("indicators", "core"): {"yes", ""},
    ("indicators", "unit"): {"count", "percent", "sqm", "bn_kzt", "days", "points"},
    ("regions", "level"): {"country", "oblast", "city"},
    ("regions", "area_basis"): {"published", "measured_on_map", "published_sum_of_parts"},
    ("districts", "kind"): {"district", "city", "city_district"},
    ("districts", "checked"): {"yes", "no"},
    ("reporting", "period_type"): {"month", "quarter", "half", "year"},
    ("region_aliases", "ambiguous"): {"yes", "no"},
    ("targets", "qualifier"): {"exact", "at_least", "at_most", "about"},
}

REFERENCES = (
    ("indicators", "theme", "themes", "code"),
    ("indicators", "base", "indicators", "code"),
    ("indicators", "programme", "programmes", "code"),
    ("programmes", "indicators", "indicators", "code"),
    ("programmes", "regions", "regions", "id"),
    ("region_population", "id", "regions", "id"),
    ("region_population", "source", "population_sources", "code"),
    ("region_aliases", "id", "regions", "id"),
    ("districts", "region_id", "regions", "id"),
    ("regions", "predecessor", "regions", "id"),
    ("regions", "successor", "regions", "id"),
    ("known_conflicts", "verdict", "verdicts", "code"),
    ("targets", "region", "regions", "id"),
    ("targets", "indicator", "indicators", "code"),
)

UNIQUE = {
    "regions": ("id", "version_from"),
    "region_population": ("id", "date"),
    "region_aliases": ("alias", "id"),
    "districts": ("region_id", "name_ru", "valid_from"),
    "known_conflicts": ("id",),
    "targets": ("region", "district", "indicator", "date", "published"),
    "reporting": ("form",),
}
"""The key of each file; files not named here are unique by `code`."""

NUMBERS = {
    "regions": ("districts", "cities", "rural_okrugs", "area_km2"),
    "region_population": ("population",),
    "indicators": ("min", "max", "carry_months", "largest_change", "noticeable_change"),
    "reporting": ("timely_days",),
    "themes": ("order",),
}
MEASURED = ("area_km2", "min", "max", "largest_change", "noticeable_change")
"""Numbers that need not be whole."""
REQUIRED = {
    "regions": ("id",),
    "region_aliases": ("alias", "id"),
    "region_population": ("id", "date", "population", "source"),
    "districts": ("region_id", "name_ru"),
    "indicators": ("code", "theme", "min", "max", "noticeable_change"),
    "known_conflicts": ("id", "figures", "verdict"),
    "reporting": ("form", "period_type", "timely_days"),
    "targets": ("id", "region", "indicator", "date", "value", "publisher"),
}
DATES = (
    ("regions", "version_from", "version_to"),
    ("districts", "valid_from", "valid_to"),
    ("region_aliases", "valid_from", "valid_to"),
    ("region_population", "date", "date"),
    ("targets", "base_date", "date"),
)
MAY_BE_EMPTY = ("centre", "note")
"""Text columns that may be empty, but then in all three languages."""
