-- Every report ever received, newest first, with what came of it.
SELECT r.*, count(DISTINCT o.observation) AS observations,
       (SELECT count(*) FROM finding f WHERE f.report = r.report) AS findings
FROM report r LEFT JOIN observation o ON o.report = r.report AND o.origin = 'reported'
GROUP BY ALL ORDER BY r.received_at DESC, r.report
