"""The digests stored for each chat."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import astuple
from datetime import datetime
from typing import Any, Final

from sqlalchemy import RowMapping, Select, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.briefing_feeds import erase_told
from storage.database import Database
from storage.deliveries import withdraw
from storage.digest_rows import add_parts_of, delete_parts_of, row_for, with_source
from storage.digest_transaction import DigestTransaction
from storage.duplicate_keys import remember_keys, remember_lines
from storage.erasure import Erasure
from storage.inbox import complete
from storage.mapping import kept_of
from storage.placing import rename_stories_of
from storage.processes.ownership import Ownership
from storage.records import Entry, NewDigest, Repeat, StoredDigest
from storage.retention import erase_quotations
from storage.sanitize import storable
from storage.schema import actor, claim, delivery, digest, source
from storage.search import index as search_index
from storage.told_in_briefings import has_been_told
from summarizer.model import Point

DIGESTS_AT_ONCE: Final = 100
"""Digests whose actors and claims are read together."""


class Digests:
    """The stored digests with their actors, claims and sources."""

    def __init__(self, database: Database, ownership: Ownership, erasure: Erasure) -> None:
        self._database = database
        self._ownership = ownership
        self._erasure = erasure

    @asynccontextmanager
    async def storing(
        self,
        chat_id: int,
        entries: Sequence[Entry],
        now: datetime,
        *,
        update_ids: Sequence[int] = (),
        source_message_id: int | None = None,
        submitter: int | None = None,
        is_sample: bool = False,
    ) -> AsyncIterator[DigestTransaction]:
        """Store the outcome of a submission, then the answers that the body adds, all in one transaction.

        The digests are inserted first, because answers contain their ids. When the body ends, the updates that
        brought the submission are completed and everything is committed; if it raises, nothing is stored.
        An article that the chat already has keeps its id, its date and its `submitter`, and gets the new digest or
        the new source.
        """
        first = {"kept_at": now, "submitter": submitter, "is_sample": is_sample}
        async with self._database.writing() as connection:
            stored = [await self._keep_one(connection, chat_id, each, first, source_message_id) for each in entries]
            transaction = DigestTransaction(connection, self._ownership, chat_id, now, tuple(stored))
            yield transaction
            await complete(connection, update_ids, self._ownership)
            seen = [entry.keys for entry in entries if isinstance(entry, NewDigest) and entry.keys]
            await remember_lines(connection, self._database.dialect, chat_id, seen, now)

    async def _keep_one(
        self,
        connection: AsyncConnection,
        chat_id: int,
        entry: Entry,
        first: Mapping[str, Any],
        message_id: int | None,
    ) -> StoredDigest:
        if isinstance(entry, Repeat):
            return await with_source(connection, entry.kept, entry.source, first["kept_at"])
        made = entry.made
        (digest_id, number, kept_at), is_new = await row_for(connection, chat_id, entry, first, message_id)
        if not is_new:
            await delete_parts_of(connection, digest_id)
        await add_parts_of(connection, digest_id, made)
        if entry.keys:
            await remember_keys(connection, chat_id, digest_id, entry.keys)
        if entry.replacing:
            await withdraw(connection, digest_id)
        if is_new:
            await search_index.add_entries(connection, [search_index.entry_of(chat_id, digest_id, made)])
        else:
            await search_index.index(connection, chat_id, digest_id, made)
        address = entry.keys.address if entry.keys else None
        kept = StoredDigest(digest_id, chat_id, number, kept_at, made, address=address)
        for further in entry.sources:
            kept = await with_source(connection, kept, further, first["kept_at"])
        return kept

    async def get(self, chat_id: int, digest_id: int) -> StoredDigest | None:
        """Return a digest of this chat; `None` if the id is that of another chat's digest."""
        return await self._one(_of(chat_id).where(digest.c.id == digest_id))

    async def numbered(self, chat_id: int, number: int) -> StoredDigest | None:
        """Return the digest with this number in a chat."""
        return await self._one(_of(chat_id).where(digest.c.number == number))

    async def get_from_any_chat(self, digest_id: int) -> StoredDigest | None:
        """Return a digest of any chat; the caller must check who may see it."""
        return await self._one(select(digest).where(digest.c.id == digest_id))

    async def shown_or_made_by(self, chat_id: int, message_id: int) -> StoredDigest | None:
        """Return the newest digest that this message shows or that was made from it."""
        shown = select(delivery.c.digest_id).where(
            delivery.c.chat_id == chat_id, delivery.c.message_id == message_id, delivery.c.digest_id.is_not(None)
        )
        brought = select(source.c.digest_id).where(source.c.message_id == message_id)
        meant = digest.c.id.in_(shown) | digest.c.id.in_(brought) | (digest.c.source_message_id == message_id)
        return await self._one(_of(chat_id).where(meant).order_by(digest.c.id.desc()).limit(1))

    async def made_from(self, chat_id: int, message_id: int) -> tuple[StoredDigest, ...]:
        """Return the digests that were made from a message, oldest first."""
        return await self._many(_of(chat_id).where(digest.c.source_message_id == message_id).order_by(digest.c.id))

    async def follows(self, chat_id: int, message_id: int) -> bool:
        """Return whether this message alone holds the text of its digest, so that editing it can replace the digest.

        It does not if it is one piece of a split paste, or repeated an article that the chat already had.
        """
        mine = select(digest.c.id).where(digest.c.chat_id == chat_id)
        made = mine.where(digest.c.source_message_id == message_id)
        piece = source.c.digest_id.in_(made) & source.c.piece
        brought = (source.c.message_id == message_id) & source.c.digest_id.in_(mine) & source.c.digest_id.not_in(made)
        async with self._database.reading() as connection:
            return (await connection.execute(select(source.c.id).where(piece | brought).limit(1))).first() is None

    async def latest(self, chat_id: int, limit: int, offset: int = 0) -> tuple[StoredDigest, ...]:
        """Return a page of a chat's digests, newest first."""
        newest = _of(chat_id).order_by(digest.c.kept_at.desc(), digest.c.id.desc())
        return await self._many(newest.limit(limit).offset(offset))

    async def count(self, chat_id: int) -> int:
        """Return how many digests a chat has."""
        async with self._database.reading() as connection:
            mine = select(func.count()).select_from(digest).where(digest.c.chat_id == chat_id)
            return int((await connection.execute(mine)).scalar_one())

    async def unbriefed(self, chat_id: int, after: datetime) -> tuple[int, ...]:
        """Return the ids of the digests that `since` returns and no briefing has covered yet, oldest first."""
        return await self._ids(_news_of(chat_id, after).where(~has_been_told(digest.c.id, chat_id)))

    async def since(self, chat_id: int, after: datetime, until: datetime | None = None) -> tuple[int, ...]:
        """Return the ids of the digests stored after one moment and until another, oldest first, without samples."""
        news = _news_of(chat_id, after)
        return await self._ids(news.where(digest.c.kept_at <= until) if until else news)

    async def every(self, chat_id: int) -> tuple[StoredDigest, ...]:
        """Return all of a chat's digests, oldest first."""
        return await self._many(_of(chat_id).order_by(digest.c.kept_at, digest.c.id))

    async def lengths(self, chat_id: int, before: int | None = None) -> tuple[tuple[int, int], ...]:
        """Return the id of each of a chat's digests and how many characters its text has, newest first.

        If `before` is given, only those with a lower id.
        """
        mine = select(digest.c.id, func.length(digest.c.text)).where(digest.c.chat_id == chat_id)
        older = mine if before is None else mine.where(digest.c.id < before)
        async with self._database.reading() as connection:
            rows = await connection.execute(older.order_by(digest.c.id.desc()))
            return tuple((row[0], row[1]) for row in rows)

    async def set_points(self, chat_id: int, digest_id: int, points: Sequence[Point]) -> StoredDigest | None:
        """Replace the points of a digest and return the digest; `None` if the chat has no digest with this id."""
        mine = update(digest).where(digest.c.id == digest_id, digest.c.chat_id == chat_id)
        async with self._database.writing() as connection:
            await connection.execute(mine.values(points=storable([astuple(each) for each in points])))
            found = await read_kept(connection, _of(chat_id).where(digest.c.id == digest_id))
        return found[0] if found else None

    async def delete(self, chat_id: int, digest_id: int) -> bool:
        """Delete a digest and everything that depends on it or may quote it; `False` if the chat has no such digest."""
        is_meant = (digest.c.id == digest_id) & (digest.c.chat_id == chat_id)
        async with self._database.writing() as connection:
            await erase_told(connection, select(digest.c.id).where(is_meant))
            gone = (await connection.execute(delete(digest).where(is_meant).returning(digest.c.id))).first()
            if gone:
                await self._erasure.note_unindexed(connection)
                await search_index.unindex(connection, digest_id)
                await rename_stories_of(connection, [digest_id])
                await erase_quotations(connection, chat_id)
        await self._erasure.proceed()
        return gone is not None

    async def _one(self, statement: Select[Any]) -> StoredDigest | None:
        found = await self._many(statement)
        return found[0] if found else None

    async def _ids(self, news: Select[Any]) -> tuple[int, ...]:
        async with self._database.reading() as connection:
            return tuple((await connection.execute(news.order_by(digest.c.kept_at, digest.c.id))).scalars())

    async def _many(self, statement: Select[Any]) -> tuple[StoredDigest, ...]:
        async with self._database.reading() as connection:
            return await read_kept(connection, statement)


