"""Briefings: composed from the digests that no briefing has covered, and committed once per scheduled slot."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.deps import Deps
from bot.domain import recurrence
from bot.domain.stories import without_left_out
from bot.messages.audience import audience_of
from bot.messages.outgoing_message import encode_all, messages_of
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.render.briefing import Edition, briefing_reply, since_phrase
from bot.stories.reading import by_story, read_stories
from storage.database import StorageError
from storage.records import Chat, DueSchedule, StoredDigest, Telling

log = logging.getLogger(__name__)

MAX_BRIEFINGS_PER_TICK = 200
"""Briefings composed per tick; the rest follow in the next tick, the longest overdue first."""

MAX_ARTICLE_AGE = timedelta(days=8)
"""Articles older than this are in no briefing: a week and a day, so that a weekly briefing covers its whole week."""


async def begin_due_briefings(deps: Deps) -> None:
    """Commit every briefing that is due, once per slot, ready to be delivered.

    Raise `StorageError` if the database cannot be used: the other chats would fail too. A chat that missed briefings
    while the process was down gets one, not one for each missed day.
    """
    now = deps.now()
    for due in await deps.store.schedules.due(now, MAX_BRIEFINGS_PER_TICK):
        try:
            await _begin_briefing(due, now, deps)
        except StorageError:
            raise
        except Exception:
            # A failure for one chat must not stop the others; the schedule is still due, and the next tick tries again.
            log.exception("could not compose the briefing of schedule %d", due.schedule.id)


async def _begin_briefing(due: DueSchedule, now: datetime, deps: Deps) -> None:
    schedule, zone = due.schedule, ZoneInfo(due.chat.zone)
    digests = await _unbriefed(due.chat, now, deps)
    reply = await _compose(digests, due.chat, now, deps)
    if reply is None and not due.chat.quiet:
        reply = Reply(plain(audience_of(due.chat).texts("nothing-new")))
    deliveries = await deps.store.schedules.begin_briefing(
        schedule.id,
        recurrence.slot_date(schedule.at, zone, schedule.next_at),
        recurrence.next_due(schedule.at, schedule.weekdays, zone, now),
        now,
        encode_all(messages_of(reply)) if reply else (),
        [Telling(each.id, is_shown=True) for each in digests] if reply else (),
    )
    log.info("briefing of schedule %d: %d parts", schedule.id, len(deliveries))


async def briefing_now(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose a chat's briefing at `now`; return `None` if nothing is new."""
    return await _compose(await _unbriefed(chat, now, deps), chat, now, deps)


async def briefing_of_week(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose a briefing on all of a chat's last seven days, covered before or not; return `None` if nothing came."""
    digests = await deps.store.digests.since(chat.id, now - timedelta(days=7))
    return await _compose(digests, chat, now, deps, of_week=True)


async def _unbriefed(chat: Chat, now: datetime, deps: Deps) -> Sequence[StoredDigest]:
    return await deps.store.digests.unbriefed(chat.id, now - MAX_ARTICLE_AGE)


async def _compose(
    digests: Sequence[StoredDigest], chat: Chat, now: datetime, deps: Deps, *, of_week: bool = False
) -> Reply | None:
    # With a week of news and twenty topics this takes a tenth of a second, which would block the event loop.
    included, audience = await asyncio.to_thread(without_left_out, digests, chat.left_out), audience_of(chat)
    if not included:
        return None
    ids = {each.id for each in included}
    members = await deps.store.stories.members(chat.id, list(ids))
    new = [[each for each in story if each.digest_id in ids] for story in by_story(members)]
    stories = await read_stories(new, included, deps)
    last = None if of_week else await deps.store.schedules.last_briefing(chat.id)
    begins = min(each.kept_at for each in included)
    edition = Edition(stories, now, begins, since_phrase(last, now, audience), of_week)
    return briefing_reply(edition, audience)
