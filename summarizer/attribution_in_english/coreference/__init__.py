"""Coreference: which entity "he", "the minister" and "they" refer to."""
