"""Numbered footnotes, which python-docx does not know: a part of the document written by hand."""

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from briefings.word.xml import bookmarked, element, field, run

REFERENCE, TEXT = "BriefNoteReference", "BriefNoteText"
"""Ids of the styles that briefings/word/styles.py adds."""
_FIRST = 10_000
"""Bookmarks of notes are numbered from here, away from those of an office's template."""
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_AFTER = ("w:endnotePr", "w:compat", "w:docVars", "w:rsids", "w:themeFontLang", "w:clrSchemeMapping")
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


class Notes:
    """Collects footnotes; the same text is one note, referred to again by its number.

    An office's template may have footnotes of its own: they stay, ours follow them.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = _root(document)
        ids = [int(note.get(qn("w:id"))) for note in self._root]
        self._before = max([0, *ids])
        self._above = len(document.element.body.xpath(".//w:footnoteReference"))
        self._ids: dict[str, int] = {}

    def refer(self, text: str) -> list[BaseOxmlElement]:
        """What stands in the line: the note's reference, or a field that repeats its number."""
        if text in self._ids:
            number = self._ids[text]
            shown = str(number - self._before + self._above)
            return field(f"NOTEREF {_bookmark(number)} \\f \\h", shown, REFERENCE)
        number = self._ids[text] = self._before + len(self._ids) + 1
        made = _styled_run()
        made.append(element("w:footnoteReference", id=str(number)))
        return bookmarked(_bookmark(number), _FIRST + number, made)

    @property
    def texts(self) -> dict[str, str]:
        """Number -> text."""
        return {str(number): text for text, number in self._ids.items()}

    def save(self) -> None:
        """Adds the part, or puts the notes into the one that is there."""
        for text, number in self._ids.items():
            self._root.append(_note(text, number))
        blob = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        former = _part(self._document)
        if former is not None:
            former._blob = blob
            return
        part = Part(PackURI("/word/footnotes.xml"), _TYPE, blob, self._document.part.package)
        self._document.part.relate_to(part, _RELATION)
        _declare(self._document)


def _part(document: Document) -> Part | None:
    related = [r.target_part for r in document.part.rels.values() if r.reltype == _RELATION]
    return next(iter(related), None)


def _root(document: Document) -> BaseOxmlElement:
    """The notes there are; the numbers -1 and 0 are the lines Word draws above the notes."""
    former = _part(document)
    if former is not None:
        root: BaseOxmlElement = parse_xml(former.blob)
        return root
    root = element("w:footnotes")
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        root.append(_line(number, kind))
    return root


def _declare(document: Document) -> None:
    """The settings name the two lines; the order of their elements is fixed."""
    settings, declared = document.settings.element, element("w:footnotePr")
    for number in ("-1", "0"):
        declared.append(element("w:footnote", id=number))
    for former in settings.findall(qn("w:footnotePr")):
        settings.remove(former)
    after = next((settings.find(qn(name)) for name in _AFTER if settings.find(qn(name)) is not None), None)
    if after is None:
        settings.append(declared)
    else:
        after.addprevious(declared)


def _bookmark(number: int) -> str:
    return f"_RefSource{number}"


def _styled_run() -> BaseOxmlElement:
    made, properties = element("w:r"), element("w:rPr")
    properties.append(element("w:rStyle", val=REFERENCE))
    made.append(properties)
    return made


def _line(number: int, kind: str) -> BaseOxmlElement:
    made, paragraph, inside = element("w:footnote", type=kind, id=str(number)), element("w:p"), element("w:r")
    inside.append(element(f"w:{kind}"))
    paragraph.append(inside)
    made.append(paragraph)
    return made


def _note(text: str, number: int) -> BaseOxmlElement:
    made, paragraph, properties = element("w:footnote", id=str(number)), element("w:p"), element("w:pPr")
    properties.append(element("w:pStyle", val=TEXT))
    reference = _styled_run()
    reference.append(element("w:footnoteRef"))
    for part in (properties, reference, run(f" {text}")):
        paragraph.append(part)
    made.append(paragraph)
    return made
