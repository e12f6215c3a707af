-- Figures that cannot both be true as they stand. Compared are actual figures known on the day of the variable
-- known_at (build.py: the last day there is; snapshot.py: the day asked for), of one indicator, region, district and scope, through the intervals their qualifiers leave possible. Kinds:
--   differ_same_time           same day or same period, and the intervals do not meet
--   differ_order_unknown       overlapping dates that cannot be put in order, and the intervals do not meet
--   cumulative_stock_falls     a count of things opened is surely lower than it surely was before
--   part_exceeds_whole         a part is surely greater than its base, or a derived share surely above 100
--   sub_period_exceeds_period  a flow over a shorter time is surely greater than over the time that contains it
--   region_exceeds_nation      one region surely has more than the country
--   regions_exceed_nation      the regions together surely have more than the country
--   districts_exceed_region    the districts together surely have more than their region
CREATE TEMP TABLE figure AS
SELECT o.observation, o.origin, o.region, o.district, o.indicator, o.scope, o.low, o.high, o.span_start, o.period_start,
       o.period_end, o.date_precision, o.known_from, (o.period_end - to_months(i.carry_months))::DATE AS oldest, i.measure, i.adds_up, i.cumulative, i.base, i.unit
FROM observation o JOIN indicator i ON i.code = o.indicator
WHERE o.kind = 'actual' AND o.period_end IS NOT NULL
  AND o.known_from <= getvariable('known_at') AND (o.known_to IS NULL OR o.known_to > getvariable('known_at'));

CREATE TEMP TABLE found (kind VARCHAR, indicator VARCHAR, region VARCHAR, members VARCHAR[]);

INSERT INTO found
WITH pair AS (
    SELECT a, b FROM figure a JOIN figure b
      ON a.indicator = b.indicator AND a.region = b.region AND a.district = b.district AND a.scope = b.scope
     AND a.period_end = b.period_end AND a.observation < b.observation AND (a.high < b.low OR b.high < a.low)
     AND (a.measure = 'stock' OR a.period_start IS NOT DISTINCT FROM b.period_start)
    UNION ALL -- a stock of some day of a span meets those of days inside it
    SELECT CASE WHEN s.observation < d.observation THEN s ELSE d END,
           CASE WHEN s.observation < d.observation THEN d ELSE s END
    FROM figure s JOIN figure d
      ON s.indicator = d.indicator AND s.region = d.region AND s.district = d.district AND s.scope = d.scope
     AND d.period_end >= s.span_start AND d.period_end < s.period_end AND (s.high < d.low OR d.high < s.low)
    WHERE s.measure = 'stock' AND s.span_start < s.period_end
)
SELECT CASE WHEN (a.measure = 'stock' AND a.span_start = a.period_end AND b.span_start = b.period_end
                  AND a.period_end = b.period_end)
              OR (a.measure = 'flow' AND a.date_precision = 'day' AND b.date_precision = 'day')
              OR (a.measure = 'flow' AND a.period_start IS NOT NULL AND a.period_start = b.period_start)
            THEN 'differ_same_time' ELSE 'differ_order_unknown' END,
       a.indicator, a.region, [a.observation, b.observation]
FROM pair
-- a computed figure is compared only with a reported one of its very day: its inputs are compared themselves
WHERE (a.origin = 'reported' OR b.origin = 'reported')
  AND ((a.origin = 'reported' AND b.origin = 'reported') OR (a.span_start = b.span_start AND a.period_end = b.period_end));

