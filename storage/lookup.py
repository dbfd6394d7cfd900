"""Look up digests of a chat: by search query or by id."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, select

from storage.database import Database
from storage.dialect import is_any_of
from storage.digests import read_kept
from storage.records import Hit, StoredDigest
from storage.schema import actor, digest
from storage.search.matching import found_ids
from storage.search.query import Query
from storage.search.snippet import matching_line


class Lookup:
    """Finds stored digests. Words match regardless of case and accents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def search(self, chat_id: int, query: Query, limit: int, offset: int = 0) -> tuple[Hit, ...]:
        """Return a page of the digests that match a query, newest first, each with its best matching line."""
        if query.is_empty:
            return ()
        page = newest_first(self._matching(chat_id, query)).limit(limit).offset(offset)
        async with self._database.reading() as connection:
            ids = (await connection.execute(page)).scalars().all()
            found = await read_kept(connection, newest_first(select(digest).where(digest.c.id.in_(ids))))
        # In a thread: finding the lines in ten books takes half a second, which would block the event loop.
        return await asyncio.to_thread(_hits, found, query)

    async def count(self, chat_id: int, query: Query) -> int:
        """Return how many digests match a query."""
        if query.is_empty:
            return 0
        counted = select(func.count()).select_from(self._matching(chat_id, query).subquery())
        async with self._database.reading() as connection:
            return int((await connection.execute(counted)).scalar_one())

    async def by_ids(self, chat_id: int, digest_ids: Sequence[int]) -> tuple[StoredDigest, ...]:
        """Return those digests with these ids that belong to the chat, newest first."""
        wanted = select(digest).where(digest.c.chat_id == chat_id, is_any_of(digest.c.id, digest_ids))
        async with self._database.reading() as connection:
            return await read_kept(connection, newest_first(wanted))

    async def without_parts(self, chat_id: int, digest_ids: Sequence[int]) -> tuple[StoredDigest, ...]:
        """Return digests as `by_ids` does, but without their actors and claims, which take most of the time to read."""
        wanted = select(digest).where(digest.c.chat_id == chat_id, is_any_of(digest.c.id, digest_ids))
        async with self._database.reading() as connection:
            return await read_kept(connection, newest_first(wanted), has_actors_and_claims=False)

    async def subjects(self, chat_id: int, digest_ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
        """Return the lines that show the subject of each of these digests: title, points and names of key actors."""
        wanted = (digest.c.chat_id == chat_id, is_any_of(digest.c.id, digest_ids))
        lines = select(digest.c.id, digest.c.title, digest.c.points).where(*wanted)
        named = select(actor.c.digest_id, actor.c.name, actor.c.aliases)
        acting = named.join(digest, digest.c.id == actor.c.digest_id).where(*wanted, actor.c.key)
        async with self._database.reading() as connection:
            found = {
                row.id: [row.title or "", *(text for text, *_ in row.points)] for row in await connection.execute(lines)
            }
            for row in await connection.execute(acting):
                found[row.digest_id] += [row.name, *row.aliases]
        return {digest_id: tuple(each) for digest_id, each in found.items()}

    def _matching(self, chat_id: int, query: Query) -> Select[Any]:
        matching = select(digest.c.id).where(digest.c.chat_id == chat_id)
        if query.since:
            matching = matching.where(digest.c.kept_at >= query.since)
        # Subqueries: a common word may be in more digests than the 32,766 values that a statement takes.
        for each in query.without:
            left_out = found_ids(self._database.dialect, chat_id, each)
            matching = matching.where(digest.c.id.not_in(left_out))
        if not query.terms:
            return matching
        return matching.where(digest.c.id.in_(found_ids(self._database.dialect, chat_id, query)))


def _hits(found: Sequence[StoredDigest], query: Query) -> tuple[Hit, ...]:
    return tuple(Hit(kept, *matching_line(kept.digest, query)) for kept in found)


def newest_first(digests: Select[Any]) -> Select[Any]:
    """Order digests by when the chat received them, newest first."""
    return digests.order_by(digest.c.kept_at.desc(), digest.c.id.desc())
