-- How many reported figures (registers left out) there are per indicator and region, and the first and last date.
SELECT o.indicator, o.region, count(*) AS figures, min(o.period_end) AS first_end, max(o.period_end) AS last_end
FROM observation o JOIN report r USING (report)
WHERE NOT r.reference AND o.kind = 'actual' AND o.origin = 'reported'
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
GROUP BY ALL ORDER BY ALL
