-- Derived indicators: factor * numerator / denominator with the interval of both.
-- Stocks: the denominator in force at the numerator's date, at most carry_months old. Flows: the same period.
-- A pair is kept only if both sides were the best known on the day the later of the two became known;
-- so "the latest known pair" is right for every known_at. Best is what standing.sql would choose.
CREATE TEMP TABLE pair AS
WITH operand AS (
    SELECT o.observation, o.region, o.district, o.indicator, o.scope, o.value, o.period_start, o.period_end, o.known_from,
           o.known_to, o.date_basis
    FROM observation o JOIN indicator i ON i.code = o.indicator
    WHERE o.indicator IN (SELECT unnest([numerator, denominator]) FROM indicator)
      AND o.kind = 'actual' AND o.period_end IS NOT NULL AND (o.known_to IS NULL OR o.known_to > o.known_from)
),
numerator AS (
    SELECT i.code, i.factor, i.measure, i.denominator, n.*,
           (n.period_end - to_months(i.carry_months))::DATE AS oldest
    FROM indicator i JOIN operand n ON n.indicator = i.numerator
),
matched AS (
    SELECT n.code, n.factor, n.observation AS n_id, d.observation AS d_id,
           greatest(n.known_from, d.known_from) AS known_from,
           least(n.known_to, d.known_to) AS known_to,
           n.region, n.district, n.scope, n.period_start, n.period_end, n.known_from AS n_known,
           n.date_basis = 'printed' AS n_printed,
           (d.period_end, d.known_from, d.date_basis = 'printed') AS d_rank
    FROM numerator n
    JOIN operand d ON d.indicator = n.denominator
        AND d.region = n.region AND d.district = n.district AND d.scope = n.scope
        AND CASE WHEN n.measure = 'stock'
            THEN d.period_end <= n.period_end AND d.period_end >= n.oldest
            ELSE d.period_start = n.period_start AND d.period_end = n.period_end END
    WHERE d.value > 0
),
-- Of the denominators known when the pair became known the best; of equal ones the first.
chosen AS (
    SELECT * FROM matched
    QUALIFY d_rank = max(d_rank) OVER (PARTITION BY code, n_id ORDER BY known_from
                                       RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
        AND d_id = min(d_id) OVER (PARTITION BY code, n_id, d_rank)
),
-- Each numerator, until a better one of the same time became known.
lasting AS (
    SELECT code, n_id, lead(n_known) OVER (
        PARTITION BY code, region, district, scope, period_start, period_end
        ORDER BY n_known, n_printed, n_id DESC) AS outdone
    FROM (SELECT DISTINCT code, n_id, n_known, n_printed, region, district, scope, period_start, period_end
          FROM chosen)
)
SELECT code, factor, n_id, d_id, known_from, known_to FROM chosen JOIN lasting USING (code, n_id)
WHERE (known_to IS NULL OR known_to > known_from) AND (outdone IS NULL OR outdone > known_from);

INSERT INTO observation BY NAME
SELECT 'd-' || substr(sha256(p.code || p.n_id || p.d_id), 1, 16) AS observation,
       n.report, 'derived' AS origin, '' AS figure, n.region, n.district, p.code AS indicator,
       p.factor * n.value / d.value AS value,
       CASE WHEN n.qualifier = 'exact' AND d.qualifier = 'exact' THEN 'exact'
            WHEN n.qualifier IN ('exact', 'at_least') AND d.qualifier IN ('exact', 'at_most') THEN 'at_least'
            WHEN n.qualifier IN ('exact', 'at_most') AND d.qualifier IN ('exact', 'at_least') THEN 'at_most'
            ELSE 'about' END AS qualifier,
       p.factor * n.low / d.high AS low,
       CASE WHEN d.low = 0 THEN 'infinity'::DOUBLE ELSE p.factor * n.high / d.low END AS high,
       'actual' AS kind, n.period_start, n.period_end, n.span_start, n.date_precision,
       CASE WHEN 'inferred' IN (n.date_basis, d.date_basis) THEN 'inferred' ELSE n.date_basis END AS date_basis,
       n.scope, p.known_from, p.known_to, '' AS as_written,
       '' AS file, NULL AS line, '' AS sheet, '' AS cell, '' AS publisher, '' AS title, '' AS url,
       '' AS document, '' AS published, '' AS note_ru, '' AS note_kk, '' AS note_en
FROM pair p
JOIN observation n ON n.observation = p.n_id
JOIN observation d ON d.observation = p.d_id;

INSERT INTO derivation
SELECT 'd-' || substr(sha256(code || n_id || d_id), 1, 16), role, CASE role WHEN 'numerator' THEN n_id ELSE d_id END
FROM pair, (VALUES ('numerator'), ('denominator')) AS roles (role);

DROP TABLE pair;
