-- What must never be true of a snapshot: one row per offence.
SELECT 'observation of an unknown indicator' AS fault, o.observation AS offender
FROM observation o ANTI JOIN indicator i ON i.code = o.indicator
UNION ALL SELECT 'observation of an unknown region', o.observation
FROM observation o ANTI JOIN catalog_regions r ON r.id = o.region
UNION ALL SELECT 'observation without its report', o.observation
FROM observation o ANTI JOIN report r USING (report)
UNION ALL SELECT 'value outside its own interval', observation
FROM observation WHERE NOT (low <= value AND value <= high)
UNION ALL SELECT 'period that ends before it starts', observation
FROM observation WHERE period_start > period_end
UNION ALL SELECT 'derived figure without two inputs', o.observation
FROM observation o LEFT JOIN derivation d USING (observation)
WHERE o.origin = 'derived' GROUP BY o.observation HAVING count(d.input) <> 2
UNION ALL SELECT 'derivation from nothing', d.observation
FROM derivation d ANTI JOIN observation o ON o.observation = d.input
UNION ALL SELECT 'contradiction with fewer than two sides', c.contradiction
FROM contradiction c LEFT JOIN contradiction_member m USING (contradiction)
GROUP BY c.contradiction HAVING count(m.observation) < 2
UNION ALL SELECT 'report both in force and superseded', r.report
FROM report r JOIN observation o USING (report)
WHERE r.superseded_by IS NOT NULL AND o.known_to IS NULL
UNION ALL SELECT 'two observations of one id', observation
FROM observation GROUP BY observation HAVING count(*) > 1
