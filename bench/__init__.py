"""How fast and how small: `make bench` measures ratios within one run, so that any machine can judge them.

forms       filled report forms: written by the product, filled, kept outside the project
analyst     the same figures taken by a script with pandas and openpyxl
reading     one file to observations, beside that script and beside a bare parse
rebuilding  one more report in a large archive, beside a rebuild of everything; and its memory
briefing    every briefing of the country in one call
pages       server runs of every page, beside an empty one; snapshots switched under readers
server      a server of the product, and a reader of its pages
office      commands of the product, and its demonstration
large       ten million invented figures, kept outside the project
ratio       what is measured, its goal, and the table
"""
