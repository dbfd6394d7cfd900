"""What the store hands out: chats, digests, schedules, deliveries, and what waits in the inbox."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import TypeAlias

from summarizer.model import Actor, ActorKind, Claim, Digest, DuplicateKeys, Length

Payload: TypeAlias = Mapping[str, object]
"""A message or an update as JSON; what it means is the bot's business."""


@dataclass(frozen=True, slots=True)
class EncodedMessage:
    """An outgoing message as the ledger keeps it, and the message of ours that it edits, if it edits one."""

    payload: Payload
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class Chat:
    """Where a reader talks to us: a private chat, a group, a topic of a forum, a channel.

    `quiet` chats hear nothing when nothing is new; a `paused` one has the reason here and gets no briefings. `language`
    is what we speak there, one of the interface's; `shows_actors` and `shows_claims` say what a digest shows besides
    its points, `left_out` the words whose stories no briefing tells. In a group or channel with `answers_all` every
    article is read, else those that somebody asks about. `asked` is the command whose words we asked for,
    at `asked_at`.
    """

    id: int
    telegram_id: int
    topic_id: int | None
    kind: str
    title: str | None
    zone: str
    length: Length
    quiet: bool
    paused: str | None
    created_at: datetime
    language: str
    shows_actors: bool
    shows_claims: bool
    left_out: tuple[str, ...]
    answers_all: bool
    asked: str | None
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from as well: who, the way there, and the message that brought it, or a `piece` of it."""

    name: str | None
    url: str | None
    message_id: int | None = None
    piece: bool = False


@dataclass(frozen=True, slots=True)
class StoredDigest:
    """A digest that a chat keeps; `sources` are those it came from after the first.

    `submitter` is the person who asked for it where several may.
    """

    id: int
    chat_id: int
    kept_at: datetime
    digest: Digest
    sources: tuple[Source, ...] = ()
    submitter: int | None = None


@dataclass(frozen=True, slots=True)
class NewDigest:
    """A digest to keep, in place of the one numbered `replacing` where there is one.

    Without `keys` it is another digest of the words there are, and only `replacing` can say of which. `sources` are
    further ones: who forwarded a link; the other pieces of a paste that was cut.
    """

    made: Digest
    keys: DuplicateKeys | None
    replacing: int | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeat:
    """An article that a chat keeps already and got once more."""

    kept: StoredDigest
    source: Source


Entry: TypeAlias = NewDigest | Repeat
"""What comes of one article."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A digest that a search found, with the line of it that matches, and where in it the words stand."""

    kept: StoredDigest
    line: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """A local time on some weekdays (0 is Monday), and the instant it next falls due."""

    id: int
    chat_id: int
    at: time
    weekdays: frozenset[int]
    next_at: datetime


@dataclass(frozen=True, slots=True)
class DueSchedule:
    """A schedule that is due, with its chat."""

    schedule: Schedule
    chat: Chat


class DeliveryState(StrEnum):
    """Where a message part is on its way; `unknown` may or may not have arrived."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message part on its way out; `telegram_id` and `topic_id` say where to, `language` what is spoken there."""

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
    language: str


class UpdateState(StrEnum):
    """Whether an update is dealt with; what waits may be in work."""

    WAITING = "waiting"
    DONE = "done"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class SetAsideUpdate:
    """An update that was set aside, and why."""

    update_id: int
    reason: str | None
    received_at: datetime


@dataclass(frozen=True, slots=True)
class PendingUpdate:
    """An update received and not yet dealt with; `attempts` counts how often work on it began."""

    update_id: int
    payload: Payload
    attempts: int


@dataclass(frozen=True, slots=True)
class ActorTally:
    """A name, and how many of a chat's digests its actor matters in."""

    name: str
    kind: ActorKind
    digests: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """An actor in one of a chat's digests."""

    digest_id: int
    kept_at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True)
class Lead:
    """How a digest's article begins, which tells what it is about."""

    digest_id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ClaimHit:
    """A claim, with the digest it stands in."""

    claim: Claim
    digest_id: int
    title: str | None
    kept_at: datetime
