"""Pure functions on frames: rank, compare, national, change, scorecard, uncertainty, borders.

No input or output, no words.

Frames of figures carry the columns of Snapshot.standing(): region, value, qualifier, low, high, period_start,
period_end, date_precision, date_basis, origin, known_from, members. `low` and `high` are the values that the
qualifier leaves possible; `members` are ids of the observations behind the number.
"""
