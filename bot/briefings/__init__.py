"""Briefings: their contents, and the scheduler that sends them."""
