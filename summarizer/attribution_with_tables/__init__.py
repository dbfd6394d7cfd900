"""Reads actors and claims without a parser: from the words, the punctuation and the tables of a language."""
