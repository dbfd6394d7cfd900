"""Write the snapshot of the schema after all migrations: run this after adding one.

python -m storage.migrations.write_schema_snapshot
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import create_engine

import storage
from storage.migrations.load_schema_snapshot import END, SNAPSHOT
from storage.schema_version import migrate, newest_version

PATH: Final = Path(storage.__file__).parent / "migrations" / SNAPSHOT

# What SQLite creates by itself: its sequences, and the tables behind the full-text index.
_STATEMENTS: Final = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'sqlite_sequence'"
    " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid"
)


def main() -> None:
    """Write the snapshot."""
    PATH.write_text(snapshot(), encoding="utf-8")


def snapshot() -> str:
    """Return the snapshot that is equivalent to the migrations."""
    return f"-- {newest_version()}\n" + "".join(statement + END for statement in statements_of(migrated()))


def migrated() -> sqlite3.Connection:
    """Return an in-memory database after all migrations."""
    database = sqlite3.connect(":memory:")
    with create_engine("sqlite://", creator=lambda: database).begin() as connection:
        migrate(connection)
    return database


def statements_of(database: sqlite3.Connection) -> list[str]:
    """Return the statements that create the tables and indexes of a database."""
    with closing(database.cursor()) as cursor:
        return [statement for (statement,) in cursor.execute(_STATEMENTS)]


if __name__ == "__main__":
    main()
