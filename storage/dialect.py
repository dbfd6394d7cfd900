"""An insert that ignores conflicts, in the dialect of each database."""

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(dialect: str, table: Table) -> Insert:
    """Return an insert that leaves out rows with a unique key that exists; execute it with the row or rows."""
    into = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    return into.on_conflict_do_nothing()
