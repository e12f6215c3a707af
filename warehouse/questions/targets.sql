-- Published targets, the nearest date on or after the period's start first, of one date the newest.
SELECT o.*, i.unit, i.measure, r.form FROM observation o JOIN indicator i ON i.code = o.indicator JOIN report r USING (report)
WHERE o.kind = 'target' AND o.scope = '' AND o.district = '' AND o.period_end >= $start
  AND o.indicator IN (SELECT unnest($indicators))
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
ORDER BY o.indicator, o.region, o.period_end, o.known_from DESC
