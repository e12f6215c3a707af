"""Findings: what is wrong with a report, with an address and a consequence, never as free text."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """What becomes of the data: refused, loaded with a warning, loaded with a note."""

    REFUSAL = "refusal"
    WARNING = "warning"
    NOTE = "note"


class Consequence(StrEnum):
    """What is done with the data at fault. The sentence is `consequence-<value>` in data/i18n/."""

    REPORT_REFUSED = "report_refused"
    SHEET_SKIPPED = "sheet_skipped"
    COLUMN_SKIPPED = "column_skipped"
    ROW_SKIPPED = "row_skipped"
    VALUE_SKIPPED = "value_skipped"
    FIRST_KEPT = "first_kept"
    STATED_KEPT = "stated_kept"
    LOWER_BOUND = "lower_bound"
    PERIOD_END_USED = "period_end_used"
    LOADED = "loaded"


class Missing(StrEnum):
    """What a rule does with missing values. The sentence is `missing-<value>` in data/i18n/."""

    SILENT = "silent"  # an empty cell is "not reported" and is not checked
    FOUND = "found"  # the absence is what the rule finds
    ALL_NEEDED = "all_needed"  # compared only when every value of the comparison is there


@dataclass(frozen=True)
class Kind:
    """One rule. `form`: the regional report form is checked by it, so its instructions name it.

    `between`: it compares reports, so it is found when a snapshot is built and not in one file.
    """

    severity: Severity
    consequence: Consequence
    missing: Missing = Missing.SILENT
    form: bool = False
    between: bool = False


def _refusal(consequence: str, missing: str = "silent", form: bool = False) -> Kind:
    return Kind(Severity.REFUSAL, Consequence(consequence), Missing(missing), form)


def _warning(consequence: str, missing: str = "silent", form: bool = False, between: bool = False) -> Kind:
    return Kind(Severity.WARNING, Consequence(consequence), Missing(missing), form, between)


def _note(consequence: str, missing: str = "silent", form: bool = False, between: bool = False) -> Kind:
    return Kind(Severity.NOTE, Consequence(consequence), Missing(missing), form, between)


CATALOGUE: dict[str, Kind] = {
    # any file
    "file_empty": _refusal("report_refused", "found"),
    "file_too_large": _refusal("report_refused"),
    "file_unknown_type": _refusal("report_refused"),
    "file_damaged": _refusal("report_refused"),
    "file_encrypted": _refusal("report_refused"),
    "file_unreadable": _refusal("report_refused", "found"),
    "sheet_too_large": _refusal("report_refused"),
    "macros_not_run": _note("loaded"),
    "external_links_not_followed": _note("loaded"),
    # long tables
    "column_missing": _refusal("report_refused", "found"),
    "row_ragged": _refusal("row_skipped", "found"),
    "unknown_region": _refusal("row_skipped", "found"),
    "region_not_valid_then": _refusal("row_skipped"),
    "unknown_district": _refusal("row_skipped"),
    "unknown_scope": _refusal("row_skipped"),
    "date_not_understood": _refusal("row_skipped"),
    "period_reversed": _refusal("row_skipped", "all_needed"),
    "word_not_understood": _refusal("row_skipped", "found"),
    "source_missing": _warning("loaded", "found"),
    # the regional form: what it is, and of whom
    "form_edition_unknown": _refusal("report_refused", form=True),
    "form_not_recognised": _refusal("report_refused", "found", form=True),
    "passport_region_missing": _refusal("report_refused", "found", form=True),
    "passport_region_unknown": _refusal("report_refused", form=True),
    "passport_region_not_valid": _refusal("report_refused", form=True),
    "passport_period_missing": _refusal("report_refused", "found", form=True),
    "passport_period_unknown": _refusal("report_refused", form=True),
    "passport_period_in_future": _refusal("report_refused", form=True),
    "period_not_over": _warning("loaded", form=True),
    "passport_differs": _warning("loaded", "all_needed", form=True),
    "passport_field_empty": _note("loaded", "found", form=True),
    "report_date_missing": _note("period_end_used", "found", form=True),
    "report_before_period_end": _warning("loaded", form=True),
    # the regional form: its sheets, columns and rows
    "sheet_missing": _warning("sheet_skipped", "found", form=True),
    "sheet_not_read": _note("sheet_skipped", form=True),
    "form_column_missing": _warning("column_skipped", "found", form=True),
    "column_not_read": _note("column_skipped", form=True),
    "total_row_skipped": _note("row_skipped", form=True),
    "unknown_indicator": _refusal("row_skipped", "found", form=True),
    "duplicate_row": _refusal("first_kept", form=True),
    # one value
    "cell_error": _warning("value_skipped", "found", form=True),
    "formula_not_computed": _warning("value_skipped", "found", form=True),
    "required_empty": _warning("lower_bound", "found", form=True),
    "number_not_understood": _refusal("value_skipped", form=True),
    "value_stated_missing": _note("value_skipped", "found", form=True),
    "negative_count": _refusal("value_skipped", form=True),
    "fraction_in_count": _refusal("value_skipped", form=True),
    "percent_in_count": _refusal("value_skipped", form=True),
    "percent_out_of_range": _refusal("value_skipped", form=True),
    "percent_looks_like_fraction": _warning("loaded", form=True),
    "outside_plausible_bounds": _warning("loaded", form=True),
    "target_as_actual": _refusal("value_skipped", form=True),
    "choice_unknown": _refusal("value_skipped", form=True),
    "register_district_unknown": _warning("value_skipped", form=True),
    "day_not_understood": _refusal("value_skipped", form=True),
    "date_in_future": _warning("value_skipped", form=True),
    "date_outside_period": _warning("loaded", form=True),
    "dates_reversed": _warning("loaded", "all_needed", form=True),
    # values that contradict each other
    "part_exceeds_whole": _warning("loaded", "all_needed", form=True),
    "more_electronic_than_all": _warning("loaded", "all_needed", form=True),
    "more_with_violations_than_checked": _warning("loaded", "all_needed", form=True),
    "fewer_violations_than_objects": _warning("loaded", "all_needed", form=True),
    "more_done_than_issued": _warning("loaded", "all_needed", form=True),
    "more_resolved_than_received": _warning("loaded", "all_needed", form=True),
    "more_in_time_than_received": _warning("loaded", "all_needed", form=True),
    "register_differs": _warning("stated_kept", "all_needed", form=True),
    "registers_differ": _warning("first_kept", "all_needed", form=True),
    "base_differs": _warning("stated_kept", "all_needed", form=True),
    "base_differs_from_catalog": _warning("loaded", "all_needed", form=True),
    "district_sum_differs": _warning("loaded", "all_needed", form=True),
    # a report against the others
    "cumulative_fell": _warning("loaded", "all_needed", between=True),
    "figure_jumped": _warning("loaded", "all_needed", between=True),
    "copy_of_previous": _warning("loaded", "all_needed", between=True),
    "indicator_dropped": _warning("loaded", "found", between=True),
    "same_report_again": _note("first_kept", between=True),
    # any table: what was read in it
    "table_sheet_too_large": _refusal("sheet_skipped"),
    "no_region": _note("sheet_skipped", "found"),
    "region_unknown": _refusal("row_skipped"),
    "region_ambiguous": _refusal("row_skipped"),
    "region_conflict": _refusal("row_skipped"),
    "region_missing": _refusal("row_skipped", "found"),
    "row_below_region": _note("row_skipped"),
    "total_unclear": _warning("row_skipped"),
    "more_remarks": _note("loaded"),
    # any table: the layout that says what its columns are
    "table_unknown": _refusal("report_refused", "found"),
    "table_column_missing": _refusal("report_refused", "found"),
    "table_layout_ambiguous": _refusal("report_refused"),
    "table_period_needed": _refusal("report_refused", "found"),
    "table_period_differs": _refusal("column_skipped"),
    "table_period_in_future": _refusal("column_skipped"),
    "table_change_as_level": _refusal("column_skipped"),
    "table_share_as_count": _refusal("column_skipped"),
    "table_target_as_actual": _refusal("column_skipped"),
    "table_unit_unclear": _refusal("column_skipped", "found"),
    "table_column_unused": _note("column_skipped"),
    "table_figures_differ": _warning("first_kept", "all_needed"),
}
"""The closed catalogue, the one table of rules: readers, the form's instructions and docs/findings.md use it.

The words of a rule are `rule-<code>`, those of a finding `finding-<code>` in data/i18n/.
"""

KINDS: dict[str, Severity] = {code: kind.severity for code, kind in CATALOGUE.items()}
"""code -> severity."""


LONGEST_FACT = 500
"""Letters; a sentence takes no more than a thousand, and nobody reads so many."""


def shortened(text: str) -> str:
    """What stands in the file, cut where it is endless."""
    return text if len(text) <= LONGEST_FACT else f"{text[: LONGEST_FACT - 1]}…"


@dataclass(frozen=True)
class Place:
    """Where in a report: a sheet and cell of a workbook, or a line of a text file."""

    file: str
    line: int | None = None
    sheet: str = ""
    cell: str = ""


@dataclass(frozen=True)
class Finding:
    """One fault. `facts` fill the slots of its sentence; values are as found in the file."""

    code: str
    place: Place
    facts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in KINDS:
            raise ValueError(f"finding kind {self.code!r} is not in the catalogue")
        object.__setattr__(self, "facts", {name: shortened(text) for name, text in self.facts.items()})

    @property
    def severity(self) -> Severity:
        return KINDS[self.code]
