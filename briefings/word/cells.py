"""The cells of the tables of a Word briefing: unedited words beside a number are refilled with it."""

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from briefings.blocks import Fact, Text
from briefings.word.notes import REFERENCE

_TEXT, _CONTROL = qn("w:t"), qn("w:sdt")


def shown(control: BaseOxmlElement) -> str:
    """What a cell says, without the signs of its footnotes."""
    return "".join(text for part in _parts(control) for one in part for text in one.itertext(_TEXT))


def refill(control: BaseOxmlElement, text: Text) -> bool:
    """Puts numbers and words in the places of the former ones; False where the places are others."""
    parts = _parts(control)
    kinds = [part[0].tag == _CONTROL for part in parts]
    if kinds != [isinstance(piece, Fact) for piece in text]:
        return False
    for part, piece in zip(parts, text, strict=True):
        if isinstance(piece, Fact):
            part[0].find(f"{qn('w:sdtPr')}/{qn('w:tag')}").set(qn("w:val"), piece.tag)
        _put(part, piece.text if isinstance(piece, Fact) else piece)
    return True


def _put(part: list[BaseOxmlElement], text: str) -> None:
    first, *rest = (found for one in part for found in one.iter(_TEXT))
    first.text = text
    for other in rest:
        other.text = ""


def _parts(control: BaseOxmlElement) -> list[list[BaseOxmlElement]]:
    """The controls of the numbers, and the runs of words between them together."""
    found: list[list[BaseOxmlElement]] = []
    for child in control.find(qn("w:sdtContent")):
        if child.tag == _CONTROL:
            found.append([child])
        elif child.tag == qn("w:r") and child.find(_TEXT) is not None and not _noted(child):
            if found and found[-1][0].tag != _CONTROL:
                found[-1].append(child)
            else:
                found.append([child])
    return found


def _noted(run: BaseOxmlElement) -> bool:
    style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
    return style is not None and style.get(qn("w:val")) == REFERENCE
