"""How a chat is addressed: its language and time zone, and which parts of a digest it wants to see."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.message_types.fluent_lookup import Texts, texts_in
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class Audience:
    """How a chat is addressed."""

    texts: Texts
    zone: ZoneInfo
    shows_actors: bool = True
    shows_claims: bool = True


def audience_of(chat: Chat) -> Audience:
    """Return how a chat is addressed."""
    return Audience(texts_in(chat.language), ZoneInfo(chat.zone), chat.shows_actors, chat.shows_claims)
