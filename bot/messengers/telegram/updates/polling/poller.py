"""Long polling: fetch updates as raw JSON, and commit each one before it is confirmed.

The library's own poller parses a batch as a whole, so that one update that it cannot parse would block all others.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Final

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError, TimedOut

from bot.health.figures import HealthFigures, ReceptionFault
from bot.health.logged_faults import TELEGRAM_FAULT, report_bug
from bot.messengers.telegram.outgoing.bot_api import seconds_asked
from bot.messengers.telegram.updates.polling.telegram_retry import RetryingRequest, until_answered
from storage.database_retry import Pause

log = logging.getLogger(__name__)

LONG_POLL_SECONDS: Final = 10
"""Seconds for which Telegram holds a request open while there is no update."""

MAX_DELAY_SECONDS: Final = 30.0
"""Seconds between two requests, at most, while Telegram keeps refusing them."""

SHUTDOWN_SECONDS: Final = 1.0
"""Seconds that a shutdown waits for the update that is being committed."""

_EXTRA_WAIT_SECONDS: Final = 0.5
"""Seconds that are added to the wait that Telegram asks for."""

# Not "getUpdates": the library warns about raw calls of methods that it wraps itself. It sends this as "getUpdates".
_GET_UPDATES: Final = "get_updates_"

_NOT_THE_BOT_API: Final = (AttributeError, LookupError, RecursionError, TypeError)
"""What the library raises for a response that is JSON, but not of the Bot API."""

Take = Callable[[object], Awaitable[int | None]]
"""Commits an update and returns its id, `None` if it has none."""


class MalformedAnswerError(TelegramError):
    """Telegram's response is not a list of updates with ids."""


class Poller:
    """Fetches updates and passes each to `take`; `pause` sleeps for a number of seconds."""

    def __init__(
        self,
        bot: Bot,
        request: RetryingRequest,
        kinds: Sequence[str],
        take: Take,
        health: HealthFigures,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._request = request
        self._kinds = kinds
        self._take = take
        self._health = health
        self._pause = pause
        self._offset: int | None = None

    @asynccontextmanager
    async def polling(self, on_failure: Callable[[], object] = lambda: None) -> AsyncIterator[None]:
        """Fetch updates while the body runs; at the end, confirm the updates that were committed.

        If a bug ends the polling, `on_failure` is called at once, and the error is raised at the end.
        """
        await until_answered(self._bot.delete_webhook, self._pause)
        self._health.telegram_answered()
        task = asyncio.create_task(self._poll())
        task.add_done_callback(partial(report_bug, log, "polling has ended because of a bug", on_bug=on_failure))
        try:
            yield
        finally:
            self._request.close()
            task.cancel()
            # The last commit may be waiting for a locked database. Give up: Telegram still has that update.
            await asyncio.wait({task}, timeout=SHUTDOWN_SECONDS)
            if task.done() and not task.cancelled():
                task.result()
            await self._confirm()

    async def _poll(self) -> None:
        delays = _delays()
        while True:
            try:
                await self._fetch_and_take()
            except TimedOut:
                await self._pause(0)
            except RetryAfter as error:
                await self._pause(seconds_asked(error) + _EXTRA_WAIT_SECONDS)
            except (InvalidToken, EndPointNotFound):
                self._health.telegram_refused(ReceptionFault.TOKEN)
                log.error("Telegram no longer accepts the token; @BotFather shows the valid one", extra=TELEGRAM_FAULT)  # noqa: TRY400 - the traceback says no more
                await self._pause(MAX_DELAY_SECONDS)
            except TelegramError as error:
                if isinstance(error, Conflict):
                    self._health.telegram_refused(ReceptionFault.CONFLICT)
                _log_failure(error)
                await self._pause(next(delays))
            else:
                delays = _delays()

    async def _fetch_and_take(self) -> None:
        """Fetch updates and commit them together: an update is confirmed only after it was committed."""
        before = self._offset
        updates = await self._fetch(LONG_POLL_SECONDS)
        self._health.telegram_answered()
        taking = [asyncio.ensure_future(self._take(raw)) for raw in updates]
        try:
            await asyncio.gather(*taking)
        finally:
            self._offset = _next_offset(taking, before)
        if updates and self._offset == before:
            # Nothing can be confirmed, so the same updates would be fetched again immediately.
            raise MalformedAnswerError("no update with a number")

    async def _fetch(self, seconds: int) -> list[object]:
        wanted: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(self._kinds)}
        if self._offset is not None:
            wanted["offset"] = self._offset
        read_timeout_seconds = (self._request.read_timeout or 0) + seconds
        try:
            result = await self._bot.do_api_request(_GET_UPDATES, wanted, read_timeout=read_timeout_seconds)
        except _NOT_THE_BOT_API as error:
            raise MalformedAnswerError(type(error).__name__) from None
        if not isinstance(result, list):
            raise MalformedAnswerError("not a list")
        return result

    async def _confirm(self) -> None:
        """Confirm the committed updates, so that Telegram does not send them again at the next start."""
        try:
            await self._fetch(0)
        except TelegramError as error:
            log.warning(
                "the last updates could not be confirmed (%s); they will be recognised when they come again",
                type(error).__name__,
            )


def _next_offset(taking: Sequence[asyncio.Future[int | None]], offset: int | None) -> int | None:
    """Return the offset that confirms the updates before the first one that is not committed."""
    for each in taking:
        if not each.done() or each.cancelled() or each.exception():
            break
        update_id = each.result()
        offset = offset if update_id is None else update_id + 1
    return offset


def _log_failure(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        # Telegram's error says whether the other process polls or has set a webhook.
        does = "receives by webhook" if "webhook" in error.message.lower() else "polls"
        log.error("another process %s with this token: stop it, or use another token here", does, extra=TELEGRAM_FAULT)
    else:
        log.warning("Telegram could not be polled: %s", type(error).__name__, extra=TELEGRAM_FAULT)


def _delays() -> Iterator[float]:
    """Yield the seconds to wait before each further request, as in the library's poller."""
    delay = 1.0
    while True:
        yield delay
        delay = min(MAX_DELAY_SECONDS, 1.5 * delay)
