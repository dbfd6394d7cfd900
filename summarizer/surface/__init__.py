"""Reads who acts and who says what without a parser: from words, marks and a language's tables."""
