"""Documents that leave the product: what is said, apart from how it is written.

blocks              what a briefing consists of: sentences with facts, tables, charts, sources
known, look         what is known of a period; the same told in one language
parts/              what is said, a part per file
compose             the briefing of a region and of the country, put together from its parts
sourcing            where the numbers come from, for footnotes and the list of sources
footing             footnotes, and from what a briefing can be made again
native_chart        a chart as Office keeps it: editable, its numbers in a workbook inside
tones, table_cells  how good what a cell says is, in colour and words; the names of cells
word/, powerpoint/, excel/  each writes a Briefing as bytes and refills one of its files
memory, comparison  what a file remembers of itself; what of it is new, edited, gone
redrawn             a chart of a file with new numbers in place
refresh             a file of any format refilled from a newer snapshot
written             the formats a briefing can leave in, and the file it is written to
workbook            a table on screen as a workbook or a csv file
"""
