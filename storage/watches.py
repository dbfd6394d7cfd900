"""The watches: words and actors whose news chats want to be told at once."""

from datetime import date, datetime

from sqlalchemy import case, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.followed import Watch, WatchKind
from storage.sanitize import storable
from storage.schema import watch
from storage.source_rows import watch_of


class Watches:
    """The watches of each chat."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, chat_id: int, words: str, kind: WatchKind, per_day: int, now: datetime, most: int
    ) -> Watch | None:
        """Add a watch, or change its daily limit; return `None` if the chat already has `most` watches."""
        mine = watch.c.chat_id == chat_id
        same = mine & (watch.c.kind == kind) & (watch.c.words == storable(words))
        async with self._database.writing() as connection:
            changed = await connection.execute(update(watch).where(same).values(per_day=per_day).returning(watch))
            row = changed.mappings().first()
            if row is None:
                count = (await connection.execute(select(func.count()).select_from(watch).where(mine))).scalar_one()
                if count >= most:
                    return None
                values = {"chat_id": chat_id, "words": storable(words), "kind": kind, "per_day": per_day}
                new = insert(watch).values(**values, created_at=now).returning(watch)
                row = (await connection.execute(new)).mappings().one()
            return watch_of(row)

    async def set_per_day(self, chat_id: int, watch_id: int, per_day: int) -> None:
        """Change the daily limit of a chat's watch."""
        mine = update(watch).where(watch.c.id == watch_id, watch.c.chat_id == chat_id)
        async with self._database.writing() as connection:
            await connection.execute(mine.values(per_day=per_day))

    async def of_chat(self, chat_id: int) -> tuple[Watch, ...]:
        """Return the watches of a chat, oldest first."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(watch).where(watch.c.chat_id == chat_id).order_by(watch.c.id))
            return tuple(map(watch_of, rows.mappings()))

    async def remove(self, chat_id: int, watch_id: int) -> bool:
        """Remove a watch; return `False` if the chat has no such watch."""
        mine = delete(watch).where(watch.c.id == watch_id, watch.c.chat_id == chat_id)
        async with self._database.writing() as connection:
            return (await connection.execute(mine.returning(watch.c.id))).first() is not None


async def count_told(connection: AsyncConnection, watch_id: int, today: date) -> bool:
    """Count an alert of a watch, in the transaction that stores the message.

    Return `False`, and count nothing, if the watch has had its alerts for this local date.
    """
    is_today = watch.c.told_on == today
    free = or_(watch.c.told_on.is_(None), watch.c.told_on != today, watch.c.told < watch.c.per_day)
    told = update(watch).where(watch.c.id == watch_id, free, watch.c.per_day > 0)
    counted = told.values(told_on=today, told=case((is_today, watch.c.told + 1), else_=1)).returning(watch.c.id)
    return (await connection.execute(counted)).first() is not None
