"""`precis run`: the bot on Telegram, by long poll or webhook, until it is told to stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from telegram.error import Conflict, TelegramError

from bot.config import Settings
from bot.runtime.application import Running, started
from bot.runtime.health import healthy
from bot.runtime.routes import UPDATES
from bot.runtime.workers import Workers
from storage.store import Store

log = logging.getLogger(__name__)


async def run(settings: Settings) -> None:
    """Serve Telegram until SIGTERM or SIGINT; what is in work is finished before the end."""
    listening, stop = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(_serve(settings, listening, stop))

    def end() -> None:
        stop.set()
        # Before that there is nothing to finish, and Telegram may be away for long.
        if not listening.is_set():
            serving.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    try:
        await serving
    except asyncio.CancelledError:
        log.info("stopped before it listened")


async def _serve(settings: Settings, listening: asyncio.Event, stop: asyncio.Event) -> None:
    with Workers() as workers:
        # They load their dictionaries while updates are received already; what comes meanwhile waits for them.
        warming = asyncio.create_task(workers.warm())
        async with (
            _store(settings) as store,
            healthy(settings.health_port, store),
            started(settings, store, workers, utc_now) as bot,
        ):
            await _listen(bot, settings)
            listening.set()
            await warming
            # What is loaded by now stays: a full collection of it would hold up the event loop for a tenth of a second.
            gc.collect()
            gc.freeze()
            log.info("listening as @%s", bot.application.bot.username)
            await stop.wait()
            log.info("stopping")


def utc_now() -> datetime:
    """The time, aware and in UTC."""
    return datetime.now(UTC)


@asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    store = await Store.open(settings.database_url)
    try:
        async with store.working():
            yield store
    finally:
        await store.close()


async def _listen(bot: Running, settings: Settings) -> None:
    updater = bot.application.updater
    assert updater is not None  # noqa: S101 - we built the application with one
    if settings.webhook_url and settings.webhook_secret:
        await updater.start_webhook(
            listen="0.0.0.0",  # noqa: S104 - Telegram calls from outside
            port=settings.webhook_port,
            url_path="telegram",
            webhook_url=f"{settings.webhook_url}/telegram",
            secret_token=settings.webhook_secret.get_secret_value(),
            allowed_updates=UPDATES,
        )
    else:
        await updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1, error_callback=_polling_failed)


def _polling_failed(error: TelegramError) -> None:
    """One line for what stands in the way; the library polls on by itself."""
    if isinstance(error, Conflict):
        log.error("another process polls with this token: stop it, or give this one a token of its own")
    else:
        log.warning("Telegram could not be polled: %s", type(error).__name__)
