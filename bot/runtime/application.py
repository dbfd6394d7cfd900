"""The application: what it is made of, the table of handlers, and its start and end."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from telegram.ext import (
    ApplicationBuilder,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.briefings.scheduler import Ticker
from bot.config import Settings
from bot.deps import Deps
from bot.handlers.errors import Notices
from bot.handlers.gateway import Door
from bot.handlers.inline import Inline
from bot.handlers.membership import Membership
from bot.handlers.pending_question import Answers
from bot.handlers.requests import Asking
from bot.handlers.submissions import Submissions
from bot.incoming.download import Download, download_from
from bot.incoming.fetch import Fetched, Fetcher
from bot.incoming.grouping import Parts
from bot.outgoing.best_effort import Asides
from bot.outgoing.courier import Courier
from bot.outgoing.profile import introduce
from bot.outgoing.rate_limit import TELEGRAM, UNLIMITED, Pace
from bot.runtime.recovery import Succession
from bot.runtime.routes import TelegramApplication, add_handlers
from bot.runtime.single_flight import Shared
from bot.runtime.workers import Workers
from bot.updates.chat_order import InChatOrder
from bot.updates.polling import Persistent, reach
from bot.updates.update_queue import Inbox
from storage.retry import Patience
from storage.store import Store
from summarizer.model import Refusal

log = logging.getLogger(__name__)


# A read that times out may have been delivered: patience costs less than an unknown part.
_READ_TIMEOUT = 30.0
_CONNECT_TIMEOUT = 10.0

GIVING_BACK = 1.0
"""Seconds for what was broken off to be written down as such."""

LAST_SECONDS = 4.0
"""What a stop waits for work that has begun; with what was posted it takes less than the ten of a container's host."""


@dataclass(frozen=True, slots=True)
class Running:
    """A started bot: the library's application, what its use cases are given, the courier and the ticker."""

    application: TelegramApplication
    deps: Deps
    courier: Courier
    ticker: Ticker


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
    patience = Patience()
    inbox, order = Inbox(store, now, patience), InChatOrder(store, patience)
    polling = Persistent(request or HTTPXRequest(connect_timeout=_CONNECT_TIMEOUT))
    application = _build(settings, inbox, order, request, polling)
    fetcher = Fetcher(settings.fetch_allow)
    deps = _deps(settings, store, workers, now, fetcher, download_from(application.bot))
    # The in-process Telegram has no limits to keep.
    courier = Courier(application.bot, store, Pace(UNLIMITED if request else TELEGRAM), now, patience)
    succession = Succession(store, courier, inbox, order, application.bot)
    ticker = Ticker(deps, succession.take_up)
    asides = Asides()
    door, parts = Door(deps, courier), Parts(store)
    notices = Notices(door, parts, patience, asides, order.hold_up)
    inline = Inline(door)
    inbox.acknowledge = notices.acknowledge
    inbox.offer = lambda update: asides.begin("an inline query could not be answered", inline.offer(update))
    inbox.tell, order.give_up, order.process = notices.tell_place, notices.give_up, application.process_update
    order.let_go = inbox.let_go
    submissions, asking = Submissions(door, parts, asides), Asking(door)
    add_handlers(application, submissions, asking, Answers(door, asking, submissions), Membership(door))
    application.add_error_handler(notices.failed)
    try:
        await reach(application)
        async with application, asides.ended():
            await succession.take_up()
            await application.start()
            try:
                asides.begin("our menus and descriptions could not be set", introduce(application.bot))
                async with ticker.ticking():
                    yield Running(application, deps, courier, ticker)
            finally:
                polling.close()
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
    pages: Shared[str, Fetched | Refusal] = Shared(lambda _: False)
    return Deps(
        store=store,
        settings=settings,
        now=now,
        read=workers.read,
        digest=workers.digest,
        likeness=workers.likeness,
        group=workers.group,
        find_zone=workers.find_zone,
        fetch=lambda url: pages.of(url, lambda: fetcher.fetch(url)),
        download=download,
    )


async def _stop(application: TelegramApplication, order: InChatOrder, courier: Courier) -> None:
    """Listen and begin no longer, finish what is in work, and give what was posted its last seconds."""
    if application.updater and application.updater.running:
        await application.updater.stop()
    order.close()
    stopping = asyncio.create_task(application.stop())
    _, unfinished = await asyncio.wait({stopping}, timeout=LAST_SECONDS)
    if unfinished:
        log.warning("what is still in work is taken up at the next start")
        order.abandon()
        # A database that somebody else holds may keep even that waiting; the attempt is counted, and nothing lost.
        await asyncio.wait({stopping}, timeout=GIVING_BACK)
    await courier.finish()


def _build(
    settings: Settings, inbox: Inbox, order: InChatOrder, request: BaseRequest | None, polling: Persistent
) -> TelegramApplication:
    token = settings.telegram_bot_token
    builder = (
        ApplicationBuilder()
        .token(token.get_secret_value() if token else "1:in-process")
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .update_queue(inbox)
        .concurrent_updates(order)
        .job_queue(None)
        .get_updates_request(polling)
    )
    if request:
        return builder.request(request).build()
    builder.read_timeout(_READ_TIMEOUT).write_timeout(_READ_TIMEOUT).connect_timeout(_CONNECT_TIMEOUT)
    return builder.build()
