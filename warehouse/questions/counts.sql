-- Rows of the main tables; of figures only those that are what we know now.
SELECT 'observations' AS name, count(*) AS rows FROM observation WHERE known_to IS NULL
UNION ALL SELECT 'reports', count(*) FROM report
UNION ALL SELECT 'findings', count(*) FROM finding
UNION ALL SELECT 'contradictions', count(*) FROM contradiction
ORDER BY name
