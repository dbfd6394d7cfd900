"""Messages on their way out, part by part."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Update, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.inbox import complete
from storage.mapping import delivery_of
from storage.processes.ownership import Ownership
from storage.records import Delivery, DeliveryState, EncodedMessage
from storage.sanitize import storable
from storage.schema import chat, delivery


class Deliveries:
    """The ledger of what goes out: each part's state is committed before and after it is sent."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def commit(
        self,
        chat_id: int,
        parts: Sequence[EncodedMessage],
        now: datetime,
        *,
        update_ids: Sequence[int] = (),
        digest_id: int | None = None,
    ) -> tuple[Delivery, ...]:
        """Keep an answer's parts as ready and mark the updates they answer as dealt with, in one transaction."""
        async with self._database.writing() as connection:
            await complete(connection, update_ids, self._ownership)
            return await add_parts(connection, chat_id, parts, now, self._ownership, digest_id=digest_id)

    async def get(self, delivery_id: int) -> Delivery | None:
        """Return a part as it stands now, where to send it included; `None` once its chat is forgotten."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_joined().where(delivery.c.id == delivery_id))).mappings().first()
            return delivery_of(row) if row else None

    async def sending(self, delivery_id: int) -> bool:
        """Take a part to send it; `False` if it is not ready and ours: somebody else has it, or it is gone."""
        taken = (
            update(delivery)
            .where(delivery.c.id == delivery_id, delivery.c.state == DeliveryState.READY, self._is_ours)
            .values(state=DeliveryState.SENDING, attempts=delivery.c.attempts + 1, owner_id=self._ownership.current)
            .returning(delivery.c.id)
        )
        async with self._database.writing() as connection:
            return (await connection.execute(taken)).first() is not None

    async def sent(self, delivery_id: int, message_id: int | None, *, is_new: bool = True) -> None:
        """Write down that a part arrived, and as which message, if it left one; its words are not kept.

        Where a new message arrived, a chat that was paused can be written to again.
        """
        arrived = update(delivery).where(delivery.c.id == delivery_id)
        there = select(delivery.c.chat_id).where(delivery.c.id == delivery_id).scalar_subquery()
        awake = update(chat).where(chat.c.id == there, chat.c.paused.is_not(None))
        async with self._database.writing() as connection:
            await connection.execute(arrived.values(state=DeliveryState.SENT, message_id=message_id, payload={}))
            if is_new:
                await connection.execute(awake.values(paused=None, gone_at=None))

    async def showing(self, digest_id: int) -> tuple[tuple[int, ...], ...]:
        """Return the messages that show a digest: for each answer its parts in order, as they stand now."""
        sent = select(delivery.c.part, delivery.c.message_id).where(
            delivery.c.digest_id == digest_id, delivery.c.state == DeliveryState.SENT
        )
        answers: list[list[int | None]] = []
        async with self._database.reading() as connection:
            for part, message_id in await connection.execute(sent.order_by(delivery.c.id)):
                if part == 0 or not answers:
                    answers.append([])
                # A change whose first part failed goes on with the answer it changes.
                if message_id is None or message_id not in answers[-1]:
                    answers[-1].append(message_id)
        # An answer that was changed is there again, with the same first message.
        newest = {answer[0]: tuple(each for each in answer if each is not None) for answer in answers}
        return tuple(newest.values())

    async def beside(self, chat_id: int, message_id: int) -> tuple[int, ...]:
        """Return the messages that show a digest together with this one, in order; it alone where it shows none."""
        mine = select(delivery.c.digest_id).where(
            delivery.c.chat_id == chat_id, delivery.c.message_id == message_id, delivery.c.digest_id.is_not(None)
        )
        async with self._database.reading() as connection:
            digest_id = (await connection.execute(mine.limit(1))).scalar_one_or_none()
        answers = await self.showing(digest_id) if digest_id is not None else ()
        return next((answer for answer in answers if message_id in answer), (message_id,))

    async def shows_news(self, chat_id: int, message_id: int) -> bool:
        """Tell whether a message of ours shows a digest or is part of a briefing: people talk about the news there."""
        ours = (delivery.c.chat_id == chat_id) & (delivery.c.message_id == message_id)
        news = delivery.c.digest_id.is_not(None) | delivery.c.briefing_id.is_not(None)
        async with self._database.reading() as connection:
            return (await connection.execute(select(delivery.c.id).where(ours, news).limit(1))).first() is not None

    async def unknown(
        self, part: Delivery, error: str, notice: Sequence[EncodedMessage], now: datetime
    ) -> tuple[Delivery, ...]:
        """Write down that nobody knows whether a part arrived, and keep what its chat is told of that as ready.

        Nothing is kept where the part is on its way no more, or another's: then they say it.
        """
        lost = self._on_its_way(part.id).values(state=DeliveryState.UNKNOWN, error=error)
        async with self._database.writing() as connection:
            if (await connection.execute(lost.returning(delivery.c.id))).first() is None:
                return ()
            return await add_parts(connection, part.chat_id, notice, now, self._ownership)

    async def again(self, chat_id: int, delivery_id: int) -> Delivery | None:
        """Make a chat's part ready again of which nobody knows whether it arrived; `None` if it is none such."""
        wanted = update(delivery).where(
            delivery.c.id == delivery_id, delivery.c.chat_id == chat_id, delivery.c.state == DeliveryState.UNKNOWN
        )
        async with self._database.writing() as connection:
            ready = wanted.values(state=DeliveryState.READY, owner_id=self._ownership.current)
            found = await connection.execute(ready.returning(delivery.c.id))
            if found.first() is None:
                return None
            row = (await connection.execute(_joined().where(delivery.c.id == delivery_id))).mappings().one()
            return delivery_of(row)

    async def failed(self, delivery_id: int, error: str) -> None:
        """Write down that a part was refused."""
        await self._set(delivery_id, DeliveryState.FAILED, error=error)

    async def requeue(self, delivery_id: int) -> None:
        """Make a part ready again that provably never arrived."""
        await self._set(delivery_id, DeliveryState.READY)

    async def requeue_as(self, delivery_id: int, message: EncodedMessage) -> None:
        """Make a part ready again with another message: the one it was to edit is gone."""
        await self._set(delivery_id, DeliveryState.READY, payload=storable(dict(message.payload)), edits=message.edits)

    async def ready(self) -> tuple[Delivery, ...]:
        """Return what waits to be sent by us, oldest first and in order; a paused chat's parts wait on."""
        waiting = _joined().where(delivery.c.state == DeliveryState.READY, self._is_ours, chat.c.paused.is_(None))
        async with self._database.reading() as connection:
            rows = await connection.execute(waiting.order_by(delivery.c.id))
            return tuple(map(delivery_of, rows.mappings()))

    async def counts(self) -> dict[DeliveryState, int]:
        """Return how many parts are in each state; of a state that none is in, nothing."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(delivery.c.state, func.count()).group_by(delivery.c.state))
            return {DeliveryState(state): int(count) for state, count in rows}

    async def in_flight(self) -> tuple[Delivery, ...]:
        """Return what is ours and on its way, or was when the process died that had it before us."""
        ours = _joined().where(delivery.c.state == DeliveryState.SENDING, self._is_ours)
        async with self._database.reading() as connection:
            rows = await connection.execute(ours.order_by(delivery.c.id))
            return tuple(map(delivery_of, rows.mappings()))

    @property
    def _is_ours(self) -> ColumnElement[bool]:
        return self._ownership.ours(delivery.c.owner_id)

    def _on_its_way(self, delivery_id: int) -> Update:
        """What is ours to change of a part: one that another took over is theirs."""
        return update(delivery).where(
            delivery.c.id == delivery_id, delivery.c.state == DeliveryState.SENDING, self._is_ours
        )

    async def _set(self, delivery_id: int, state: DeliveryState, **values: Any) -> None:
        async with self._database.writing() as connection:
            await connection.execute(self._on_its_way(delivery_id).values(state=state, **values))


async def withdraw(connection: AsyncConnection, digest_id: int) -> None:
    """Stop what waits to be sent of a digest, in the transaction that replaces it."""
    waiting = update(delivery).where(delivery.c.digest_id == digest_id, delivery.c.state == DeliveryState.READY)
    await connection.execute(waiting.values(state=DeliveryState.FAILED, error="the digest was replaced", payload={}))


async def add_parts(
    connection: AsyncConnection,
    chat_id: int,
    parts: Sequence[EncodedMessage],
    now: datetime,
    ownership: Ownership,
    *,
    digest_id: int | None = None,
    briefing_id: int | None = None,
) -> tuple[Delivery, ...]:
    """Keep parts as ready for their holder to send, in the transaction of what they tell of."""
    if not parts:
        return ()
    if changed := {part.edits for part in parts if part.edits is not None}:
        await _drop_older_edits(connection, chat_id, changed)
    rows = [
        {
            "chat_id": chat_id,
            "part": number,
            "payload": storable(dict(message.payload)),
            "edits": message.edits,
            "state": DeliveryState.READY,
            "attempts": 0,
            "digest_id": digest_id,
            "briefing_id": briefing_id,
            "owner_id": ownership.current,
            "created_at": now,
        }
        for number, message in enumerate(parts)
    ]
    ids = (
        (await connection.execute(insert(delivery).returning(delivery.c.id, sort_by_parameter_order=True), rows))
        .scalars()
        .all()
    )
    added = await connection.execute(_joined().where(delivery.c.id.in_(ids)).order_by(delivery.c.part))
    return tuple(map(delivery_of, added.mappings()))


async def _drop_older_edits(connection: AsyncConnection, chat_id: int, message_ids: Collection[int]) -> None:
    """Drop edits of these messages that are still ready: sent after a newer edit, one would undo it."""
    older = update(delivery).where(
        delivery.c.chat_id == chat_id, delivery.c.state == DeliveryState.READY, delivery.c.edits.in_(message_ids)
    )
    await connection.execute(older.values(state=DeliveryState.FAILED, error="a newer change came", payload={}))


def _joined() -> Select[Any]:
    return select(delivery, chat.c.telegram_id, chat.c.topic_id, chat.c.language).join(
        chat, chat.c.id == delivery.c.chat_id
    )
