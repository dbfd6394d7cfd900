"""The client of the Bot API: its address, token and time limits."""

import ssl
from functools import cache
from typing import Final

import httpx
from telegram.ext import ExtBot
from telegram.request import BaseRequest, HTTPXRequest

from bot.config import Settings
from bot.messengers.telegram.incoming.download import limit_body
from bot.messengers.telegram.updates.polling.telegram_retry import RetryingRequest

# A request whose answer times out may have been carried out, and waiting is better than a message in an unknown state.
_READ_TIMEOUT_SECONDS: Final = 30.0
_CONNECT_TIMEOUT_SECONDS: Final = 10.0

_MAX_CONNECTIONS: Final = 256
"""As many as the library's own builder allows."""


def telegram_bot(settings: Settings, request: BaseRequest | None, polling: RetryingRequest) -> ExtBot[None]:
    """Return the bot that these settings describe; pass `request` to connect it to another Telegram."""
    token = settings.telegram_bot_token
    return ExtBot(
        token.get_secret_value() if token else "1:in-process",
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=request or _request(),
        get_updates_request=polling,
    )


def polling_request(request: BaseRequest | None) -> RetryingRequest:
    """Return the request object that fetches updates, with a connection of its own."""
    own = request or HTTPXRequest(connect_timeout=_CONNECT_TIMEOUT_SECONDS, httpx_kwargs={"verify": _trust()})
    return RetryingRequest(own)


def _request() -> BaseRequest:
    return HTTPXRequest(
        connection_pool_size=_MAX_CONNECTIONS,
        read_timeout=_READ_TIMEOUT_SECONDS,
        write_timeout=_READ_TIMEOUT_SECONDS,
        connect_timeout=_CONNECT_TIMEOUT_SECONDS,
        # Refuse compression: a small response could expand to any size.
        httpx_kwargs={
            "event_hooks": {"response": [limit_body]},
            "headers": {"Accept-Encoding": "identity"},
            "verify": _trust(),
        },
    )


@cache
def _trust() -> ssl.SSLContext:
    """Return the TLS certificates trusted for Telegram, read once: that takes a twentieth of a second of CPU.

    Unlike the certificates for pages, these are the operator's own if the environment names some (SSL_CERT_FILE), for
    example for a proxy.
    """
    return httpx.create_ssl_context()
