"""A briefing as a Word document: written, and refilled from a newer snapshot."""
