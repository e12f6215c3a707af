-- One month of invented reports, one of each region: variables first_day, editions, month (its number), months (of all).
-- Each report is handed in several times; only the last edition is in force.
CREATE TEMP TABLE span AS
SELECT last_day(getvariable('first_day')) AS period_end, months,
       (date_trunc('month', getvariable('first_day')) - to_months(months - 1))::DATE AS period_start
FROM (VALUES (1), (3), (6), (12)) AS lengths (months) WHERE month(getvariable('first_day')) % months = 0;

CREATE TEMP TABLE place AS
WITH day AS (SELECT last_day(getvariable('first_day'))::VARCHAR AS day),
valid AS (
    SELECT DISTINCT id AS region FROM catalog_regions, day
    WHERE level <> 'country' AND version_from <= day AND (version_to = '' OR version_to >= day)
),
named AS (
    SELECT region, '' AS district FROM valid
    UNION ALL
    SELECT DISTINCT v.region, d.name_ru FROM valid v JOIN catalog_districts d ON d.region_id = v.region, day
    WHERE d.valid_from <= day AND (d.valid_to = '' OR d.valid_to >= day)
)
SELECT *, row_number() OVER (PARTITION BY region ORDER BY district) AS number,
       (100 + hash(region, district) % 300) * CASE district WHEN '' THEN 15 ELSE 1 END AS whole,
       0.2 + 0.6 * getvariable('month') / getvariable('months') + (hash(district, region) % 100) / 1000 AS share
FROM named;

CREATE TEMP TABLE edition AS
SELECT sha256(concat_ws('|', region, period_end, edition)) AS report, region, period_end, edition,
       strftime(period_end, '%Y-%m') AS period, (period_end + (8 + 3 * edition)::INTEGER)::DATE AS known_from,
       CASE WHEN edition < getvariable('editions') THEN (period_end + (11 + 3 * edition)::INTEGER)::DATE END AS known_to,
       CASE WHEN edition < getvariable('editions')
            THEN sha256(concat_ws('|', region, period_end, edition + 1)) END AS superseded_by
FROM (SELECT region FROM place WHERE district = ''), (SELECT period_end FROM span WHERE months = 1),
     range(1, getvariable('editions') + 1) AS numbers (edition);

INSERT INTO report BY NAME
SELECT report, 'regional_report' AS form, 1 AS edition, false AS reference, concat(region, '_', period, '.xlsx') AS file_name,
       'bench' AS sender, known_from::TIMESTAMP AS received_at, 50000 AS bytes, superseded_by, region, period,
       date_trunc('month', period_end)::DATE AS period_start, period_end, 'accepted' AS state,
       known_from::TIMESTAMP AS accepted_at, NULL AS ended_at, 'bench' AS decided_by, '' AS reason
FROM edition ORDER BY known_from, region;

INSERT INTO term SELECT report, known_from::TIMESTAMP, NULL FROM edition ORDER BY known_from, region;

CREATE TEMP TABLE filled AS
SELECT e.report, e.edition, e.known_from, e.known_to, e.period, p.region, p.district, c.code, c.numerator, c.denominator,
       c.measure, c.number, 1000000 * s.months + 1000 * p.number AS position, s.period_start, s.period_end,
       CASE WHEN c.unit IN ('percent', 'points') THEN round(100 * p.share, 1)
            WHEN c.is_part THEN s.months * round(p.whole * p.share) ELSE s.months * p.whole END::DOUBLE AS value
FROM edition e JOIN place p USING (region), chosen c JOIN span s ON c.measure = 'flow' OR s.months = 1;

INSERT INTO observation BY NAME
SELECT * EXCLUDE (figured) FROM (
SELECT concat(CASE WHEN f.numerator IS NULL THEN '' ELSE 'd-' END, substr(f.report, 1, 12), ':', f.position + f.number)
           AS observation,
       f.report, CASE WHEN f.numerator IS NULL THEN 'reported' ELSE 'derived' END AS origin,
       concat_ws(':', 'regional_report', f.region, f.period, f.code, f.district) AS figure, f.region, f.district,
       f.code AS indicator, coalesce(c.factor * n.value / d.value, f.value) AS figured, figured AS value,
       'exact' AS qualifier, figured AS low, figured AS high, 'actual' AS kind,
       CASE f.measure WHEN 'flow' THEN f.period_start END AS period_start, f.period_end,
       CASE f.measure WHEN 'flow' THEN f.period_start ELSE f.period_end END AS span_start, 'day' AS date_precision, 'printed' AS date_basis, '' AS scope,
       f.known_from, f.known_to, '' AS as_written, concat(f.region, '_', f.period, '.xlsx') AS file, NULL AS line,
       'Indicators' AS sheet, concat('D', 3 + f.number) AS cell, f.region AS publisher, '' AS title, '' AS url,
       '' AS document, '' AS published, '' AS note_ru, '' AS note_kk, '' AS note_en
FROM filled f JOIN chosen c ON c.code = f.code
LEFT JOIN filled n ON n.report = f.report AND n.position = f.position AND n.code = f.numerator
LEFT JOIN filled d ON d.report = f.report AND d.position = f.position AND d.code = f.denominator
ORDER BY f.known_from, f.region, f.position, f.number
);

INSERT INTO derivation
SELECT concat('d-', substr(f.report, 1, 12), ':', f.position + f.number), role,
       concat(substr(f.report, 1, 12), ':', f.position + c.number)
FROM filled f, (VALUES ('numerator'), ('denominator')) AS roles (role)
JOIN chosen c ON c.code = CASE role WHEN 'numerator' THEN f.numerator ELSE f.denominator END
ORDER BY f.known_from, f.region, f.position, f.number, role;

INSERT INTO register_row
SELECT e.report, register, concat(e.region, '_', e.period, '.xlsx'), NULL, register, concat('A', 2 + row_number),
       CASE register
       WHEN 'monitorings' THEN json_object('theme', theme.code, 'object_kind', 'bench', 'start', period_end - 20,
           'end', period_end - 9, 'checked', 36, 'with_violations', 18, 'violations', 22, 'recommendations', 5,
           'done', 3, 'referred', 0, 'funds', 16.2)
       ELSE json_object('theme', theme.code, 'addressee', concat('bench-', row_number % 5), 'recommendation',
           concat('bench ', row_number), 'due', period_end + 30, 'status', CASE row_number % 2 WHEN 0 THEN 'done'
           ELSE 'in_progress' END, 'done_on', CASE row_number % 2 WHEN 0 THEN period_end - 3 END) END
FROM edition e, (VALUES ('monitorings', 8), ('recommendations', 15)) AS registers (register, rows),
     range(1, 16) AS lines (row_number)
JOIN (SELECT code, row_number() OVER (ORDER BY line) AS theme_number FROM catalog_themes) AS theme
  ON theme_number = 1 + row_number % (SELECT count(*) FROM catalog_themes)
WHERE row_number <= rows ORDER BY e.known_from, e.region, register, row_number;

DROP TABLE span; DROP TABLE place; DROP TABLE edition; DROP TABLE filled;
