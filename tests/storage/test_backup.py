"""A database can be backed up and restored, and nothing is lost if that fails."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.backup import ROTATED_NAME, SUFFIX_BEFORE_RESTORE, back_up, back_up_with_rotation, restore
from storage.database import StorageError
from storage.schema_version import newest_version
from storage.store import Store
from tests.storage.migrations.test_migrations import migrated_to


async def chats_in(url: str) -> list[int]:
    store = await Store.open(url)
    chats = [await store.chats.get(chat_id) for chat_id in (1, 2)]
    await store.close()
    return [chat.telegram_id for chat in chats if chat]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_copy_made_while_the_bot_runs_restores_everything(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copies" / "monday.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)

    back_up(url, copy)
    await store.chats.find_or_add(2, None, "private", "UTC", now)
    before = restore(url, copy)

    assert await store.chats.find(2) is None
    await store.close()
    assert await chats_in(url) == [1]
    assert before == tmp_path / f"precis.db{SUFFIX_BEFORE_RESTORE}"
    assert await chats_in(f"sqlite:///{before}") == [1, 2]


async def test_nothing_is_restored_while_the_bot_runs(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    back_up(url, copy)
    async with store.working():
        await store.chats.find_or_add(1, None, "private", "UTC", now)
        with pytest.raises(StorageError, match="another Précis is using this database; stop it first"):
            restore(url, copy)
    await store.close()

    assert await chats_in(url) == [1]
    assert SUFFIX_BEFORE_RESTORE not in " ".join(names_in(tmp_path))


async def test_a_bot_that_starts_while_an_older_copy_is_restored_migrates_it(tmp_path: Path) -> None:
    path, copy = tmp_path / "precis.db", tmp_path / "copy.db"
    await migrated_to("0021", f"sqlite:///{copy}", "")
    store = await Store.open(f"sqlite:///{path}")
    restore(f"sqlite:///{path}", copy)

    async with store.working():
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [(newest_version(),)]
    await store.close()


async def test_a_restore_leaves_no_files_beside_the_copies(tmp_path: Path) -> None:
    url, copies = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copies"
    await (await Store.open(url)).close()
    copy = back_up_with_rotation(url, copies, 7, datetime.now(UTC))

    before = restore(url, copy)
    assert before is not None
    restore(url, before)

    assert names_in(copies) == [copy.name]
    assert f"{before.name}-" not in " ".join(names_in(tmp_path))


async def test_what_a_copy_has_in_its_log_is_restored(tmp_path: Path, now: datetime) -> None:
    original, copied = tmp_path / "precis.db", tmp_path / "by-hand.db"
    store = await Store.open(f"sqlite:///{original}")
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    for suffix in ("", "-wal"):
        shutil.copy(f"{original}{suffix}", f"{copied}{suffix}")
    await store.close()

    url = f"sqlite:///{tmp_path / 'new.db'}"
    restore(url, copied)

    assert await chats_in(url) == [1]


async def test_a_copy_is_restored_to_a_path_without_a_database(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    await store.close()
    back_up(url, copy)

    assert restore(f"sqlite:///{tmp_path / 'new' / 'precis.db'}", copy) is None
    assert await chats_in(f"sqlite:///{tmp_path / 'new' / 'precis.db'}") == [1]


async def test_a_restore_can_be_undone(tmp_path: Path, now: datetime) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    back_up(url, copy)
    await store.chats.find_or_add(2, None, "private", "UTC", now)
    await store.close()

    before = restore(url, copy)
    assert before is not None
    assert restore(url, before) == tmp_path / f"precis.db{SUFFIX_BEFORE_RESTORE}2"

    assert await chats_in(url) == [1, 2]
    assert before.exists()


async def test_the_database_itself_is_refused_as_a_copy(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path / 'precis.db'}"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    await store.close()

    with pytest.raises(StorageError, match="itself"):
        restore(url, tmp_path / "precis.db")
    assert await chats_in(url) == [1]


async def test_the_newest_copies_are_kept_and_other_files_are_left_alone(tmp_path: Path, now: datetime) -> None:
    url, folder = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copies"
    await (await Store.open(url)).close()
    folder.mkdir()
    (folder / "precis-before-the-move.db").write_text("by hand")

    copies = [back_up_with_rotation(url, folder, 2, now + timedelta(hours=hour)) for hour in range(4)]

    assert sorted(folder.iterdir()) == sorted([*copies[2:], folder / "precis-before-the-move.db"])
    restore(url, copies[-1])


def test_a_copy_that_fails_removes_no_older_one(tmp_path: Path, now: datetime) -> None:
    older = tmp_path / now.strftime(ROTATED_NAME)
    older.write_text("a copy")

    with pytest.raises(StorageError, match="does not exist"):
        back_up_with_rotation(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path, 1, now + timedelta(hours=1))

    assert older.exists()


async def test_a_backup_overwrites_no_file(tmp_path: Path) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "letters.txt"
    await (await Store.open(url)).close()
    copy.write_text("Dear Ona")

    with pytest.raises(StorageError, match="already exists"):
        back_up(url, copy)
    assert copy.read_text() == "Dear Ona"
    with pytest.raises(StorageError, match=f"is a folder; use `precis backup --keep 7 {tmp_path}`"):
        back_up(url, tmp_path)


def test_a_missing_database_cannot_be_backed_up(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="does not exist; run this in the bot's folder, or set DATABASE_URL"):
        back_up(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("content", [b"Dear Ona", b"", b"SQLite format 3\x00 and then nothing"])
async def test_restoring_an_invalid_copy_changes_nothing(tmp_path: Path, now: datetime, content: bytes) -> None:
    url, copy = f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db"
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", now)
    await store.close()
    copy.write_bytes(content)

    with pytest.raises(StorageError, match="not a copy"):
        restore(url, copy)
    assert await chats_in(url) == [1]


def test_a_missing_copy_cannot_be_restored(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"there is no file .*copy\.db"):
        restore(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "copy.db")
    assert not (tmp_path / "precis.db").exists()


async def test_the_database_of_another_program_is_refused_as_a_copy(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE letter (words TEXT)")
    other.close()

    with pytest.raises(StorageError, match="not a copy"):
        restore(f"sqlite:///{tmp_path / 'precis.db'}", tmp_path / "other.db")


@pytest.mark.parametrize("work", [back_up, restore])
def test_for_postgresql_the_error_names_pg_dump(tmp_path: Path, work) -> None:
    with pytest.raises(StorageError, match="pg_dump"):
        work("postgresql://ona:secret@localhost/precis", tmp_path / "copy.db")
