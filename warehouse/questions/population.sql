-- People on the 1 January nearest to the day, at most a year away.
SELECT region, people, day, source FROM population
WHERE abs(datediff('day', day, $day::DATE)) <= 366
QUALIFY row_number() OVER (PARTITION BY region ORDER BY abs(datediff('day', day, $day::DATE)), day DESC) = 1
ORDER BY region
