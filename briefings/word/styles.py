"""The empty Word document a briefing is written into: the office's own template or a plain one."""

from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from briefings.word.xml import element
from kpi.errors import TemplateUnsuitable
from kpi.paths import data_folder

NEEDED = ("Title", "Subtitle", "Heading 1", "List Bullet", "Caption", "Table Grid", "Normal")
TEMPLATE = "briefing.docx"
LOCALES = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}
_FONT = "Times New Roman"
_BLACK = RGBColor(0, 0, 0)


def template() -> Path:
    return data_folder() / "templates" / TEMPLATE


def empty(language: str) -> Document:
    """Raises TemplateUnsuitable for an office template that cannot be opened or lacks a style."""
    own = template()
    document = _own(own) if own.exists() else _plain()
    reference = document.styles.add_style("Brief Note Reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.superscript = True
    text = document.styles.add_style("Brief Note Text", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style = document.styles["Normal"]
    text.font.size = Pt(8)
    text.paragraph_format.space_after = Pt(0)
    properties = document.styles["Normal"].element.get_or_add_rPr()
    for former in properties.findall(qn("w:lang")):
        properties.remove(former)
    properties.append(element("w:lang", val=LOCALES[language]))
    return document


def _own(file: Path) -> Document:
    try:
        document = docx.Document(str(file))
    except (PackageNotFoundError, BadZipFile, ValueError, KeyError, OSError) as error:
        raise TemplateUnsuitable(file=file.name, missing=str(error)) from error
    missing = [name for name in NEEDED if name not in document.styles]
    if missing:
        raise TemplateUnsuitable(file=file.name, missing=", ".join(missing))
    return document


def _plain() -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(2)
    for name, size, bold in (("Normal", 12, False), ("Title", 16, True), ("Heading 1", 13, True)):
        _plain_font(document, name, size, bold)
    _plain_font(document, "Subtitle", 10, False)
    _plain_font(document, "Caption", 10, True)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    return document


def _plain_font(document: Document, name: str, size: int, bold: bool) -> None:
    style = document.styles[name]
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.color.rgb, style.font.italic = _BLACK, False
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), _FONT)
