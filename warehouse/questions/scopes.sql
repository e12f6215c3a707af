-- The scopes in which an indicator has been reported, with how many regions each.
SELECT scope, count(DISTINCT region) AS regions, count(*) AS figures FROM observation
WHERE indicator = $indicator AND kind = 'actual' AND known_from <= $known_at AND (known_to IS NULL OR known_to > $known_at)
GROUP BY scope ORDER BY scope
