"""When chats want their briefings, and which briefings have begun."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import date, datetime, time

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.briefing_feeds import keep_for_feed
from storage.database import Database
from storage.deliveries import add_parts
from storage.dialect import insert_new, is_any_of
from storage.mapping import chat_of, schedule_of, weekday_bits
from storage.processes.ownership import Ownership
from storage.records import Delivery, DueSchedule, EncodedMessage, Schedule, Telling
from storage.schema import Instant, briefing, chat, digest, schedule, telling


class Schedules:
    """The schedules of briefings. A slot is a local date and time of a chat, and gets one briefing at most."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def replace(self, chat_id: int, slots: Sequence[tuple[time, frozenset[int], datetime]]) -> None:
        """Replace the schedules of a chat; each is a local time, weekdays, and the next instant at which it is due."""
        rows = [
            {"chat_id": chat_id, "at": at, "weekdays": weekday_bits(weekdays), "next_at": next_at}
            for at, weekdays, next_at in slots
        ]
        async with self._database.writing() as connection:
            await connection.execute(delete(schedule).where(schedule.c.chat_id == chat_id))
            if rows:
                await connection.execute(insert(schedule), rows)

    async def of_chat(self, chat_id: int) -> tuple[Schedule, ...]:
        """Return a chat's schedules, earliest time first."""
        ordered = select(schedule).where(schedule.c.chat_id == chat_id).order_by(schedule.c.at)
        async with self._database.reading() as connection:
            return tuple(map(schedule_of, (await connection.execute(ordered)).mappings()))

    async def claim_due(self, now: datetime, limit: int, besides: Collection[int] = ()) -> tuple[DueSchedule, ...]:
        """Claim schedules that are due, longest overdue first, so that no other process composes their briefings.

        Schedules of paused chats, and those in `besides`, are left out. Beginning the briefing ends the claim.
        """
        is_due = schedule.c.next_at <= now, self._ownership.available(schedule.c.owner_id)
        overdue = select(schedule).where(*is_due, ~is_any_of(schedule.c.id, besides)).order_by(schedule.c.next_at)
        unpaused = overdue.join(chat, chat.c.id == schedule.c.chat_id).where(chat.c.paused.is_(None)).limit(limit)
        async with self._database.writing() as connection:
            # Rows that another process is claiming at this moment are skipped, not waited for.
            rows = await connection.execute(unpaused.with_for_update(of=schedule, skip_locked=True))
            schedules = [schedule_of(row) for row in rows.mappings()]
            claimed = update(schedule).where(schedule.c.id.in_([each.id for each in schedules]))
            await connection.execute(claimed.values(owner_id=self._ownership.current))
            of_schedules = select(chat).where(chat.c.id.in_({each.chat_id for each in schedules}))
            chats = {row["id"]: chat_of(row) for row in (await connection.execute(of_schedules)).mappings()}
        return tuple(DueSchedule(each, chats[each.chat_id]) for each in schedules)

    async def last_briefing(self, chat_id: int) -> datetime | None:
        """Return when the last briefing of a chat was begun; `None` if it had none."""
        newest = select(func.max(briefing.c.begun_at, type_=Instant())).where(briefing.c.chat_id == chat_id)
        async with self._database.reading() as connection:
            begun: datetime | None = (await connection.execute(newest)).scalar_one_or_none()
            return begun

    async def begin_briefing(
        self,
        schedule_id: int,
        local_date: date,
        next_at: datetime,
        now: datetime,
        parts: Sequence[EncodedMessage],
        tellings: Sequence[Telling] = (),
    ) -> tuple[Delivery, ...]:
        """Store the briefing of a slot and what it tells, and advance the schedule, in one transaction.

        If the chat has a feed, the feed gets the briefing, too. Return no parts, and record nothing as told, if the
        slot was briefed before, or if the schedule is gone or not due.
        """
        async with self._database.writing() as connection:
            moved = await connection.execute(
                update(schedule)
                # SQLite may reuse the id of a deleted schedule for a new one, perhaps of another chat, which is not due
                # yet.
                .where(schedule.c.id == schedule_id, schedule.c.next_at <= now)
                .values(next_at=next_at, owner_id=None)
                .returning(schedule.c.chat_id, schedule.c.at)
            )
            slot = moved.first()
            if slot is None:
                return ()
            row = {"chat_id": slot.chat_id, "at": slot.at, "local_date": local_date, "begun_at": now}
            begun = await connection.execute(insert_new(self._database.dialect, briefing).returning(briefing.c.id), row)
            briefing_id = begun.scalar_one_or_none()
            if briefing_id is None:
                return ()
            # Without its telling, the words of a digest that was deleted meanwhile could not be erased from the feed.
            if await _add_tellings(connection, briefing_id, slot.chat_id, tellings):
                await keep_for_feed(connection, slot.chat_id, briefing_id, parts)
            return await add_parts(connection, slot.chat_id, parts, now, self._ownership, briefing_id=briefing_id)


async def _add_tellings(
    connection: AsyncConnection, briefing_id: int, chat_id: int, tellings: Sequence[Telling]
) -> bool:
    """Store what a briefing tells, without digests that were deleted while it was composed; `False` if any were."""
    ids = [each.digest_id for each in tellings]
    wanted = select(digest.c.id).where(is_any_of(digest.c.id, ids), digest.c.chat_id == chat_id)
    there = set((await connection.execute(wanted)).scalars())
    rows = [{"briefing_id": briefing_id, **asdict(each)} for each in tellings if each.digest_id in there]
    if rows:
        await connection.execute(insert(telling), rows)
    return len(rows) == len(tellings)
