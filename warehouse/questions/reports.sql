-- Every report ever accepted, the last accepted first, with what came of it.
SELECT r.*, count(DISTINCT o.observation) AS observations,
       (SELECT count(*) FROM finding f WHERE f.report = r.report) AS findings,
       (SELECT count(*) FROM finding f WHERE f.report = r.report AND f.severity = 'refusal') AS refusals,
       (SELECT count(*) FROM finding f WHERE f.report = r.report AND f.severity = 'warning') AS warnings
FROM report r LEFT JOIN observation o ON o.report = r.report AND o.origin = 'reported'
    AND NOT contains(o.observation, '-')
WHERE r.accepted_at::DATE <= $known_at
GROUP BY ALL ORDER BY r.accepted_at DESC, r.report
