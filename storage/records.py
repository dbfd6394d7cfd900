"""The rows other rooms get to see, as values. Every `datetime` is aware and in UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import TypeAlias

from summarizer.model import ActorKind, Claim, Digest

Payload: TypeAlias = Mapping[str, object]
"""One outgoing message part, or one update received, in JSON's types."""


@dataclass(frozen=True, slots=True)
class Chat:
    """Where a reader talks to us; each topic of a forum is a chat of its own.

    `quiet` leaves out the briefing that has nothing to say. `paused` is why nothing is sent, `None` while awake.
    """

    id: int
    telegram_id: int
    topic_id: int | None
    kind: str
    title: str | None
    zone: str
    sentences: int
    quiet: bool
    paused: str | None
    briefed_at: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """A digest in its chat. `kept_at` is when the chat first had the article."""

    id: int
    chat_id: int
    kept_at: datetime
    digest: Digest


@dataclass(frozen=True, slots=True)
class Hit:
    """A digest that a search found, and the line of its article that matches best, word for word."""

    kept: Kept
    line: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a chat wants a briefing: a wall-clock time on some weekdays (0 is Monday), next due at `next_at`."""

    id: int
    chat_id: int
    at: time
    weekdays: frozenset[int]
    next_at: datetime


@dataclass(frozen=True, slots=True)
class Slot:
    """A schedule whose hour has come, with its chat."""

    schedule: Schedule
    chat: Chat


class DeliveryState(StrEnum):
    """How far a message part has come; `unknown` may or may not have arrived."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message part on its way out.

    `part` counts from 0 within one answer. `attempts` counts how often it was begun. The payload is empty once the
    part is sent. `error` is why it failed, or why nobody knows.
    """

    id: int
    chat_id: int
    telegram_id: int
    topic_id: int | None
    part: int
    payload: Payload
    state: DeliveryState
    message_id: int | None
    attempts: int
    digest_id: int | None
    briefing_id: int | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update received and not yet dealt with, begun `attempts` times."""

    update_id: int
    payload: Payload
    attempts: int


@dataclass(frozen=True, slots=True)
class ActorTally:
    """Somebody in the news of a chat, with the newest role known, and in how many digests they matter."""

    name: str
    kind: ActorKind
    role: str | None
    digests: int


@dataclass(frozen=True, slots=True)
class ClaimHit:
    """A claim, and the digest it stands in."""

    claim: Claim
    digest_id: int
    title: str | None
    kept_at: datetime
