"""What is kept can be copied and brought back, and nothing is lost when that fails."""

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from storage.backup import SUFFIX_BEFORE_RESTORE, back_up, restore
from storage.database import StorageError
from storage.store import Store


async def titles(url: str) -> list[str | None]:
    store = await Store.open(url)
    chats = [await store.chats.get(number) for number in (1, 2)]
    await store.close()
    return [chat.title for chat in chats if chat]


async def test_a_copy_made_while_the_bot_writes_brings_everything_back(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copies" / "monday.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "Ona", "UTC", now)

    back_up(url, copy)
    await store.chats.find_or_add(2, None, "private", "Jonas", "UTC", now)
    before = restore(url, copy)

    assert await store.chats.find(2) is None
    await store.close()
    assert await titles(url) == ["Ona"]
    assert before == tmp_path / f"precis.db{SUFFIX_BEFORE_RESTORE}"
    assert await titles(f"sqlite:///{before}") == ["Ona", "Jonas"]


async def test_a_copy_is_brought_back_where_nothing_was(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "Ona", "UTC", now)
    await store.close()
    back_up(url, copy)

    assert restore(f"sqlite:///{tmp_path / 'new' / 'precis.db'}", copy) is None
    assert await titles(f"sqlite:///{tmp_path / 'new' / 'precis.db'}") == ["Ona"]


async def test_bringing_back_can_be_undone(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "Ona", "UTC", now)
    back_up(url, copy)
    await store.chats.find_or_add(2, None, "private", "Jonas", "UTC", now)
    await store.close()

    before = restore(url, copy)
    assert before is not None
    assert restore(url, before) == tmp_path / f"precis.db{SUFFIX_BEFORE_RESTORE}2"

    assert await titles(url) == ["Ona", "Jonas"]
    assert before.exists()


async def test_the_database_itself_is_no_copy(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'precis.db'}"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "Ona", "UTC", now)
    await store.close()

    with pytest.raises(StorageError, match="itself"):
        restore(url, tmp_path / "precis.db")
    assert await titles(url) == ["Ona"]


async def test_no_file_is_overwritten(tmp_path: Path) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "letters.txt"
    await (await Store.open(url)).close()
    copy.write_text("Dear Ona")

    with pytest.raises(StorageError, match="already exists"):
        back_up(url, copy)
    assert copy.read_text() == "Dear Ona"


def test_nothing_kept_yet_is_no_copy(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="nothing has been saved yet"):
        back_up(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("content", [b"Dear Ona", b"", b"SQLite format 3\x00 and then nothing"])
async def test_what_is_no_copy_of_ours_changes_nothing(tmp_path: Path, now: datetime, content: bytes) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "Ona", "UTC", now)
    await store.close()
    copy.write_bytes(content)

    with pytest.raises(StorageError, match="not a copy"):
        restore(url, copy)
    assert await titles(url) == ["Ona"]


def test_a_copy_that_is_not_there_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="not a copy"):
        restore(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db")
    assert not (tmp_path / "precis.db").exists()


async def test_another_programs_database_is_no_copy(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE letter (words TEXT)")
    other.close()

    with pytest.raises(StorageError, match="not a copy"):
        restore(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "other.db")


@pytest.mark.parametrize("work", [back_up, restore])
def test_postgresql_has_its_own_way_and_we_say_it(tmp_path: Path, work) -> None:
    with pytest.raises(StorageError, match="pg_dump"):
        work("postgresql://ona:secret@localhost/precis", tmp_path / "copy.db")
