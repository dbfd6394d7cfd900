"""The webhook: a small server that Telegram calls with each update, behind a reverse proxy that speaks HTTPS."""

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
from bot.updates.polling import Take

log = logging.getLogger(__name__)

PATH: Final = "/telegram"

MOST_BYTES: Final = 1024 * 1024
"""Bytes of a body: some twenty times Telegram's longest message."""

MOST_SECONDS: Final = 10.0
"""Seconds for the head of a call, and again for its body."""

_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram calls us (`url`), and where we listen for it."""

    url: str
    secret: str
    address: str
    port: int


@asynccontextmanager
async def called(webhook: Webhook, bot: Bot, kinds: Sequence[str], take: Take) -> AsyncIterator[None]:
    """Take the updates that Telegram calls us with while the body runs."""
    handler = (f"{PATH}/?", _Call, {"secret": webhook.secret.encode(), "take": take})
    # One call a connection: a call that is refused ends without its body being read.
    server = Application([handler], log_function=lambda _handler: None).listen(
        webhook.port,
        webhook.address,
        max_body_size=MOST_BYTES,
        body_timeout=MOST_SECONDS,
        idle_connection_timeout=MOST_SECONDS,
        no_keep_alive=True,
    )
    try:
        await until_answered(
            lambda: bot.set_webhook(f"{webhook.url}{PATH}", allowed_updates=kinds, secret_token=webhook.secret)
        )
        yield
    finally:
        server.stop()
        await server.close_all_connections()


@stream_request_body
class _Call(RequestHandler):
    """One call. Telegram gets 200 once the update is committed, also if it had to be set aside."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, secret: bytes, take: Take) -> None:
        self._secret = secret
        self._take = take
        self._body = bytearray()

    def prepare(self) -> None:
        headers = self.request.headers
        if not compare_digest(headers.get(_SECRET, "").encode(), self._secret):
            self._refuse(403)
        elif _is_too_long(headers.get("Content-Length", "")):
            log.warning("a call with more than %d bytes was refused", MOST_BYTES)
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


def _is_too_long(length: str) -> bool:
    """Tell whether a body is announced as too long; what is no number is refused by the server itself."""
    return length.isdecimal() and (len(length) > len(str(MOST_BYTES)) or int(length) > MOST_BYTES)
