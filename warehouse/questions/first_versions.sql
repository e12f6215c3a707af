-- Of each given observation: its value now and as the same figure was first known, both with the numerator and the
-- denominator it was computed from. The same figure: indicator, region, scope, kind and dates.
WITH asked AS (
    FROM observation
    WHERE rowid IN (SELECT rowid FROM observation WHERE observation IN (SELECT unnest($observations)))
),
version AS (
    SELECT a.observation AS asked, a.indicator, a.value AS value_now, f.observation AS first, f.value AS value_first,
           f.known_from AS first_known
    FROM asked a JOIN observation f ON f.indicator = a.indicator AND f.region = a.region AND f.district = a.district
        AND f.scope = a.scope AND f.kind = a.kind AND f.period_end = a.period_end
        AND f.period_start IS NOT DISTINCT FROM a.period_start AND f.known_from <= a.known_from
        AND (f.known_to IS NULL OR f.known_to > f.known_from OR f.observation = a.observation)
    QUALIFY row_number() OVER (PARTITION BY a.observation ORDER BY f.known_from, f.origin = 'reported' DESC,
        f.observation = a.observation DESC, f.observation) = 1
),
input AS (
    SELECT d.observation, max(o.value) FILTER (d.role = 'numerator') AS part,
           max(o.value) FILTER (d.role = 'denominator') AS base
    FROM derivation d JOIN observation o ON o.observation = d.input
    WHERE d.observation IN (SELECT asked FROM version UNION SELECT first FROM version)
    GROUP BY d.observation
)
SELECT v.asked AS observation, v.indicator, v.value_now, v.value_first, v.first, v.first_known,
       n.part AS part_now, n.base AS base_now, f.part AS part_first, f.base AS base_first
FROM version v LEFT JOIN input n ON n.observation = v.asked LEFT JOIN input f ON f.observation = v.first
ORDER BY v.asked
