"""Run the bot on an in-process Telegram, for the demo and for `precis chat`."""

import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Final

from rich.console import Console

import bot.runtime.lean_libraries  # noqa: F401 - before any module that imports a library of its
from bot.articles.progress import SAY_READING_AFTER_SECONDS
from bot.config import Settings
from bot.console.chat import converse
from bot.health.figures import HealthFigures
from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.runtime.application import Running, started
from bot.runtime.clock import utc_now
from bot.runtime.workers import Workers
from storage.store import Store

CHAT_DATABASE = "sqlite:///data/chat.db"
"""The database of `precis chat`, which is separate from that of the bot on Telegram."""

_OF_CHAT: Final[Mapping[str, object]] = {
    "database_url": CHAT_DATABASE,
    "allowed_chats": frozenset(),
    "public_url": None,
}
"""The settings that differ: `precis chat` serves nothing, so it has no feeds."""


@asynccontextmanager
async def running_on_loopback(
    settings: Settings,
    telegram: LoopbackTelegram,
    workers: Workers,
    now: Callable[[], datetime],
    *,
    say_reading_after: float = SAY_READING_AFTER_SECONDS,
) -> AsyncIterator[Running]:
    """Run the application on an in-process Telegram, polling it as it would the real one."""
    store = await Store.open(settings.database_url)
    try:
        async with (
            store.working(),
            started(settings, store, workers, HealthFigures(now), telegram, say_reading_after=say_reading_after) as bot,
            bot.poller.polling(),
        ):
            yield bot
    finally:
        await store.close()


async def settle(bot: Running, telegram: LoopbackTelegram) -> None:
    """Wait until the bot has handled every update and sent every message, however long that takes."""
    await telegram.all_confirmed()
    await bot.application.update_queue.join()
    await bot.late.idle()
    await bot.courier.idle()


async def chat_here(settings: Settings, console: Console) -> None:
    """Chat with the bot in this terminal; its database is kept for the next time."""
    # Ids begin at the current time: if they began at 1, the database would take new messages for old ones.
    telegram = LoopbackTelegram(utc_now, first_id=int(time.time()))
    with Workers() as workers:
        with console.status("Loading the language model…"):
            await workers.warm()
        chat_settings = settings.model_copy(update=_OF_CHAT)
        async with running_on_loopback(chat_settings, telegram, workers, utc_now) as bot:
            await converse(Person(telegram, "You"), console, sys.stdin, lambda: settle(bot, telegram))
