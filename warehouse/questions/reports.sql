-- Every report accepted by then, the last accepted first, with what came of it. What was decided later is not told.
WITH last AS (
    SELECT report, accepted_at, CASE WHEN ended_at::DATE <= $known_at THEN ended_at END AS ended_at
    FROM term WHERE accepted_at::DATE <= $known_at
    QUALIFY row_number() OVER (PARTITION BY report ORDER BY accepted_at DESC) = 1
),
brought AS (
    SELECT report, count(*) AS observations FROM observation
    WHERE origin = 'reported' AND NOT contains(observation, '-') GROUP BY report
),
found AS (
    SELECT report, count(*) AS findings, count(*) FILTER (severity = 'refusal') AS refusals,
           count(*) FILTER (severity = 'warning') AS warnings
    FROM finding GROUP BY report
)
SELECT r.* REPLACE (
           l.accepted_at AS accepted_at, l.ended_at AS ended_at,
           CASE WHEN l.ended_at IS NULL THEN 'accepted' ELSE 'withdrawn' END AS state,
           CASE WHEN l.ended_at IS NOT DISTINCT FROM r.ended_at THEN r.reason ELSE '' END AS reason,
           CASE WHEN h.accepted_at::DATE <= $known_at THEN r.superseded_by END AS superseded_by
       ),
       coalesce(b.observations, 0) AS observations, coalesce(f.findings, 0) AS findings,
       coalesce(f.refusals, 0) AS refusals, coalesce(f.warnings, 0) AS warnings
FROM last l JOIN report r USING (report) LEFT JOIN report h ON h.report = r.superseded_by
LEFT JOIN brought b ON b.report = r.report LEFT JOIN found f ON f.report = r.report
ORDER BY l.accepted_at DESC, r.report
