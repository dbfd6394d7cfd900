"""The application: how its parts are put together, started and stopped."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from telegram import Update
from telegram.ext import ApplicationBuilder, ExtBot
from telegram.request import BaseRequest

from bot.articles.progress import SAY_READING_AFTER_SECONDS
from bot.briefings.scheduler import BriefingScheduler
from bot.config import Settings
from bot.deps import Deps
from bot.domain.process_role import ProcessRole
from bot.feeds.follower import Follower
from bot.fetching.fetch import Fetcher
from bot.health.figures import HealthFigures
from bot.messengers.telegram.api_client import polling_request, telegram_bot
from bot.messengers.telegram.dispatch import UPDATES, Handlers, TelegramApplication, add_handlers
from bot.messengers.telegram.handlers.buttons import Buttons
from bot.messengers.telegram.handlers.ephemeral_replies import EphemeralReplies
from bot.messengers.telegram.handlers.errors import ErrorNotices
from bot.messengers.telegram.handlers.gateway import Gateway
from bot.messengers.telegram.handlers.guests import Guests
from bot.messengers.telegram.handlers.inline import Inline
from bot.messengers.telegram.handlers.late_answers import LateAnswers
from bot.messengers.telegram.handlers.membership import Membership
from bot.messengers.telegram.handlers.opml import OpmlFiles
from bot.messengers.telegram.handlers.pending_question import PendingQuestions
from bot.messengers.telegram.handlers.requests import Requests
from bot.messengers.telegram.handlers.submission_answers import SubmissionAnswers
from bot.messengers.telegram.handlers.submissions import Submissions
from bot.messengers.telegram.incoming.download import download_from
from bot.messengers.telegram.incoming.grouping import PartCollector
from bot.messengers.telegram.outgoing.best_effort import BestEffort
from bot.messengers.telegram.outgoing.courier import Courier
from bot.messengers.telegram.outgoing.guest_answers import GuestAnswers
from bot.messengers.telegram.outgoing.newer_methods import BotSettings
from bot.messengers.telegram.outgoing.profile import update_profile, update_settings, wanted_settings
from bot.messengers.telegram.updates.arrivals import Arrivals
from bot.messengers.telegram.updates.chat_order import ChatOrderedProcessor, Sharing
from bot.messengers.telegram.updates.crash_isolation import CrashIsolation
from bot.messengers.telegram.updates.interrupted import InterruptedUpdates
from bot.messengers.telegram.updates.polling.poller import Poller, Take
from bot.messengers.telegram.updates.polling.telegram_retry import RetryingRequest, connect
from bot.messengers.telegram.updates.update_queue import UpdateQueue
from bot.rate_limits.messages_across_processes import SharedLimit
from bot.rate_limits.messages_to_chats import NO_LIMITS, RateLimiter
from bot.rate_limits.notices_to_strangers import StrangerLimits
from bot.rate_limits.telegram_limits import FREE_MESSAGES_PER_SECOND, telegram_limits
from bot.runtime.build_deps import dependencies
from bot.runtime.recovery import Recovery
from bot.runtime.workers import Workers
from storage.database import POOLED_CONNECTIONS
from storage.database_retry import StorageRetry
from storage.store import Store

log = logging.getLogger(__name__)

MESSAGES_PER_LANGUAGE_WORKER: Final = 8
"""Messages that a process on PostgreSQL takes at a time for each of its language workers.

Half of those in progress wait for the database, a page or Telegram; with many more, one process would hold what
another could answer sooner.
"""

MAX_MESSAGES: Final = POOLED_CONNECTIONS - 4
"""Messages that a process on PostgreSQL takes at a time at most: each may use a connection, and so may other work."""

GIVE_BACK_SECONDS = 1.0
"""Seconds for cancelled work to be recorded as such."""

SHUTDOWN_SECONDS = 4.0
"""Seconds that a shutdown waits for work in progress; all of its waits together stay under a container's ten."""


@dataclass(frozen=True, slots=True)
class Running:
    """A started bot: the library's application, the dependencies of its use cases, the courier and the scheduler.

    It does not receive updates by itself: run `poller`, or pass each raw update to `take`.
    """

    application: TelegramApplication
    take: Take
    poller: Poller
    deps: Deps
    courier: Courier
    late: LateAnswers
    scheduler: BriefingScheduler
    health: HealthFigures


@asynccontextmanager
async def started(
    settings: Settings,
    store: Store,
    workers: Workers,
    health: HealthFigures,
    request: BaseRequest | None = None,
    *,
    say_reading_after: float = SAY_READING_AFTER_SECONDS,
    role: ProcessRole = ProcessRole.BOT,
) -> AsyncIterator[Running]:
    """Start the bot on a store; pass `request` to connect it to another Telegram than `settings` names.

    Updates left from the last run are queued first; at the end, work in progress is finished. A worker takes up updates
    that other processes receive.
    """
    polling = polling_request(request)
    sending = _sending(settings, store, health, request, polling)
    arrivals, is_worker = Arrivals(), role is ProcessRole.WORKER
    if is_worker:
        store.peers.on_arrival = arrivals.notify
    async with Fetcher(settings.fetch_allow) as fetcher, SharedLimit(store.peers, sending.limiter).running():
        deps = dependencies(settings, store, workers, health, fetcher, download_from(sending.bot))
        wired = _wired(sending, deps, health, say_reading_after, _sharing(store, workers, is_worker=is_worker))
        wired.queue.room_made.connect(arrivals.notify if is_worker else None)
        await connect(wired.application)
        async with wired.application, wired.best_effort.cancelled_at_end(), wired.late.cancelled_at_end():
            await wired.recovery.recover()
            await wired.application.start()
            try:
                if not is_worker:
                    _begin_profile_updates(wired.best_effort, sending.bot, settings)
                scheduler = BriefingScheduler(deps, sending.courier, wired.recovery.recover, Follower(deps).round)
                take = partial(wired.queue.receive, bot=sending.bot)
                poller = Poller(sending.bot, polling, UPDATES, take, health)
                async with arrivals.taken_up(wired.recovery.take_up), scheduler.ticking():
                    yield Running(wired.application, take, poller, deps, sending.courier, wired.late, scheduler, health)
            finally:
                await _stop(wired, sending.courier)


