"""Health figures that the database holds: counts over the whole of it, and a check that it is writable."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, insert, literal_column, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, StorageError
from storage.records import DeliveryState, UpdateState
from storage.schema import chat, delivery, followed_source, inbox, instance, schedule

DAY: Final = timedelta(days=1)

FILE_IS_GONE: Final = "the database file was deleted or replaced"

_SIZE: Final = {
    "sqlite": text("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
    "postgresql": text("SELECT pg_database_size(current_database())"),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is stored, waiting and due; `set_aside` counts updates by reason, `deliveries` message parts by state.

    `failed` and `lost` count the updates of the last day that were set aside, and the message parts that were refused
    or may not have arrived. `active_chats` counts the chats that wrote in the last day. `sources` counts those that
    chats follow: "fetched", "failing", or "stopped" because they have ended or nobody reads them.
    """

    waiting: int
    set_aside: dict[str, int]
    deliveries: dict[str, int]
    oldest_ready_at: datetime | None
    briefings_due: int
    chats: int
    active_chats: int
    failed: int
    lost: int
    size_bytes: int
    sources: dict[str, int]


class CountsReader:
    """Counts what the database holds. Nothing here identifies a chat."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._file = database.file_identity()

    async def read(self, now: datetime) -> Counts:
        """Return the current counts."""
        async with self._database.reading() as connection:
            return await _counts(connection, now, self._database.dialect)

    async def check_writable(self) -> None:
        """Commit a change that leaves nothing behind; raise `StorageError` if that fails."""
        if self._database.file_identity() != self._file:
            # The open connections would go on writing to a file that no longer has a name.
            raise StorageError(FILE_IS_GONE)
        async with self._database.writing() as connection:
            number = (await connection.execute(insert(instance).returning(instance.c.id))).scalar_one()
            await connection.execute(delete(instance).where(instance.c.id == number))


async def _counts(connection: AsyncConnection, now: datetime, dialect: str) -> Counts:
    async def count(*conditions: object, of: object = literal_column("*")) -> int:
        counted = select(func.count(of)).where(*conditions)  # type: ignore[arg-type] # columns and conditions alike
        return int((await connection.execute(counted)).scalar_one())

    since = now - DAY
    is_set_aside = inbox.c.state == UpdateState.SET_ASIDE
    reasons = select(inbox.c.reason, func.count()).where(is_set_aside).group_by(inbox.c.reason)
    states = select(delivery.c.state, func.count()).group_by(delivery.c.state)
    oldest = select(func.min(delivery.c.created_at)).where(delivery.c.state == DeliveryState.READY)
    is_fetched = followed_source.c.next_at.is_not(None) | followed_source.c.owner_id.is_not(None)
    went_wrong = delivery.c.state.in_((DeliveryState.FAILED, DeliveryState.UNKNOWN))
    return Counts(
        waiting=await count(inbox.c.state == UpdateState.WAITING),
        set_aside={str(reason): int(number) for reason, number in await connection.execute(reasons)},
        deliveries={str(state): int(number) for state, number in await connection.execute(states)},
        oldest_ready_at=(await connection.execute(oldest)).scalar_one(),
        briefings_due=await count(schedule.c.next_at <= now),
        chats=await count(chat.c.id.is_not(None)),
        active_chats=await count(inbox.c.received_at >= since, of=inbox.c.telegram_id.distinct()),
        failed=await count(is_set_aside, inbox.c.received_at >= since),
        lost=await count(went_wrong, delivery.c.created_at >= since),
        sources={
            "fetched": await count(is_fetched, followed_source.c.failures == 0),
            "failing": await count(is_fetched, followed_source.c.failures > 0),
            "stopped": await count(followed_source.c.next_at.is_(None), followed_source.c.owner_id.is_(None)),
        },
        size_bytes=int((await connection.execute(_SIZE[dialect])).scalar_one()),
    )
