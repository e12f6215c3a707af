"""What can go wrong while drawing.

ValueError
└── MapError    a file of map shapes cannot be read
"""

from pathlib import Path


class MapError(ValueError):
    """A file of map shapes cannot be used: says which file, where, what was found and expected."""

    def __init__(self, path: Path, found: str, expected: str, line: int | None = None) -> None:
        self.path = path
        self.line = line
        self.found = found
        self.expected = expected
        place = str(path) if line is None else f"{path}, line {line}"
        super().__init__(f"{place}: found {found}; expected {expected}")