@dataclass(frozen=True, slots=True)
class _Sending:
    """The bot on Telegram, the courier that delivers its messages, and what limits and retries them."""

    bot: ExtBot[None]
    courier: Courier
    limiter: RateLimiter
    retry: StorageRetry


def _sending(
    settings: Settings, store: Store, health: HealthFigures, request: BaseRequest | None, polling: RetryingRequest
) -> _Sending:
    bot = telegram_bot(settings, request, polling)
    # The in-process Telegram has no limits to keep.
    limiter = RateLimiter(NO_LIMITS if request else telegram_limits(settings.messages_per_second))
    retry = StorageRetry(on_failure=health.storage_failed)
    pays = settings.messages_per_second > FREE_MESSAGES_PER_SECOND
    return _Sending(bot, Courier(bot, store, limiter, health, retry, pays=pays), limiter, retry)


def _sharing(store: Store, workers: Workers, *, is_worker: bool) -> Sharing:
    at_once = min(MESSAGES_PER_LANGUAGE_WORKER * workers.count, MAX_MESSAGES)
    # Some more than messages, so that a command need not wait for an article.
    room = at_once * 3 // 2 if is_worker else None
    return Sharing(
        None if store.is_single_process else asyncio.Semaphore(at_once), room, CrashIsolation(workers.answered)
    )


def _begin_profile_updates(best_effort: BestEffort, bot: ExtBot[None], settings: Settings) -> None:
    best_effort.begin("the settings could not be changed", update_settings(bot, _wanted(settings)))
    best_effort.begin("the menus and descriptions could not be set", update_profile(bot))


@dataclass(frozen=True, slots=True)
class _Wired:
    """The library's application, with our queue, processor and handlers."""

    application: TelegramApplication
    queue: UpdateQueue
    processor: ChatOrderedProcessor
    recovery: Recovery
    guest_answers: GuestAnswers
    best_effort: BestEffort
    late: LateAnswers


def _wired(sending: _Sending, deps: Deps, health: HealthFigures, say_reading_after: float, sharing: Sharing) -> _Wired:
    best_effort, interrupted = BestEffort(), InterruptedUpdates()
    gateway, parts = Gateway(deps, sending.courier), PartCollector(deps.store)
    ephemeral_replies = EphemeralReplies(best_effort)
    answers = SubmissionAnswers(gateway, best_effort, ephemeral_replies, say_reading_after)
    guest_answers = GuestAnswers(sending.bot, deps.store.inbox, sending.limiter, sending.retry)
    guests, late = Guests(answers, guest_answers), LateAnswers(gateway, say_reading_after)
    strangers = StrangerLimits(deps.now)
    errors = ErrorNotices(gateway, parts, sending.retry, best_effort, interrupted, Inline(gateway), strangers, guests)
    queue = UpdateQueue(deps.store, health, sending.retry, errors, sharing.isolation.suspects, sharing.room)

    async def process(update: Update) -> None:
        await application.process_update(update)

    release = partial(queue.release, bot=sending.bot)
    processor = ChatOrderedProcessor(deps.store, sending.retry, errors, interrupted, process, release, sharing)
    builder = ApplicationBuilder().bot(sending.bot).updater(None).job_queue(None)
    application = builder.update_queue(queue).concurrent_updates(processor).build()
    requests = Requests(gateway, late, ephemeral_replies)
    add_handlers(application, _handlers(gateway, Submissions(answers, parts), requests, guests))
    application.add_error_handler(errors.failed)
    recovery = Recovery(deps.store, sending.courier, queue, sending.bot)
    return _Wired(application, queue, processor, recovery, guest_answers, best_effort, late)


def _handlers(gateway: Gateway, submissions: Submissions, requests: Requests, guests: Guests) -> Handlers:
    return Handlers(
        gateway,
        submissions,
        requests,
        Buttons(gateway, requests, submissions),
        PendingQuestions(gateway, requests, submissions),
        Membership(gateway),
        OpmlFiles(gateway),
        guests,
    )


def _wanted(settings: Settings) -> BotSettings:
    reads_all = settings.privacy_mode == "off" if settings.privacy_mode else None
    return wanted_settings(answers_guests=settings.guest_mode == "on", reads_all=reads_all)


async def _stop(wired: _Wired, courier: Courier) -> None:
    """Begin no more updates, finish those in progress, and give messages that are being sent a few seconds."""
    wired.processor.close()
    wired.queue.close()
    stopping = asyncio.create_task(wired.application.stop())
    _, unfinished = await asyncio.wait({stopping}, timeout=SHUTDOWN_SECONDS)
    if unfinished:
        log.warning("unfinished work will be resumed at the next start")
        wired.processor.abandon()
        # A locked database may delay even that; the attempt remains counted, and nothing is lost.
        await asyncio.wait({stopping}, timeout=GIVE_BACK_SECONDS)
    await asyncio.gather(courier.finish(), wired.guest_answers.finish())
