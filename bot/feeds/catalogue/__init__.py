"""Newspapers and broadcasters with a feed: a table by language and country, searched by name."""
