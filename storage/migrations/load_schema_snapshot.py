"""Creates the tables of a new SQLite file at once from the snapshot of the schema, in place of all migrations.

The migrations would take most of the first start.
`python -m storage.migrations.write_schema_snapshot` writes the snapshot from the migrations; the tests compare the two.
"""

from functools import cache
from importlib.resources import files
from typing import Final

from sqlalchemy import Connection

SNAPSHOT: Final = "schema_snapshot.sql"

END: Final = "\n;\n"
"""What ends a statement of the snapshot. Its first line is a comment with the version."""


def create_tables(connection: Connection, newest: str) -> bool:
    """Create the tables in an empty file; do nothing and return `False` if the snapshot is out of date."""
    version, statements = _snapshot()
    if version != newest:
        return False
    for statement in statements:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (version,))
    return True


@cache
def _snapshot() -> tuple[str, tuple[str, ...]]:
    """Return the version of the tables, and the statements that create them."""
    head, _, rest = files("storage").joinpath("migrations", SNAPSHOT).read_text(encoding="utf-8").partition("\n")
    return head.removeprefix("-- "), tuple(rest.removesuffix(END).split(END))
