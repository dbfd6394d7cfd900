"""The feeds of chats' briefings: their addresses, and the text of the briefings that they show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.dialect import insert_new
from storage.erasure import Erasure
from storage.records import EncodedMessage, Payload
from storage.sanitize import storable
from storage.schema import briefing, briefing_feed, briefing_text, chat, telling

MAX_BRIEFINGS: Final = 30
"""Briefings of a chat whose words are kept for its feed, the newest."""

_NEWEST_FIRST: Final = (briefing.c.begun_at.desc(), briefing.c.id.desc())


@dataclass(frozen=True, slots=True)
class BriefingText:
    """A briefing as it was sent: its parts, and a key that names it in the feed."""

    key: str
    begun_at: datetime
    parts: tuple[Payload, ...]


@dataclass(frozen=True, slots=True)
class BriefingFeed:
    """The feed of a chat in its `language`, the newest briefing first; `key` names the feed."""

    key: str
    language: str
    begun_at: datetime
    briefings: tuple[BriefingText, ...]


class BriefingFeeds:
    """The feeds of chats. Only a hash of each address is stored."""

    def __init__(self, database: Database, erasure: Erasure) -> None:
        self._database = database
        self._erasure = erasure

    async def begin(self, chat_id: int, token: str, now: datetime) -> None:
        """Give a chat a feed at the address with this token; an earlier address no longer works."""
        row = {"address_hash": _hash(token), "key": str(uuid4()), "begun_at": now}
        new = insert_new(self._database.dialect, briefing_feed)
        async with self._database.writing() as connection:
            await connection.execute(new, row | {"chat_id": chat_id})
            mine = update(briefing_feed).where(briefing_feed.c.chat_id == chat_id)
            await connection.execute(mine.values(**row))

    async def end(self, chat_id: int) -> None:
        """Turn off the feed of a chat, and erase the briefings that were kept for it."""
        async with self._database.writing() as connection:
            await delete_feeds(connection, briefing_feed.c.chat_id == chat_id)
        self._erasure.note_deleted()
        await self._erasure.proceed()

    async def begun_at(self, chat_id: int) -> datetime | None:
        """Return when a chat's feed got its address; `None` if the chat has no feed."""
        mine = select(briefing_feed.c.begun_at).where(briefing_feed.c.chat_id == chat_id)
        async with self._database.reading() as connection:
            return (await connection.execute(mine)).scalar_one_or_none()

    async def read(self, token: str) -> BriefingFeed | None:
        """Return the feed at the address with this token; `None` if there is none, or no longer."""
        # Looked up by a hash, so that the time a comparison takes reveals nothing about the token.
        there = select(briefing_feed, chat.c.language).join(chat, chat.c.id == briefing_feed.c.chat_id)
        async with self._database.reading() as connection:
            found = await connection.execute(there.where(briefing_feed.c.address_hash == _hash(token)))
            feed = found.first()
            if feed is None:
                return None
            columns = (briefing_text.c.key, briefing.c.begun_at, briefing_text.c.parts)
            newest = select(*columns).join(briefing).where(briefing.c.chat_id == feed.chat_id).order_by(*_NEWEST_FIRST)
            rows = await connection.execute(newest.limit(MAX_BRIEFINGS))
            texts = tuple(BriefingText(row.key, row.begun_at, tuple(row.parts)) for row in rows)
        return BriefingFeed(feed.key, feed.language, feed.begun_at, texts)


async def keep_for_feed(
    connection: AsyncConnection, chat_id: int, briefing_id: int, parts: Sequence[EncodedMessage]
) -> None:
    """Keep the text of a briefing if its chat has a feed, in the transaction that begins the briefing."""
    # Locked on PostgreSQL: if the feed were turned off at this moment, the text would be left behind.
    has_feed = select(briefing_feed.c.chat_id).where(briefing_feed.c.chat_id == chat_id).with_for_update()
    if not parts or (await connection.execute(has_feed)).first() is None:
        return
    row = {"briefing_id": briefing_id, "key": str(uuid4()), "parts": [storable(dict(part.payload)) for part in parts]}
    await connection.execute(insert(briefing_text).values(**row))
    mine = select(briefing_text.c.briefing_id).join(briefing).where(briefing.c.chat_id == chat_id)
    older = mine.order_by(*_NEWEST_FIRST).offset(MAX_BRIEFINGS)
    ids = (await connection.execute(older)).scalars().all()
    await connection.execute(delete(briefing_text).where(briefing_text.c.briefing_id.in_(ids)))


async def delete_feeds(connection: AsyncConnection, which: ColumnElement[bool]) -> None:
    """Delete feeds with the briefings that were kept for them."""
    gone = delete(briefing_feed).where(which).returning(briefing_feed.c.chat_id)
    chat_ids = (await connection.execute(gone)).scalars().all()
    theirs = select(briefing.c.id).where(briefing.c.chat_id.in_(chat_ids))
    await connection.execute(delete(briefing_text).where(briefing_text.c.briefing_id.in_(theirs)))


async def erase_told(connection: AsyncConnection, digest_ids: Sequence[int] | Select[tuple[int]]) -> None:
    """Erase the kept briefings that quote one of these digests, in the transaction that deletes the digests."""
    telling_them = select(telling.c.briefing_id).where(telling.c.digest_id.in_(digest_ids), telling.c.is_shown)
    await connection.execute(delete(briefing_text).where(briefing_text.c.briefing_id.in_(telling_them)))


async def erase_before(connection: AsyncConnection, moment: datetime) -> None:
    """Erase the kept briefings that were begun before a moment."""
    old = select(briefing.c.id).where(briefing.c.begun_at < moment)
    await connection.execute(delete(briefing_text).where(briefing_text.c.briefing_id.in_(old)))


async def move_feed(connection: AsyncConnection, old: int, new: int) -> None:
    """Give a chat the feed of another one, unless it has its own."""
    has_own = select(briefing_feed.c.chat_id).where(briefing_feed.c.chat_id == new)
    if (await connection.execute(has_own)).first() is None:
        moved = update(briefing_feed).where(briefing_feed.c.chat_id == old)
        await connection.execute(moved.values(chat_id=new))


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
