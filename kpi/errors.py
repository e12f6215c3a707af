"""Everything that can go wrong in the program or its set-up (bad report data is a Finding instead).

KpiError                        code and facts; the sentence is `error-<code>` in data/i18n/
├── CatalogError                the catalog contradicts itself; carries every fault
├── CorrectionsError            data/corrections.yml is malformed or no longer fits; carries every fault
├── LayoutError                 a layout file cannot be used
├── WorkspaceError
│   ├── WorkspaceUnknown        no workspace of that name
│   ├── WorkspaceNotDemo        invented numbers may not go there
│   └── WorkspaceUnreadable     the folder cannot be read or written
├── SnapshotError
│   ├── SnapshotMissing         nothing has been published yet
│   ├── SnapshotUnknown         no snapshot with that id
│   └── SnapshotCorrupt         the file is there and cannot be used
├── PublishError
│   ├── PublisherBusy           another publisher holds the lock
│   └── VerificationFailed      the new snapshot did not pass its checks
├── FormError
│   ├── FormFileUnwritable      the report form cannot be written to that place
│   └── FormRegionUnknown       the region did not exist in that period
├── BriefingError
│   ├── BriefingRegionUnknown   the region did not exist in that period
│   ├── BriefingFileUnwritable  the document cannot be written to that place
│   ├── BriefingUnreadable      the file to refresh is no briefing of ours
│   ├── TemplateUnreadable      the office's own template cannot be opened
│   ├── BriefingTooLarge        the file to refresh is larger than any briefing
│   ├── BriefingOfOtherData     the file to refresh was made in another workspace
│   └── TemplateUnsuitable      the office's own template lacks a style or a layout
├── BoundariesError             the office's own boundary file cannot be used
├── ReasonMissing               a decision on a report without a name or a reason
└── UnknownChoice               an id in a link, a query or a command does not exist
"""

from typing import ClassVar


class KpiError(Exception):
    """An error with a stable code and the facts its sentence needs."""

    code: ClassVar[str] = "unexpected"

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(f"{self.code}: " + ", ".join(f"{k}={v}" for k, v in facts.items()))


class CatalogError(KpiError):
    """The catalog has faults; `faults` lists all of them as `file:line: what`."""

    code = "catalog"

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__(count=len(faults), faults="\n".join(faults))


class CorrectionsError(KpiError):
    """Corrections that cannot be applied; `faults` lists all of them."""

    code = "corrections"

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__(count=len(faults), faults="\n".join(faults))


class LayoutError(KpiError):
    code = "layout"


class WorkspaceError(KpiError):
    code = "workspace"


class WorkspaceUnknown(WorkspaceError):
    code = "workspace-unknown"


class WorkspaceNotDemo(WorkspaceError):
    code = "workspace-not-demo"


class WorkspaceUnreadable(WorkspaceError):
    code = "workspace-unreadable"


class SnapshotError(KpiError):
    code = "snapshot"


class SnapshotMissing(SnapshotError):
    code = "snapshot-missing"


class SnapshotUnknown(SnapshotError):
    code = "snapshot-unknown"


class SnapshotCorrupt(SnapshotError):
    code = "snapshot-corrupt"


class PublishError(KpiError):
    code = "publish"


class PublisherBusy(PublishError):
    code = "publisher-busy"


class VerificationFailed(PublishError):
    code = "verification-failed"


class FormError(KpiError):
    code = "form"


class FormFileUnwritable(FormError):
    code = "form-file"


class FormRegionUnknown(FormError):
    code = "form-region"


class BriefingError(KpiError):
    code = "briefing"


class BriefingRegionUnknown(BriefingError):
    code = "briefing-region"


class BriefingFileUnwritable(BriefingError):
    code = "briefing-file"


class BriefingUnreadable(BriefingError):
    code = "briefing-unreadable"


class TemplateUnreadable(BriefingError):
    code = "briefing-template-file"


class BriefingTooLarge(BriefingError):
    """`most`: megabytes."""

    code = "briefing-large"


class BriefingOfOtherData(BriefingError):
    """`workspace` of the file, and the one that is `opened`."""

    code = "briefing-workspace"


class TemplateUnsuitable(BriefingError):
    """`missing`: names of the styles or layouts."""

    code = "briefing-template"


class BoundariesError(KpiError):
    code = "boundaries"


class ReasonMissing(KpiError):
    """`what` is missing: by, reason."""

    code = "reason-missing"


class UnknownChoice(KpiError):
    code = "unknown-value"
