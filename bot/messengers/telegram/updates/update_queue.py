"""The queue of updates: each is committed before Telegram is told that we have it."""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Final

from telegram import Bot, Update
from telegram.constants import ChatType

from bot.domain.callback_slot import CallbackSlot
from bot.health.figures import HealthFigures
from bot.messengers.telegram.incoming.message import chat_id_of
from bot.messengers.telegram.incoming.raw_update import Parsed, Unparsable, Unread, parse, parse_numbered, unread
from bot.messengers.telegram.updates.chat_order import SUSPECT_AFTER_CRASHES
from bot.messengers.telegram.updates.listener import UpdateListener
from bot.messengers.telegram.updates.updates_in_memory import MAX_IN_MEMORY, ChatId, UpdatesInMemory
from storage.database import StorageError
from storage.database_retry import StorageRetry
from storage.records import PendingUpdate
from storage.store import Store

log = logging.getLogger(__name__)

QUEUE_NOTICE_THRESHOLD = 30
"""Queue length above which readers are told their position; roughly a few seconds of processing."""


UNPARSABLE: Final = "unparsable"
"""The kind under which updates that cannot be parsed are counted."""


class UpdateQueue(asyncio.Queue[object]):
    """The application's update queue; `receive` returns once the update is on disk.

    The poller awaits it before it advances the offset, and the webhook before it answers 200, so Telegram never forgets
    an update that we do not have. An update that comes twice is queued once; one that cannot be parsed is set aside.

    Only some updates of each chat are in memory. The others are read from the database when those have been processed.
    Updates that were in progress at several crashes are added to `suspects`.
    """

    def __init__(
        self,
        store: Store,
        health: HealthFigures,
        retry: StorageRetry,
        listener: UpdateListener,
        suspects: set[int],
        room: int | None = None,
    ) -> None:
        """`room` is how many updates a worker takes up at a time; the rest are left to other workers."""
        super().__init__()
        self._room = room
        self.room_made = CallbackSlot()
        self._unfinished = 0
        self._in_memory = UpdatesInMemory()
        self._is_closed = False
        self._told: set[int] = set()
        self._store = store
        self._health = health
        self._now = health.now
        self._retry = retry
        self._listener = listener
        self._suspects = suspects

    async def receive(self, raw: object, bot: Bot) -> int | None:
        """Commit an update, then queue it; return its number, or `None` if it has none and was dropped.

        While it cannot be committed, Telegram keeps it and the updates after it.
        """
        if message := unread(raw, self._has_to_wait_unread):
            self._health.updates[message.kind] += 1
            await self._leave(message, bot)
            return message.update_id
        match parse(raw, bot):
            case None:
                log.error("an update without a number was left out (%s)", type(raw).__name__)
                return None
            case Unparsable() as unparsable:
                self._health.updates[UNPARSABLE] += 1
                if await self._retry.until_available(partial(self._store_set_aside, unparsable)):
                    _log_set_aside(unparsable)
                return unparsable.update_id
            case parsed:
                self._health.updates[_kind(parsed.update)] += 1
                await self._accept(parsed, bot)
                return parsed.update_id

    async def put(self, item: object) -> None:
        """Queue an update that has been committed, or the application's sign to stop."""
        self._unfinished += 1
        if isinstance(item, Update):
            self._in_memory.add(chat_id_of(item), item.update_id)
        await super().put(item)

    def task_done(self) -> None:
        """Count one update less; when the queue is short again, chats may be told again how long it is."""
        super().task_done()
        self._unfinished -= 1
        if self._unfinished <= QUEUE_NOTICE_THRESHOLD:
            self._told.clear()

    async def recover(self, bot: Bot) -> None:
        """Queue pending updates that are not in memory here, no matter which process received them.

        The process that begins an update first owns it; the others find it taken.
        """
        if self._room is not None:
            await self._take_up(self._room - len(self._in_memory.ids), bot)
            return
        chats = await self._queue_stored(await self._store.inbox.waiting(self._in_memory.ids, MAX_IN_MEMORY), bot)
        for chat in chats:
            self._in_memory.expect_more(chat)
            await self._refill(chat, bot)

    async def _take_up(self, most: int, bot: Bot) -> None:
        """Queue the next updates of some chats; those after them are taken up when these have been processed."""
        if most > 0 and not self._is_closed:
            await self._queue_stored(await self._store.inbox.next_of_chats(self._in_memory.ids, most), bot)

    async def release(self, update_id: int, bot: Bot) -> None:
        """Forget an update that is no longer in memory, and read others of its chat from the database if it is time.

        If the update itself is still pending, `recover` queues it again.
        """
        await self._refill(self._in_memory.remove(update_id), bot)
        self.room_made.call()

    def close(self) -> None:
        """Read no more updates from the database; the next start processes them."""
        self._is_closed = True

    async def _accept(self, parsed: Parsed, bot: Bot) -> None:
        update = parsed.update
        # The person who types an inline query waits for a second or two: answer at once or not at all.
        if update.inline_query:
            self._listener.inline_query(update)
            return
        # Before anything is stored: nothing of a stranger's update may be.
        is_stranger = partial(self._listener.is_stranger, update)
        if await self._retry.until_available(is_stranger) and not _is_migration(update):
            self._listener.refuse(update)
            return
        has_to_wait = self._in_memory.is_full(parsed.telegram_id, parsed.update_id)
        if not await (self._leave(parsed, bot) if has_to_wait else self._stored_as_new(parsed)):
            return
        # At once: its chat may be busy with an article, and the button would spin until that is done.
        if update.callback_query:
            self._listener.button_pressed(update.callback_query)
        if update.guest_message:
            self._listener.guest_asked(update)
        if has_to_wait:
            return
        await self.put(update)
        if self._unfinished > QUEUE_NOTICE_THRESHOLD and _waits_for_an_answer(update):
            await self._tell(update)

    def _has_to_wait_unread(self, chat_id: int, update_id: int) -> bool:
        """Return whether an update has to wait in the database, and its chat shows that it is not from a stranger."""
        return self._in_memory.is_full(chat_id, update_id) and not self._listener.is_strange_chat(chat_id)

    async def _leave(self, update: Parsed | Unread, bot: Bot) -> bool:
        """Commit an update that has to wait in the database; `False` if it was stored before."""
        with self._in_memory.leaving(update.telegram_id):
            is_new = await self._retry.until_available(partial(self._keep, update))
        await self._refill(update.telegram_id, bot)
        return is_new

    async def _refill(self, chat: ChatId, bot: Bot) -> None:
        """Read a chat's next updates from the database, if few are in memory and there are others."""
        while not self._is_closed and self._in_memory.begin_reading(chat):
            has_more = True
            try:
                rows = await self._store.inbox.pending_in_chat(chat, MAX_IN_MEMORY)
                unknown = [row for row in rows if row.update_id not in self._in_memory.ids]
                await self._queue_stored(unknown, bot)
                has_more = len(rows) == MAX_IN_MEMORY
            except StorageError:
                # Every operation that writes reports that the database is unavailable. The next tick reads the updates.
                return
            finally:
                self._in_memory.was_read(chat, has_more=has_more)
            if not unknown:
                return

    async def _queue_stored(self, rows: Sequence[PendingUpdate], bot: Bot) -> frozenset[ChatId]:
        """Queue updates that were read from the database; return the chats that may have more there."""
        found: Counter[ChatId] = Counter()
        for row in rows:
            if row.update_id in self._in_memory.ids:
                # It was queued while another update was being set aside.
                continue
            received = parse_numbered(row.update_id, row.payload, bot)
            found[received.telegram_id] += 1
            if isinstance(received, Unparsable):
                await self._store.inbox.set_aside(row.update_id, received.reason)
                _log_set_aside(received)
                continue
            if row.attempts >= SUSPECT_AFTER_CRASHES:
                self._suspects.add(row.update_id)
            await self.put(received.update)
        return frozenset(chat for chat, count in found.items() if count + self._in_memory.count(chat) >= MAX_IN_MEMORY)

    async def _tell(self, update: Update) -> None:
        """Tell each chat how long the queue is, once until it is short again."""
        chat_id = update.effective_chat.id if update.effective_chat else 0
        if chat_id not in self._told:
            self._told.add(chat_id)
            with suppress(StorageError):
                await self._listener.queued_behind(update, self._unfinished - 1)

    async def _stored_as_new(self, parsed: Parsed) -> bool:
        """Commit an update; `False` if it was stored before.

        It counts as in memory even before the commit: a tick in between would find it pending, and queue it a second
        time.
        """
        is_first = self._in_memory.add(parsed.telegram_id, parsed.update_id)
        is_new = False
        try:
            is_new = await self._retry.until_available(partial(self._keep, parsed))
        finally:
            if not is_new and is_first:
                self._in_memory.remove(parsed.update_id)
        return is_new

    async def _keep(self, update: Parsed | Unread) -> bool:
        return await self._store.inbox.put(
            update.update_id, update.telegram_id, update.payload, self._now(), update.topic_id
        )

    async def _store_set_aside(self, unparsable: Unparsable) -> bool:
        payload = {} if self._listener.is_strange_chat(unparsable.telegram_id) else unparsable.payload
        return await self._store.inbox.put_aside(
            unparsable.update_id, unparsable.telegram_id, payload, unparsable.reason, self._now()
        )


def _kind(update: Update) -> str:
    """Return the kind of an update as Telegram names it, such as "message"."""
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind) is not None), "other")


def _log_set_aside(unparsable: Unparsable) -> None:
    log.error("update %d was set aside: %s", unparsable.update_id, unparsable.reason)


def _is_migration(update: Update) -> bool:
    """Return whether a group became a supergroup: its digests move, even if only one of its members may use the bot."""
    return update.message is not None and update.message.migrate_to_chat_id is not None


def _waits_for_an_answer(update: Update) -> bool:
    """Return whether the sender waits for a digest: in a private chat, after a message that is not a command."""
    message, chat = update.message, update.effective_chat
    return (
        message is not None
        and chat is not None
        and chat.type == ChatType.PRIVATE
        and not (message.text or "").startswith("/")
    )
