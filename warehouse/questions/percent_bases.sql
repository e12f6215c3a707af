-- The base of each of the given percents, where the catalog says which figure it is and the region reported it:
-- of a stock the latest one in force at the percent's date (as in derive.sql), of a flow that of the same period.
SELECT p.observation, b.observation AS base, b.indicator AS base_indicator, b.value, b.qualifier, b.unit,
       b.period_start, b.period_end, b.date_precision, b.date_basis
FROM observation p JOIN indicator i ON i.code = p.indicator
JOIN (FROM observation JOIN indicator ON code = indicator) b
  ON b.indicator = i.denominator AND b.region = p.region AND b.district = p.district AND b.scope = p.scope
WHERE p.observation IN (SELECT unnest($percents)) AND p.origin = 'reported' AND p.kind = 'actual'
  AND i.unit = 'percent' AND b.kind = 'actual' AND b.origin = 'reported'
  AND CASE WHEN i.measure = 'stock'
      THEN b.period_end <= p.period_end AND b.period_end >= p.period_end - to_months(i.carry_months)
      ELSE b.period_start = p.period_start AND b.period_end = p.period_end END
  AND b.known_from <= $known_at AND (b.known_to IS NULL OR b.known_to > $known_at)
QUALIFY row_number() OVER (PARTITION BY p.observation ORDER BY b.period_end DESC, b.known_from DESC,
    b.date_basis = 'printed' DESC, b.observation) = 1
ORDER BY p.observation
