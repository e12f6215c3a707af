-- The reported figure stood until the correction.
UPDATE observation SET known_to = greatest(known_from, least(coalesce(known_to, $since), $since))
WHERE observation = $observation
