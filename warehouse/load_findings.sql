-- What is wrong with the reports.
INSERT INTO finding
SELECT f.report, code, severity, file, line, sheet, cell, facts FROM arrived f
JOIN batch b ON b.report = f.report AND f.filename = concat(b.folder, '/findings.parquet');
