"""A briefing as a workbook: written, and refilled from a newer snapshot."""
