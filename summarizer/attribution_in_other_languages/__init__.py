"""Who acts in an article that is not English, and who says what: read with tables of words, without a parser."""
