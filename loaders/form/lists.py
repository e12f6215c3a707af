"""The drop-down lists of the form, kept on a hidden sheet, and the limits of its cells."""

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kpi.words import Words
from loaders.form.blank import Blank
from loaders.form.edition import Column

SHEET = "_lists"
_LONGEST_PROMPT = 255
Lists = dict[str, str]
"""List -> the formula that names its cells."""


def write(book: Workbook, blank: Blank) -> Lists:
    """Write every list of the edition, the answers yes and no, and the districts."""
    sheet = book.create_sheet(SHEET)
    sheet.sheet_state = "hidden"
    formulas = {}
    for number, (name, answers) in enumerate(_answers(blank).items(), start=1):
        for row, answer in enumerate([name, *answers], start=1):
            sheet.cell(row, number, answer)
        letter = get_column_letter(number)
        formulas[name] = f"{SHEET}!${letter}$2:${letter}${len(answers) + 1}"
    return formulas


def _answers(blank: Blank) -> dict[str, list[str]]:
    edition, say = blank.edition, blank.say
    lists = {
        name: [say(edition.words_of_choice(name, code)) for code in codes]
        for name, codes in edition.choices.items()
    }
    own = {"yes_no": [say("yes"), say("no")], "district": list(blank.districts())}
    return {**lists, **{name: answers for name, answers in own.items() if answers}}


def limit(sheet: Worksheet, column: Column, kind: str, cells: str, lists: Lists, say: Words) -> None:
    """Let the cells take only what the column is for. `kind` is that of the column, or of the indicator."""
    validation = _validation(column.choices or kind, lists)
    if validation is None:
        return
    name = "list" if validation.type == "list" else kind if kind in ("count", "percent", "date") else "number"
    validation.error = validation.prompt = say(f"form-input-{name}")[:_LONGEST_PROMPT]
    validation.errorTitle = say("form-input-title")
    validation.allow_blank = validation.showErrorMessage = validation.showInputMessage = True
    if kind == "district":
        validation.errorStyle = "warning"
    for span in cells.split():
        validation.add(span)
    sheet.add_data_validation(validation)


def _validation(kind: str, lists: Lists) -> DataValidation | None:
    if kind in lists:
        return DataValidation(type="list", formula1=f"={lists[kind]}")
    if kind == "count":
        return DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    if kind == "percent":
        return DataValidation(type="decimal", operator="between", formula1="0", formula2="100")
    if kind == "date":
        return DataValidation(type="date", operator="greaterThan", formula1="DATE(1991,12,15)")
    if kind in ("mln_kzt", "sqm", "bn_kzt", "days", "points"):
        return DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")
    return None
