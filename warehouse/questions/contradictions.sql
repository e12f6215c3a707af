-- One row per side of each contradiction that was known by then.
SELECT c.contradiction, c.kind, c.verdict, o.*, i.unit, i.measure, r.form, r.reference, r.file_name, r.received_at
FROM contradiction c
JOIN contradiction_member m USING (contradiction)
JOIN observation o USING (observation)
JOIN indicator i ON i.code = o.indicator
JOIN report r USING (report)
WHERE c.known_from <= $known_at
  AND (len($indicators) = 0 OR c.indicator IN (SELECT unnest($indicators)))
  AND (len($regions) = 0 OR c.region IN (SELECT unnest($regions)))
ORDER BY c.verdict IS NOT NULL, c.kind, c.contradiction, o.period_end, o.observation
