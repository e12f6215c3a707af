"""Cells that are filled and yet hold no value: error values and formulas that were never computed.

    #REF!  #ДЕЛ/0!  Err:502     an error, also where somebody pasted it as text
    =1+1                        a formula without a result

The reader of workbooks shows them as empty; here they stay, so that they do not pass as "not reported".
"""

import re

_ERROR = re.compile(
    r"#(?:REF|N/A|DIV/0|VALUE|NAME|NUM|NULL|SPILL|CALC|ССЫЛКА|Н/Д|ДЕЛ/0|ЗНАЧ|ИМЯ|ЧИСЛО|ПУСТО)[!?]?|(?:Err|Ошибка):\s?\d{3}",
    re.IGNORECASE,
)

_BEGINNINGS = frozenset("#=EeОо")


class Valueless(str):
    """What stands in such a cell; not the same as a text that reads alike."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Valueless) and str.__eq__(self, other)

    def __hash__(self) -> int:
        return hash((Valueless, str(self)))


def fault_of(raw: object) -> str:
    """The code of the finding; "" for a cell that has a value."""
    if not isinstance(raw, str) or raw.lstrip()[:1] not in _BEGINNINGS:
        return ""
    if _ERROR.fullmatch(raw.strip()):
        return "cell_error"
    if isinstance(raw, Valueless):
        return "formula_not_computed" if raw.startswith("=") else "cell_error"
    return ""
