"""Back up and restore a SQLite database, even while the bot is running."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import Final

from storage.database import BUSY_TIMEOUT_SECONDS, NEWER_SCHEMA, StorageError, sqlite_path
from storage.private_files import make_private_database
from storage.processes.sqlite_lock import lock_of_stopped_bot
from storage.schema_version import known_versions

POSTGRESQL_INSTRUCTIONS: Final = (
    'this is a PostgreSQL database: copy it with `pg_dump --format=custom --file=FILE "$DATABASE_URL"`, '
    'restore it into an empty one with `pg_restore --single-transaction --no-owner --dbname="$DATABASE_URL" FILE`'
)

ROTATED_NAME: Final = "precis-%Y%m%dT%H%M%SZ.db"
"""The name of a copy that may be removed when later ones are made, as `strftime` writes it."""

ROTATED_PATTERN: Final = "precis-" + "[0-9]" * 8 + "T" + "[0-9]" * 6 + "Z.db"

SUFFIX_BEFORE_RESTORE: Final = ".before-restore"
"""Appended to the name of the database that a restore replaces; from the second time on, a number follows."""


def back_up(url: str, copy: Path) -> None:
    """Write a consistent copy of a SQLite database; raise `StorageError` if that fails or the file exists already."""
    path = database_file(url)
    if not path.exists():
        raise StorageError(missing_database(path))
    if copy.is_dir():
        raise StorageError(f"{copy} is a folder; use `precis backup --keep 7 {copy}`, or name a file in it")
    if copy.exists():
        raise StorageError(f"{copy} already exists; choose another name")
    try:
        _copy(path, copy)
    except StorageError:
        copy.unlink(missing_ok=True)
        raise


def back_up_with_rotation(url: str, folder: Path, keep: int, now: datetime) -> Path:
    """Write a copy that is named by the time in UTC into a folder, then remove all but the newest `keep` such copies.

    Return the copy. Raise `StorageError` if it fails; in that case, no older copy has been removed.
    """
    copy = folder / now.astimezone(UTC).strftime(ROTATED_NAME)
    back_up(url, copy)
    # The names sort by time. Other files in the folder are left alone.
    for old in sorted(folder.glob(ROTATED_PATTERN))[:-keep]:
        old.unlink(missing_ok=True)
    return copy


def restore(url: str, copy: Path) -> Path | None:
    """Restore a copy; return the path under which the previous database was saved, `None` if there was none.

    Raise `StorageError` if the copy is damaged or not a Précis database, or if the bot is running; in that case,
    nothing has changed.
    """
    path = database_file(url)
    _check_copy(copy)
    if path.exists() and path.samefile(copy):
        raise StorageError(f"{copy} is the database itself, not a copy of it")
    with lock_of_stopped_bot(path):
        return _restored(path, copy)


def database_file(url: str) -> Path:
    """Return the file of a SQLite database; raise `StorageError`, which says what to do, for PostgreSQL."""
    path = sqlite_path(url)
    if path is None:
        raise StorageError(POSTGRESQL_INSTRUCTIONS)
    return path


def missing_database(path: Path) -> str:
    """Return what to tell an operator whose database does not exist: most often the folder is the wrong one."""
    return f"{path.absolute()} does not exist; run this in the bot's folder, or set DATABASE_URL to the bot's"


def _restored(path: Path, copy: Path) -> Path | None:
    before = _unused_path(path.with_name(path.name + SUFFIX_BEFORE_RESTORE)) if path.exists() else None
    if before:
        _copy(path, before)
    _copy(copy, path, _open_copy)
    return before


def _unused_path(path: Path) -> Path:
    """Return a path that does not exist yet: a database set aside earlier may be the very copy being restored."""
    names = chain((path.name,), (f"{path.name}{number}" for number in count(2)))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def _open_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _open_copy(copy: Path) -> sqlite3.Connection:
    """Open a file that no process changes, without creating the files that SQLite would leave beside it."""
    if copy.with_name(f"{copy.name}-wal").exists():
        return _open_read_only(copy)
    return sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _copy(source: Path, target: Path, opened: Callable[[Path], sqlite3.Connection] = _open_read_only) -> None:
    """Copy with SQLite's backup API: one transaction, which waits for writers and is rolled back if it fails."""
    try:
        make_private_database(target)
        with (
            closing(opened(source)) as origin,
            closing(sqlite3.connect(target, timeout=BUSY_TIMEOUT_SECONDS)) as destination,
        ):
            origin.backup(destination)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(f"{source} cannot be copied to {target}: {error}") from error


def _check_copy(copy: Path) -> None:
    if not copy.is_file():
        raise StorageError(f"there is no file {copy}")
    try:
        with closing(_open_copy(copy)) as connection:
            (found,) = connection.execute("PRAGMA integrity_check").fetchone()
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            connection.execute("SELECT count(*) FROM digest").fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise StorageError(f"{copy} is not a copy made by `precis backup`: {error}") from error
    if found != "ok":
        raise StorageError(f"{copy} is damaged: {found}")
    if version not in known_versions():
        raise StorageError(f"{copy}: {NEWER_SCHEMA}")
