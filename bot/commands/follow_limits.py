"""Follows a source within the limits of the chat and of the whole bot, or says which of them is reached."""

from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from storage.followed import Followed, FollowRefusal, NewSource

_REFUSALS: Final = {
    FollowRefusal.CHAT_LIMIT: "follow-chat-limit",
    FollowRefusal.TOTAL_LIMIT: "follow-total-limit",
}


async def follow_source(source: NewSource, request: Request, deps: Deps) -> Followed | FollowRefusal:
    """Let the chat follow a source, within the limits of this bot."""
    most_of_chat, most_in_all = deps.settings.sources_per_chat, deps.settings.sources_in_all
    return await deps.store.subscriptions.follow(
        request.chat.id, source, deps.now(), most_of_chat=most_of_chat, most_in_all=most_in_all
    )


def refusal_text(refusal: FollowRefusal, request: Request, deps: Deps) -> str:
    """Say which limit keeps the chat from following a source."""
    return request.texts(_REFUSALS[refusal], most=deps.settings.sources_per_chat)
