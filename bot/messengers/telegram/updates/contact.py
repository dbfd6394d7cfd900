"""Checks now and then that Telegram responds, in a process that receives no updates."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.health.figures import HealthFigures, ReceptionFault
from bot.health.logged_faults import TELEGRAM_FAULT
from storage.database_retry import Pause

log = logging.getLogger(__name__)

ASK_SECONDS: Final = 20.0
"""Seconds between two checks, as with a webhook."""


@asynccontextmanager
async def keeping_contact(bot: Bot, health: HealthFigures, pause: Pause = asyncio.sleep) -> AsyncIterator[None]:
    """Keep asking Telegram who we are while the body runs: a worker may have nothing to send for hours."""
    health.telegram_answered()
    asking = asyncio.create_task(_keep_asking(bot, health, pause))
    try:
        yield
    finally:
        asking.cancel()
        await asyncio.wait({asking})  # it uses the connections to Telegram, which are closed after this


async def _keep_asking(bot: Bot, health: HealthFigures, pause: Pause) -> None:
    while True:
        await pause(ASK_SECONDS)
        try:
            await bot.get_me()
        except InvalidToken:
            health.telegram_refused(ReceptionFault.TOKEN)
        except TelegramError as error:
            log.warning("Telegram does not answer: %s", type(error).__name__, extra=TELEGRAM_FAULT)
        else:
            health.telegram_answered()
