"""An insert that ignores conflicts, in the dialect of each database."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(dialect: str, table: Table, *rows: Mapping[str, Any]) -> Insert:
    """Return an insert that leaves out rows with a unique key that exists."""
    values = [dict(row) for row in rows]
    if dialect == "sqlite":
        return sqlite.insert(table).values(values).on_conflict_do_nothing()
    return postgresql.insert(table).values(values).on_conflict_do_nothing()
