"""A name in the three languages of the product."""

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("ru", "kk", "en")
"""In the order of the language switch; the first is the default."""


@dataclass(frozen=True)
class Names:
    ru: str
    kk: str
    en: str

    @classmethod
    def from_row(cls, row: Mapping[str, str], stem: str) -> "Names":
        """From the columns `<stem>_ru`, `<stem>_kk`, `<stem>_en` of a catalog row."""
        return cls(*(row[f"{stem}_{language}"] for language in LANGUAGES))

    def in_(self, language: str) -> str:
        return str(getattr(self, language))
