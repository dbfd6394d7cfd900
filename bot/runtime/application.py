"""The application: what it is made of, the table of handlers, and its start and end."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from telegram import Update
from telegram.ext import ApplicationBuilder, ExtBot
from telegram.request import BaseRequest, HTTPXRequest

from bot.articles.progress import SAY_READING_AFTER
from bot.briefings.scheduler import BriefingScheduler
from bot.config import Settings
from bot.deps import Deps
from bot.handlers.buttons import Buttons
from bot.handlers.errors import ErrorNotices
from bot.handlers.gateway import Gateway
from bot.handlers.inline import Inline
from bot.handlers.membership import Membership
from bot.handlers.pending_question import PendingQuestions
from bot.handlers.requests import Requests
from bot.handlers.submissions import Submissions
from bot.handlers.taking import Taking
from bot.incoming.download import Download, download_from
from bot.incoming.fetch import Fetched, Fetcher
from bot.incoming.grouping import PartCollector
from bot.messages.languages import LANGUAGES
from bot.messages.texts import texts_in
from bot.outgoing.best_effort import BestEffort
from bot.outgoing.courier import Courier
from bot.outgoing.profile import update_profile
from bot.outgoing.rate_limit import NO_LIMITS, RateLimiter, telegram_limits
from bot.runtime.recovery import Recovery
from bot.runtime.routes import UPDATES, Handlers, TelegramApplication, add_handlers
from bot.runtime.single_flight import SingleFlightCache
from bot.runtime.workers import Workers
from bot.updates.chat_order import ChatOrderedProcessor
from bot.updates.connection import RetryingRequest, connect
from bot.updates.interrupted import InterruptedUpdates
from bot.updates.polling import Poller, Take
from bot.updates.update_queue import UpdateQueue
from storage.retry import StorageRetry
from storage.store import Store
from summarizer.model import Refusal

log = logging.getLogger(__name__)


# A request whose answer times out may have been carried out: waiting costs less than a message in an unknown state.
_READ_TIMEOUT_SECONDS = 30.0
_CONNECT_TIMEOUT_SECONDS = 10.0

_CONNECTIONS = 256
"""Connections to Telegram at most, as many as the library's own builder allows."""

GIVE_BACK_SECONDS = 1.0
"""Seconds for cancelled work to be recorded as such."""

SHUTDOWN_SECONDS = 4.0
"""Seconds a stop waits for work that has begun; with posted messages it stays under the ten that containers allow."""


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
    *,
    say_reading_after: float = SAY_READING_AFTER,
) -> AsyncIterator[Running]:
    """Start the bot on a store; give `request` to run it on another Telegram than the one of `settings`.

    Updates left from the last run are dealt with first; at the end, what is in work is finished.
    """
    # Parsed now: at the first message that is compared with every language's words, it held up the event loop.
    for language in LANGUAGES:
        texts_in(language)
    polling = RetryingRequest(request or HTTPXRequest(connect_timeout=_CONNECT_TIMEOUT_SECONDS))
    bot = _bot(settings, request, polling)
    fetcher = Fetcher(settings.fetch_allow)
    deps = _deps(settings, store, workers, now, fetcher, download_from(bot))
    # The in-process Telegram has no limits to keep.
    limits = NO_LIMITS if request else telegram_limits(settings.processes)
    retry, best_effort, interrupted = StorageRetry(), BestEffort(), InterruptedUpdates()
    courier = Courier(bot, store, RateLimiter(limits), now, retry)
    gateway, parts = Gateway(deps, courier), PartCollector(store)
    errors = ErrorNotices(gateway, parts, retry, best_effort, interrupted, Inline(gateway))
    queue = UpdateQueue(store, now, retry, errors)

    async def process(update: Update) -> None:
        await application.process_update(update)

    processor = ChatOrderedProcessor(store, retry, errors, interrupted, process, queue.release)
    builder = ApplicationBuilder().bot(bot).updater(None).job_queue(None)
    application = builder.update_queue(queue).concurrent_updates(processor).build()
    submissions = Submissions(Taking(gateway, best_effort, say_reading_after), parts)
    requests = Requests(gateway)
    questions = PendingQuestions(gateway, requests, submissions)
    buttons = Buttons(gateway, requests, submissions)
    add_handlers(application, Handlers(gateway, submissions, requests, buttons, questions, Membership(gateway)))
    application.add_error_handler(errors.failed)
    recovery = Recovery(store, courier, queue, processor, bot)
    scheduler = BriefingScheduler(deps, recovery.recover)
    take = partial(queue.receive, bot=bot)
    try:
        await connect(application)
        async with application, best_effort.cancelled_at_end():
            await recovery.recover()
            await application.start()
            try:
                best_effort.begin("the menus and descriptions could not be set", update_profile(bot))
                async with scheduler.ticking():
                    poller = Poller(bot, polling, UPDATES, take)
                    yield Running(application, take, poller, deps, courier, scheduler)
            finally:
                await _stop(application, processor, courier)
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


async def _stop(application: TelegramApplication, processor: ChatOrderedProcessor, courier: Courier) -> None:
    """Begin nothing more, finish what is in work, and give posted messages their last seconds."""
    processor.close()
    stopping = asyncio.create_task(application.stop())
    _, unfinished = await asyncio.wait({stopping}, timeout=SHUTDOWN_SECONDS)
    if unfinished:
        log.warning("unfinished work will be resumed at the next start")
        processor.abandon()
        # A locked database may delay even that; the attempt stays counted, and nothing is lost.
        await asyncio.wait({stopping}, timeout=GIVE_BACK_SECONDS)
    await courier.finish()


def _bot(settings: Settings, request: BaseRequest | None, polling: RetryingRequest) -> ExtBot[None]:
    token = settings.telegram_bot_token
    return ExtBot(
        token.get_secret_value() if token else "1:in-process",
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=request or _request(),
        get_updates_request=polling,
    )


def _request() -> BaseRequest:
    return HTTPXRequest(
        connection_pool_size=_CONNECTIONS,
        read_timeout=_READ_TIMEOUT_SECONDS,
        write_timeout=_READ_TIMEOUT_SECONDS,
        connect_timeout=_CONNECT_TIMEOUT_SECONDS,
    )
