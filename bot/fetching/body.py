"""Reads the body of a response in small steps, with limits on everything that the other side controls."""

import asyncio
from collections.abc import Iterator
from typing import Final

import httpx

from bot.fetching.inflate import Inflater, inflater
from bot.fetching.received_bytes_limit import ByteLimitedStream
from summarizer.model import Refusal

MAX_CHUNKS: Final = 20_000
"""Chunks of a body. Each costs the same, however small: in chunks of one byte, 5 MB would take minutes."""

_FRAMING_BYTES: Final = 512 * 1024
"""Bytes that the framing of a body's chunks may take."""

_CHUNKS_IN_A_TURN: Final = 50
"""Chunks that are read before other tasks get to run, even if more have already arrived."""


async def read_body(response: httpx.Response, max_bytes: int) -> bytes | Refusal:
    """Read and decompress a body; refuse it as soon as it is too big, whatever the headers claim.

    Raise `zlib.error` if the compressed data is damaged.
    """
    coding = response.headers.get("content-encoding", "").strip().casefold()
    decompress = inflater(coding)
    if decompress is None and coding not in ("", "identity"):
        return Refusal.LINK_UNREADABLE
    stream: ByteLimitedStream = response.extensions["network_stream"]
    stream.allow(max_bytes + _FRAMING_BYTES)
    body, received, chunks = bytearray(), 0, 0
    async for chunk in response.aiter_raw():
        received, chunks = received + len(chunk), chunks + 1
        if received > max_bytes or chunks > MAX_CHUNKS:
            return Refusal.FILE_TOO_BIG
        if chunks % _CHUNKS_IN_A_TURN == 0:
            await asyncio.sleep(0)
        for piece in _pieces(decompress, chunk):
            body += piece
            if len(body) > max_bytes:
                return Refusal.FILE_TOO_BIG
            await asyncio.sleep(0)
        if decompress and decompress.is_done:
            break
    return bytes(body)


def _pieces(decompress: Inflater | None, chunk: bytes) -> Iterator[bytes]:
    return decompress.pieces(chunk) if decompress else iter((chunk,))
