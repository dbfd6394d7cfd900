"""Inserts that leave an existing row alone."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(dialect: str, table: Table, row: Mapping[str, Any]) -> Insert:
    """Return an insert that does nothing where a unique key is taken."""
    if dialect == "sqlite":
        return sqlite.insert(table).values(dict(row)).on_conflict_do_nothing()
    return postgresql.insert(table).values(dict(row)).on_conflict_do_nothing()
