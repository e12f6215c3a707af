"""The regional report form: one workbook for one region and period, eight sheets, three languages.

write.write_form()      catalog, region, period, language -> the empty form
read.read()             a filled form -> observations, registers, findings
annotate.annotate()     the sender's workbook with each finding as a comment on its cell
command.form            the command that writes one

edition.editions()      what the form consists of (data/layouts/regional_report_*.yml)
    recognise           which sheet and column is which, whatever was moved or renamed
    rows, cell          one row, one cell -> values and faults
    indicators, totals  figures as stated, figures as counted from the registers
    *_checks            the rules of kpi/finding.py
"""
