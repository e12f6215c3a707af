"""The sheet of instructions: how to fill the form, and every rule that it is checked by."""

from openpyxl.worksheet.worksheet import Worksheet

from kpi.finding import CATALOGUE, Kind
from loaders.form import paint
from loaders.form.blank import Blank

_ADVICE = ("cells", "empty", "numbers", "rows", "targets", "return")
_WIDTHS = (62, 17, 48, 48)


def write(target: Worksheet, blank: Blank) -> None:
    """Advice first, then a table of rule, severity, consequence, missing values."""
    say = blank.say
    for letter, width in zip("ABCD", _WIDTHS, strict=True):
        target.column_dimensions[letter].width = width
    target["A1"] = say("form-instructions-title")
    paint.title(target["A1"])
    edition = say("form-edition", edition=blank.edition.edition)
    target["A2"] = f"{say(f'form-{blank.edition.form}')}, {edition}"
    paint.subtitle(target["A2"])
    for row, name in enumerate(_ADVICE, start=3):
        target.cell(row, 1).value = say(f"form-instructions-{name}")
        target.cell(row, len(_WIDTHS))  # the paragraph runs across the table
        paint.about(target, row, sum(_WIDTHS))
    first = 3 + len(_ADVICE) + 1
    _rules(target, blank, first)
    paint.protect(target)
    target.freeze_panes = None
    footer = (f"{blank.region_name} · {blank.period_name}", say("form-page"))
    paint.printable(target, f"{first}:{first}", footer)


def _rules(target: Worksheet, blank: Blank, first: int) -> None:
    say = blank.say
    names = ("form-instructions-rule", "column-severity", "form-instructions-consequence")
    for number, name in enumerate((*names, "form-instructions-missing"), start=1):
        paint.header(target.cell(first, number, say(name)))
    for row, (code, kind) in enumerate(rules(), start=first + 1):
        texts = (
            say(f"rule-{code}"),
            say(f"severity-{kind.severity}"),
            say(f"consequence-{kind.consequence}"),
            say(f"missing-{kind.missing}"),
        )
        for number, text in enumerate(texts, start=1):
            paint.label(target.cell(row, number, text), strong=number == 1)
        target.row_dimensions[row].height = max(
            paint.height({width: text}) for width, text in zip(_WIDTHS, texts, strict=True)
        )


def rules() -> list[tuple[str, Kind]]:
    """The rules that the form is checked by."""
    return [(code, kind) for code, kind in CATALOGUE.items() if kind.form]
