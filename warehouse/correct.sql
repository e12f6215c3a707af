-- The corrected figure stands from `since` on.
INSERT INTO observation BY NAME
SELECT o.* REPLACE (o.observation || 'c' AS observation, $new::DOUBLE AS value, $low AS low, $high AS high,
                    greatest(o.known_from, $since) AS known_from, $new AS as_written, $corrected AS corrected)
FROM observation o WHERE o.observation = $observation
