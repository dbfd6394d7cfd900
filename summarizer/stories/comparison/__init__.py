"""Compares the articles of one story: what they share, what only one reports, where they differ, and what is new."""
