"""Briefings: their contents, the scheduler that sends them, and the feed in which they are published."""
