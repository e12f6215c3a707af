"""The nouns of the programme: regions, indicators, periods, observations, findings, words, numerals."""
