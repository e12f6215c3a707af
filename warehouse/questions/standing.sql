-- For each indicator and region the one figure that stands for the period, if there is one.
-- Stocks: the latest figure dated in or before the period, at most carry_months old at its end.
-- Flows: a figure over exactly the period, else the sum of whole months, quarters or halves that tile it.
WITH candidate AS (
    SELECT o.*, i.measure, i.carry_months, i.adds_up
    FROM observation o JOIN indicator i ON i.code = o.indicator
    WHERE o.indicator IN (SELECT unnest($indicators)) AND o.kind = 'actual' AND o.district = '' AND o.scope = $scope
      AND o.period_end IS NOT NULL
      AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
),
whole AS (
    SELECT *, [observation] AS members FROM candidate
    WHERE CASE WHEN measure = 'stock'
          THEN period_end <= $end AND period_end >= $end::DATE - to_months(carry_months)
          ELSE period_start = $start AND period_end = $end END
    QUALIFY row_number() OVER (PARTITION BY indicator, region ORDER BY period_end DESC, origin = 'reported' DESC,
        known_from DESC, date_basis = 'printed' DESC, observation) = 1
),
part AS (
    SELECT *, datediff('month', period_start, period_end + 1) AS months FROM candidate
    WHERE measure = 'flow' AND adds_up AND period_start >= $start AND period_end <= $end
      AND day(period_start) = 1 AND day(period_end + 1) = 1
      AND datediff('month', period_start, period_end + 1) IN (1, 3, 6)
      AND (month(period_start) - 1) % datediff('month', period_start, period_end + 1) = 0
    QUALIFY row_number() OVER (PARTITION BY indicator, region, period_start, period_end
        ORDER BY origin = 'reported' DESC, known_from DESC, observation) = 1
),
tiled AS (
    SELECT indicator, region, months, list(observation ORDER BY period_start) AS members,
           sum(value) AS value, sum(low) AS low, sum(high) AS high, max(known_from) AS known_from,
           CASE WHEN count(DISTINCT qualifier) = 1 THEN any_value(qualifier)
                WHEN bool_and(qualifier IN ('exact', 'at_least')) THEN 'at_least'
                WHEN bool_and(qualifier IN ('exact', 'at_most')) THEN 'at_most' ELSE 'about' END AS qualifier,
           CASE WHEN bool_or(date_basis = 'inferred') THEN 'inferred' ELSE 'printed' END AS date_basis
    FROM part GROUP BY indicator, region, months
    HAVING sum(datediff('day', period_start, period_end) + 1) = datediff('day', $start::DATE, $end::DATE) + 1
    QUALIFY row_number() OVER (PARTITION BY indicator, region ORDER BY months DESC) = 1
)
SELECT indicator, region, value, qualifier, low, high, period_start, period_end, date_precision, date_basis,
       origin, known_from, members
FROM whole
UNION ALL
SELECT indicator, region, value, qualifier, low, high, $start::DATE, $end::DATE, 'day', date_basis,
       'sum', known_from, members
FROM tiled WHERE NOT EXISTS (SELECT 1 FROM whole w WHERE w.indicator = tiled.indicator AND w.region = tiled.region)
ORDER BY indicator, region
