"""Long polling: updates are fetched as raw JSON, and each is taken by itself before it is confirmed.

The library's own poller parses all that came in one piece: one update that it cannot parse would keep every other away.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Final

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.outgoing.bot_api import seconds_asked
from bot.updates.connection import RetryingRequest, until_answered
from storage.retry import Pause

log = logging.getLogger(__name__)

LONG_POLL: Final = 10
"""Seconds Telegram holds a request while there is nothing new."""

LONGEST_DELAY: Final = 30.0
"""Seconds between two requests if Telegram keeps refusing them."""

LAST_SECOND: Final = 1.0
"""Seconds a stop waits for the update that is being taken."""

_SLACK: Final = 0.5
"""Seconds added to what Telegram asks us to wait."""

# The library warns whoever asks for a method that it wraps itself. On the wire this is "getUpdates".
_GET_UPDATES: Final = "get_updates_"

_NOT_THE_BOT_API: Final = (AttributeError, LookupError, RecursionError, TypeError)
"""What the library raises for an answer that is JSON, but not the Bot API's."""

Take = Callable[[object], Awaitable[int | None]]
"""Commits an update and returns its number, `None` if it has none."""


class MalformedAnswerError(TelegramError):
    """Telegram's answer has no list of numbered updates."""


class Poller:
    """Fetches updates and hands each to `take`; `pause` waits for some seconds."""

    def __init__(
        self, bot: Bot, request: RetryingRequest, kinds: Sequence[str], take: Take, pause: Pause = asyncio.sleep
    ) -> None:
        self._bot = bot
        self._request = request
        self._kinds = kinds
        self._take = take
        self._pause = pause
        self._offset: int | None = None

    @asynccontextmanager
    async def polling(self, on_failure: Callable[[], object] = lambda: None) -> AsyncIterator[None]:
        """Fetch updates while the body runs; at the end, confirm what was taken.

        A mistake of ours that ends the polling is told by `on_failure`, and raised at the end.
        """
        await until_answered(self._bot.delete_webhook, self._pause)
        task = asyncio.create_task(self._poll())
        task.add_done_callback(partial(_ended, on_failure=on_failure))
        try:
            yield
        finally:
            self._request.close()
            task.cancel()
            # A database that somebody else holds may keep the last commit waiting: Telegram has that update still.
            await asyncio.wait({task}, timeout=LAST_SECOND)
            if task.done() and not task.cancelled():
                task.result()
            await self._confirm()

    async def _poll(self) -> None:
        delays = _delays()
        while True:
            try:
                await self._take_new()
            except TimedOut:
                await self._pause(0)
            except RetryAfter as error:
                await self._pause(seconds_asked(error) + _SLACK)
            except (InvalidToken, EndPointNotFound):
                log.error("Telegram does not know our token any more; @BotFather shows yours. Polling has ended")  # noqa: TRY400 - the error says no more
                return
            except TelegramError as error:
                _say_failed(error)
                await self._pause(next(delays))
            else:
                delays = _delays()

    async def _take_new(self) -> None:
        """Fetch what is new and take it, one by one: a number is confirmed only after its update was taken."""
        before = self._offset
        updates = await self._fetch(LONG_POLL)
        for raw in updates:
            update_id = await self._take(raw)
            if update_id is not None:
                self._offset = update_id + 1
        if updates and self._offset == before:
            # Nothing can be confirmed, so the same would come again at once.
            raise MalformedAnswerError("no update with a number")

    async def _fetch(self, seconds: int) -> list[object]:
        wanted: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(self._kinds)}
        if self._offset is not None:
            wanted["offset"] = self._offset
        patience = (self._request.read_timeout or 0) + seconds
        try:
            result = await self._bot.do_api_request(_GET_UPDATES, wanted, read_timeout=patience)
        except _NOT_THE_BOT_API as error:
            raise MalformedAnswerError(type(error).__name__) from None
        if not isinstance(result, list):
            raise MalformedAnswerError("not a list")
        return result

    async def _confirm(self) -> None:
        """Tell Telegram what we have, so that it does not come again at the next start."""
        try:
            await self._fetch(0)
        except TelegramError as error:
            log.warning("the last updates could not be confirmed (%s); we know them again", type(error).__name__)


def _say_failed(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another process polls with this token: stop it, or give this one a token of its own")
    else:
        log.warning("Telegram could not be polled: %s", type(error).__name__)


def _ended(task: asyncio.Task[None], on_failure: Callable[[], object]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.critical("polling has ended through a mistake of ours: %s", type(error).__name__)
        on_failure()


def _delays() -> Iterator[float]:
    """Yield the seconds before each further request, as the library's poller waits them."""
    delay = 1.0
    while True:
        yield delay
        delay = min(LONGEST_DELAY, 1.5 * delay)
