"""Chats on the in-process Telegram, and the messages they show."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """A message as a chat shows it.

    `entities` and `buttons` (rows of them) have the Bot API's form; `document` holds the bytes of a file. `note` says
    what else there is, such as "a photo".
    """

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
    """A chat and its messages; `api_chat` is the Bot API's Chat object."""

    api_chat: dict[str, Any]
    messages: dict[int, ShownMessage] = field(default_factory=dict)
    sent: dict[int, dict[str, Any]] = field(default_factory=dict)
    """The messages of users, in the Bot API's form, by their id."""
    blocked: bool = False
    closed_topics: set[int] = field(default_factory=set)
    admins: set[int] = field(default_factory=set)
    left_users: set[int] = field(default_factory=set)
    """The ids of users who have left the chat."""
    linked_channel_id: int | None = None
    """The channel that a discussion group belongs to."""

    @property
    def id(self) -> int:
        """The chat's id."""
        return int(self.api_chat["id"])
