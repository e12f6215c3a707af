"""Report file -> observations and findings. Touches no database and asks nobody.

read.read_report(name, content, catalog) -> ParsedReport
    layout.find()      which declared layout (data/layouts/*.yml) the file follows
    long_table.read()  one figure per row
    register.read()    units of the territorial register, counted on a day
    form.read.read()   the regional report form, a workbook; form.write.write_form() makes the empty one
"""

VERSION = "4"
"""Raised whenever the same bytes would give other observations; parsed results are cached by it."""
