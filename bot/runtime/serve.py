"""`precis run`: the bot on Telegram, by long poll or webhook, until it is told to stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime

from bot.config import Settings
from bot.runtime.application import Running, started
from bot.runtime.health import health_server
from bot.runtime.routes import UPDATES
from bot.runtime.workers import Workers
from bot.updates.webhook import Webhook, webhook_server
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
            health_server(settings.health_listen, settings.health_port, store),
            started(settings, store, workers, utc_now) as bot,
            _listening(bot, settings, stop),
        ):
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


def _listening(bot: Running, settings: Settings, stop: asyncio.Event) -> AbstractAsyncContextManager[None]:
    """Hear Telegram while the body runs: called by it if there is a webhook, else polling."""
    if not (settings.webhook_url and settings.webhook_secret):
        # A bot that hears nothing would look well: it ends instead, and is started again.
        return bot.poller.polling(on_failure=stop.set)
    secret = settings.webhook_secret.get_secret_value()
    webhook = Webhook(settings.webhook_url, secret, settings.webhook_listen, settings.webhook_port)
    return webhook_server(webhook, bot.application.bot, UPDATES, bot.take)
