"""Downloads of the files that readers send, from Telegram."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from pathlib import Path
from typing import Final, TypeAlias

import httpx
from telegram import Bot, File
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.domain.submission import MAX_FILE_BYTES, Attachment
from bot.messengers.telegram.outgoing.bot_api import seconds_asked
from summarizer.model import Refusal

log = logging.getLogger(__name__)

Download: TypeAlias = Callable[[Attachment], Awaitable[bytes | Refusal]]

_RETRY_WAITS_SECONDS: Final = (1.0, 3.0)
"""Seconds to wait before the second attempt and before the third."""

_MAX_WAIT_SECONDS: Final = 10.0
"""Seconds to wait at most before another attempt, even if Telegram asks for more: a reader is waiting."""


def download_from(bot: Bot) -> Download:
    """Return a function that downloads files with this bot."""

    async def download(attachment: Attachment) -> bytes | Refusal:
        """Download a file, retrying failures that may pass.

        Only the text of Telegram's error says that a file exceeds 20 MB.
        """
        for wait in (*_RETRY_WAITS_SECONDS, None):
            try:
                file = await bot.get_file(attachment.file_id)
                if _size(file) > MAX_FILE_BYTES:
                    return Refusal.FILE_TOO_BIG
                content = BytesIO()
                await file.download_to_memory(content)
                return content.getvalue()
            except BadRequest as error:
                return Refusal.FILE_TOO_BIG if "too big" in error.message else Refusal.FILE_DAMAGED
            except (NetworkError, RetryAfter) as error:
                if isinstance(error.__cause__, BodyTooBigError):
                    return Refusal.FILE_TOO_BIG
                log.warning("a file could not be downloaded: %s", type(error).__name__)
                if wait is not None:
                    wanted = seconds_asked(error) if isinstance(error, RetryAfter) else wait
                    await asyncio.sleep(min(wanted, _MAX_WAIT_SECONDS))
        return Refusal.FILE_LOST

    return download


def _size(file: File) -> int:
    """Return the size that Telegram states for a file, or its size on disk if the operator's own server names one."""
    path = Path(file.file_path or "")
    return path.stat().st_size if path.is_file() else file.file_size or 0


class BodyTooBigError(httpx.TransportError):
    """A response has more bytes than the largest file."""


async def limit_body(response: httpx.Response) -> None:
    """Make reading a response fail when it exceeds the size of the largest file; a hook for the HTTP client."""
    assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 - the client is asynchronous
    response.stream = _LimitedStream(response.stream)


class _LimitedStream(httpx.AsyncByteStream):
    """The body of a response, up to the size of the largest file."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = MAX_FILE_BYTES
        async for chunk in self._stream:
            left -= len(chunk)
            if left < 0:
                raise BodyTooBigError("more bytes than the largest file")
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
