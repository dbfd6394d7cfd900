"""The webhook: an HTTP server that Telegram calls with each update, behind a reverse proxy for HTTPS."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from hmac import compare_digest
from typing import Final

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError
from tornado.web import Application, RequestHandler, stream_request_body

from bot.domain.start_error import CannotStartError
from bot.health.figures import HealthFigures, ReceptionFault
from bot.health.logged_faults import TELEGRAM_FAULT
from bot.http_server import Page, listening
from bot.messengers.telegram.updates.polling.poller import Take
from bot.messengers.telegram.updates.polling.telegram_retry import until_answered
from storage.database_retry import Pause

log = logging.getLogger(__name__)

PATH: Final = "/telegram"

MAX_BODY_BYTES: Final = 1024 * 1024
"""Bytes of a body: about twenty times Telegram's longest message."""

CHECK_SECONDS: Final = 20.0
"""Seconds between two questions to Telegram: a small bot may get no call for hours."""

RECENT_ERROR: Final = timedelta(minutes=2)
"""How long a failed call counts while updates are waiting; Telegram repeats it within a minute or so."""


_UNKNOWN_HOST: Final = "resolve host"
"""What Telegram writes if the name in the address of a webhook is not known."""

_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


@dataclass(frozen=True, slots=True)
class Webhook:
    """The public `url` of the proxy, and the address and port that the server listens on."""

    url: str
    secret: str
    address: str
    port: int

    @property
    def called_url(self) -> str:
        """Return the address that Telegram calls."""
        return called_url(self.url)


def called_url(url: str) -> str:
    """Return the address that Telegram calls, given that of the proxy."""
    return f"{url}{PATH}"


def adds_path_twice(url: str) -> bool:
    """Return whether the address of the proxy already has the path that is added to it, probably by mistake."""
    return url.endswith(PATH)


@asynccontextmanager
async def webhook_server(
    webhook: Webhook,
    bot: Bot,
    kinds: Sequence[str],
    take: Take,
    health: HealthFigures,
    pause: Pause = asyncio.sleep,
    further: Sequence[Page] = (),
) -> AsyncIterator[None]:
    """Serve the webhook and further pages while the body runs, passing each update to `take`.

    Keep asking Telegram whether the webhook is set.
    """
    handler = (f"{PATH}/?", _UpdateHandler, {"secret": webhook.secret.encode(), "take": take, "health": health})
    application = Application([handler, *further], log_function=lambda _handler: None)
    server = listening(
        application, webhook.address, webhook.port, setting="WEBHOOK_PORT", max_body_bytes=MAX_BODY_BYTES
    )
    if adds_path_twice(webhook.url):
        log.warning("Telegram will call %s; is WEBHOOK_URL meant to be without %s?", webhook.called_url, PATH)
    try:
        await _set_at_start(webhook, bot, kinds)
        health.telegram_answered()
        checking = asyncio.create_task(_keep_checking(webhook, bot, kinds, health, pause))
        try:
            yield
        finally:
            checking.cancel()
            await asyncio.wait({checking})  # it uses the connections to Telegram, which are closed after this
    finally:
        server.stop()
        await server.close_all_connections()


async def _set_at_start(webhook: Webhook, bot: Bot, kinds: Sequence[str]) -> None:
    try:
        await until_answered(partial(_set, webhook, bot, kinds))
    except BadRequest as error:
        # A host name that cannot be resolved yet may be known at the next start.
        is_lasting = _UNKNOWN_HOST not in error.message.lower()
        line = f"WEBHOOK_URL: Telegram refused the webhook {webhook.called_url}: {error.message}"
        raise CannotStartError(line, is_lasting=is_lasting) from error


async def _set(webhook: Webhook, bot: Bot, kinds: Sequence[str]) -> None:
    await bot.set_webhook(webhook.called_url, allowed_updates=kinds, secret_token=webhook.secret)


async def _keep_checking(webhook: Webhook, bot: Bot, kinds: Sequence[str], health: HealthFigures, pause: Pause) -> None:
    while True:
        await pause(CHECK_SECONDS)
        try:
            await _check(webhook, bot, kinds, health)
        except InvalidToken:
            health.telegram_refused(ReceptionFault.TOKEN)
        except TelegramError as error:
            log.warning("Telegram could not be asked about the webhook: %s", type(error).__name__, extra=TELEGRAM_FAULT)


async def _check(webhook: Webhook, bot: Bot, kinds: Sequence[str], health: HealthFigures) -> None:
    """Ask Telegram whether it can call us, and set the webhook again if it was removed."""
    info = await bot.get_webhook_info()
    failed_at = info.last_error_date
    if not info.url:
        log.warning("the webhook was removed; setting it again", extra=TELEGRAM_FAULT)
        await _set(webhook, bot, kinds)
    elif info.url != webhook.called_url:
        health.telegram_refused(ReceptionFault.ELSEWHERE)
    elif info.pending_update_count and failed_at and health.now() - failed_at < RECENT_ERROR:
        health.telegram_refused(ReceptionFault.UNDELIVERABLE, info.last_error_message)
    else:
        health.telegram_answered()


@stream_request_body
class _UpdateHandler(RequestHandler):
    """Handles one call. It responds with status 200 once the update is committed, even if it was set aside."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, secret: bytes, take: Take, health: HealthFigures) -> None:
        self._secret = secret
        self._health = health
        self._take = take
        self._body = bytearray()

    def prepare(self) -> None:
        headers = self.request.headers
        if not compare_digest(headers.get(_SECRET_HEADER, "").encode(), self._secret):
            self._refuse(403)
        elif _exceeds_limit(headers.get("Content-Length", "")):
            log.warning("a call with more than %d bytes was refused", MAX_BODY_BYTES)
            self._refuse(413)

    def data_received(self, chunk: bytes) -> None:
        self._body += chunk

    async def post(self) -> None:
        try:
            raw = json.loads(self._body)
        except (ValueError, RecursionError) as error:
            log.warning("a call without JSON was refused (%s)", type(error).__name__)
            self._refuse(400)
        else:
            self._health.telegram_answered()
            await self._take(raw)

    def _refuse(self, status: int) -> None:
        self.set_status(status)
        self.finish()


def _exceeds_limit(length: str) -> bool:
    """Return whether a Content-Length is too long; the server itself refuses one that is not a number."""
    return length.isdecimal() and (len(length) > len(str(MAX_BODY_BYTES)) or int(length) > MAX_BODY_BYTES)
