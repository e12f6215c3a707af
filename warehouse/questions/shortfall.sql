-- What there is for each indicator and region, to say why none of it stands for the period.
-- Of a share of flows also its two sides: they may have been counted, but never over the same time.
WITH known AS NOT MATERIALIZED (
    SELECT indicator, region, district, scope, period_start, period_end, value FROM observation
    WHERE kind = 'actual' AND known_from <= $known_at AND (known_to IS NULL OR known_to > $known_at)
),
there_is AS (
    SELECT o.indicator, o.region, o.district, o.scope, o.period_start, o.period_end, i.measure
    FROM known o JOIN indicator i ON i.code = o.indicator
    WHERE o.indicator IN (SELECT unnest($indicators))
    UNION ALL
    SELECT i.code, n.region, n.district, n.scope, n.period_start, n.period_end, i.measure
    FROM known n JOIN indicator i ON i.numerator = n.indicator AND i.measure = 'flow'
    SEMI JOIN known d ON d.indicator = i.denominator AND d.region = n.region AND d.district = n.district
        AND d.scope = n.scope AND d.period_start IS NOT NULL AND d.value > 0
    WHERE i.code IN (SELECT unnest($indicators)) AND n.period_start IS NOT NULL
)
SELECT indicator, region,
       bool_or(district = '' AND period_end IS NULL) AS undated,
       bool_or(district = '' AND scope <> $scope) AS other_scope,
       max(period_end) FILTER (district = '' AND scope = $scope AND measure = 'stock' AND period_end <= $end) AS latest_before,
       min(period_end) FILTER (district = '' AND scope = $scope AND measure = 'stock' AND period_end > $end) AS earliest_after,
       bool_or(district = '' AND scope = $scope AND measure = 'flow' AND period_start IS NULL) AS start_unknown,
       bool_or(district = '' AND scope = $scope AND measure = 'flow' AND period_start IS NOT NULL) AS other_period,
       bool_or(district <> '') AS districts_only
FROM there_is GROUP BY indicator, region ORDER BY indicator, region
