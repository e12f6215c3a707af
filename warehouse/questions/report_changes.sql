-- What each report changed when it was accepted: every figure it brought beside what was known until then
-- about the same indicator, place, kind, scope and period, and the figures of its predecessor it left out.
WITH mine AS (
    SELECT o.*, r.accepted_at, r.form FROM observation o JOIN report r USING (report)
    WHERE o.report IN (SELECT unnest($reports)) AND o.origin = 'reported' AND o.corrected IS NULL
      AND NOT contains(o.observation, '-')
),
candidate AS (
    SELECT m.observation AS own, b.*, p.accepted_at
    FROM mine m JOIN observation b ON b.indicator = m.indicator AND b.region = m.region AND b.district = m.district
        AND b.kind = m.kind AND b.scope = m.scope AND b.origin = 'reported' AND b.report <> m.report
        AND b.period_end IS NOT DISTINCT FROM m.period_end AND b.period_start IS NOT DISTINCT FROM m.period_start
    JOIN report p ON p.report = b.report
    WHERE p.accepted_at < m.accepted_at AND b.known_from <= m.known_from
      AND (b.known_to IS NULL OR b.known_to >= m.known_from)
),
before AS (
    SELECT * FROM candidate QUALIFY row_number() OVER (PARTITION BY own ORDER BY known_from DESC, accepted_at DESC, observation) = 1
),
brought AS (
    SELECT m.report, m.observation, m.indicator, m.region, m.district, m.kind, m.scope, m.period_start, m.period_end,
           m.date_precision, m.date_basis, m.value, m.qualifier, m.sheet, m.cell, m.line,
           b.value AS old_value, b.qualifier AS old_qualifier, b.report AS old_report,
           CASE WHEN b.own IS NULL THEN 'new'
                WHEN b.value = m.value AND b.qualifier = m.qualifier THEN 'unchanged' ELSE 'changed' END AS change
    FROM mine m LEFT JOIN before b ON b.own = m.observation
),
-- The last report of the same form, region and period that this one took the place of.
replaced AS (
    SELECT r.report, arg_max(p.report, p.accepted_at) AS old_report
    FROM report r JOIN report p ON p.superseded_by = r.report
    WHERE r.report IN (SELECT unnest($reports)) AND p.state = 'accepted' GROUP BY r.report
),
left_out AS (
    SELECT x.report, o.observation, o.indicator, o.region, o.district, o.kind, o.scope, o.period_start, o.period_end,
           o.date_precision, o.date_basis, NULL::DOUBLE AS value, '' AS qualifier, o.sheet, o.cell, o.line,
           o.value AS old_value, o.qualifier AS old_qualifier, o.report AS old_report, 'gone' AS change
    FROM replaced x JOIN observation o ON o.report = x.old_report AND o.origin = 'reported' AND o.corrected IS NULL
        AND NOT contains(o.observation, '-')
    WHERE NOT EXISTS (SELECT 1 FROM mine m WHERE m.report = x.report AND m.indicator = o.indicator
        AND m.region = o.region AND m.district = o.district AND m.kind = o.kind AND m.scope = o.scope
        AND m.period_end IS NOT DISTINCT FROM o.period_end AND m.period_start IS NOT DISTINCT FROM o.period_start)
)
SELECT b.*, i.unit FROM (FROM brought UNION ALL FROM left_out) b JOIN indicator i ON i.code = b.indicator
ORDER BY b.report, CASE change WHEN 'changed' THEN 1 WHEN 'gone' THEN 2 WHEN 'new' THEN 3 ELSE 4 END,
         b.indicator, b.region, b.district, b.period_end
