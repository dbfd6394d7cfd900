"""The ledger of outgoing messages: every part and its state."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import starmap
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Update, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.inbox import complete
from storage.mapping import delivery_of
from storage.processes.ownership import Ownership
from storage.processes.peers import announcement
from storage.records import Delivery, DeliveryState, EncodedMessage
from storage.sanitize import storable
from storage.schema import chat, delivery

# What every message executes is built once: building a statement takes longer than executing it.
_JOINED: Final = select(delivery, chat.c.telegram_id, chat.c.topic_id, chat.c.language).join(
    chat, chat.c.id == delivery.c.chat_id
)
_PART: Final = delivery.c.id == bindparam("part_id")
_ARRIVED: Final = (
    update(delivery).where(_PART).values(state=DeliveryState.SENT, message_id=bindparam("shown_as"), payload={})
)
_END_PAUSE: Final = (
    update(chat)
    .where(chat.c.id == select(delivery.c.chat_id).where(_PART).scalar_subquery(), chat.c.paused.is_not(None))
    .values(paused=None, gone_at=None)
)
_ADD: Final = insert(delivery).returning(delivery.c.id, sort_by_parameter_order=True)
_ADDED: Final = _JOINED.where(delivery.c.id.in_(bindparam("part_ids", expanding=True))).order_by(delivery.c.part)


class Deliveries:
    """The outgoing message parts. The state of a part is committed before the part is sent, and again afterwards."""

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
        """Store the parts of an answer as ready and complete the updates they answer, in one transaction."""
        async with self._database.writing() as connection:
            await complete(connection, update_ids, self._ownership)
            return await add_parts(connection, chat_id, parts, now, self._ownership, digest_id=digest_id)

    async def get(self, delivery_id: int) -> Delivery | None:
        """Return a part in its current state, with the address of its chat; `None` if the chat has been erased."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_JOINED.where(delivery.c.id == delivery_id))).mappings().first()
            return delivery_of(row) if row else None

    async def sending(self, delivery_id: int) -> bool:
        """Claim a part for sending; `False` if it is not ready, belongs to another process, or was deleted."""
        taken = (
            update(delivery)
            .where(delivery.c.id == delivery_id, delivery.c.state == DeliveryState.READY, self._is_ours)
            .values(state=DeliveryState.SENDING, attempts=delivery.c.attempts + 1, owner_id=self._ownership.current)
            .returning(delivery.c.id, *self._announced())
        )
        async with self._database.writing() as connection:
            return (await connection.execute(taken)).first() is not None

    async def sent(self, delivery_id: int, message_id: int | None, *, is_new: bool = True) -> None:
        """Record that a part arrived, and as which message, if there is one; its payload is erased.

        A new message that arrived proves that a paused chat accepts messages again, so its pause ends.
        """
        async with self._database.writing() as connection:
            await connection.execute(_ARRIVED, {"part_id": delivery_id, "shown_as": message_id})
            if is_new:
                await connection.execute(_END_PAUSE, {"part_id": delivery_id})

    async def showing(self, digest_id: int) -> tuple[tuple[int, ...], ...]:
        """Return the messages that show a digest: for each answer, its current parts in order."""
        async with self._database.reading() as connection:
            answers = await _answers(connection, digest_id)
        return tuple(
            tuple(dict.fromkeys(part.message_id for part in answer if part.message_id is not None))
            for answer in _newest(answers)
        )

    async def messages_shown_with(self, chat_id: int, message_id: int) -> tuple[int, ...]:
        """Return the messages of the answer this one belongs to, in order; just this one if it shows no digest."""
        mine = select(delivery.c.digest_id).where(
            delivery.c.chat_id == chat_id, delivery.c.message_id == message_id, delivery.c.digest_id.is_not(None)
        )
        async with self._database.reading() as connection:
            digest_id = (await connection.execute(mine.limit(1))).scalar_one_or_none()
        answers = await self.showing(digest_id) if digest_id is not None else ()
        return next((answer for answer in answers if message_id in answer), (message_id,))

    async def shows_news(self, chat_id: int, message_id: int) -> bool:
        """Return whether a message of the bot shows a digest or is part of a briefing: replies discuss the news."""
        ours = (delivery.c.chat_id == chat_id) & (delivery.c.message_id == message_id)
        news = delivery.c.digest_id.is_not(None) | delivery.c.briefing_id.is_not(None)
        async with self._database.reading() as connection:
            return (await connection.execute(select(delivery.c.id).where(ours, news).limit(1))).first() is not None

    async def unknown(
        self, part: Delivery, error: str, notice: Sequence[EncodedMessage], now: datetime
    ) -> tuple[Delivery, ...]:
        """Record that it is unknown whether a part arrived, and store the notice to its chat as ready.

        Nothing is stored if the part is no longer being sent, or another process took it over and reports it.
        """
        lost = self._on_its_way(part.id).values(state=DeliveryState.UNKNOWN, error=error)
        async with self._database.writing() as connection:
            if (await connection.execute(lost.returning(delivery.c.id))).first() is None:
                return ()
            return await add_parts(connection, part.chat_id, notice, now, self._ownership)

    async def again(self, chat_id: int, delivery_id: int) -> Delivery | None:
        """Make a part of this chat ready again if it is unknown whether it arrived; `None` for any other part."""
        wanted = update(delivery).where(
            delivery.c.id == delivery_id, delivery.c.chat_id == chat_id, delivery.c.state == DeliveryState.UNKNOWN
        )
        async with self._database.writing() as connection:
            ready = wanted.values(state=DeliveryState.READY, owner_id=self._ownership.current)
            found = await connection.execute(ready.returning(delivery.c.id))
            if found.first() is None:
                return None
            row = (await connection.execute(_JOINED.where(delivery.c.id == delivery_id))).mappings().one()
            return delivery_of(row)

    async def failed(self, delivery_id: int, error: str) -> None:
        """Record that a part was refused; its payload is erased."""
        await self._set(delivery_id, DeliveryState.FAILED, error=error, payload={})

    async def requeue(self, delivery_id: int) -> None:
        """Make a part ready again after a failure that proves it did not arrive."""
        await self._set(delivery_id, DeliveryState.READY)

    async def requeue_as(self, delivery_id: int, message: EncodedMessage) -> None:
        """Make a part ready again with another message: the one it was to edit is gone."""
        await self._set(delivery_id, DeliveryState.READY, payload=storable(dict(message.payload)), edits=message.edits)

    async def ready(self) -> tuple[Delivery, ...]:
        """Return the ready parts that belong to this process, oldest first; those of paused chats keep waiting."""
        waiting = _JOINED.where(delivery.c.state == DeliveryState.READY, self._is_ours, chat.c.paused.is_(None))
        async with self._database.reading() as connection:
            rows = await connection.execute(waiting.order_by(delivery.c.id))
            return tuple(map(delivery_of, rows.mappings()))

    async def counts(self) -> dict[DeliveryState, int]:
        """Return how many parts are in each state; a state without parts is left out."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(delivery.c.state, func.count()).group_by(delivery.c.state))
            return {DeliveryState(state): int(count) for state, count in rows}

    async def in_flight(self) -> tuple[Delivery, ...]:
        """Return the parts of this process that were being sent, including those it took over from a dead process."""
        ours = _JOINED.where(delivery.c.state == DeliveryState.SENDING, self._is_ours)
        async with self._database.reading() as connection:
            rows = await connection.execute(ours.order_by(delivery.c.id))
            return tuple(map(delivery_of, rows.mappings()))

    def _announced(self) -> tuple[ColumnElement[object], ...]:
        """Return the call that tells the other processes that a part is being sent to its chat; none on SQLite."""
        if self._database.path:
            return ()
        address = select(chat.c.telegram_id).where(chat.c.id == delivery.c.chat_id).scalar_subquery()
        return (announcement(self._ownership.current, address),)

    @property
    def _is_ours(self) -> ColumnElement[bool]:
        return self._ownership.ours(delivery.c.owner_id)

    def _on_its_way(self, delivery_id: int) -> Update:
        """Return the UPDATE of a part that this process is sending; it matches nothing if another took it over."""
        return update(delivery).where(
            delivery.c.id == delivery_id, delivery.c.state == DeliveryState.SENDING, self._is_ours
        )

    async def _set(self, delivery_id: int, state: DeliveryState, **values: Any) -> None:
        async with self._database.writing() as connection:
            await connection.execute(self._on_its_way(delivery_id).values(state=state, **values))


class _SentPart(NamedTuple):
    id: int
    part: int
    message_id: int | None


async def _answers(connection: AsyncConnection, digest_id: int) -> list[list[_SentPart]]:
    """Return the answers that showed a digest, oldest first, each with its parts."""
    sent = select(delivery.c.id, delivery.c.part, delivery.c.message_id).where(
        delivery.c.digest_id == digest_id, delivery.c.state == DeliveryState.SENT
    )
    answers: list[list[_SentPart]] = []
    for part in starmap(_SentPart, await connection.execute(sent.order_by(delivery.c.id))):
        # If the first part of an edit failed, its other parts still belong to the answer it edits.
        if part.part == 0 or not answers:
            answers.append([])
        answers[-1].append(part)
    return answers


def _newest(answers: Iterable[list[_SentPart]]) -> Collection[list[_SentPart]]:
    """Return the answers in their current form: an edit is recorded as an answer with the same first message."""
    return {answer[0].message_id: answer for answer in answers}.values()


async def delete_superseded(connection: AsyncConnection, digest_id: int) -> None:
    """Delete the record of every answer of a digest that was edited later."""
    answers = await _answers(connection, digest_id)
    current = {part.id for answer in _newest(answers) for part in answer}
    for part in (part for answer in answers for part in answer if part.id not in current):
        await connection.execute(delete(delivery).where(delivery.c.id == part.id))


async def withdraw(connection: AsyncConnection, digest_id: int) -> None:
    """Cancel the ready parts of a digest, in the transaction that replaces the digest."""
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
    """Store parts as ready for this process to send, in the transaction that stores what they report."""
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
    ids = (await connection.execute(_ADD, rows)).scalars().all()
    added = await connection.execute(_ADDED, {"part_ids": ids})
    return tuple(map(delivery_of, added.mappings()))


async def _drop_older_edits(connection: AsyncConnection, chat_id: int, message_ids: Collection[int]) -> None:
    """Drop edits of these messages that are still ready: sent after a newer edit, they would undo it."""
    older = update(delivery).where(
        delivery.c.chat_id == chat_id, delivery.c.state == DeliveryState.READY, delivery.c.edits.in_(message_ids)
    )
    await connection.execute(older.values(state=DeliveryState.FAILED, error="a newer change came", payload={}))
