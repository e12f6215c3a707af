-- The figure a correction speaks of: report, place and what is written there must all fit.
SELECT observation, indicator, qualifier FROM observation
WHERE starts_with(report, $report) AND as_written = $old AND corrected IS NULL
  AND $place IN (concat(sheet, '!', cell), cell, line::VARCHAR)
  AND (known_to IS NULL OR known_to > known_from)
