"""What a chat on the in-process Telegram is, and what it shows."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as a chat shows it; `entities` and `buttons` in the Bot API's form, `document` the bytes of a file."""

    message_id: int
    by_bot: bool
    sender: str
    at: datetime
    text: str
    entities: tuple[dict[str, Any], ...] = ()
    buttons: tuple[tuple[dict[str, Any], ...], ...] = ()
    reply_to: int | None = None
    document: bytes | None = None
    note: str | None = None


@dataclass(slots=True)
class LoopbackChat:
    """A chat: what it is, and what it shows."""

    chat: dict[str, Any]
    messages: dict[int, Shown] = field(default_factory=dict)
    sent: dict[int, dict[str, Any]] = field(default_factory=dict)
    """What people wrote, in the Bot API's form."""
    blocked: bool = False
    closed_topics: set[int] = field(default_factory=set)
    admins: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    """Who has left."""
    linked: int | None = None
    """The channel that a discussion group belongs to."""
