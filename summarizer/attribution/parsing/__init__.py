"""Parsing: the one pass of the English pipeline that all of attribution shares, sped up without losing accuracy."""
