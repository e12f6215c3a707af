"""The list of documents at the end of a Word briefing: `[3]` in a footnote is the third of them."""

from collections.abc import Mapping
from copy import deepcopy
from urllib.parse import unquote

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from briefings.blocks import Document
from briefings.word.xml import control, element, field, identity, run

WEB = ("http://", "https://")
DOCUMENT = "document/"
"""The tag of a line of the list, before the name of its document."""


def line(number: int, document: Document) -> list[BaseOxmlElement]:
    """The number, a tab, what the document is, and its address, readable and to be followed."""
    tab, link = element("w:r"), document.link
    tab.append(element("w:tab"))
    found = [run(f"[{number}]"), tab, run(document.text)]
    if not link:
        return found
    address = unquote(link)
    followed = field(f'HYPERLINK "{link}"', address) if link.startswith(WEB) else [run(address)]
    return [*found, run(", "), *followed]


def listed(name: str, number: int, document: Document) -> BaseOxmlElement:
    """The line in its content control."""
    tag = f"{DOCUMENT}{name}"
    return control(tag, f"[{number}]", line(number, document), identity(tag, 1))


def shown(number: int, document: Document) -> str:
    """The line as it reads."""
    return f"[{number}]{document.text}" + (f", {unquote(document.link)}" if document.link else "")


def numbers(lines: Mapping[str, str]) -> dict[str, int]:
    """From what a document remembers of its lines: name of a document -> its number in the list."""
    told = {name.removeprefix(DOCUMENT): text for name, text in lines.items() if name.startswith(DOCUMENT)}
    return {name: int(text[1 : text.index("]")]) for name, text in told.items()}


def renew(
    word: WordDocument, lines: Mapping[str, str], cited: Mapping[str, int], documents: Mapping[str, Document]
) -> dict[str, str]:
    """Lines nobody has edited are told anew, new documents follow the last line; returns the new lines."""
    told: dict[str, str] = {}
    for name in sorted(cited, key=lambda name: cited[name]):
        if name in documents:
            tag, number, document = f"{DOCUMENT}{name}", cited[name], documents[name]
            told[tag] = shown(number, document)
            _renew(word, tag, lines.get(tag), listed(name, number, document))
    return told


def _renew(word: WordDocument, tag: str, remembered: str | None, made: BaseOxmlElement) -> None:
    """A line that a person has taken away stays away; a list that is not there any more gets no lines."""
    found = _lines(word)
    if tag in found and "".join(found[tag].itertext(qn("w:t"))) == remembered:
        found[tag].getparent().replace(found[tag], made)
    elif found and remembered is None:
        last = list(found.values())[-1].getparent()
        paragraph = deepcopy(last)
        for content in [child for child in paragraph if child.tag != qn("w:pPr")]:
            paragraph.remove(content)
        paragraph.append(made)
        last.addnext(paragraph)


def _lines(word: WordDocument) -> dict[str, BaseOxmlElement]:
    """The lines of the list by their tags, in their order."""
    tags = {str(tag.get(qn("w:val"))): tag for tag in word.element.body.iter(qn("w:tag"))}
    return {name: tag.getparent().getparent() for name, tag in tags.items() if name.startswith(DOCUMENT)}
