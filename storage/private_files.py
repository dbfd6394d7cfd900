"""Files that only the user of the bot may read, whatever the umask: they hold what people sent."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

_OWNER_ONLY: Final = 0o600
_OWNER_ONLY_FOLDER: Final = 0o700
_SQLITE_SUFFIXES: Final = ("-wal", "-shm", "-journal")
"""SQLite gives new files beside a database its permissions; files of an older version may have wider ones."""


def make_private_file(path: Path) -> None:
    """Create a file and its folder if they do not exist; if the file exists, revoke other users' permissions on it.

    A folder that exists already may be shared for a reason, and keeps its permissions.
    """
    if not path.parent.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(_OWNER_ONLY_FOLDER)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
    # If the file is another user's, that user decides.
    with suppress(PermissionError):
        _make_private(path)


def make_private_database(path: Path) -> None:
    """Do the same for a SQLite database and the files that SQLite puts beside it."""
    make_private_file(path)
    for beside in (path.with_name(path.name + suffix) for suffix in _SQLITE_SUFFIXES):
        with suppress(PermissionError, FileNotFoundError):
            _make_private(beside)


def is_open_to_others(path: Path) -> bool:
    """Return whether anyone but the owner may read or change a file."""
    return bool(path.stat().st_mode & 0o077)


def _make_private(path: Path) -> None:
    if is_open_to_others(path):
        path.chmod(_OWNER_ONLY)
