"""When chats want their briefings, and which were begun."""

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import delete, func, insert, select, update

from storage.database import Database
from storage.deliveries import add_parts
from storage.dialect import insert_new
from storage.mapping import chat_of, schedule_of, weekday_bits
from storage.processes.ownership import Ownership
from storage.records import Delivery, DueSchedule, EncodedMessage, Schedule
from storage.schema import Instant, briefing, chat, digest, schedule


class Schedules:
    """The times of briefings. A slot is a chat, a local date and a time, and is briefed once."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def replace(self, chat_id: int, slots: Sequence[tuple[time, frozenset[int], datetime]]) -> None:
        """Give a chat these times, weekdays and next instants in place of those it had."""
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
        mine = select(schedule).where(schedule.c.chat_id == chat_id).order_by(schedule.c.at)
        async with self._database.reading() as connection:
            return tuple(map(schedule_of, (await connection.execute(mine)).mappings()))

    async def due(self, now: datetime, limit: int) -> tuple[DueSchedule, ...]:
        """Return the schedules whose time has come, longest overdue first; paused chats have none."""
        due = select(schedule).where(schedule.c.next_at <= now).order_by(schedule.c.next_at).limit(limit)
        awake = due.join(chat, chat.c.id == schedule.c.chat_id).where(chat.c.paused.is_(None))
        async with self._database.reading() as connection:
            schedules = [schedule_of(row) for row in (await connection.execute(awake)).mappings()]
            theirs = select(chat).where(chat.c.id.in_({each.chat_id for each in schedules}))
            chats = {row["id"]: chat_of(row) for row in (await connection.execute(theirs)).mappings()}
        return tuple(DueSchedule(each, chats[each.chat_id]) for each in schedules)

    async def last_briefing(self, chat_id: int) -> datetime | None:
        """Return when a chat's last briefing was begun."""
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
        digest_ids: Sequence[int] = (),
    ) -> tuple[Delivery, ...]:
        """Keep a slot's briefing, mark the digests it tells of, and move the schedule on, in one transaction.

        Nothing is returned, and nothing kept, where that slot was briefed before or the schedule is gone.
        """
        async with self._database.writing() as connection:
            moved = await connection.execute(
                update(schedule)
                .where(schedule.c.id == schedule_id)
                .values(next_at=next_at)
                .returning(schedule.c.chat_id, schedule.c.at)
            )
            slot = moved.first()
            if slot is None:
                return ()
            row = {"chat_id": slot.chat_id, "at": slot.at, "local_date": local_date, "begun_at": now}
            begun = await connection.execute(insert_new(self._database.dialect, briefing, row).returning(briefing.c.id))
            briefing_id = begun.scalar_one_or_none()
            if briefing_id is None or not parts:
                return ()
            told = digest.c.id.in_(digest_ids) & (digest.c.chat_id == slot.chat_id)
            await connection.execute(update(digest).where(told).values(briefed_at=now))
            return await add_parts(connection, slot.chat_id, parts, now, self._ownership, briefing_id=briefing_id)
