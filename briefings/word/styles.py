"""The empty Word document a briefing is written into: the office's own template or a plain one."""

import zlib
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml.etree import XMLSyntaxError

from briefings.word.xml import element
from kpi.errors import TemplateUnreadable, TemplateUnsuitable
from kpi.paths import data_folder

NEEDED = ("Title", "Subtitle", "Heading 1", "List Bullet", "Caption", "Table Grid", "Normal")
TEMPLATE = "briefing.docx"
OWN = {
    "Brief Note Reference": WD_STYLE_TYPE.CHARACTER,
    "Brief Note Text": WD_STYLE_TYPE.PARAGRAPH,
    "Brief Source": WD_STYLE_TYPE.PARAGRAPH,
}
UNREADABLE = (PackageNotFoundError, BadZipFile, ValueError, KeyError, OSError, XMLSyntaxError, zlib.error)
"""What opening a file that is no document of Word ends with."""
LOCALES = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}
_PLAIN = (
    ("Normal", 12, False, 0, 4),
    ("Title", 14, True, 0, 2),
    ("Subtitle", 9.5, False, 0, 2),
    ("Heading 1", 13, True, 10, 3),
    ("Caption", 10, True, 6, 2),
    ("List Bullet", 12, False, 0, 2),
    ("Header", 10, False, 0, 0),
    ("Footer", 9, False, 0, 0),
)
"""Style, size, bold, points above and below."""
_FONT = "Times New Roman"
_BLACK = RGBColor(0, 0, 0)


def template() -> Path:
    return data_folder() / "templates" / TEMPLATE


def empty(language: str) -> Document:
    """Raises TemplateUnreadable for an office template that cannot be opened, TemplateUnsuitable for one
    that lacks a style."""
    own = template()
    document = _own(own) if own.exists() else _plain()
    _notes(document)
    properties = document.styles["Normal"].element.get_or_add_rPr()
    for former in properties.findall(qn("w:lang")):
        properties.remove(former)
    properties.append(element("w:lang", val=LOCALES[language]))
    return document


def _notes(document: Document) -> None:
    """Styles of footnotes and of the list they refer to; a template made from a briefing has them already."""
    for name, kind in OWN.items():
        if name not in document.styles:
            document.styles.add_style(name, kind)
    document.styles["Brief Note Reference"].font.superscript = True
    for name, size, hang in (("Brief Note Text", 8, 0), ("Brief Source", 8, 0.8)):
        style = document.styles[name]
        style.base_style, style.font.size = document.styles["Normal"], Pt(size)
        form = style.paragraph_format
        form.space_after, form.line_spacing = Pt(0), 1
        form.left_indent, form.first_line_indent = Cm(hang), Cm(-hang)


def _own(file: Path) -> Document:
    try:
        document = docx.Document(str(file))
    except UNREADABLE as error:
        raise TemplateUnreadable(file=file.name) from error
    missing = [name for name in NEEDED if name not in document.styles]
    if missing:
        raise TemplateUnsuitable(file=file.name, missing=", ".join(missing))
    return document


def _plain() -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2), Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(1.8)
    section.header_distance = section.footer_distance = Cm(0.9)
    for name, size, bold, above, below in _PLAIN:
        _plain_font(document, name, size, bold)
        form = document.styles[name].paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(above), Pt(below), 1
    for name in ("Title", "Subtitle"):
        document.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for border in document.styles["Title"].element.xpath(".//w:pBdr"):
        border.getparent().remove(border)
    return document


def _plain_font(document: Document, name: str, size: float, bold: bool) -> None:
    style = document.styles[name]
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.color.rgb, style.font.italic = _BLACK, False
    properties = style.element.get_or_add_rPr()
    for spread in properties.findall(qn("w:spacing")):
        properties.remove(spread)
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), _FONT)
