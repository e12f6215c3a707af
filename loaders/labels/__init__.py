"""What the header of a column says: when, in which unit, and whether it is a level, a share or a change."""
