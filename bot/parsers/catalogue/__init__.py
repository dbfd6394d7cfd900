"""Newspapers and broadcasters with a feed: a table by language and country, and those that a reader names."""
