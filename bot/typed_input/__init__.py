"""Parsers of what readers type: schedules, days, lengths, searches and time zones."""
