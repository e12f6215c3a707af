-- The corrected figure stands from `since` on; the reported one stood until then.
INSERT INTO observation BY NAME
SELECT o.* REPLACE (o.observation || 'c' AS observation, $new::DOUBLE AS value, $low AS low, $high AS high,
                    greatest(o.known_from, $since) AS known_from, $new AS as_written, $corrected AS corrected)
FROM observation o WHERE o.observation = $observation;

UPDATE observation SET known_to = greatest(known_from, least(coalesce(known_to, $since), $since))
WHERE observation = $observation;
