"""Who speaks: the subject of a cue in each word order, or the one whom a pronoun means."""
