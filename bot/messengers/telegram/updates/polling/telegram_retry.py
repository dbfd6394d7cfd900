"""Outages of Telegram: wait for it at the start, and retry requests for updates soon after a failure."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat
from typing import Any, Final

from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.health.logged_faults import TELEGRAM_FAULT
from bot.messengers.telegram.outgoing.bot_api import seconds_asked
from storage.database_retry import Pause

log = logging.getLogger(__name__)

FIRST_WAITS_SECONDS: Final = (0.1, 0.25, 0.5)
"""Seconds to wait before each of the first retries; after that it is `MAX_WAIT_SECONDS`."""

MAX_WAIT_SECONDS: Final = 1.0

_SERVER_ERROR: Final = 500


class RetryingRequest(BaseRequest):
    """Retries a request for updates until Telegram responds; such a request is idempotent.

    The library's poller waits up to 30 seconds after a failure, and readers' messages would wait too.
    """

    def __init__(self, request: BaseRequest, pause: Pause = asyncio.sleep) -> None:
        self._request = request
        self._pause = pause
        self._is_closed = False

    @property
    def read_timeout(self) -> float | None:
        """Seconds for which the wrapped request waits for a response."""
        return self._request.read_timeout

    async def initialize(self) -> None:
        """Initialize the wrapped request."""
        await self._request.initialize()

    async def shutdown(self) -> None:
        """Shut down the wrapped request."""
        await self._request.shutdown()

    def close(self) -> None:
        """Make no more retries: a shutdown must not wait for Telegram if it is unreachable."""
        self._is_closed = True

    async def do_request(self, *request: Any, **timeouts: Any) -> tuple[int, bytes]:
        """Retry until there is a response; raise a timeout at once, because the poller retries it without delay."""
        if self._is_closed:
            return await self._final_request(*request, **timeouts)
        waits = _waits()
        failed = False
        while True:
            try:
                status, body = await self._request.do_request(*request, **timeouts)
                reason = str(status)
            except TimedOut:
                raise
            except NetworkError as error:
                status, reason = _SERVER_ERROR, _cause(error)
            if status < _SERVER_ERROR:
                break
            if not failed:
                log.warning("updates could not be fetched (%s); retrying", reason, extra=TELEGRAM_FAULT)
            failed = True
            await self._pause(next(waits))
        if failed:
            log.info("Telegram responds again")
        return status, body

    async def _final_request(self, *request: Any, **timeouts: Any) -> tuple[int, bytes]:
        """Make the last request, which confirms updates; if it fails, they come again and are recognised as known."""
        try:
            async with asyncio.timeout(MAX_WAIT_SECONDS):
                return await self._request.do_request(*request, **timeouts)
        except (NetworkError, TimeoutError):
            return 200, b'{"ok": true, "result": []}'


async def connect(application: Application[Any, Any, Any, Any, Any, Any], pause: Pause = asyncio.sleep) -> None:
    """Initialize the application, waiting for Telegram if necessary; raise `InvalidToken` if the token is wrong."""
    await until_answered(application.initialize, pause)


async def until_answered(call: Callable[[], Awaitable[object]], pause: Pause = asyncio.sleep) -> None:
    """Call Telegram until it responds; raise `InvalidToken` or `BadRequest` if that is the response."""
    waits = _waits()
    logged = None
    while True:
        try:
            await call()
        except (InvalidToken, BadRequest):
            raise
        except NetworkError as error:
            if _cause(error) != logged:
                logged = _cause(error)
                log.warning(
                    "Telegram does not respond (%s); retrying. Check the network and TELEGRAM_API_URL",
                    logged,
                    extra=TELEGRAM_FAULT,
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
