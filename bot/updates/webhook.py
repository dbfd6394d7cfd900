"""The webhook: an HTTP server that Telegram calls with each update, behind a reverse proxy for HTTPS."""

import json
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final

from telegram import Bot
from tornado.web import Application, RequestHandler, stream_request_body

from bot.updates.connection import until_answered
from bot.updates.http_server import listening
from bot.updates.polling import Take

log = logging.getLogger(__name__)

PATH: Final = "/telegram"

MAX_BODY_BYTES: Final = 1024 * 1024
"""Bytes of a body: about twenty times Telegram's longest message."""

_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


@dataclass(frozen=True, slots=True)
class Webhook:
    """The public `url` that Telegram calls, and the address and port that the server listens on."""

    url: str
    secret: str
    address: str
    port: int


@asynccontextmanager
async def webhook_server(webhook: Webhook, bot: Bot, kinds: Sequence[str], take: Take) -> AsyncIterator[None]:
    """Serve the webhook while the body runs, passing each update to `take`."""
    handler = (f"{PATH}/?", _UpdateHandler, {"secret": webhook.secret.encode(), "take": take})
    application = Application([handler], log_function=lambda _handler: None)
    server = listening(application, webhook.address, webhook.port, max_body_bytes=MAX_BODY_BYTES)
    try:
        await until_answered(
            lambda: bot.set_webhook(f"{webhook.url}{PATH}", allowed_updates=kinds, secret_token=webhook.secret)
        )
        yield
    finally:
        server.stop()
        await server.close_all_connections()


@stream_request_body
class _UpdateHandler(RequestHandler):
    """Handles one call. Telegram gets status 200 once the update is committed, even if it was set aside."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, secret: bytes, take: Take) -> None:
        self._secret = secret
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
            await self._take(raw)

    def _refuse(self, status: int) -> None:
        self.set_status(status)
        self.finish()


def _exceeds_limit(length: str) -> bool:
    """Tell whether a Content-Length is too long; the server itself refuses one that is not a number."""
    return length.isdecimal() and (len(length) > len(str(MAX_BODY_BYTES)) or int(length) > MAX_BODY_BYTES)
