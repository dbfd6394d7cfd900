"""Who is meant: the name behind "he", "the minister" and "they"."""
