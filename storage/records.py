"""The records that the store returns: chats, digests, schedules, deliveries and updates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import TypeAlias

from summarizer.model import Actor, ActorKind, Claim, Digest, DuplicateKeys, Length, Traits

Payload: TypeAlias = Mapping[str, object]
"""A message or an update as JSON; only the bot interprets it."""


@dataclass(frozen=True, slots=True)
class EncodedMessage:
    """An outgoing message in the ledger's format, and the id of our message that it edits, if any."""

    payload: Payload
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class Chat:
    """A place where people talk to the bot: a private chat, a group, a topic of a forum, or a channel.

    A `quiet` chat gets no briefing when there is nothing new. `paused` is the reason why a chat gets no briefings, or
    `None`. `language` is the interface language. `shows_actors` and `shows_claims` say what a digest shows besides its
    points; briefings leave out stories about the topics in `left_out`. In a group or channel with `answers_all`, the
    bot reads every article, otherwise only those that somebody asks about. `asked` is the command whose arguments the
    bot asked for, at `asked_at`.
    """

    id: int
    telegram_id: int
    topic_id: int | None
    kind: str
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
    """A further source of an article: its name and address, and the message that brought the article.

    `piece` means that the message holds one piece of a split paste.
    """

    name: str | None
    url: str | None
    message_id: int | None = None
    piece: bool = False


@dataclass(frozen=True, slots=True)
class StoredDigest:
    """A digest stored for a chat; `sources` are its further sources.

    Readers name it by its `number`, which counts the digests of the chat. `submitter` is the person who asked for it,
    in a chat of several people. `address` is where the article was fetched, or the post it was forwarded from; `None`
    if only the article itself says where it comes from.
    """

    id: int
    chat_id: int
    number: int
    kept_at: datetime
    digest: Digest
    sources: tuple[Source, ...] = ()
    submitter: int | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class NewDigest:
    """A digest to store, in place of the digest with the id `replacing`, if given.

    Without `keys` it is a new digest of an article that is stored already, so `replacing` must say which. `sources` are
    further ones: who forwarded a link, or the other pieces of a split paste. `traits` determine its story; without them
    it stays in its current one.
    """

    made: Digest
    keys: DuplicateKeys | None
    replacing: int | None = None
    sources: tuple[Source, ...] = ()
    traits: Traits | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """An article that the chat already had and received again."""

    kept: StoredDigest
    source: Source


Entry: TypeAlias = NewDigest | Repeat
"""The outcome of one article."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A digest that a search found, with its best matching line; `marks` are the spans of the words in that line."""

    kept: StoredDigest
    line: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """A local time on some weekdays (0 is Monday), and the instant at which it is due next."""

    id: int
    chat_id: int
    at: time
    weekdays: frozenset[int]
    next_at: datetime


@dataclass(frozen=True, slots=True)
class DueSchedule:
    """A schedule that is due, and its chat."""

    schedule: Schedule
    chat: Chat


class DeliveryState(StrEnum):
    """The state of a message part; an `unknown` part may or may not have arrived."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outgoing message part; `telegram_id`, `topic_id` and `language` are those of its chat."""

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
    created_at: datetime


class NewcomerState(StrEnum):
    """Whether somebody who wrote to a private bot may use it."""

    ASKED = "asked"
    ADMITTED = "admitted"
    DECLINED = "declined"


class UpdateState(StrEnum):
    """The state of an update; a waiting one may be in progress."""

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
    """An update that is not completed yet; `attempts` is how often its processing was begun."""

    update_id: int
    payload: Payload
    attempts: int


@dataclass(frozen=True, slots=True)
class ActorTally:
    """The name of an actor, and the number of a chat's digests in which it is a key actor."""

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
class Neighbour:
    """A digest whose article may belong to the same story as another; `story_id` is its current story."""

    digest_id: int
    story_id: int
    signature: bytes


@dataclass(frozen=True, slots=True)
class Member:
    """A digest in a story with the data that rank it; its words, actors and claims have not been read.

    `shingles` and `agencies`, with the article's `source`, `url` and `author`, determine its origin; there are no
    shingles if it has not been placed yet. `acting` is how many people and organisations act in it. `told_at` is when a
    briefing that arrived last told it, and `told_origins` how many independent origins its story had then.
    """

    digest_id: int
    story_id: int
    kept_at: datetime
    has_title: bool
    is_part: bool
    source: str | None
    url: str | None
    author: str | None
    acting: int
    shingles: bytes | None
    agencies: tuple[str, ...]
    told_at: datetime | None
    told_origins: int


@dataclass(frozen=True, slots=True)
class Telling:
    """What a briefing does with a digest: it tells it, or passes over it because nothing in it is new.

    `origins` is how many independent origins its story has.
    """

    digest_id: int
    is_shown: bool
    origins: int = 1


@dataclass(frozen=True, slots=True)
class ClaimHit:
    """A claim, with the digest it belongs to, the digest's number in its chat, and the language of its article.

    `rank` is the claim's index in the digest.
    """

    claim: Claim
    digest_id: int
    number: int
    title: str | None
    kept_at: datetime
    language: str | None = None
    rank: int = 0
