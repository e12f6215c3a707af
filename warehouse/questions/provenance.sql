-- The given observations and, one level down, what derived ones were computed from. `used_in` is '' or the derived one.
WITH wanted AS (
    SELECT unnest($observations) AS observation, '' AS used_in, '' AS role
    UNION ALL
    SELECT d.input, d.observation, d.role FROM derivation d WHERE d.observation IN (SELECT unnest($observations))
),
-- Found by their ids alone, so that the other columns are read of these rows only.
picked AS (
    FROM observation WHERE rowid IN (SELECT rowid FROM observation WHERE observation IN (SELECT observation FROM wanted))
)
SELECT w.used_in, w.role, o.*, i.unit, i.measure, i.factor, r.form, r.reference, r.file_name, r.received_at, r.sender
FROM wanted w JOIN picked o USING (observation) JOIN indicator i ON i.code = o.indicator JOIN report r USING (report)
ORDER BY o.indicator, o.region, w.used_in, w.role DESC, o.period_end, o.observation
