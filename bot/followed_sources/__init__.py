"""Followed sources, such as feeds: fetched when due, and each item read once and kept for every chat that follows."""
