"""Followed sources: fetched when they are due, and each item read once and kept for every chat that follows."""
