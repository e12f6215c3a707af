"""What a briefing says, a part per file: each takes a Look and gives blocks."""
