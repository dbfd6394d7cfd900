"""Late answers: a slow command does not hold up its chat, and its answer is sent when it is ready."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias

from telegram import Update

from bot.commands.paging import action_for
from bot.commands.request import Request
from bot.health.logged_faults import DATABASE_FAULT
from bot.message_types.action import ActionName
from bot.message_types.outgoing_message import encode_all, messages_of, replacing
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.gateway import Gateway, is_shared
from storage.database import StorageError
from storage.records import Chat

log = logging.getLogger(__name__)

SLOW_COMMAND: Final[ActionName] = "follow"
"""The command that may take long: of a site, several pages may have to be fetched before its feed is found."""

MAX_LATE: Final = 100
"""How many late answers may be in progress at once; while there are that many, a slow command holds up its chat."""

Answer: TypeAlias = tuple[Reply, Chat | None]


class LateAnswers:
    """Waits `seconds` for the answer to a command; then says that the bot is looking, and answers later.

    If the process ends or the database fails before the answer is given, the message that says so stays, and its button
    asks again.
    """

    def __init__(self, gateway: Gateway, seconds: float) -> None:
        self._gateway = gateway
        self._seconds = seconds
        self._late: set[asyncio.Task[None]] = set()

    async def answer(self, answering: Coroutine[Any, Any, Answer], request: Request, update: Update) -> None:
        """Answer an update in its chat's turn unless that takes long."""
        task, is_late = asyncio.create_task(answering), False
        try:
            done, _ = await asyncio.wait({task}, timeout=None if len(self._late) >= MAX_LATE else self._seconds)
            if done:
                reply, chat = task.result()
                if chat:
                    await self._gateway.answer(reply, update, chat)
                return
            self._begin(self._finish(task, await self._say_looking(request, update)))
            is_late = True
        finally:
            if not is_late:
                # The database may be closed once this returns, and the task must not use it after that.
                task.cancel()
                await asyncio.wait({task})

    async def idle(self) -> None:
        """Wait until all late answers have been given, however long that takes."""
        while self._late:
            await asyncio.wait(self._late)

    @asynccontextmanager
    async def cancelled_at_end(self) -> AsyncIterator["LateAnswers"]:
        """Cancel the late answers that are still in progress when the body ends."""
        try:
            yield self
        finally:
            for task in self._late:
                task.cancel()
            await self.idle()

    async def _finish(self, task: asyncio.Task[Answer], message_id: int | None) -> None:
        reply, chat = await task
        if chat:
            await self._gateway.answer_with(replacing(messages_of(reply), message_id), (), chat)

    async def _say_looking(self, request: Request, update: Update) -> int | None:
        """Complete the update by saying that we are looking; return the id of that message if it arrived."""
        gateway, texts = self._gateway, request.texts
        again = Button(texts("button-look-again"), await action_for(SLOW_COMMAND, request.words, request, gateway.deps))
        asked = update.message or update.channel_post
        reply_to = asked.message_id if asked and is_shared(update) else None
        messages = messages_of(Reply(plain(texts("follow-looking")), ((again,),)), reply_to=reply_to)
        store, now = gateway.deps.store.deliveries, gateway.deps.now()
        (part,) = await store.commit(request.chat.id, encode_all(messages), now, update_ids=(update.update_id,))
        await gateway.courier.deliver([part])
        sent = await store.get(part.id)
        return sent.message_id if sent else None

    def _begin(self, finishing: Coroutine[Any, Any, None]) -> None:
        late = asyncio.create_task(finishing)
        self._late.add(late)
        late.add_done_callback(self._ended)

    def _ended(self, late: asyncio.Task[None]) -> None:
        self._late.discard(late)
        error = None if late.cancelled() else late.exception()
        if isinstance(error, StorageError):
            log.warning("a late answer was lost: %s", error, extra=DATABASE_FAULT)
        elif error:
            log.error("a late answer failed", exc_info=error)
