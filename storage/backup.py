"""A copy of everything that is kept, and back again, while the bot runs or not."""

import sqlite3
from contextlib import closing
from itertools import chain, count
from pathlib import Path
from typing import Final

from storage.database import BUSY_TIMEOUT_SECONDS, NEWER_SCHEMA, StorageError, known_versions, sqlite_path

ON_POSTGRESQL: Final = (
    'this is a PostgreSQL database: copy it with `pg_dump --format=custom --file=FILE "$DATABASE_URL"`, '
    'restore it with `pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE`'
)

SUFFIX_BEFORE_RESTORE: Final = ".before-restore"
"""What a database is called that was replaced by a copy; the next one has a 2 behind it."""


def back_up(url: str, copy: Path) -> None:
    """Copy a SQLite database as it is at one moment; raise `StorageError` where that cannot be, or the copy exists."""
    path = _file_of(url)
    if not path.exists():
        raise StorageError(f"{path} does not exist: nothing has been saved yet")
    if copy.exists():
        raise StorageError(f"{copy} already exists; choose another name")
    try:
        _copy(path, copy)
    except StorageError:
        copy.unlink(missing_ok=True)
        raise


def restore(url: str, copy: Path) -> Path | None:
    """Bring a copy back; return where the database that was there before is now, `None` if there was none.

    Raise `StorageError` where the copy is damaged or no database of ours; then nothing was changed.
    """
    path = _file_of(url)
    _examine(copy)
    if path.exists() and path.samefile(copy):
        raise StorageError(f"{copy} is the database itself, not a copy of it")
    before = _free(path.with_name(path.name + SUFFIX_BEFORE_RESTORE)) if path.exists() else None
    if before:
        _copy(path, before)
    _copy(copy, path)
    return before


def _file_of(url: str) -> Path:
    path = sqlite_path(url)
    if path is None:
        raise StorageError(ON_POSTGRESQL)
    return path


def _free(path: Path) -> Path:
    """Return a path where nothing is: an earlier database may be the very copy that is brought back."""
    names = chain((path.name,), (f"{path.name}{number}" for number in count(2)))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def _copy(source: Path, target: Path) -> None:
    """Copy in SQLite's own way: one transaction, which waits for writers and is undone if it fails."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with closing(_opened(source)) as theirs, closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_SECONDS)) as ours:
            theirs.backup(ours)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(f"{source} cannot be copied to {target}: {error}") from error


def _examine(copy: Path) -> None:
    try:
        with closing(_opened(copy)) as connection:
            (found,) = connection.execute("PRAGMA integrity_check").fetchone()
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            connection.execute("SELECT count(*) FROM digest").fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise StorageError(f"{copy} is not a copy made by `precis backup`: {error}") from error
    if found != "ok":
        raise StorageError(f"{copy} is damaged: {found}")
    if version not in known_versions():
        raise StorageError(f"{copy}: {NEWER_SCHEMA}")


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
