"""What is due: the briefings whose hour has come, composed from what is new and committed once a slot."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.deps import Deps
from bot.domain import recurrence
from bot.domain.stories import by_weight, without_left_out
from bot.domain.unfinished import Unfinished
from bot.messages.audience import audience_of
from bot.messages.outgoing_message import encode_all, messages_of
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.render.briefing import briefing_reply, since_phrase
from storage.database import StorageError
from storage.records import Chat, DueSchedule, StoredDigest
from summarizer.similarity.stories import LEAD_CHARACTERS

log = logging.getLogger(__name__)

MAX_BRIEFINGS_PER_TICK = 200
"""Briefings composed per tick; the rest follow in the next, longest overdue first."""

LOOK_BACK = timedelta(days=8)
"""How far back a briefing looks: a weekly one has its whole week, and the first is no archive."""


async def due_briefings(deps: Deps) -> None:
    """Commit every briefing whose hour has come, once a slot, ready to deliver.

    Raise `StorageError` where the database cannot be used: no other chat would fare better.
    A briefing missed while we were down is sent once, not once a day missed.
    """
    now = deps.now()
    for slot in await deps.store.schedules.due(now, MAX_BRIEFINGS_PER_TICK):
        try:
            await _brief(slot, now, deps)
        except StorageError:
            raise
        except Exception:
            # One chat must not cost the others their news; the schedule is still due, and the next tick tries again.
            log.exception("could not compose the briefing of schedule %d", slot.schedule.id)


async def _brief(slot: DueSchedule, now: datetime, deps: Deps) -> None:
    schedule, zone = slot.schedule, ZoneInfo(slot.chat.zone)
    kept = await _new(slot.chat, now, deps)
    reply = await _told(kept, slot.chat, now, deps)
    if reply is None and not slot.chat.quiet:
        reply = Reply(plain(audience_of(slot.chat).texts("nothing-new")))
    deliveries = await deps.store.schedules.begin_briefing(
        schedule.id,
        recurrence.slot_date(schedule.at, zone, schedule.next_at),
        recurrence.next_due(schedule.at, schedule.weekdays, zone, now),
        now,
        encode_all(messages_of(reply)) if reply else (),
        [each.id for each in kept],
    )
    log.info("briefing of schedule %d: %d parts", schedule.id, len(deliveries))


async def briefing_now(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose a chat's briefing at `now`; `None` where nothing is new."""
    return await _told(await _new(chat, now, deps), chat, now, deps)


async def briefing_of_week(chat: Chat, now: datetime, deps: Deps) -> Reply | None:
    """Compose all of a chat's last seven days, whatever briefings told of; `None` where nothing came."""
    kept = await deps.store.digests.since(chat.id, now - timedelta(days=7))
    return await _told(kept, chat, now, deps, since=audience_of(chat).texts("of-the-week"))


async def _new(chat: Chat, now: datetime, deps: Deps) -> Sequence[StoredDigest]:
    return await deps.store.digests.unbriefed(chat.id, now - LOOK_BACK)


async def _told(
    kept: Sequence[StoredDigest], chat: Chat, now: datetime, deps: Deps, since: str | None = None
) -> Reply | None:
    # A week of news and twenty topics take a tenth of a second: not on the event loop.
    told, audience = await asyncio.to_thread(without_left_out, kept, chat.left_out), audience_of(chat)
    if not told:
        return None
    groups = await deps.group(
        [(each.digest.article.title or "", each.digest.article.text[:LEAD_CHARACTERS]) for each in told]
    )
    if isinstance(groups, Unfinished):
        # The news in time, each article a story of its own, is worth more than the same news grouped, later.
        groups = tuple((at,) for at in range(len(told)))
    stories = by_weight([told[at] for at in group] for group in groups)
    if since is None:
        since = since_phrase(await deps.store.schedules.last_briefing(chat.id), now, audience)
    return briefing_reply(stories, now, audience, since)
