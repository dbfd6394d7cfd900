"""Roles: what the text says a person is, word for word."""
