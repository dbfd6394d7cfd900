"""Telegram while it is away for moments or minutes: waited for at the start, and asked again soon for what is new."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat
from typing import Any, Final

from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.outgoing.bot_api import seconds_asked
from storage.retry import Pause

log = logging.getLogger(__name__)

FIRST_WAITS_SECONDS: Final = (0.1, 0.25, 0.5)
"""Seconds before the first tries to reach Telegram again, and `MAX_WAIT_SECONDS` before each one after."""

MAX_WAIT_SECONDS: Final = 1.0

_SERVER_ERROR: Final = 500


class RetryingRequest(BaseRequest):
    """A request for updates that is made until Telegram answers it; asking twice is asking once.

    The poller waits up to 30 seconds after a failure, and what a reader sends meanwhile waits with it.
    """

    def __init__(self, request: BaseRequest, pause: Pause = asyncio.sleep) -> None:
        self._request = request
        self._pause = pause
        self._is_closed = False

    @property
    def read_timeout(self) -> float | None:
        """Seconds the request behind waits for an answer."""
        return self._request.read_timeout

    async def initialize(self) -> None:
        """Prepare the request behind."""
        await self._request.initialize()

    async def shutdown(self) -> None:
        """Put the request behind away."""
        await self._request.shutdown()

    def close(self) -> None:
        """Ask once more at most, and not for long: a stop waits for nobody who is away."""
        self._is_closed = True

    async def do_request(self, *request: Any, **timeouts: Any) -> tuple[int, bytes]:
        """Ask until there is an answer; what took its time to fail is the poller's to repeat, at once."""
        if self._is_closed:
            return await self._asked_at_last(*request, **timeouts)
        waits = _waits()
        failed = False
        while True:
            try:
                status, answer = await self._request.do_request(*request, **timeouts)
                reason = str(status)
            except TimedOut:
                raise
            except NetworkError as error:
                status, reason = _SERVER_ERROR, _cause(error)
            if status < _SERVER_ERROR:
                break
            if not failed:
                log.warning("Telegram could not be asked what is new (%s); I go on asking", reason)
            failed = True
            await self._pause(next(waits))
        if failed:
            log.info("Telegram answers again")
        return status, answer

    async def _asked_at_last(self, *request: Any, **timeouts: Any) -> tuple[int, bytes]:
        """Confirm what we have; where Telegram is away it comes once more, and is known."""
        try:
            async with asyncio.timeout(MAX_WAIT_SECONDS):
                return await self._request.do_request(*request, **timeouts)
        except (NetworkError, TimeoutError):
            return 200, b'{"ok": true, "result": []}'


async def connect(application: Application[Any, Any, Any, Any, Any, Any], pause: Pause = asyncio.sleep) -> None:
    """Initialize the application, however long Telegram is away; raise `InvalidToken` where it knows no such bot."""
    await until_answered(application.initialize, pause)


async def until_answered(call: Callable[[], Awaitable[object]], pause: Pause = asyncio.sleep) -> None:
    """Call Telegram until it answers; raise `InvalidToken` or `BadRequest` if that is its answer."""
    waits = _waits()
    told = None
    while True:
        try:
            await call()
        except (InvalidToken, BadRequest):
            raise
        except NetworkError as error:
            if _cause(error) != told:
                told = _cause(error)
                log.warning(
                    "Telegram does not answer (%s), I go on trying: check the network and TELEGRAM_API_URL", told
                )
            await pause(next(waits))
        except RetryAfter as error:
            await pause(seconds_asked(error))
        else:
            return


def _cause(error: NetworkError) -> str:
    return type(error.__cause__ or error).__name__


def _waits() -> Iterator[float]:
    return chain(FIRST_WAITS_SECONDS, repeat(MAX_WAIT_SECONDS))
