"""Report file -> observations and findings. Touches no database and asks nobody.

read.read_report(name, content, catalog) -> ParsedReport; the one door, safe for any file
    container.kind_of()   what the bytes are, by themselves
    xlsx_parts.taken_apart()   a workbook checked and packed anew before it is opened
    xlsx_plain, xlsx_marks     the checks: an ordinary sheet by its shape, any other cell by cell
    layout.find()      which declared layout (data/layouts/*.yml) the file follows
    long_table.read()  one figure per row
    register.read()    units of the territorial register, counted on a day
    table_report.read()  any other table, by a layout that somebody stored for it (table_layout, table_store)
    form.read.read()   the regional report form, a workbook; form.write.write_form() makes the empty one

tables.read(name, content, catalog) -> every figure of any table file, known form or not
    open_table()       xlsx, xls, ods, csv, tsv, txt -> grids, within limits.py
    blocks, headers    where a table begins, what its columns say
    row_lists, column_lists, one_region, side_columns    where the regions stand
    names.resolve()    spellings -> region ids, by rule and declared alias, never by guess

python -m loaders names FILE|-    python -m loaders inspect FILE [--csv]
"""

VERSION = "6"
"""Raised whenever the same bytes would give other observations; parsed results are cached by it."""
