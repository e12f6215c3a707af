"""How much of a file is read. Beyond a limit the file or sheet is refused with a remark."""

LARGEST_FILE = 50_000_000
"""Bytes of the file itself."""
LARGEST_UNPACKED = 200_000_000
"""Bytes of all parts of a workbook together, as its directory declares them."""
LARGEST_RATIO = 400
"""Unpacked to packed bytes of one part, above LARGE_PART: an archive bomb."""
LARGE_PART = 20_000_000
LARGEST_AREA = 2_000_000
"""Rows times columns of one sheet between its first and its last filled cell."""
MOST_CELLS = 300_000
"""Filled cells of one file."""
MOST_SHEETS = 300
LONGEST_TEXT = 5_000
"""Letters of one cell; the rest is cut off."""
MOST_SUGGESTED = 300
"""Remarks of one file that come with suggestions."""
MOST_REMARKS = 2_000
"""Remarks of one file; the last one then says that there are more."""


class Refused(Exception):
    """The file cannot be read; `code` and `facts` become a remark."""

    def __init__(self, code: str, **facts: str) -> None:
        self.code, self.facts = code, facts
        super().__init__(code)
