"""How much of a file is read. Beyond a limit the file or sheet is refused with a remark."""

LARGEST_FILE = 50_000_000
"""Bytes of the file itself."""
LARGEST_UNPACKED = 150_000_000
"""Bytes of all parts of a workbook together, as its directory declares them."""
LARGEST_RATIO = 400
"""Unpacked to packed bytes of one part, above LARGE_PART: an archive bomb."""
LARGE_PART = 20_000_000
LARGEST_TREE = 16_000_000
"""Bytes of a part that is read as a whole tree: styles, names of sheets."""
LARGEST_STRINGS = 60_000_000
"""Bytes of the part that holds the texts of a workbook."""
MOST_PARTS = 5_000
MOST_TAGS = 12_000_000
"""Tags of one sheet, empty cells included."""
MOST_ELEMENTS = 2_500_000
"""Beginnings and ends of elements of a sheet that is read element by element."""
MOST_LEVELS = 100
"""Elements inside one another."""
LARGEST_AREA = 2_000_000
"""Rows times columns of one sheet between its first and its last filled cell."""
MOST_CELLS = 300_000
"""Filled cells of one file."""
MOST_ROWS, MOST_COLUMNS = 1 << 20, 1 << 14
"""What a spreadsheet can have."""
MOST_MERGED = 1_000_000
"""Cells of all merged ranges of one sheet."""
MOST_SHEETS = 300
LONGEST_TEXT = 5_000
"""Letters of one cell; the rest is cut off."""
LONGEST_CELL = 1_000_000
"""Bytes of one cell or one shared text; no spreadsheet program writes more."""
MOST_TEXT = 60_000_000
"""Bytes of the texts of all cells, a shared one counted as often as it is used."""
MOST_SUGGESTED = 300
"""Remarks of one file that come with suggestions."""
MOST_REMARKS = 2_000
"""Remarks of one file; the last one then says that there are more."""


class Refused(Exception):
    """The file cannot be read; `code` and `facts` become a remark or a finding."""

    def __init__(self, code: str, **facts: str) -> None:
        self.code, self.facts = code, facts
        super().__init__(code)


def too_large(size: int, most: int) -> Refused:
    """Of bytes; people are told megabytes."""
    return Refused("file_too_large", size=str(-(-size // 10**6)), most=str(most // 10**6))


def too_many(most: int, sheet: str = "") -> Refused:
    """Of cells."""
    return Refused("sheet_too_large", most=str(most), **({"sheet": sheet} if sheet else {}))


def damaged(problem: object) -> Refused:
    return Refused("file_damaged", problem=str(problem)[:200])
