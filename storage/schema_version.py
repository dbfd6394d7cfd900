"""The version of a database's tables, and the migrations to the newest.

Alembic is imported only to migrate: using it just to learn that there is nothing to do would cost each start a quarter
of a second.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

_MIGRATIONS: Final = Path(__file__).parent / "migrations"


def version_of(connection: Connection) -> str | None:
    """Return the version of the tables, `None` if there are none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


@cache
def newest_version() -> str:
    """Return the version that the last migration leads to, which is in the name of its file."""
    return max(path.name.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*.py"))


@cache
def known_versions() -> frozenset[str]:
    """Return the versions of the tables that this program can read or migrate."""
    return frozenset(script.revision for script in scripts().walk_revisions())


def scripts() -> "ScriptDirectory":
    """Load all migrations, which Alembic compiles."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see the module

    return ScriptDirectory.from_config(_config())


def migrate(connection: Connection) -> None:
    """Bring the tables to the newest version."""
    from alembic import command  # noqa: PLC0415 - see the module

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see the module

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
