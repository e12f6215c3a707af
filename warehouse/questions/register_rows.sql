-- The rows of a register of the reports in force on a day, in the order they stand in each report.
-- A report is in force while a figure it brought is what we know: accepted, not superseded, not withdrawn.
SELECT g.report, r.region, r.period, r.period_start, r.period_end, r.accepted_at, g.file, g.sheet, g.cell, g.facts
FROM register_row g JOIN report r USING (report)
WHERE g.register = $register
  AND EXISTS (
      FROM observation o WHERE o.report = g.report AND o.origin = 'reported'
      AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at))
ORDER BY r.region, r.period_end, r.accepted_at, g.report, regexp_extract(g.cell, '\d+')::INTEGER, g.cell
