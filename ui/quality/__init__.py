"""The quality of the figures of a period: scores, what lowered them, patterns to ask about, percents."""
