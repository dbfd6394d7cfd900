"""An insert that ignores conflicts, in the dialect of each database."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(dialect: str, table: Table, row: Mapping[str, Any]) -> Insert:
    """Return an insert that does nothing if a row with the same unique key exists."""
    if dialect == "sqlite":
        return sqlite.insert(table).values(dict(row)).on_conflict_do_nothing()
    return postgresql.insert(table).values(dict(row)).on_conflict_do_nothing()