INSERT INTO found
WITH bounded AS ( -- what has left a region took its things along: compared within the same borders only
    SELECT *, (SELECT count(DISTINCT heir.version_from) FROM catalog_regions heir
               WHERE heir.id <> f.region AND list_contains(string_split(heir.predecessor, ';'), f.region)
                 AND f.district = '' AND heir.version_from <= f.period_end::VARCHAR) AS borders
    FROM figure f WHERE cumulative AND origin = 'reported'
),
ordered AS (
    SELECT *, arg_max(observation, low) OVER earlier AS peak_id, max(low) OVER earlier AS peak,
           arg_max(period_end, low) OVER earlier AS peak_end
    FROM bounded
    WINDOW earlier AS (PARTITION BY indicator, region, district, scope, borders ORDER BY period_end, observation
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT 'cumulative_stock_falls', indicator, region, [peak_id, observation]
FROM ordered WHERE high < peak AND peak_end < span_start;

INSERT INTO found
SELECT 'part_exceeds_whole', p.indicator, p.region, [p.observation, w.observation]
FROM figure p JOIN figure w
  ON w.indicator = p.base AND w.region = p.region AND w.district = p.district AND w.scope = p.scope
 AND CASE WHEN p.measure = 'stock' THEN p.span_start <= w.period_end AND w.span_start <= p.period_end
          ELSE p.period_start = w.period_start AND p.period_end = w.period_end END
WHERE p.low > w.high;

INSERT INTO found -- through a share, unless the two sides have met already
WITH share AS (
    SELECT f.indicator, f.region, list(d.input ORDER BY d.role DESC) AS members
    FROM figure f JOIN derivation d ON d.observation = f.observation
    WHERE f.origin = 'derived' AND f.unit = 'percent' AND f.low > 100
    GROUP BY f.observation, f.indicator, f.region
)
SELECT 'part_exceeds_whole', * FROM share s
WHERE NOT EXISTS (SELECT 1 FROM found k WHERE k.kind = 'part_exceeds_whole' AND k.members = s.members);

INSERT INTO found
SELECT 'sub_period_exceeds_period', s.indicator, s.region, [s.observation, l.observation]
FROM figure s JOIN figure l
  ON s.indicator = l.indicator AND s.region = l.region AND s.district = l.district AND s.scope = l.scope
 AND s.period_start >= l.period_start AND s.period_end <= l.period_end
 AND (s.period_start > l.period_start OR s.period_end < l.period_end)
WHERE s.measure = 'flow' AND s.adds_up AND s.low > l.high;

-- A child belongs to its parent at the same time; a cumulative stock also if the child's date is the earlier one,
-- but of a district only until it has a later figure (next_end).
CREATE TEMP TABLE child AS
WITH part AS (
    SELECT *, CASE WHEN cumulative AND district <> '' THEN min(period_end) OVER (
        PARTITION BY indicator, region, district, scope ORDER BY period_end
        RANGE BETWEEN INTERVAL 1 DAY FOLLOWING AND UNBOUNDED FOLLOWING) END AS next_end
    FROM figure WHERE adds_up AND origin = 'reported' AND region <> 'KZ'
)
SELECT c.observation, c.indicator, c.region, c.district, c.low, c.period_end, c.known_from,
       p.observation AS parent_id, p.high AS parent_high, p.region AS parent_region, p.period_end AS parent_end
FROM part c JOIN figure p
  ON p.indicator = c.indicator AND p.scope = c.scope AND p.district = ''
 AND p.region = CASE WHEN c.district = '' THEN 'KZ' ELSE c.region END
 AND CASE WHEN c.measure = 'flow' THEN c.period_start = p.period_start AND c.period_end = p.period_end
          ELSE c.period_end >= p.oldest
               AND CASE WHEN c.cumulative THEN c.period_end <= p.period_end AND (c.next_end IS NULL OR p.period_end < c.next_end)
                        ELSE c.period_end = p.period_end END END
WHERE p.origin = 'reported';

INSERT INTO found
SELECT 'region_exceeds_nation', indicator, region, [observation, parent_id]
FROM child WHERE district = '' AND low > parent_high;

INSERT INTO found
WITH heir AS (
    SELECT unnest(string_split(predecessor, ';')) AS region, id, version_from FROM catalog_regions
),
latest AS (
    SELECT * FROM child
    -- what has left a region since would be counted twice
    WHERE NOT EXISTS (
        SELECT 1 FROM heir WHERE heir.region = child.region AND heir.id <> child.region
          AND heir.version_from > child.period_end::VARCHAR AND heir.version_from <= child.parent_end::VARCHAR)
    QUALIFY row_number() OVER (PARTITION BY parent_id, region, district ORDER BY period_end DESC, known_from DESC, observation) = 1
)
SELECT CASE WHEN parent_region = 'KZ' THEN 'regions_exceed_nation' ELSE 'districts_exceed_region' END,
       indicator, parent_region, list(observation ORDER BY observation) || [parent_id]
FROM latest GROUP BY parent_id, parent_region, indicator, parent_high
HAVING sum(low) > parent_high AND max(low) <= parent_high;

CREATE TEMP TABLE numbered AS
SELECT 'x-' || substr(sha256(kind || array_to_string(members, ' ')), 1, 12) AS contradiction, * FROM found;

INSERT INTO contradiction_member
SELECT DISTINCT n.contradiction, m.member FROM numbered n, unnest(n.members) AS m (member);

INSERT INTO contradiction
SELECT DISTINCT n.contradiction, n.kind, n.indicator, n.region,
       (SELECT max(o.known_from) FROM contradiction_member m JOIN observation o USING (observation)
        WHERE m.contradiction = n.contradiction) AS known_from,
       (SELECT min(v.verdict) FROM verdict_figure v WHERE NOT EXISTS (
            SELECT 1 FROM contradiction_member m JOIN observation o USING (observation)
            WHERE m.contradiction = n.contradiction
              AND o.figure NOT IN (SELECT f.figure FROM verdict_figure f WHERE f.verdict = v.verdict))) AS verdict
FROM numbered n;

DROP TABLE figure; DROP TABLE found; DROP TABLE child; DROP TABLE numbered;
