"""The queue of updates: each is committed before Telegram is told that we have it."""

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import Final

from telegram import Bot, Update
from telegram.constants import ChatType

from bot.domain.bell import Bell
from bot.domain.vitals import Vitals
from bot.incoming.raw_update import Parsed, Unparsable, parse, parse_numbered
from bot.updates.chat_order import SUSPECT_AFTER_CRASHES
from bot.updates.listener import UpdateListener
from storage.database import StorageError
from storage.records import PendingUpdate
from storage.retry import StorageRetry
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
    """

    def __init__(
        self, store: Store, vitals: Vitals, retry: StorageRetry, listener: UpdateListener, room: int | None = None
    ) -> None:
        """`room` is how many updates a worker takes up at a time; the others are left to other workers."""
        super().__init__()
        self._room = room
        self.room_made = Bell()
        self._in_hand = 0
        self._known: set[int] = set()
        self._told: set[int] = set()
        self._store = store
        self._vitals = vitals
        self._now = vitals.now
        self._retry = retry
        self._listener = listener

    async def receive(self, raw: object, bot: Bot) -> int | None:
        """Commit an update, then queue it; return its number, or `None` if it has none and was left out.

        While it cannot be committed, Telegram keeps it and what comes after.
        """
        match parse(raw, bot):
            case None:
                log.error("an update without a number was left out (%s)", type(raw).__name__)
                return None
            case Unparsable() as unparsable:
                self._vitals.updates[UNPARSABLE] += 1
                if await self._retry.until_available(partial(self._store_set_aside, unparsable)):
                    _log_set_aside(unparsable)
                return unparsable.update_id
            case parsed:
                self._vitals.updates[_kind(parsed.update)] += 1
                await self._accept(parsed)
                return parsed.update_id

    async def put(self, item: object) -> None:
        """Queue an update that has been committed, or the application's sign to stop."""
        self._in_hand += 1
        if isinstance(item, Update):
            self._known.add(item.update_id)
        await super().put(item)

    def task_done(self) -> None:
        """Count one update less; once the queue is short, chats may be told again."""
        super().task_done()
        self._in_hand -= 1
        if self._in_hand <= QUEUE_NOTICE_THRESHOLD:
            self._told.clear()

    async def recover(self, bot: Bot) -> frozenset[int]:
        """Queue pending updates that are not in hand here, no matter which process received them; return the suspects.

        The process that begins an update first has it; the others find it taken.
        """
        waiting = [row for row in await self._waiting() if row.update_id not in self._known]
        for row in waiting:
            if row.update_id in self._known:
                # It was queued while another was set aside.
                continue
            received = parse_numbered(row.update_id, row.payload, bot)
            if isinstance(received, Unparsable):
                await self._store.inbox.set_aside(row.update_id, received.reason)
                _log_set_aside(received)
            else:
                await self.put(received.update)
        return frozenset(row.update_id for row in waiting if row.attempts >= SUSPECT_AFTER_CRASHES)

    def release(self, update_id: int) -> None:
        """Forget an update that is no longer in hand; if it is still pending, `recover` queues it again."""
        self._known.discard(update_id)
        self.room_made.ring()

    async def _waiting(self) -> tuple[PendingUpdate, ...]:
        if self._room is None:
            return await self._store.inbox.waiting(self._known)
        free = self._room - len(self._known)
        return await self._store.inbox.next_of_chats(self._known, free) if free > 0 else ()

    async def _accept(self, parsed: Parsed) -> None:
        update = parsed.update
        # The person who types an inline query waits for a second or two: answer at once or not at all.
        if update.inline_query:
            self._listener.inline_query(update)
            return
        # Before the first row: of strangers nothing is stored.
        if self._listener.is_stranger(update) and not _is_migration(update):
            self._listener.refuse(update)
            return
        if not await self._stored_as_new(parsed):
            return
        # At once: its chat may be busy with an article, and the button would spin until that is done.
        if update.callback_query:
            self._listener.button_pressed(update.callback_query)
        await self.put(update)
        if self._in_hand > QUEUE_NOTICE_THRESHOLD and _waits_for_an_answer(update):
            await self._tell(update)

    async def _tell(self, update: Update) -> None:
        """Say how long the queue is, once to each chat until it is short again."""
        chat_id = update.effective_chat.id if update.effective_chat else 0
        if chat_id not in self._told:
            self._told.add(chat_id)
            with suppress(StorageError):
                await self._listener.queued_behind(update, self._in_hand - 1)

    async def _stored_as_new(self, parsed: Parsed) -> bool:
        """Commit an update; `False` if it was stored before.

        It counts as in hand even before: a tick in between would find it pending, and queue it a second time.
        """
        was_known = parsed.update_id in self._known
        self._known.add(parsed.update_id)
        is_new = False
        try:
            is_new = await self._retry.until_available(partial(self._keep, parsed))
        finally:
            if not is_new and not was_known:
                self._known.discard(parsed.update_id)
        return is_new

    async def _keep(self, parsed: Parsed) -> bool:
        return await self._store.inbox.put(
            parsed.update_id, parsed.telegram_id, parsed.payload, self._now(), parsed.topic_id
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
    """Tell whether a group became a supergroup: its digests move, even if only one of its members may use the bot."""
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
