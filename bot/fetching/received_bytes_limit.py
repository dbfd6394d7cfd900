"""Limits how many bytes the other side of a connection may send, counted on arrival, including headers and framing."""

import asyncio
import ssl
from collections.abc import Iterable
from typing import Any, Final

import httpcore
import httpx

MAX_HEAD_BYTES: Final = 32 * 1024
"""Bytes that may arrive before a response has begun: its headers, and any provisional responses before it."""

_READ_BYTES: Final = 4 * 1024
"""Bytes that are parsed at a time: as provisional responses, 64 KB of them held the event loop for 165 ms."""


class ByteLimitedStream(httpcore.AsyncNetworkStream):
    """A connection that fails when more bytes arrive than are allowed."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._bytes_left = MAX_HEAD_BYTES

    def allow(self, more_bytes: int) -> None:
        """Allow this many more bytes to arrive."""
        self._bytes_left += more_bytes

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's signature
        """Read at most `max_bytes`; other tasks get to run first, even if the bytes have already arrived."""
        await asyncio.sleep(0)
        arrived = await self._stream.read(min(max_bytes, _READ_BYTES), timeout)
        self._bytes_left -= len(arrived)
        if self._bytes_left < 0:
            raise httpcore.RemoteProtocolError("more bytes arrived than a response may have")
        return arrived

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's signature
        """Send bytes."""
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> "ByteLimitedStream":
        """Return an encrypted stream over this connection, on which the decrypted bytes are counted."""
        return ByteLimitedStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows about itself."""
        return self._stream.get_extra_info(info)


class _ByteLimitedBackend(httpcore.AsyncNetworkBackend):
    """Makes the connections of another backend byte-limited."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> ByteLimitedStream:
        return ByteLimitedStream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))


def limit_received_bytes(transport: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
    """Make every connection of a transport a `ByteLimitedStream`; return the same transport."""
    # The libraries offer no other access to a connection; pyproject.toml bounds their versions.
    pool: Any = transport._pool  # noqa: SLF001
    pool._network_backend = _ByteLimitedBackend(pool._network_backend)  # noqa: SLF001
    return transport
