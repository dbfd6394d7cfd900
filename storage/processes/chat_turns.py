"""Whose turn it is in a chat, whichever process received what: one update follows the other, in Telegram's order."""

from typing import Final

from sqlalchemy import and_, exists, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.processes.ownership import Ownership
from storage.records import DeliveryState, UpdateState
from storage.schema import chat, delivery, inbox

_CHAT_LOCKS: Final = 0x5072C3AD
"""Any number, the same in every process and no other lock's."""

_LOCK: Final = text(
    "SELECT pg_advisory_xact_lock(:chats, hashtext(CAST(telegram_id AS text))) FROM inbox WHERE update_id = :update_id"
)


async def must_wait(connection: AsyncConnection, update_id: int, ownership: Ownership) -> bool:
    """Tell whether a waiting update's turn has not come; till the transaction ends nobody else decides in its chat.

    What came first goes first. Where an update comes late, the one in work elsewhere is finished before, and so is
    an answer that another still sends: else it could come after ours. A briefing may come when it likes.
    """
    if connection.dialect.name == "postgresql":
        # Two that decide at once would both find nothing in work.
        await connection.execute(_LOCK, {"chats": _CHAT_LOCKS, "update_id": update_id})
    this, other = inbox.alias(), inbox.alias()
    waits = and_(this.c.update_id == update_id, this.c.state == UpdateState.WAITING, ~ownership.others(this.c.owner_id))
    before = exists().where(
        waits,
        other.c.telegram_id == this.c.telegram_id,
        other.c.state == UpdateState.WAITING,
        (other.c.update_id < this.c.update_id) | ownership.others(other.c.owner_id),
    )
    answer = exists().where(
        waits,
        chat.c.telegram_id == this.c.telegram_id,
        chat.c.paused.is_(None),
        delivery.c.chat_id == chat.c.id,
        delivery.c.state.in_((DeliveryState.READY, DeliveryState.SENDING)),
        delivery.c.briefing_id.is_(None),
        ownership.others(delivery.c.owner_id),
    )
    return bool((await connection.execute(select(before | answer))).scalar_one())