async def read_kept(
    connection: AsyncConnection, statement: Select[Any], *, has_actors_and_claims: bool = True
) -> tuple[StoredDigest, ...]:
    """Read digests with their actors, claims and sources: one query for all digests, and three per hundred digests.

    Other tasks run between the hundreds: reading a thousand digests at once would block the event loop for 0.1 s.
    """
    rows = (await connection.execute(statement)).mappings().all()
    tables = (actor, claim, source) if has_actors_and_claims else (source,)
    kept: list[StoredDigest] = []
    for start in range(0, len(rows), DIGESTS_AT_ONCE):
        kept += await _with_parts(connection, rows[start : start + DIGESTS_AT_ONCE], tables)
    return tuple(kept)


async def _with_parts(
    connection: AsyncConnection, rows: Sequence[RowMapping], tables: Sequence[Table]
) -> list[StoredDigest]:
    ids = [row["id"] for row in rows]
    parts: dict[Table, dict[int, list[Any]]] = {table: {each: [] for each in ids} for table in (actor, claim, source)}
    for table in tables:
        order = source.c.id if table is source else table.c.rank
        theirs = select(table).where(table.c.digest_id.in_(ids)).order_by(order)
        for row in (await connection.execute(theirs)).mappings():
            parts[table][row["digest_id"]].append(row)
    return [kept_of(row, *(parts[table][row["id"]] for table in (actor, claim, source))) for row in rows]


def _of(chat_id: int) -> Select[Any]:
    return select(digest).where(digest.c.chat_id == chat_id)


def _news_of(chat_id: int, after: datetime) -> Select[Any]:
    return select(digest.c.id).where(digest.c.chat_id == chat_id, digest.c.kept_at > after, ~digest.c.is_sample)
