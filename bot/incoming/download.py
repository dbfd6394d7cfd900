"""Files that somebody sent, got from Telegram."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.incoming.submission import Attachment
from bot.outgoing.bot_api import seconds_asked
from summarizer.model import Refusal

log = logging.getLogger(__name__)

Download: TypeAlias = Callable[[Attachment], Awaitable[bytes | Refusal]]

_WAITS: Final = (1.0, 3.0)
"""Seconds before the second try and the third."""

_LONGEST_WAIT: Final = 10.0
"""Seconds a reader waits at most until a file is asked for once more, whatever Telegram wants."""


def download_from(bot: Bot) -> Download:
    """Return what gets files from a bot's Telegram."""

    async def download(attachment: Attachment) -> bytes | Refusal:
        """Get a file from Telegram, which names files over 20 MB in words only; what fails by chance is tried again."""
        for wait in (*_WAITS, None):
            try:
                file = await bot.get_file(attachment.file_id)
                return bytes(await file.download_as_bytearray())
            except BadRequest as error:
                return Refusal.FILE_TOO_BIG if "too big" in error.message else Refusal.FILE_DAMAGED
            except (NetworkError, RetryAfter) as error:
                log.warning("a file could not be downloaded: %s", type(error).__name__)
                if wait is not None:
                    asked = seconds_asked(error) if isinstance(error, RetryAfter) else wait
                    await asyncio.sleep(min(asked, _LONGEST_WAIT))
        return Refusal.FILE_LOST

    return download
