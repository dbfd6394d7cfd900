"""Moves everything from a SQLite database to an empty PostgreSQL database."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.backup import missing_database
from storage.database import Database, StorageError, sqlite_path
from storage.digests import read_kept
from storage.processes.sqlite_lock import lock_of_stopped_bot
from storage.schema import digest, metadata
from storage.search.index import index

ROWS_AT_ONCE: Final = 500


async def move(source_url: str, target_url: str) -> Mapping[str, int]:
    """Copy every row and index every digest, in one transaction; return how many rows each table has.

    The data in the SQLite file stay as they are. Raise `StorageError` if a database cannot be used, the bot is running,
    or the target is not an empty PostgreSQL database; in that case, nothing is copied.
    """
    path = sqlite_path(source_url)
    if path is None or sqlite_path(target_url) is not None:
        raise StorageError("only a SQLite database, as DATABASE_URL, can be moved, and only to PostgreSQL")
    if not path.exists():
        raise StorageError(missing_database(path))
    # The lock comes first: opening a database migrates it, which would break an older bot that is running.
    with lock_of_stopped_bot(path):
        return await _moved(source_url, target_url)


async def _moved(source_url: str, target_url: str) -> Mapping[str, int]:
    async with (
        _opened(source_url) as source,
        _opened(target_url) as target,
        source.reading() as origin,
        target.writing() as destination,
    ):
        return await _copied(origin, destination)


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = await Database.open(url)
    try:
        yield database
    finally:
        await database.close()


async def _copied(origin: AsyncConnection, destination: AsyncConnection) -> Mapping[str, int]:
    for table in metadata.sorted_tables:
        if (await destination.execute(select(table).limit(1))).first() is not None:
            name = destination.engine.url.database
            raise StorageError(f"the PostgreSQL database {name!r} holds data already; give the address of an empty one")
    counts = {table.name: await _copy_rows(table, origin, destination) for table in metadata.sorted_tables}
    await _index_digests(destination)
    for table in metadata.sorted_tables:
        await _continue_ids(table, origin, destination)
    return counts


async def _copy_rows(table: Table, origin: AsyncConnection, destination: AsyncConnection) -> int:
    count = 0
    async with origin.stream(select(table)) as rows:
        async for batch in rows.mappings().partitions(ROWS_AT_ONCE):
            await destination.execute(insert(table), [dict(row) for row in batch])
            count += len(batch)
    return count


async def _index_digests(destination: AsyncConnection) -> None:
    """Index the digests again: the two databases have different indexes."""
    ids = (await destination.execute(select(digest.c.id).order_by(digest.c.id))).scalars().all()
    for start in range(0, len(ids), ROWS_AT_ONCE):
        batch = select(digest).where(digest.c.id.in_(ids[start : start + ROWS_AT_ONCE]))
        for kept in await read_kept(destination, batch):
            await index(destination, kept.chat_id, kept.id, kept.digest)


async def _continue_ids(table: Table, origin: AsyncConnection, destination: AsyncConnection) -> None:
    """Let PostgreSQL continue after the last id that SQLite assigned, so that no deleted row's id is reused."""
    name = f'"{table.name}"'
    sequence = None
    if "id" in table.c:
        owner = text("SELECT pg_get_serial_sequence(:name, 'id')").bindparams(name=name)
        sequence = (await destination.execute(owner)).scalar()
    if sequence is None:
        return
    given = (await origin.execute(select(func.max(table.c.id)))).scalar() or 0
    if table.dialect_options["sqlite"]["autoincrement"]:
        last = text("SELECT seq FROM sqlite_sequence WHERE name = :name").bindparams(name=table.name)
        given = max(given, (await origin.execute(last)).scalar() or 0)
    if given:
        await destination.execute(text("SELECT setval(:sequence, :given)").bindparams(sequence=sequence, given=given))
