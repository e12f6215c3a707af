-- For each indicator and region the one figure that stands for the period, if there is one.
-- Stocks: the latest figure dated in or before the period, at most carry_months old at its end.
-- Flows: a figure over exactly the period, else the sum of whole months, quarters or halves that tile it.
-- Shares of flows: a figure over exactly the period, else the ratio of two such sums that stand over the same tiles,
-- never a mean of shares; interval and qualifier as in derive.sql.
WITH ratio AS (
    SELECT code, factor, numerator, denominator FROM indicator
    WHERE code IN (SELECT unnest($indicators)) AND measure = 'flow' AND numerator IS NOT NULL
),
candidate AS (
    SELECT o.observation, o.origin, o.indicator, o.region, o.value, o.qualifier, o.low, o.high, o.period_start,
           o.period_end, o.date_precision, o.date_basis, o.known_from, i.measure, i.carry_months, i.adds_up
    FROM observation o JOIN indicator i ON i.code = o.indicator
    WHERE o.indicator IN (SELECT unnest($indicators) UNION SELECT unnest([numerator, denominator]) FROM ratio)
      AND o.kind = 'actual' AND o.district = '' AND o.scope = $scope
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
           -- always in one order: sums of doubles depend on it
           sum(value ORDER BY period_start) AS value, sum(low ORDER BY period_start) AS low,
           sum(high ORDER BY period_start) AS high, max(known_from) AS known_from,
           CASE WHEN count(DISTINCT qualifier) = 1 THEN any_value(qualifier)
                WHEN bool_and(qualifier IN ('exact', 'at_least')) THEN 'at_least'
                WHEN bool_and(qualifier IN ('exact', 'at_most')) THEN 'at_most' ELSE 'about' END AS qualifier,
           CASE WHEN bool_or(date_basis = 'inferred') THEN 'inferred' ELSE 'printed' END AS date_basis
    FROM part ANTI JOIN whole USING (indicator, region) GROUP BY indicator, region, months
    HAVING sum(datediff('day', period_start, period_end) + 1) = datediff('day', $start::DATE, $end::DATE) + 1
    QUALIFY row_number() OVER (PARTITION BY indicator, region ORDER BY months DESC) = 1
),
share AS (
    SELECT r.code AS indicator, n.region, r.factor * n.value / d.value AS value,
           CASE WHEN n.qualifier = 'exact' AND d.qualifier = 'exact' THEN 'exact'
                WHEN n.qualifier IN ('exact', 'at_least') AND d.qualifier IN ('exact', 'at_most') THEN 'at_least'
                WHEN n.qualifier IN ('exact', 'at_most') AND d.qualifier IN ('exact', 'at_least') THEN 'at_most'
                ELSE 'about' END AS qualifier,
           r.factor * n.low / d.high AS low,
           CASE WHEN d.low = 0 THEN 'infinity'::DOUBLE ELSE r.factor * n.high / d.low END AS high,
           CASE WHEN 'inferred' IN (n.date_basis, d.date_basis) THEN 'inferred' ELSE 'printed' END AS date_basis,
           greatest(n.known_from, d.known_from) AS known_from, n.members || d.members AS members
    FROM ratio r JOIN tiled n ON n.indicator = r.numerator
    JOIN tiled d ON d.indicator = r.denominator AND d.region = n.region AND d.months = n.months
    WHERE d.value > 0 AND NOT EXISTS (SELECT 1 FROM whole w WHERE w.indicator = r.code AND w.region = n.region)
),
standing AS (
    SELECT indicator, region, value, qualifier, low, high, period_start, period_end, date_precision, date_basis,
           origin, known_from, members
    FROM whole
    UNION ALL
    SELECT indicator, region, value, qualifier, low, high, $start::DATE, $end::DATE, 'day', date_basis,
           'sum', known_from, members
    FROM tiled
    UNION ALL
    SELECT indicator, region, value, qualifier, low, high, $start::DATE, $end::DATE, 'day', date_basis,
           'share_of_sums', known_from, members
    FROM share
)
FROM standing WHERE indicator IN (SELECT unnest($indicators)) ORDER BY indicator, region
