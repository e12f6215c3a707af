"""The warehouse: archive of reports, immutable DuckDB snapshots, and the only home of SQL.

workspace -> archive (bytes first) -> build (archive -> DuckDB file) -> publish -> snapshot (questions)
"""
