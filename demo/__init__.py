"""A full reporting round with invented numbers, sent through the real form, archive and warehouse.

python -m demo    fills workspace `demo`: all regions, all sheets, quarter by quarter; the same seed gives
                  the same bytes. What is planted to be found is listed in data/demo/faults.csv.

draws, tables     seeded chance; the stock of invented names and the tables of data/demo/
world             regions, quarters, how far each region has come
places, work      registers: akimats and bodies; services, monitorings, recommendations, appeals
report            one report as plain values; measures says the single figures
faults, rounds    what is wrong on purpose; who sends what when
fill              a report -> the bytes of a filled form
collection        targets and national figures as a long table
make              into the archive of the workspace, and published
"""
