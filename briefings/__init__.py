"""Documents that leave the product: what is said, apart from how it is written.

blocks              what a briefing consists of: sentences with facts, tables, charts, sources
known, look         what is known of a period; the same told in one language
parts/              what is said, a part per file
compose             the briefing of a region and of the country, put together from its parts
sourcing            where the numbers come from, for footnotes and the list of sources
footing             footnotes, and from what a briefing can be made again
native_chart        a chart as Office keeps it: editable, its numbers in a workbook inside
word/, powerpoint/, excel/  writers: each takes a Briefing and gives bytes
written             the formats a briefing can leave in, and the file it is written to
workbook            a table on screen as a workbook or a csv file
"""
