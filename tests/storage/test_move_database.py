"""Everything in a SQLite database moves to PostgreSQL, and nothing moves halfway."""

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.database import StorageError
from storage.move_database import move
from storage.processes.sqlite_lock import exclusive_lock
from storage.records import DuplicateKeys, NewDigest, StoredDigest
from storage.schema import metadata
from storage.search.query import Query, Term
from storage.store import Store
from tests.keep_digests import keep_digests


@pytest.fixture
def sqlite_url(sqlite_template, tmp_path: Path) -> str:
    path = tmp_path / "precis.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(fresh_postgres: Callable[[], str]) -> str:
    """Return the address of a database in which no process has ever worked."""
    return fresh_postgres()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url)
    try:
        yield store
    finally:
        await store.close()


async def rows_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    async with store._database.reading() as connection:
        tables = metadata.sorted_tables
        return {table.name: sorted(map(tuple, await connection.execute(select(table)))) for table in tables}


async def filled(store: Store, digest_of, now) -> StoredDigest:
    """Store two digests, a schedule and an update; return the digest that is left when the other is deleted."""
    chat = await store.chats.find_or_add(1001, None, "private", "Europe/Vilnius", now)
    made = digest_of(
        "The pier closes. It will be sold.", speaker="Helena Marsh", actors=("Helena Marsh",), title="Coal"
    )
    entries = [NewDigest(made, DuplicateKeys("one")), NewDigest(digest_of("Rain fell."), DuplicateKeys("two"))]
    (kept, gone), _ = await keep_digests(store, chat.id, entries, now)
    await store.digests.delete(chat.id, gone.id)
    await store.schedules.replace(chat.id, [(time(8), frozenset(range(7)), now + timedelta(hours=1))])
    return kept


async def test_every_row_arrives_and_is_found(sqlite_url, postgres_url, digest_of, now):
    async with opened(sqlite_url) as store:
        kept = await filled(store, digest_of, now)
        before = await rows_of(store)

    counts = await move(sqlite_url, postgres_url)

    async with opened(postgres_url) as store:
        assert await rows_of(store) == before
        assert counts == {name: len(rows) for name, rows in before.items()}
        for query in (Query((Term(("pier",)),)), Query(actors=(Term(("marsh",)),))):
            assert [hit.kept for hit in await store.lookup.search(kept.chat_id, query, 5)] == [kept]


async def test_ids_go_on_behind_the_deleted_ones(sqlite_url, postgres_url, digest_of, now):
    async with opened(sqlite_url) as store:
        kept = await filled(store, digest_of, now)

    await move(sqlite_url, postgres_url)

    async with opened(postgres_url) as store:
        entry = NewDigest(digest_of("The ferry sank."), DuplicateKeys("three"))
        (later,), _ = await keep_digests(store, kept.chat_id, [entry], now)
    assert (kept.id, later.id) == (1, 3)


async def test_a_database_with_data_is_not_moved_to(sqlite_url, postgres_url, digest_of, now):
    for url in (sqlite_url, postgres_url):
        async with opened(url) as store:
            await filled(store, digest_of, now)

    with pytest.raises(StorageError, match=r"database 'test_\d+' holds data already"):
        await move(sqlite_url, postgres_url)


async def test_a_failure_leaves_the_target_empty(sqlite_url, postgres_url, digest_of, now, monkeypatch):
    async with opened(sqlite_url) as store:
        await filled(store, digest_of, now)

    async def fail(*_: object) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr("storage.move_database.index", fail)
    with pytest.raises(StorageError):
        await move(sqlite_url, postgres_url)

    async with opened(postgres_url) as store:
        assert not any((await rows_of(store)).values())


async def test_a_bot_that_runs_is_not_moved_away_from(sqlite_url, postgres_url):
    async with exclusive_lock(Path(sqlite_url.removeprefix("sqlite:///")), 0):
        with pytest.raises(StorageError, match="another Précis is using this database; stop it first"):
            await move(sqlite_url, postgres_url)


async def test_the_tables_of_a_bot_that_runs_stay_as_they_are(tmp_path):
    file = tmp_path / "precis.db"
    file.touch()
    async with exclusive_lock(file, 0):
        with pytest.raises(StorageError, match="another Précis is using this database; stop it first"):
            await move(f"sqlite:///{file}", "postgresql://nobody@127.0.0.1/nothing")

    assert file.read_bytes() == b""


@pytest.mark.parametrize("back", [True, False])
async def test_only_from_sqlite_to_postgresql(sqlite_url, postgres_url, back):
    with pytest.raises(StorageError, match="only a SQLite database, as DATABASE_URL, can be moved"):
        await move(*((postgres_url, sqlite_url) if back else (sqlite_url, sqlite_url)))


async def test_what_does_not_exist_is_not_moved(tmp_path, postgres_url):
    with pytest.raises(StorageError, match=r"none\.db does not exist; run this in the bot's folder"):
        await move(f"sqlite:///{tmp_path / 'none.db'}", postgres_url)
    assert not (tmp_path / "none.db").exists()
