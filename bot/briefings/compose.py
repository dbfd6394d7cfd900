"""Briefings: composed from the digests that no briefing has covered, and committed once per scheduled slot."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from bot.articles.stories.disputes import disputed_in
from bot.articles.stories.reading import by_story, ranked, read_stories, without_left_out
from bot.articles.stories.selection import Selection, select
from bot.deps import Deps
from bot.domain import recurrence
from bot.domain.stories import RankedStory
from bot.message_types.audience import audience_of
from bot.message_types.outgoing_message import encode_all, messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.briefing import MAX_STORIES, MAX_TOLD, Edition, briefing_reply, since_phrase
from storage.database import StorageError
from storage.records import Chat, Delivery, DueSchedule

log = logging.getLogger(__name__)

BRIEFINGS_AT_ONCE: Final = 4
"""Briefings that are composed at the same time: some of them will be waiting for the language workers."""

MAX_ARTICLE_AGE = timedelta(days=8)
"""Articles older than this are in no briefing: a week and a day, so that a weekly briefing covers its whole week."""


class Outbox(Protocol):
    """Sends what was committed."""

    def post(self, deliveries: Iterable[Delivery]) -> None:
        """Send in the background."""

    async def until_short(self) -> None:
        """Wait until few messages are waiting to be sent."""


async def begin_due_briefings(deps: Deps, outbox: Outbox) -> None:
    """Commit and post every briefing that is due, once per slot; longest overdue first, no faster than they are sent.

    Raise `StorageError` if the database cannot be used: the other chats would fail too. A chat that missed several
    briefings while the process was down gets one, not one for each missed day.
    """
    still_due: set[int] = set()
    while due := await deps.store.schedules.claim_due(deps.now(), BRIEFINGS_AT_ONCE, still_due):
        begun = await asyncio.gather(*(_begin_or_log(each, deps) for each in due), return_exceptions=True)
        failed = [each for each in begun if isinstance(each, BaseException)]
        for slot, deliveries in zip(due, begun, strict=True):
            if deliveries is None:
                still_due.add(slot.schedule.id)
            elif not isinstance(deliveries, BaseException):
                outbox.post(deliveries)
        if failed:
            raise failed[0]
        # Each process may send an equal share of the limit: a process that claimed more than its share would finish
        # last.
        await outbox.until_short()


async def _begin_or_log(due: DueSchedule, deps: Deps) -> tuple[Delivery, ...] | None:
    """Begin a briefing and return its parts; `None` if that failed, in which case its schedule is still due."""
    try:
        return await _begin_briefing(due, deps.now(), deps)
    except StorageError:
        raise
    except Exception:
        # A failure for one chat must not stop the others; the next tick tries again.
        log.exception("could not compose the briefing of schedule %d", due.schedule.id)
        return None


async def _begin_briefing(due: DueSchedule, now: datetime, deps: Deps) -> tuple[Delivery, ...]:
    schedule, zone = due.schedule, ZoneInfo(due.chat.zone)
    selection = await _selected(due.chat, now, deps)
    reply = await _news(selection.stories, due.chat, now, deps)
    if reply is None and not due.chat.quiet:
        reply = Reply(plain(audience_of(due.chat).texts("nothing-new")))
    deliveries = await deps.store.schedules.begin_briefing(
        schedule.id,
        recurrence.slot_date(schedule.at, zone, schedule.next_at),
        recurrence.next_due(schedule.at, schedule.weekdays, zone, now),
        now,
        encode_all(messages_of(reply)) if reply else (),
        selection.tellings,
    )
    log.info("briefing of schedule %d: %d parts", schedule.id, len(deliveries))
    return deliveries


async def briefing_now(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose a chat's briefing at `now`; return `None` if nothing is new.

    It covers what is new since the last scheduled briefing, and does not take it from the next one.
    """
    return await _news((await _selected(chat, now, deps)).stories, chat, now, deps)


async def briefing_of_week(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose a briefing on the last seven days, whether covered before or not; return `None` if nothing came."""
    ids = set(await without_left_out(chat, await deps.store.digests.since(chat.id, now - timedelta(days=7)), deps))
    members = await deps.store.stories.members(chat.id, ids)
    week = [[each for each in story if each.digest_id in ids] for story in by_story(members)]
    return await _reply(await ranked(week), chat, now, deps, of_week=True)


async def _selected(chat: Chat, now: datetime, deps: Deps) -> Selection:
    after = now - MAX_ARTICLE_AGE
    return await select(chat, after, now, deps)


async def _news(stories: Sequence[RankedStory], chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    if not stories:
        return None
    since = since_phrase(await deps.store.schedules.last_briefing(chat.id), now, audience_of(chat))
    return await _reply(stories, chat, now, deps, since=since)


async def _reply(
    stories: Sequence[RankedStory], chat: Chat, now: datetime, deps: Deps, *, since: str = "", of_week: bool = False
) -> Reply | None:
    """Render a briefing from ranked stories; only the stories that get a line are read from the store."""
    shown = await read_stories(chat.id, stories[:MAX_STORIES], deps, whole=MAX_TOLD)
    if not shown:
        return None
    begins = min(story.begins for story in stories)
    disputed = await disputed_in(shown[:MAX_TOLD], deps)
    edition = Edition(shown, now, begins, len(stories), since, of_week, disputed)
    # In a thread: fitting the text to two screens takes several tries, which would block the event loop.
    return await asyncio.to_thread(briefing_reply, edition, audience_of(chat))
