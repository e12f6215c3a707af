-- Figures that a check has warned of: read from the very cell or line, or of a report that copies the one before.
-- What is missing altogether (indicator_dropped) has no figure; cells of registers give sums, not figures.
SELECT DISTINCT o.observation, f.code
FROM observation o JOIN finding f USING (report)
WHERE f.severity = 'warning' AND o.origin = 'reported'
  AND ((f.cell <> '' AND f.sheet = o.sheet AND f.cell = o.cell)
       OR (f.cell = '' AND f.line = o.line)
       OR f.code = 'copy_of_previous')
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
ORDER BY o.observation, f.code
