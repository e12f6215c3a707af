"""A briefing as slides: written, and refilled from a newer snapshot."""
