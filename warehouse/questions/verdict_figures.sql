-- The figures that the editorial verdicts speak of.
SELECT v.verdict, o.*, i.unit, i.measure, r.form, r.reference, r.file_name, r.received_at
FROM verdict_figure v JOIN observation o USING (figure) JOIN indicator i ON i.code = o.indicator JOIN report r USING (report)
WHERE o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at)
ORDER BY v.verdict, o.indicator, o.period_end NULLS LAST, o.observation
