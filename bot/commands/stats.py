"""The command that reports the state of the bot to its admins."""

from math import ceil
from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from storage.records import DeliveryState

_REPORTED_STATES: Final = (DeliveryState.READY, DeliveryState.SENDING, DeliveryState.UNKNOWN, DeliveryState.FAILED)


async def stats(request: Request, deps: Deps) -> Reply | None:
    """Report the backlog, the errors of the last day and the size of the database; only admins have this command."""
    if request.chat.telegram_id not in deps.settings.admins:
        return None
    counts = await deps.store.counts.read(deps.now())
    words = request.texts(
        "stats",
        waiting=counts.waiting,
        set_aside=sum(counts.set_aside.values()),
        parts=", ".join(f"{counts.deliveries.get(state, 0)} {state}" for state in _REPORTED_STATES),
        active=counts.active_chats,
        failed=counts.failed,
        lost=counts.lost,
        megabytes=ceil(counts.size_bytes / 1_000_000),
        chats=counts.chats,
    )
    return Reply(plain(words))
