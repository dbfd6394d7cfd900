"""The order of updates within a chat: one at a time, in Telegram's order, no matter which process received them."""

from typing import Final

from sqlalchemy import Select, and_, bindparam, exists, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.processes.ownership import Ownership, is_anothers
from storage.records import DeliveryState, UpdateState
from storage.schema import chat, delivery, inbox

_CHAT_LOCKS: Final = 0x5072C3AD
"""Key of our advisory locks on chats: arbitrary, but the same in every process and used for nothing else."""

_LOCK: Final = text(
    "SELECT pg_advisory_xact_lock(:chats, hashtext(CAST(telegram_id AS text))) FROM inbox WHERE update_id = :update_id"
)


def _must_wait() -> Select[tuple[bool]]:
    this, other = inbox.alias(), inbox.alias()
    waits = and_(
        this.c.update_id == bindparam("update_id"), this.c.state == UpdateState.WAITING, ~is_anothers(this.c.owner_id)
    )
    before = exists().where(
        waits,
        other.c.telegram_id == this.c.telegram_id,
        other.c.state == UpdateState.WAITING,
        (other.c.update_id < this.c.update_id) | is_anothers(other.c.owner_id),
    )
    answer = exists().where(
        waits,
        chat.c.telegram_id == this.c.telegram_id,
        chat.c.paused.is_(None),
        delivery.c.chat_id == chat.c.id,
        delivery.c.state.in_((DeliveryState.READY, DeliveryState.SENDING)),
        delivery.c.briefing_id.is_(None),
        is_anothers(delivery.c.owner_id),
    )
    return select(before | answer)


_MUST_WAIT: Final = _must_wait()
"""Built once: building it took longer than executing it, and each update asks."""


async def must_wait(connection: AsyncConnection, update_id: int, ownership: Ownership) -> bool:
    """Return whether a waiting update must let others go first; meanwhile, no other process decides this in its chat.

    It must wait for earlier updates of the chat, and for a later one that another process has begun already. It also
    waits for an answer that another process is still sending, which could otherwise arrive after ours. Briefings do
    not count: they may arrive at any point.
    """
    if connection.dialect.name == "postgresql":
        # Without the lock, two processes that decide at the same time would both find nothing in progress.
        await connection.execute(_LOCK, {"chats": _CHAT_LOCKS, "update_id": update_id})
    given = {"update_id": update_id, "instance_ids": list(ownership.instance_ids)}
    return bool((await connection.execute(_MUST_WAIT, given)).scalar_one())
