"""Persistent storage on SQLite or PostgreSQL. The only package that knows SQL."""
