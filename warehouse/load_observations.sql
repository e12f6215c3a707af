-- Parsed figures into the observation table; `incoming` says how long a report is what we know. Without known_from a figure is known from its publication.
INSERT INTO observation BY NAME
SELECT concat(substr(i.report, 1, 8), ':', o.position, i.mark) AS observation,
       i.report, 'reported' AS origin, figure, region, district, indicator, value, qualifier, low, high, kind,
       period_start::DATE AS period_start, period_end::DATE AS period_end,
       coalesce(period_start::DATE, CASE date_precision
           WHEN 'year' THEN date_trunc('year', period_end)
           WHEN 'half' THEN date_trunc('month', period_end) - INTERVAL 5 MONTH
           WHEN 'quarter' THEN date_trunc('month', period_end) - INTERVAL 2 MONTH
           WHEN 'month' THEN date_trunc('month', period_end)
           ELSE period_end END::DATE) AS span_start,
       date_precision, date_basis, scope, coalesce(i.known_from, reported_at::DATE) AS known_from,
       CASE WHEN i.void THEN reported_at::DATE ELSE i.known_to END AS known_to,
       as_written, o.file, line, sheet, cell, publisher, title, url, document, published, note_ru, note_kk, note_en
FROM arrived o
JOIN batch b ON b.report = o.report AND o.filename = concat(b.folder, '/observations.parquet')
JOIN incoming i ON i.report = o.report;
