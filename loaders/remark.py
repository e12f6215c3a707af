"""What could not be read, with its address: the material of a finding, without a sentence."""

from dataclasses import dataclass, field

from kpi.finding import shortened

KINDS = (
    *("file_empty", "file_too_large", "file_unknown_type", "file_damaged", "file_encrypted"),
    *("sheet_too_large", "no_figures", "no_region", "more_remarks"),
    *("cell_error", "formula_not_computed", "number_not_understood"),
    *("region_unknown", "region_ambiguous", "region_conflict", "region_missing"),
    *("total_unclear", "row_below_region"),
)
"""The closed list of codes; the sentence is `inspect-<code>` in data/i18n/."""


@dataclass(frozen=True)
class Remark:
    """`code` is the kind of a finding; `cell` is empty when the whole sheet or file is meant.

    A number that was not understood has `region`, `region_as_written` and `label`, where they are clear.
    """

    code: str
    sheet: str = ""
    cell: str = ""
    facts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in KINDS:
            raise ValueError(f"remark {self.code!r} is not in the list")
        object.__setattr__(self, "facts", {name: shortened(text) for name, text in self.facts.items()})
