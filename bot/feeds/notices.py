"""Tell the readers of a source, once, that it has ended or that nothing comes from it any more."""

from datetime import datetime, timedelta
from typing import Final

from bot.deps import Deps
from bot.domain.rhythm import is_silent
from bot.message_types.audience import audience_of
from bot.message_types.outgoing_message import encode_all, messages_of
from bot.render.followed_sources import notice_reply
from storage.followed import FollowedSource, Notice
from storage.records import Delivery

_FAILING_AFTER: Final = timedelta(days=2)
"""How long a source whose rhythm is unknown may fail before its readers are told."""


def notice_of(source: FollowedSource, now: datetime) -> Notice | None:
    """Return the notice that the readers of a source should get, if any."""
    if source.has_ended:
        return Notice.ENDED
    silent = is_silent(source.last_new_at, source.rhythm, now)
    if source.fault is None:
        return Notice.SILENT if silent else None
    is_failing = now - (source.last_success_at or source.created_at) > _FAILING_AFTER
    return Notice.FAILING if silent or is_failing else None


async def tell_readers(source_id: int, deps: Deps) -> bool:
    """Store a notice about a source for each chat that needs it; return whether there is one to send."""
    now, source = deps.now(), await deps.store.sources.get(source_id)
    notice = notice_of(source, now) if source else None
    if source is None or notice is None:
        return False
    parts: list[Delivery] = []
    for each in await deps.store.subscriptions.of_source(source_id):
        chat = await deps.store.chats.get(each.chat_id)
        if chat and not each.paused and _is_news(notice, each.told):
            message = encode_all(messages_of(notice_reply(each, notice, audience_of(chat))))
            parts += await deps.store.subscriptions.tell(each, notice, message, now)
    return bool(parts)


def _is_news(notice: Notice, told: Notice | None) -> bool:
    """Return whether a notice is news to a chat; `told` is the last one it got since the source last published.

    Otherwise a silent source that fails now and then would be reported again and again, as failing and as silent.
    """
    return told is None or (notice is Notice.ENDED and told is not Notice.ENDED)
