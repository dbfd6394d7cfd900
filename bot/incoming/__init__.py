"""Incoming updates: a message with its links and files becomes a submission."""
