-- Years in which actual figures end, with how many; reference counts (registers) are left out.
SELECT year(o.period_end) AS year, count(*) AS figures
FROM observation o JOIN report r USING (report)
WHERE o.kind = 'actual' AND o.origin = 'reported' AND o.period_end IS NOT NULL
  AND NOT r.reference
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
GROUP BY ALL ORDER BY year
