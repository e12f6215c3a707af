-- Every report accepted by then, the last accepted first, with what came of it. What was decided later is not told.
WITH last AS (
    SELECT report, accepted_at, CASE WHEN ended_at::DATE <= $known_at THEN ended_at END AS ended_at
    FROM term WHERE accepted_at::DATE <= $known_at
    QUALIFY row_number() OVER (PARTITION BY report ORDER BY accepted_at DESC) = 1
)
SELECT r.* REPLACE (
           l.accepted_at AS accepted_at, l.ended_at AS ended_at,
           CASE WHEN l.ended_at IS NULL THEN 'accepted' ELSE 'withdrawn' END AS state,
           CASE WHEN l.ended_at IS NOT DISTINCT FROM r.ended_at THEN r.reason ELSE '' END AS reason,
           CASE WHEN h.accepted_at::DATE <= $known_at THEN r.superseded_by END AS superseded_by
       ),
       count(DISTINCT o.observation) AS observations,
       (SELECT count(*) FROM finding f WHERE f.report = r.report) AS findings,
       (SELECT count(*) FROM finding f WHERE f.report = r.report AND f.severity = 'refusal') AS refusals,
       (SELECT count(*) FROM finding f WHERE f.report = r.report AND f.severity = 'warning') AS warnings
FROM last l JOIN report r USING (report) LEFT JOIN report h ON h.report = r.superseded_by
LEFT JOIN observation o ON o.report = r.report AND o.origin = 'reported' AND NOT contains(o.observation, '-')
GROUP BY ALL ORDER BY l.accepted_at DESC, r.report
