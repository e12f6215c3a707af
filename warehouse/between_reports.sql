-- What a regional report says against the one before it: findings on the later of the two.
-- Compared are reports that count, with the last earlier period of the same form and region within a year.
CREATE TEMP TABLE follows AS
WITH counted AS (
    SELECT * FROM report
    WHERE region <> '' AND period_end IS NOT NULL AND state = 'accepted' AND superseded_by IS NULL
)
SELECT r.report, r.file_name, arg_max(p.report, p.period_end) AS before, arg_max(p.period, p.period_end) AS period
FROM counted r JOIN counted p ON p.form = r.form AND p.region = r.region AND p.period_end < r.period_end
    AND p.period_end >= r.period_end - INTERVAL 1 YEAR
GROUP BY r.report, r.file_name;

CREATE TEMP TABLE counted_figure AS
SELECT report, indicator, scope, value, low, high, file, line, sheet, cell,
       CASE WHEN period_start IS NOT NULL THEN round((period_end - period_start) / 30.4) ELSE 0 END AS months,
       coalesce(nullif(as_written, ''), value::VARCHAR) AS shown
FROM observation WHERE origin = 'reported' AND kind = 'actual' AND district = '' AND known_to IS NULL;

-- The same figure in both; flows only over periods of the same length.
CREATE TEMP TABLE step AS
SELECT f.report, f.period, i.code, i.unit, i.measure, i.largest_change, n.file, n.line, n.sheet, n.cell, n.value, n.low, n.high, n.shown,
       o.value AS old_value, o.low AS old_low, o.high AS old_high, o.shown AS old_shown,
       greatest(0, n.low - o.high, o.low - n.high) AS gap, i.cumulative AND n.high < o.low AS falls
FROM follows f
JOIN counted_figure n ON n.report = f.report
JOIN counted_figure o ON o.report = f.before AND o.indicator = n.indicator AND o.scope = n.scope AND o.months = n.months
JOIN indicator i ON i.code = n.indicator;

INSERT INTO finding
SELECT report, 'cumulative_fell', 'warning', file, line, sheet, cell,
       json_object('indicator', code, 'value', shown, 'before', old_shown, 'period', period)
FROM step WHERE falls;

-- Points for percents and indices, else percent of the larger figure; below ten every step is a large one.
INSERT INTO finding
SELECT report, 'figure_jumped', 'warning', file, line, sheet, cell,
       json_object('indicator', code, 'value', shown, 'before', old_shown, 'period', period)
FROM step
WHERE NOT falls AND CASE WHEN unit IN ('percent', 'points') THEN gap > largest_change
    ELSE greatest(value, old_value) >= 10 AND 100 * gap > largest_change * greatest(value, old_value) END;

INSERT INTO finding
SELECT report, 'copy_of_previous', 'warning', any_value(file), NULL, '', '',
       json_object('count', count(*)::VARCHAR, 'period', any_value(period))
FROM step GROUP BY report
HAVING count(*) >= 5 AND bool_and(value = old_value) AND bool_or(measure = 'flow' AND value > 0)
   AND count(*) = (SELECT count(*) FROM counted_figure c WHERE c.report = step.report);

-- An empty cell is "not reported": said when the region had reported the indicator the last time.
INSERT INTO finding
SELECT DISTINCT f.report, 'indicator_dropped', 'warning', f.file_name, NULL::INTEGER, '', '',
       json_object('indicator', o.indicator, 'before', o.shown, 'period', f.period)
FROM follows f JOIN counted_figure o ON o.report = f.before AND o.scope = ''
WHERE NOT EXISTS (SELECT 1 FROM observation n WHERE n.report = f.report AND n.indicator = o.indicator);

DROP TABLE step;
DROP TABLE counted_figure;
DROP TABLE follows;
