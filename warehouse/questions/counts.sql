SELECT 'observations' AS name, count(*) AS rows FROM observation
UNION ALL SELECT 'reports', count(*) FROM report
UNION ALL SELECT 'findings', count(*) FROM finding
UNION ALL SELECT 'contradictions', count(*) FROM contradiction
ORDER BY name
