"""The command that reports the state of the bot to its admins."""

from typing import Final

from bot.commands.request import Request
from bot.commands.start_help import unknown
from bot.deps import Deps
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from storage.records import DeliveryState

_REPORTED_STATES: Final = (DeliveryState.READY, DeliveryState.SENDING, DeliveryState.UNKNOWN, DeliveryState.FAILED)


async def stats(request: Request, deps: Deps) -> Reply:
    """Report queue lengths and deliveries by state; for anybody but an admin the command does not exist."""
    if request.chat.telegram_id not in deps.settings.admins:
        return unknown("stats", request)
    received, sent = await deps.store.inbox.counts(), await deps.store.deliveries.counts()
    on_its_way = ", ".join(f"{sent.get(state, 0)} {state}" for state in _REPORTED_STATES)
    return Reply(
        plain(request.texts("stats", waiting=received["waiting"], set_aside=received["set_aside"], parts=on_its_way))
    )
