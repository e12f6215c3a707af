-- What there is for each indicator and region, to say why none of it stands for the period.
SELECT o.indicator, o.region,
       bool_or(o.district = '' AND o.period_end IS NULL) AS undated,
       bool_or(o.district = '' AND o.scope <> $scope) AS other_scope,
       max(o.period_end) FILTER (o.district = '' AND o.scope = $scope AND i.measure = 'stock' AND o.period_end <= $end) AS latest_before,
       min(o.period_end) FILTER (o.district = '' AND o.scope = $scope AND i.measure = 'stock' AND o.period_end > $end) AS earliest_after,
       bool_or(o.district = '' AND o.scope = $scope AND i.measure = 'flow' AND o.period_start IS NULL) AS start_unknown,
       bool_or(o.district = '' AND o.scope = $scope AND i.measure = 'flow' AND o.period_start IS NOT NULL) AS other_period,
       bool_or(o.district <> '') AS districts_only
FROM observation o JOIN indicator i ON i.code = o.indicator
WHERE o.indicator IN (SELECT unnest($indicators)) AND o.kind = 'actual'
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
GROUP BY o.indicator, o.region ORDER BY o.indicator, o.region
