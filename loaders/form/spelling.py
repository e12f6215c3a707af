"""When two spellings are the same word: case, ё, spaces and punctuation do not count."""

import re
import unicodedata
from functools import lru_cache

_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def header_key(text: str) -> str:
    """Letters and digits only: `Из них — электронных:` -> `из них электронных`."""
    return " ".join(_WORDS.findall(_folded(text)))


@lru_cache(maxsize=8192)
def answer_key(text: str) -> str:
    """Signs stay, because `+` and `–` are answers: ` Да. ` -> `да`."""
    return _SPACES.sub(" ", _folded(text)).strip(" .;:!,\"'«»")


@lru_cache(maxsize=8192)
def word_keys(text: str) -> tuple[str, ...]:
    """The words of a text, each folded."""
    return tuple(_WORDS.findall(_folded(text)))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
