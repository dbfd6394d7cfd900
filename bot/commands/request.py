"""The request that a command answers, typed or by a button."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot.deps import Deps
from bot.message_types.action import Arguments, parse_arguments
from bot.message_types.audience import Audience, audience_of
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.typed_input.time_zones import Place
from storage.records import Chat, StoredDigest


@dataclass(frozen=True, slots=True)
class Request:
    """A command with its arguments, and who sends it.

    `words` are the arguments as text; `may_change` asks Telegram whether this person may change the chat's settings.
    `by` is the person's id; it is `None` if somebody writes in the name of a chat. `replied_to` is the message that the
    command replies to. If a button was `pressed`, the answer may replace the message with the button. A question about
    the time zone can be answered with a `place`, or with the button that keeps the zone (`keeps_zone`).
    """

    chat: Chat
    words: str
    may_change: Callable[[], Awaitable[bool]]
    by: int | None = None
    replied_to: int | None = None
    pressed: bool = False
    place: Place | None = None
    keeps_zone: bool = False

    @property
    def audience(self) -> Audience:
        """The language, the time zone and the parts of a digest that the chat has chosen."""
        return audience_of(self.chat)

    @property
    def texts(self) -> Texts:
        """The messages in the chat's language."""
        return self.audience.texts

    @property
    def zone(self) -> ZoneInfo:
        """The chat's time zone."""
        return ZoneInfo(self.chat.zone)

    @property
    def is_private(self) -> bool:
        """Whether the chat has one reader only."""
        return self.chat.kind == "private"

    @property
    def is_group(self) -> bool:
        """Whether the chat is a group, where people also talk to each other."""
        return self.chat.kind in ("group", "supergroup")

    @property
    def arguments(self) -> Arguments:
        """The words parsed as numbers, an offset and a saved query."""
        return parse_arguments(self.words)

    @property
    def number(self) -> int | None:
        """The number in "#12" or "12"; `None` if the words are something else."""
        return self.arguments.number


Answer: TypeAlias = Callable[[Request, Deps], Awaitable[Reply]]
"""Answers a request; this is what a command is, apart from its name."""


async def named_digest(request: Request, deps: Deps) -> StoredDigest | None:
    """Return the digest that a request names: buttons use its id, or "#12" like readers, who use its number."""
    if request.number is None:
        return None
    if request.pressed and not request.words.startswith("#"):
        return await deps.store.digests.get(request.chat.id, request.number)
    return await deps.store.digests.numbered(request.chat.id, request.number)


def missing_digest(request: Request) -> Reply:
    """Say that the digest of a button has been deleted, in place of its message, whose buttons no longer work.

    If somebody types a number, we do not know whether there ever was such a digest.
    """
    if request.pressed:
        return Reply(plain(request.texts("digest-gone")), in_place=True)
    return Reply(plain(request.texts("no-such-digest")))


async def digest_of(request: Request, deps: Deps) -> StoredDigest | None:
    """Return the digest that a request names by number, or by a reply to its message or to its article."""
    if request.number is not None:
        return await named_digest(request, deps)
    if request.replied_to is not None and not request.words:
        return await deps.store.digests.shown_or_made_by(request.chat.id, request.replied_to)
    return None
