"""The stories of a chat: which digests belong together, and what briefings have told of them."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

from sqlalchemy import Label, Row, Select, Text, cast, func, select, union

from storage.database import Database
from storage.dialect import is_any_of
from storage.digests import read_kept
from storage.placing import Placing, in_story_of, neighbours
from storage.records import Member, Neighbour, StoredDigest
from storage.schema import actor, digest, membership
from storage.told_in_briefings import last_tellings
from summarizer.model import ActorKind

MEMBERS_AT_ONCE: Final = 200
"""Rows that are converted to members before other tasks get to run."""

UNSETTLED: Final = 1_000
"""How many of the latest ids may still be missing: on PostgreSQL, a transaction may end after a later one."""


class Stories:
    """The stories. An article is placed in one in the transaction that stores it (`storage.digest_transaction`)."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._placed_to = 0

    async def members(self, chat_id: int, digest_ids: Collection[int]) -> tuple[Member, ...]:
        """Return every digest of the stories that these digests of a chat are in, oldest first."""
        found: list[Member] = []
        async with self._database.reading() as connection:
            for some in (await connection.execute(_members(chat_id, digest_ids))).partitions(MEMBERS_AT_ONCE):
                found += map(_member_of, some)
                # Let other tasks run: converting the members of a week's stories would block the event loop for 0.05 s.
                await asyncio.sleep(0)
        return tuple(found)

    async def ids_of_story(self, chat_id: int, digest_id: int) -> tuple[int, ...]:
        """Return the digests of a digest's story, its own among them, oldest first."""
        return tuple(member.digest_id for member in await self.members(chat_id, [digest_id]))

    async def story_ids(self, chat_id: int, digest_ids: Sequence[int]) -> dict[int, int]:
        """Return the story of each of these digests of a chat; one that has not been placed yet is left out."""
        placed = select(membership.c.digest_id, membership.c.story_id).where(
            membership.c.chat_id == chat_id, is_any_of(membership.c.digest_id, digest_ids)
        )
        async with self._database.reading() as connection:
            return {row.digest_id: row.story_id for row in await connection.execute(placed)}

    async def left_without(self, digest_id: int) -> tuple[Neighbour, ...]:
        """Return the other digests of a digest's story, oldest first."""
        async with self._database.reading() as connection:
            return await neighbours(connection, in_story_of(digest_id) & (membership.c.digest_id != digest_id))

    async def unplaced(self, limit: int) -> tuple[StoredDigest, ...]:
        """Return digests of all chats that have not been placed in a story yet, those stored last first.

        This runs every few seconds: once it finds none, it looks only among digests that are stored later.
        """
        placed = select(membership.c.digest_id).where(membership.c.digest_id == digest.c.id).exists()
        wanted = select(digest).where(~placed, ~digest.c.is_sample, digest.c.id > self._placed_to)
        async with self._database.reading() as connection:
            newest = (await connection.execute(select(func.max(digest.c.id)))).scalar_one() or 0
            found = await read_kept(connection, wanted.order_by(digest.c.id.desc()).limit(limit))
        if not found:
            self._placed_to = max(self._placed_to, newest - UNSETTLED)
        return found

    @asynccontextmanager
    async def placing(self, chat_id: int) -> AsyncIterator[Placing]:
        """Yield a transaction in which the stories of a chat are changed."""
        async with self._database.writing() as connection:
            stories = Placing(connection, chat_id)
            await stories.lock()
            yield stories


def _member_of(row: Row[Any]) -> Member:
    ranked_by = bool(row.title), "rest" in row.unread, row.source, row.url, row.author, row.acting
    told = row.told_at, row.origins or 0
    return Member(row.id, row.story_id, row.kept_at, *ranked_by, row.shingles, tuple(row.agencies or ()), *told)


def _members(chat_id: int, digest_ids: Collection[int]) -> Select[Any]:
    # A chat may have many thousand digests and tellings, so only those of these stories are read.
    named = select(digest.c.id).where(is_any_of(digest.c.id, digest_ids), digest.c.chat_id == chat_id)
    company = union(_company(chat_id, digest_ids), named).cte()
    told = last_tellings(chat_id, select(company.c.digest_id))
    in_story = func.coalesce(membership.c.story_id, digest.c.id).label("story_id")
    ranked_by = (digest.c.title, digest.c.unread, digest.c.source, digest.c.url, digest.c.author, _acting())
    columns = (membership.c.shingles, membership.c.agencies, told.c.told_at, told.c.origins)
    return (
        select(digest.c.id, in_story, digest.c.kept_at, *ranked_by, *columns)
        .select_from(company)
        .join(digest, digest.c.id == company.c.digest_id)
        .outerjoin(membership, membership.c.digest_id == digest.c.id)
        .outerjoin(told, told.c.digest_id == digest.c.id)
        .order_by(digest.c.kept_at, digest.c.id)
    )


def _acting() -> Label[int]:
    """Count the people and organisations that act in a digest: those who matter, and who speak or have a role."""
    acts = (func.length(cast(actor.c.claims, Text)) > len("[]")) | (actor.c.role != "")
    who = actor.c.key & (actor.c.kind != ActorKind.PLACE)
    counted = select(func.count()).select_from(actor).where(actor.c.digest_id == digest.c.id, who, acts)
    return counted.scalar_subquery().label("acting")


def _company(chat_id: int, digest_ids: Collection[int]) -> Select[tuple[int]]:
    """Select the digests that are in the same stories as these digests."""
    mine, other = membership.alias(), membership.alias()
    stories = select(mine.c.story_id).where(mine.c.chat_id == chat_id, is_any_of(mine.c.digest_id, digest_ids))
    return select(other.c.digest_id).where(other.c.story_id.in_(stories))
