-- The invented figures that snapshots for measuring are made of (synthetic.py); variable indicators: how many.
-- First those that shares are computed from, then in the order of the catalog.
CREATE TEMP TABLE chosen AS
WITH side AS (SELECT unnest([code, numerator, denominator]) AS code FROM indicator WHERE numerator IS NOT NULL)
SELECT i.*, row_number() OVER (ORDER BY i.code IN (FROM side) DESC, c.line) AS number,
       i.base <> '' OR i.cumulative OR i.code IN (SELECT numerator FROM indicator) AS is_part
FROM indicator i JOIN catalog_indicators c USING (code)
QUALIFY number <= getvariable('indicators');

-- The sides of each share as they are numbered; a share without both would be a figure without origin.
DELETE FROM chosen WHERE numerator IS NOT NULL
AND NOT (numerator IN (SELECT code FROM chosen) AND denominator IN (SELECT code FROM chosen));
