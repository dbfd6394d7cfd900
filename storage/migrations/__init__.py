"""Alembic migrations: one revision for each change to the tables."""
