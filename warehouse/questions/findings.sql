SELECT f.*, r.file_name FROM finding f JOIN report r USING (report) ORDER BY f.severity, f.file, f.line, f.code
