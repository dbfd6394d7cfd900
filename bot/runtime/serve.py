"""`precis run`: the bot on Telegram, by long poll or webhook, or a worker beside it, until it is told to stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.config import Settings
from bot.domain.role import Role
from bot.domain.vitals import Vitals
from bot.runtime.application import Running, started
from bot.runtime.briefing_feeds import feed_pages
from bot.runtime.clock import utc_now
from bot.runtime.health import health_server
from bot.runtime.routes import UPDATES
from bot.runtime.watch import Watch
from bot.runtime.worker_process import check_interpreter
from bot.runtime.workers import Workers
from bot.updates.contact import keeping_contact
from bot.updates.http_server import Page
from bot.updates.webhook import Webhook, webhook_server
from storage.store import Store

log = logging.getLogger(__name__)


async def run(settings: Settings, role: Role = Role.BOT) -> None:
    """Serve Telegram until SIGTERM or SIGINT; work in progress is finished first."""
    listening, stop = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(_serve(settings, role, listening, stop))

    def end() -> None:
        stop.set()
        # Until then there is nothing to finish, and Telegram may be unreachable for a long time.
        if not listening.is_set():
            serving.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    try:
        await serving
    except asyncio.CancelledError:
        log.info("stopped before it listened")


async def _serve(settings: Settings, role: Role, listening: asyncio.Event, stop: asyncio.Event) -> None:
    vitals = Vitals(utc_now)
    await check_interpreter()
    with Workers() as workers:
        async with (
            _store(settings) as store,
            _watching(settings, Watch(store, workers, vitals)),
            _warming(workers) as warm,
            started(settings, store, workers, vitals, role=role) as bot,
            _listening(bot, settings, role, stop),
        ):
            listening.set()
            await warm
            # Exempt what is loaded by now from garbage collection: it would block the event loop for 0.1 s.
            gc.collect()
            gc.freeze()
            log.info("%s as @%s", "working" if role is Role.WORKER else "listening", bot.application.bot.username)
            await stop.wait()
            log.info("stopping")


@asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    store = await Store.open(settings.database_url)
    try:
        async with store.working():
            yield store
    finally:
        await store.close()


@asynccontextmanager
async def _warming(workers: Workers) -> AsyncIterator[Awaitable[None]]:
    """Begin to load the models, and yield what is done when they are loaded.

    Updates are already received meanwhile; articles wait. A start that fails before this need not wait for the models.
    """
    task = asyncio.create_task(workers.warm())
    try:
        yield task
    finally:
        # A worker that is stopped while it begins ends with a traceback.
        await asyncio.wait({task})


@asynccontextmanager
async def _watching(settings: Settings, watch: Watch) -> AsyncIterator[None]:
    pages = _public_pages(settings, watch.store)
    async with health_server(settings.health_listen, settings.health_port, watch, pages), watch.running():
        yield


def _public_pages(settings: Settings, store: Store) -> Sequence[Page]:
    """Return what readers may see; both servers have it, and the operator's proxy decides which one it asks."""
    return feed_pages(store) if settings.public_url else ()


def _listening(bot: Running, settings: Settings, role: Role, stop: asyncio.Event) -> AbstractAsyncContextManager[None]:
    """Receive updates while the body runs: by webhook if one is configured, otherwise by polling; a worker does not."""
    if role is Role.WORKER:
        return keeping_contact(bot.application.bot, bot.vitals)
    if not (settings.webhook_url and settings.webhook_secret):
        # A bot that no longer polls would look healthy, so the process ends, for its supervisor to start it again.
        return bot.poller.polling(on_failure=stop.set)
    secret = settings.webhook_secret.get_secret_value()
    webhook = Webhook(settings.webhook_url, secret, settings.webhook_listen, settings.webhook_port)
    pages = _public_pages(settings, bot.deps.store)
    return webhook_server(webhook, bot.application.bot, UPDATES, bot.take, bot.vitals, further=pages)
