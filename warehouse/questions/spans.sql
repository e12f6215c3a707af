-- The periods that actual flows were counted over, reported or computed.
SELECT DISTINCT o.period_start, o.period_end
FROM observation o JOIN indicator i ON i.code = o.indicator
WHERE i.measure = 'flow' AND o.kind = 'actual' AND o.period_start IS NOT NULL AND o.period_end IS NOT NULL
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
ORDER BY ALL
