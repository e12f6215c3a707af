-- The days on which what is known about actual figures changed, newest first, with how many came and went.
WITH step AS (
    SELECT known_from AS day, 1 AS came, 0 AS went FROM observation WHERE origin = 'reported' AND kind = 'actual'
        AND (known_to IS NULL OR known_to > known_from)
    UNION ALL
    SELECT known_to, 0, 1 FROM observation WHERE origin = 'reported' AND kind = 'actual' AND known_to > known_from
)
SELECT day, sum(came)::BIGINT AS came, sum(went)::BIGINT AS went FROM step WHERE day <= $known_at
GROUP BY day ORDER BY day DESC
