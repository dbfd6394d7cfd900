"""Only one process at a time may work on a SQLite database."""

import asyncio
import sys
from pathlib import Path

import pytest

from storage.database import StorageError
from storage.processes.sqlite_lock import IN_USE
from storage.store import Store


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'precis.db'}"


async def test_a_second_process_is_refused_until_the_first_has_stopped(url: str) -> None:
    first, second = await Store.open(url), await Store.open(url)
    async with first.working():
        with pytest.raises(StorageError, match=IN_USE):
            async with second.working(wait_seconds=0):
                pass
    async with second.working(wait_seconds=0):
        pass
    await asyncio.gather(first.close(), second.close())


async def test_a_second_process_waits_for_the_first_to_stop(url: str) -> None:
    first, second = await Store.open(url), await Store.open(url)
    is_working = asyncio.Event()

    async def follow() -> None:
        async with second.working():
            is_working.set()

    async with first.working():
        following = asyncio.create_task(follow())
        await asyncio.sleep(0)
        assert not is_working.is_set()
    await following
    assert is_working.is_set()
    await asyncio.gather(first.close(), second.close())


async def test_a_killed_process_releases_the_lock(url: str) -> None:
    holding = f"""
import asyncio
from storage.store import Store
async def hold():
    store = await Store.open({url!r})
    async with store.working():
        print("holding", flush=True)
        await asyncio.sleep(60)
asyncio.run(hold())
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", holding, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"holding\n"
    store = await Store.open(url)
    with pytest.raises(StorageError):
        async with store.working(wait_seconds=0):
            pass
    process.kill()
    await process.communicate()
    async with store.working(wait_seconds=0):
        pass
    await store.close()
