"""Nobody but the user of the bot can read what is stored, whatever the umask."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from storage.backup import back_up, restore
from storage.store import Store


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def open_to_all(folder: Path) -> None:
    """Set the permissions that an older version left."""
    for path in folder.iterdir():
        path.chmod(0o644)
    folder.chmod(0o755)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def modes(folder: Path) -> dict[str, int]:
    return {path.name: mode(path) for path in folder.iterdir()}


@pytest.mark.usefixtures("_umask")
async def test_the_database_and_every_file_beside_it_are_private(tmp_path: Path, now: datetime) -> None:
    folder = tmp_path / "data"
    store = await Store.open(f"sqlite:///{folder / 'precis.db'}")
    async with store.working():
        await store.chats.find_or_add(1, None, "private", "UTC", now)
        found = modes(folder)
    await store.close()

    assert found == dict.fromkeys(("precis.db", "precis.db-wal", "precis.db-shm", "precis.db.lock"), 0o600)
    assert mode(folder) == 0o700


@pytest.mark.usefixtures("_umask")
async def test_backups_and_what_a_restore_sets_aside_are_private(tmp_path: Path) -> None:
    url, copy = f"sqlite:///{tmp_path / 'data' / 'precis.db'}", tmp_path / "copies" / "monday.db"
    await (await Store.open(url)).close()
    back_up(url, copy)
    before = restore(url, copy)

    assert before is not None
    found = modes(tmp_path / "data") | modes(copy.parent)
    assert found.keys() >= {"precis.db", before.name, "monday.db"}
    assert set(found.values()) == {0o600}
    assert mode(copy.parent) == 0o700


async def test_the_files_of_an_older_version_become_private(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'precis.db'}"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    open_to_all(tmp_path)

    again = await Store.open(url)
    found = modes(tmp_path)
    await again.close()
    await store.close()

    assert found == dict.fromkeys(("precis.db", "precis.db-wal", "precis.db-shm"), 0o600)
    assert mode(tmp_path) == 0o755
