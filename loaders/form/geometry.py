"""Where things stand on a written sheet. Readers do not rely on it: people move rows and columns."""

HEADER_ROW = 5
FIRST_ROW = 7
PASSPORT_ROW = 5
LAST_ROW = 2000
"""Drop-down lists and limits reach down to this row."""
