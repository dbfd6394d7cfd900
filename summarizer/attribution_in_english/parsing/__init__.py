"""Parsing: the one pass of the English pipeline that all of attribution shares, with faster components."""
