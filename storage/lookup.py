"""Questions over all of a chat's digests: where words stand, and what tells of the same event."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from storage.database import Database
from storage.digests import read_kept
from storage.records import Hit, Lead, StoredDigest
from storage.schema import digest
from storage.search import index as search_index
from storage.search.query import Query
from storage.search.snippet import matching_line


class Lookup:
    """Finding again what was kept. Words match whatever their case and accents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def search(self, chat_id: int, query: Query, limit: int, offset: int = 0) -> tuple[Hit, ...]:
        """Return the digests that have all that is asked for, newest first, each with the line that has it."""
        if query.is_empty:
            return ()
        page = newest_first(self._matching(chat_id, query)).limit(limit).offset(offset)
        async with self._database.reading() as connection:
            ids = (await connection.execute(page)).scalars().all()
            found = await read_kept(connection, newest_first(select(digest).where(digest.c.id.in_(ids))))
        # The lines of ten books take half a second: not on the event loop.
        return await asyncio.to_thread(_hits, found, query)

    async def count(self, chat_id: int, query: Query) -> int:
        """Return how many digests have all that is asked for."""
        if query.is_empty:
            return 0
        counted = select(func.count()).select_from(self._matching(chat_id, query).subquery())
        async with self._database.reading() as connection:
            return int((await connection.execute(counted)).scalar_one())

    async def some(self, chat_id: int, digest_ids: Sequence[int]) -> tuple[StoredDigest, ...]:
        """Return these digests of a chat, newest first."""
        mine = select(digest).where(digest.c.chat_id == chat_id, digest.c.id.in_(digest_ids))
        async with self._database.reading() as connection:
            return await read_kept(connection, newest_first(mine))

    async def leads(self, chat_id: int, around: datetime, reach: timedelta, length: int, most: int) -> tuple[Lead, ...]:
        """Return how the articles begin that a chat kept around a moment, newest first: the nearest on either side."""
        opening = func.substr(digest.c.text, 1, length).label("opening")
        there = select(digest.c.id, digest.c.title, opening, digest.c.kept_at).where(digest.c.chat_id == chat_id)
        before = there.where(digest.c.kept_at >= around - reach, digest.c.kept_at <= around)
        after = there.where(digest.c.kept_at > around, digest.c.kept_at <= around + reach)
        async with self._database.reading() as connection:
            earlier = (await connection.execute(newest_first(before).limit(most))).all()
            later = (await connection.execute(after.order_by(digest.c.kept_at, digest.c.id).limit(most))).all()
        return tuple(Lead(row.id, row.title or "", row.opening) for row in (*reversed(later), *earlier))

    def _matching(self, chat_id: int, query: Query) -> Select[Any]:
        mine = select(digest.c.id).where(digest.c.chat_id == chat_id)
        if query.since:
            mine = mine.where(digest.c.kept_at >= query.since)
        if not query.terms:
            return mine
        # Within the statement, which takes 32,766 values: a common word may stand in more digests.
        return mine.where(digest.c.id.in_(search_index.found_ids(self._database.dialect, chat_id, query)))


def _hits(found: Sequence[StoredDigest], query: Query) -> tuple[Hit, ...]:
    return tuple(Hit(kept, *matching_line(kept.digest, query)) for kept in found)


def newest_first(digests: Select[Any]) -> Select[Any]:
    """Order digests as a chat got them, the last one first."""
    return digests.order_by(digest.c.kept_at.desc(), digest.c.id.desc())
