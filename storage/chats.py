"""The chats that use the bot, and the settings of each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Update, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.briefing_feeds import delete_feeds, move_feed
from storage.database import Database
from storage.dialect import insert_new, is_any_of
from storage.erasure import Erasure
from storage.mapping import chat_of
from storage.placing import rename_stories_of
from storage.records import Chat
from storage.retention import forget_chat
from storage.schema import (
    band,
    briefing,
    briefing_feed,
    chat,
    delivery,
    digest,
    inbox,
    membership,
    schedule,
    source,
    story_key,
)
from storage.search.index import reindex, unindex_chat
from storage.subscriptions import delete_unfollowed, move_to_chat
from summarizer.model import DEFAULT_LENGTH, Length

# Every update executes these: building a statement takes longer than executing it.
_WITH_ADDRESS: Final = select(chat).where(
    chat.c.telegram_id == bindparam("telegram_chat"), chat.c.topic_id == bindparam("topic")
)
_WITH_ID: Final = select(chat).where(chat.c.id == bindparam("our_id"))


class Chats:
    """The chats, each identified by Telegram's id of the chat and of the topic."""

    def __init__(self, database: Database, erasure: Erasure) -> None:
        self._database = database
        self._erasure = erasure

    async def find_or_add(
        self,
        telegram_id: int,
        topic_id: int | None,
        kind: str,
        zone: str,
        now: datetime,
        *,
        language: str = "en",
        answers_all: bool = False,
    ) -> Chat:
        """Return the chat with its kind brought up to date; add it with the given settings if it is new."""
        async with self._database.reading() as connection:
            known = await _find(connection, telegram_id, topic_id)
        if known and known.kind == kind:
            return known
        if known:
            await self._set(known.id, kind=kind)
            return replace(known, kind=kind)
        row = {
            "telegram_id": telegram_id,
            "topic_id": topic_id or 0,
            "kind": kind,
            "zone": zone,
            "sentences": DEFAULT_LENGTH.sentences,
            "quiet": True,
            "language": language,
            "answers_all": answers_all,
            "created_at": now,
        }
        async with self._database.writing() as connection:
            await connection.execute(insert_new(self._database.dialect, chat), row)
            found = await _find(connection, telegram_id, topic_id)
        assert found is not None  # noqa: S101 - inserted, or there before us
        return found

    async def get(self, chat_id: int) -> Chat | None:
        """Return a chat by our own id."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_WITH_ID, {"our_id": chat_id})).mappings().first()
            return chat_of(row) if row else None

    async def find(self, telegram_id: int) -> Chat | None:
        """Return the chat, not one of its topics, that has this id in Telegram; `None` if it is new."""
        async with self._database.reading() as connection:
            return await _find(connection, telegram_id, None)

    async def set_zone(self, chat_id: int, zone: str) -> None:
        """Set the time zone, an IANA name."""
        await self._set(chat_id, zone=zone)

    async def set_length(self, chat_id: int, length: Length) -> None:
        """Set the length of digests."""
        await self._set(chat_id, sentences=length.sentences, words=length.words)

    async def set_quiet(self, chat_id: int, *, quiet: bool) -> None:
        """Set whether to send no briefing if there is nothing new."""
        await self._set(chat_id, quiet=quiet)

    async def set_language(self, chat_id: int, language: str) -> None:
        """Set the language of the interface."""
        await self._set(chat_id, language=language)

    async def set_shown(self, chat_id: int, *, actors: bool, claims: bool) -> None:
        """Set what digests show besides their points."""
        await self._set(chat_id, shows_actors=actors, shows_claims=claims)

    async def set_left_out(self, chat_id: int, words: Sequence[str]) -> None:
        """Set the topics whose stories briefings leave out."""
        await self._set(chat_id, left_out=list(words))

    async def set_answers_all(self, chat_id: int, *, answers_all: bool) -> None:
        """Set whether the bot reads every article of a group or channel, or only those that somebody asks about."""
        await self._set(chat_id, answers_all=answers_all)

    async def set_pending_question(self, chat_id: int, command: str | None, now: datetime) -> None:
        """Remember that the chat was asked for the arguments of a command; `None` clears the question."""
        await self._set(chat_id, asked=command, asked_at=now if command else None)

    async def pause(
        self, telegram_id: int, reason: str, *, topic_id: int | None = None, gone_at: datetime | None = None
    ) -> None:
        """Stop sending to a chat, or to one topic of it, until it is resumed; an earlier reason stays.

        `gone_at` is when the chat blocked or removed the bot, if it did: its feed ends at once, and `Retention` erases
        everything else later.
        """
        rows = _of(telegram_id, topic_id)
        async with self._database.writing() as connection:
            await connection.execute(rows.where(chat.c.paused.is_(None)).values(paused=reason))
            if gone_at:
                await connection.execute(rows.where(chat.c.gone_at.is_(None)).values(gone_at=gone_at))
                gone = select(chat.c.id).where(chat.c.telegram_id == telegram_id, chat.c.gone_at.is_not(None))
                await delete_feeds(connection, briefing_feed.c.chat_id.in_(gone))
                self._erasure.note_deleted()

    async def resume(self, telegram_id: int, *, topic_id: int | None = None) -> None:
        """Allow sending to a chat again, or to one topic of it."""
        async with self._database.writing() as connection:
            await connection.execute(_of(telegram_id, topic_id).values(paused=None, gone_at=None))

    async def migrate(self, old_telegram_id: int, new_telegram_id: int) -> None:
        """Move everything from a group to the supergroup it became, topic by topic."""
        async with self._database.writing() as connection:
            received = update(inbox).where(inbox.c.telegram_id == old_telegram_id)
            await connection.execute(received.values(telegram_id=new_telegram_id))
            moved = await connection.execute(select(chat).where(chat.c.telegram_id == old_telegram_id))
            for row in map(chat_of, moved.mappings().all()):
                await _forget_message_ids(connection, row.id)
                existing = await _find(connection, new_telegram_id, row.topic_id)
                if existing:
                    await _merge(connection, row.id, existing.id)
                else:
                    target = update(chat).where(chat.c.id == row.id)
                    await connection.execute(target.values(telegram_id=new_telegram_id, kind="supergroup"))

    async def forget(self, chat_id: int) -> None:
        """Erase every trace of a chat; if that is interrupted, call it again."""
        await forget_chat(self._database, self._erasure, chat_id)
        await self._erasure.proceed()

    async def _set(self, chat_id: int, **values: Any) -> None:
        async with self._database.writing() as connection:
            await connection.execute(update(chat).where(chat.c.id == chat_id).values(**values))


def _of(telegram_id: int, topic_id: int | None) -> Update:
    rows = update(chat).where(chat.c.telegram_id == telegram_id)
    return rows if topic_id is None else rows.where(chat.c.topic_id == topic_id)


async def _find(connection: AsyncConnection, telegram_id: int, topic_id: int | None) -> Chat | None:
    given = {"telegram_chat": telegram_id, "topic": topic_id or 0}
    row = (await connection.execute(_WITH_ADDRESS, given)).mappings().first()
    return chat_of(row) if row else None


async def _forget_message_ids(connection: AsyncConnection, chat_id: int) -> None:
    """Unlink digests from messages: a supergroup numbers its messages from 1 again, so old ids would match others."""
    ids = select(digest.c.id).where(digest.c.chat_id == chat_id)
    await connection.execute(update(digest).where(digest.c.chat_id == chat_id).values(source_message_id=None))
    await connection.execute(update(source).where(source.c.digest_id.in_(ids)).values(message_id=None))
    await connection.execute(update(delivery).where(delivery.c.chat_id == chat_id).values(message_id=None))


async def _merge(connection: AsyncConnection, old: int, new: int) -> None:
    """Move what the new chat lacks, and remove the old one; the new chat keeps its own settings and schedule."""
    present = select(digest.c.fingerprint).where(digest.c.chat_id == new)
    last_number = (await connection.execute(select(chat.c.last_number).where(chat.c.id == new))).scalar_one()
    moved = update(digest).where(digest.c.chat_id == old, digest.c.fingerprint.not_in(present))
    after_its_own = {"chat_id": new, "number": digest.c.number + last_number}
    ids = (await connection.execute(moved.values(after_its_own).returning(digest.c.id))).scalars().all()
    further = select(chat.c.last_number).where(chat.c.id == old).scalar_subquery()
    await connection.execute(update(chat).where(chat.c.id == new).values(last_number=last_number + further))
    await reindex(connection, old, new, ids)
    for table in (band, membership, story_key):
        await connection.execute(update(table).where(is_any_of(table.c.digest_id, ids)).values(chat_id=new))
    await unindex_chat(connection, old)
    await _move_briefings(connection, old, new)
    has_own = select(func.count()).select_from(schedule).where(schedule.c.chat_id == new)
    if not (await connection.execute(has_own)).scalar_one():
        await connection.execute(update(schedule).where(schedule.c.chat_id == old).values(chat_id=new))
    doubled = (await connection.execute(select(digest.c.id).where(digest.c.chat_id == old))).scalars().all()
    await move_to_chat(connection, old, new)
    await move_feed(connection, old, new)
    await connection.execute(delete(chat).where(chat.c.id == old))
    await delete_unfollowed(connection)
    await rename_stories_of(connection, doubled)


async def _move_briefings(connection: AsyncConnection, old: int, new: int) -> None:
    """Move the briefings and what they told; if both chats had a briefing in a slot, the old chat's is deleted."""
    theirs = briefing.alias()
    same_slot = (
        (theirs.c.chat_id == new) & (theirs.c.local_date == briefing.c.local_date) & (theirs.c.at == briefing.c.at)
    )
    is_doubled = (briefing.c.chat_id == old) & select(theirs.c.id).where(same_slot).exists()
    doubled = select(briefing.c.id).where(is_doubled)
    alone = update(delivery).where(delivery.c.briefing_id.in_(doubled))
    await connection.execute(alone.values(briefing_id=None))
    await connection.execute(delete(briefing).where(briefing.c.id.in_(doubled)))
    for table in (briefing, delivery):
        await connection.execute(update(table).where(table.c.chat_id == old).values(chat_id=new))
