"""Decompresses gzip and deflate in small steps, and stops where the compressed data ends."""

import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    _Stream: TypeAlias = zlib._Decompress  # noqa: SLF001 - its type has no public name

STEP_BYTES: Final = 64 * 1024
"""Bytes of a piece at most. Chunks decompressed whole let 317 bytes of Brotli become 1.2 GB."""

MAX_GZIP_MEMBERS: Final = 1_000
"""Compressed files that may follow each other in one body; tools that split a page make one for every 64 KB."""

_GZIP_MAGIC: Final = b"\x1f\x8b"
_HEADER_BYTES: Final = 2
"""Bytes that tell whether compressed data begins, and in which format."""


class Inflater:
    """Decompresses a body that arrives in chunks; what follows the compressed data is thrown away.

    zlib would keep it, and it would grow for as long as the other side sends, without reaching a limit on the output.
    """

    def __init__(self, begin: "Callable[[int, bytes], _Stream | None]") -> None:
        """`begin` returns a stream for the data that follows this many streams; `None` if no stream begins there."""
        self._begin = begin
        self._stream: _Stream | None = None
        self._streams = 0
        self._header = b""
        self.is_done = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what a chunk decompresses to, in pieces; raise `zlib.error` if it is damaged."""
        data, self._header = self._header + data, b""
        while not self.is_done:
            if self._stream is None:
                if len(data) < _HEADER_BYTES:
                    self._header = data
                    return
                self._stream = self._begin(self._streams, data)
                self._streams += 1
                self.is_done = self._stream is None
                continue
            piece = self._stream.decompress(data, STEP_BYTES)
            yield piece
            if self._stream.eof:
                data, self._stream = self._stream.unused_data, None
            elif len(piece) < STEP_BYTES:
                return
            else:
                data = self._stream.unconsumed_tail


def inflater(coding: str) -> Inflater | None:
    """Return an inflater for a content coding, `None` for one that we do not read."""
    match coding:
        case "gzip" | "x-gzip":
            return Inflater(_gzip_member)
        case "deflate":
            return Inflater(_deflate_stream)
    return None


def _gzip_member(before: int, data: bytes) -> "_Stream | None":
    if before and not data.startswith(_GZIP_MAGIC):
        return None
    if before == MAX_GZIP_MEMBERS:
        raise zlib.error(f"more than {MAX_GZIP_MEMBERS} gzip members")
    return zlib.decompressobj(zlib.MAX_WBITS | 16)


def _deflate_stream(before: int, data: bytes) -> "_Stream | None":
    """Begin one stream: with zlib's header, as the standard says, or without, as some servers send it."""
    if before:
        return None
    has_header = data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:_HEADER_BYTES]) % 31 == 0
    return zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
