"""A command as somebody gave it, typed or by a button."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot.deps import Deps
from bot.messages.audience import Audience, audience_of
from bot.messages.reply import Reply
from bot.messages.texts import Texts
from storage.records import Chat, StoredDigest

_NUMBER = re.compile(r"#?(\d{1,18})(?: (\d{1,9}))?")


async def _everybody_may() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks, and what: `words` stand behind the command, `replied_to` is the message it answers.

    `by` is the person, `None` where somebody asks in a chat's name; `may_change` tells whether they may change what the
    chat is set to, and asks Telegram. A request that a button was `pressed` for is answered where the button is.
    """

    chat: Chat
    words: str
    replied_to: int | None = None
    by: int | None = None
    may_change: Callable[[], Awaitable[bool]] = _everybody_may
    pressed: bool = False

    @property
    def audience(self) -> Audience:
        """How the chat is spoken to."""
        return audience_of(self.chat)

    @property
    def texts(self) -> Texts:
        """What is said to the chat, in its language."""
        return self.audience.texts

    @property
    def zone(self) -> ZoneInfo:
        """The chat's time zone."""
        return ZoneInfo(self.chat.zone)

    @property
    def is_private(self) -> bool:
        """Whether nobody else is in the chat."""
        return self.chat.kind == "private"

    @property
    def is_group(self) -> bool:
        """Whether people talk with each other in the chat."""
        return self.chat.kind in ("group", "supergroup")

    @property
    def number(self) -> int | None:
        """The number meant by "#12" or "12", `None` where the words are something else."""
        found = _NUMBER.fullmatch(self.words)
        return int(found[1]) if found else None

    @property
    def offset(self) -> int:
        """How many to pass over: the second number of "#12 20"; 0 where there is none."""
        found = _NUMBER.fullmatch(self.words)
        return int(found[2] or 0) if found else 0


Command: TypeAlias = Callable[[Request, Deps], Awaitable[Reply]]


async def digest_meant(request: Request, deps: Deps) -> StoredDigest | None:
    """Return the digest a request names by number or by replying to it."""
    if request.number is not None:
        return await deps.store.digests.get(request.chat.id, request.number)
    if request.replied_to is not None and not request.words:
        return await deps.store.digests.shown_or_made_by(request.chat.id, request.replied_to)
    return None
