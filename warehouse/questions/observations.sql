-- Figures as they were reported or derived, newest date first; an empty list of codes means all.
-- Asked for a report by its id, the figures it brought, also those that a later report has superseded.
SELECT o.*, i.unit, i.measure, r.form, r.reference, r.file_name, r.received_at
FROM observation o JOIN indicator i ON i.code = o.indicator JOIN report r USING (report)
WHERE (len($indicators) = 0 OR o.indicator IN (SELECT unnest($indicators)))
  AND (len($regions) = 0 OR o.region IN (SELECT unnest($regions)))
  AND (len($kinds) = 0 OR o.kind IN (SELECT unnest($kinds)))
  AND ($start IS NULL OR (o.period_end >= $start AND coalesce(o.period_start, o.span_start) <= $end))
  AND (len($reports) = 0 OR (o.origin = 'reported' AND o.report IN (SELECT unnest($reports))))
  AND o.known_from <= $known_at AND (o.known_to IS NULL OR o.known_to > $known_at OR len($reports) > 0)
ORDER BY o.indicator, o.region, o.period_end DESC NULLS LAST, o.known_from DESC, o.observation
