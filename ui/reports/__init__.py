"""The page `reports`: load, calendar, history, form; who decides about a report, and what it would change."""
