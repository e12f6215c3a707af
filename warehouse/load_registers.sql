-- The registers of the regional reports.
INSERT INTO register_row
SELECT r.report, register, file, line, sheet, cell, facts FROM arrived r
JOIN batch b ON b.report = r.report AND r.filename = concat(b.folder, '/registers.parquet');
