"""Questions to a snapshot put together with the methods of analysis/: what a page or a document tells.

ranked      rankings as reported or in the borders of a day, what chance leaves of them, the periods there are
sides       what is asked of a snapshot for one ranking and one period
aimed       every target of a period, judged
climb       what a better place takes
yearly      how far regions have moved in a year
registered  what the registers of reports say at the end of a period
punctual    who has reported, in time or late
rounding    how many decimals a figure is shown with
"""
