-- Figures of districts that stand for the period, as in standing.sql without sums: of a stock the latest one in or
-- before the period, at most carry_months old at its end; of a flow one over exactly the period.
SELECT o.indicator, o.region, o.district, o.value, o.qualifier, o.low, o.high, o.period_start, o.period_end,
       o.date_precision, o.date_basis, o.origin, o.known_from, [o.observation] AS members
FROM observation o JOIN indicator i ON i.code = o.indicator
WHERE o.indicator IN (SELECT unnest($indicators)) AND o.region IN (SELECT unnest($regions))
  AND o.kind = 'actual' AND o.origin = 'reported' AND o.district <> '' AND o.scope = '' AND o.period_end IS NOT NULL
  AND CASE WHEN i.measure = 'stock'
      THEN o.period_end <= $end AND o.period_end >= $end::DATE - to_months(i.carry_months)
      ELSE o.period_start = $start AND o.period_end = $end END
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
QUALIFY row_number() OVER (PARTITION BY o.indicator, o.region, o.district
    ORDER BY o.period_end DESC, o.known_from DESC, o.date_basis = 'printed' DESC, o.observation) = 1
ORDER BY o.indicator, o.region, o.district
