-- One parsed report into the observation table. What is known from when: the day of publication (or receipt).
-- A superseded edition of a published collection was a faulty transcript: nobody ever knew it.
INSERT INTO observation BY NAME
SELECT concat(substr($report, 1, 8), ':', row_number() OVER ()) AS observation,
       $report AS report, 'reported' AS origin, figure, region, district, indicator, value, qualifier, low, high, kind,
       period_start::DATE AS period_start, period_end::DATE AS period_end,
       coalesce(period_start::DATE, CASE date_precision
           WHEN 'year' THEN date_trunc('year', period_end)
           WHEN 'half' THEN date_trunc('month', period_end) - INTERVAL 5 MONTH
           WHEN 'quarter' THEN date_trunc('month', period_end) - INTERVAL 2 MONTH
           WHEN 'month' THEN date_trunc('month', period_end)
           ELSE period_end END::DATE) AS span_start,
       date_precision, date_basis, scope, reported_at::DATE AS known_from,
       CASE WHEN $superseded THEN reported_at::DATE END AS known_to,
       as_written, file, line, sheet, cell, publisher, title, url, document, published, note_ru, note_kk, note_en
FROM read_parquet($file);
