"""Why the place of a region changed, what a better one would take, and which regions like it have it."""
