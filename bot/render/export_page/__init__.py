"""The page of `/export html`: its frame, its style, its script, and a row of data for each digest."""
