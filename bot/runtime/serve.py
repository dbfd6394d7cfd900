"""`precis run`: the bot on Telegram, by long poll or webhook, or a worker beside it, until it is told to stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from importlib import import_module
from typing import TYPE_CHECKING

import bot.runtime.lean_libraries  # noqa: F401 - before any module that imports a library of its
from bot.config import Settings
from bot.domain.process_role import ProcessRole
from bot.fetching.fetch import trusted_certificates
from bot.health.figures import HealthFigures
from bot.health.readiness import Watch
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import texts_in
from bot.messengers.telegram.dispatch import UPDATES
from bot.messengers.telegram.updates.contact import keeping_contact
from bot.runtime.application import Running, started
from bot.runtime.clock import utc_now
from bot.runtime.interpreter import check_interpreter
from bot.runtime.workers import Workers
from storage.store import Store

if TYPE_CHECKING:
    from bot.http_server import Page

log = logging.getLogger(__name__)


async def run(settings: Settings, role: ProcessRole = ProcessRole.BOT) -> None:
    """Serve Telegram until SIGTERM or SIGINT; work in progress is finished first."""
    listening, stop = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(_serve(settings, role, listening, stop))

    def end() -> None:
        stop.set()
        # Until the bot listens there is nothing to finish, and Telegram may be unreachable for a long time.
        if not listening.is_set():
            serving.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    try:
        await serving
    except asyncio.CancelledError:
        log.info("stopped before it began to listen")


async def _serve(settings: Settings, role: ProcessRole, listening: asyncio.Event, stop: asyncio.Event) -> None:
    health = HealthFigures(utc_now)
    await check_interpreter()
    with Workers() as workers:
        async with (
            _store(settings) as store,
            _watching(settings, Watch(store, workers, health)),
            started(settings, store, workers, health, role=role) as bot,
            _listening(bot, settings, role, stop),
        ):
            listening.set()
            # Only now: before the bot polls, this would compete with its start for the CPU. Articles wait for the
            # workers.
            await asyncio.gather(workers.warm(), asyncio.to_thread(load_what_messages_need))
            # Exempt what is loaded by now from garbage collection: it would block the event loop for 0.1 s.
            gc.collect()
            gc.freeze()
            log.info(
                "%s as @%s", "working" if role is ProcessRole.WORKER else "listening", bot.application.bot.username
            )
            await stop.wait()
            log.info("stopping")


def load_what_messages_need() -> None:
    """Load what the first messages would otherwise wait for, blocking the event loop."""
    for language in LANGUAGES:
        texts_in(language).load()
    trusted_certificates()
    # It compares articles, with NumPy.
    import_module("summarizer.stories.traits")


@asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    store = await Store.open(settings.database_url)
    try:
        async with store.working():
            yield store
    finally:
        await store.close()


@asynccontextmanager
async def _watching(settings: Settings, watch: Watch) -> AsyncIterator[None]:
    # The server first: if its port is in use, the watch need not start the workers.
    async with _health_server(settings, watch), watch.running():
        yield


def _health_server(settings: Settings, watch: Watch) -> AbstractAsyncContextManager[None]:
    if settings.health_port is None:
        return nullcontext()
    from bot.health.http_pages import health_server  # noqa: PLC0415 - most bots have no such server

    return health_server(settings.health_listen, settings.health_port, watch, _public_pages(settings, watch.store))


def _public_pages(settings: Settings, store: Store) -> "Sequence[Page]":
    """Return the pages for readers; both servers have them, and the operator's proxy decides which one to use."""
    from bot.feeds.published_pages import feed_pages  # noqa: PLC0415 - as above

    return feed_pages(store) if settings.public_url else ()


def _listening(
    bot: Running, settings: Settings, role: ProcessRole, stop: asyncio.Event
) -> AbstractAsyncContextManager[None]:
    """Receive updates while the body runs: by webhook if one is configured, otherwise by polling; a worker does not."""
    if role is ProcessRole.WORKER:
        return keeping_contact(bot.application.bot, bot.health)
    if not (settings.webhook_url and settings.webhook_secret):
        # A bot that no longer polls would look healthy, so the process ends, for its supervisor to start it again.
        return bot.poller.polling(on_failure=stop.set)
    from bot.messengers.telegram.updates.webhook import Webhook, webhook_server  # noqa: PLC0415 - most bots poll

    secret = settings.webhook_secret.get_secret_value()
    webhook = Webhook(settings.webhook_url, secret, settings.webhook_listen, settings.webhook_port)
    pages = _public_pages(settings, bot.deps.store)
    return webhook_server(webhook, bot.application.bot, UPDATES, bot.take, bot.health, further=pages)
