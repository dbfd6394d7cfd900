"""Downloads of the files that readers send, from Telegram."""

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

_RETRY_WAITS_SECONDS: Final = (1.0, 3.0)
"""Seconds to wait before the second attempt and before the third."""

_MAX_WAIT_SECONDS: Final = 10.0
"""Seconds to wait at most before another attempt, even if Telegram asks for more: a reader is waiting."""


def download_from(bot: Bot) -> Download:
    """Return a function that downloads files with this bot."""

    async def download(attachment: Attachment) -> bytes | Refusal:
        """Download a file, retrying failures that may pass.

        That a file exceeds 20 MB, Telegram says only in the text of the error.
        """
        for wait in (*_RETRY_WAITS_SECONDS, None):
            try:
                file = await bot.get_file(attachment.file_id)
                return bytes(await file.download_as_bytearray())
            except BadRequest as error:
                return Refusal.FILE_TOO_BIG if "too big" in error.message else Refusal.FILE_DAMAGED
            except (NetworkError, RetryAfter) as error:
                log.warning("a file could not be downloaded: %s", type(error).__name__)
                if wait is not None:
                    wanted = seconds_asked(error) if isinstance(error, RetryAfter) else wait
                    await asyncio.sleep(min(wanted, _MAX_WAIT_SECONDS))
        return Refusal.FILE_LOST

    return download
