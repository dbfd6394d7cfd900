"""The application: what it is made of, the table of handlers, and its start and end."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from telegram.ext import (
    ApplicationBuilder,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.briefings.scheduler import BriefingScheduler
from bot.config import Settings
from bot.deps import Deps
from bot.handlers.errors import ErrorNotices
from bot.handlers.gateway import Gateway
from bot.handlers.inline import Inline
from bot.handlers.membership import Membership
from bot.handlers.pending_question import PendingQuestions
from bot.handlers.requests import Requests
from bot.handlers.submissions import Submissions
from bot.incoming.download import Download, download_from
from bot.incoming.fetch import Fetched, Fetcher
from bot.incoming.grouping import PartCollector
from bot.outgoing.best_effort import BestEffort
from bot.outgoing.courier import Courier
from bot.outgoing.profile import update_profile
from bot.outgoing.rate_limit import NO_LIMITS, TELEGRAM_LIMITS, RateLimiter
from bot.runtime.recovery import Recovery
from bot.runtime.routes import UPDATES, TelegramApplication, add_handlers
from bot.runtime.single_flight import SingleFlightCache
from bot.runtime.workers import Workers
from bot.updates.chat_order import ChatOrderedProcessor
from bot.updates.connection import RetryingRequest, connect
from bot.updates.polling import Poller, Take
from bot.updates.update_queue import UpdateQueue
from storage.retry import StorageRetry
from storage.store import Store
from summarizer.model import Refusal

log = logging.getLogger(__name__)


# A read that times out may have been delivered: patience costs less than an unknown part.
_READ_TIMEOUT_SECONDS = 30.0
_CONNECT_TIMEOUT_SECONDS = 10.0

GIVE_BACK_SECONDS = 1.0
"""Seconds for what was broken off to be written down as such."""

SHUTDOWN_SECONDS = 4.0
"""What a stop waits for work that has begun; with what was posted it takes less than the ten of a container's host."""


@dataclass(frozen=True, slots=True)
class Running:
    """A started bot: the library's application, what its use cases are given, the courier and the ticker.

    It hears nothing yet: run `poller`, or give each update of Telegram's to `take`.
    """

    application: TelegramApplication
    take: Take
    poller: Poller
    deps: Deps
    courier: Courier
    ticker: BriefingScheduler


@asynccontextmanager
async def started(
    settings: Settings,
    store: Store,
    workers: Workers,
    now: Callable[[], datetime],
    request: BaseRequest | None = None,
) -> AsyncIterator[Running]:
    """Start the bot on a store; give `request` to run it on another Telegram than the one of `settings`.

    Updates left from the last run are dealt with first; at the end, what is in work is finished.
    """
    retry = StorageRetry()
    inbox, order = UpdateQueue(store, now, retry), ChatOrderedProcessor(store, retry)
    polling = RetryingRequest(request or HTTPXRequest(connect_timeout=_CONNECT_TIMEOUT_SECONDS))
    application = _build(settings, inbox, order, request, polling)
    take = partial(inbox.receive, bot=application.bot)
    poller = Poller(application.bot, polling, UPDATES, take)
    fetcher = Fetcher(settings.fetch_allow)
    deps = _deps(settings, store, workers, now, fetcher, download_from(application.bot))
    # The in-process Telegram has no limits to keep.
    courier = Courier(application.bot, store, RateLimiter(NO_LIMITS if request else TELEGRAM_LIMITS), now, retry)
    recovery = Recovery(store, courier, inbox, order, application.bot)
    ticker = BriefingScheduler(deps, recovery.recover)
    best_effort = BestEffort()
    gateway, parts = Gateway(deps, courier), PartCollector(store)
    notices = ErrorNotices(gateway, parts, retry, best_effort, order.requeue_after_storage_error)
    inline = Inline(gateway)
    inbox.acknowledge = notices.acknowledge
    inbox.offer = lambda update: best_effort.begin("an inline query could not be answered", inline.offer(update))
    inbox.tell, order.dead_letter, order.process = notices.tell_place, notices.dead_letter, application.process_update
    order.release = inbox.release
    submissions, asking = Submissions(gateway, parts, best_effort), Requests(gateway)
    add_handlers(application, submissions, asking, PendingQuestions(gateway, asking, submissions), Membership(gateway))
    application.add_error_handler(notices.failed)
    try:
        await connect(application)
        async with application, best_effort.cancelled_at_end():
            await recovery.recover()
            await application.start()
            try:
                best_effort.begin("the menus and descriptions could not be set", update_profile(application.bot))
                async with ticker.ticking():
                    yield Running(application, take, poller, deps, courier, ticker)
            finally:
                await _stop(application, order, courier)
    finally:
        await fetcher.aclose()


def _deps(
    settings: Settings,
    store: Store,
    workers: Workers,
    now: Callable[[], datetime],
    fetcher: Fetcher,
    download: Download,
) -> Deps:
    # A link that many chats get at once is fetched once, and later anew: pages change.
    pages: SingleFlightCache[str, Fetched | Refusal] = SingleFlightCache(lambda _: False)
    return Deps(
        store=store,
        settings=settings,
        now=now,
        read=workers.read,
        digest=workers.digest,
        likeness=workers.likeness,
        group=workers.group,
        fetch=lambda url: pages.get(url, lambda: fetcher.fetch(url)),
        download=download,
    )


async def _stop(application: TelegramApplication, order: ChatOrderedProcessor, courier: Courier) -> None:
    """Begin nothing more, finish what is in work, and give what was posted its last seconds."""
    order.close()
    stopping = asyncio.create_task(application.stop())
    _, unfinished = await asyncio.wait({stopping}, timeout=SHUTDOWN_SECONDS)
    if unfinished:
        log.warning("unfinished work will be resumed at the next start")
        order.abandon()
        # A database that somebody else holds may keep even that waiting; the attempt is counted, and nothing lost.
        await asyncio.wait({stopping}, timeout=GIVE_BACK_SECONDS)
    await courier.finish()


def _build(
    settings: Settings,
    inbox: UpdateQueue,
    order: ChatOrderedProcessor,
    request: BaseRequest | None,
    polling: RetryingRequest,
) -> TelegramApplication:
    token = settings.telegram_bot_token
    builder = (
        ApplicationBuilder()
        .token(token.get_secret_value() if token else "1:in-process")
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .updater(None)
        .update_queue(inbox)
        .concurrent_updates(order)
        .job_queue(None)
        .get_updates_request(polling)
    )
    if request:
        return builder.request(request).build()
    builder.read_timeout(_READ_TIMEOUT_SECONDS).write_timeout(_READ_TIMEOUT_SECONDS).connect_timeout(
        _CONNECT_TIMEOUT_SECONDS
    )
    return builder.build()
