"""The records of what chats follow: sources, subscriptions, items and watches, with the reasons for faults."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from storage.records import Chat


class SourceKind(StrEnum):
    """What a source is."""

    FEED = "feed"
    CHANNEL = "channel"
    """A public Telegram channel, read from its web preview."""


class SourceFault(StrEnum):
    """Why fetching a source failed, why the source has ended, or why it cannot be followed."""

    SLOW = "took too long"
    UNREACHABLE = "could not be reached"
    FORBIDDEN = "address that may not be fetched"
    TOO_BIG = "too big"
    NOT_FOUND = "not there"
    GONE = "gone for good"
    DENIED = "access denied"
    RATE_LIMITED = "asked us to come less often"
    SERVER_ERROR = "error of its server"
    TOO_MANY_REDIRECTS = "redirected without end"
    NOT_A_FEED = "not a feed"
    DAMAGED = "could not be parsed"
    PODCAST = "recordings, not articles"
    PRODUCTS = "products, not articles"
    NO_SUCH_CHANNEL = "no such channel"
    NO_PREVIEW = "channel without a preview"
    SAVING_FORBIDDEN = "channel that forbids saving"

    @property
    def is_final(self) -> bool:
        """Whether the source has ended: nobody fetches it again, and its readers are told."""
        return self is SourceFault.GONE


class ItemReason(StrEnum):
    """Why an item of a source was not read, or why a chat does not have it."""

    OLDER = "older than the newest when the source was first fetched"
    TOO_MANY = "more than a source may bring in one fetch"
    OVER_DAILY_LIMIT = "more than a source may bring in a day"
    EMPTY = "nothing to read in it"
    NOT_AN_ARTICLE = "no article behind it"
    UNREACHABLE = "page could not be fetched"
    FILTERED = "none of the words that the chat asked for"
    KNOWN = "the chat had it already"
    FAILED = "could not be read"


class FollowRefusal(StrEnum):
    """Why a source cannot be followed."""

    CHAT_LIMIT = "the chat follows as many as it may"
    TOTAL_LIMIT = "all chats together follow as many as they may"


class Notice(StrEnum):
    """What a chat was told about a source that it follows."""

    SILENT = "silent"
    FAILING = "failing"
    ENDED = "ended"


class WatchKind(StrEnum):
    """What a watch looks for."""

    WORDS = "words"
    """A phrase, word for word."""
    ACTOR = "actor"
    """A name: the words themselves, or an actor who has all of them in a name, in either script."""


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source to follow, by its normalised address; a private one carries a token, so no other chat sees it."""

    address: str
    kind: SourceKind = SourceKind.FEED
    title: str | None = None
    site: str | None = None
    language: str | None = None
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class FollowedSource:
    """A source, shared by all chats that follow it; if `private_to` is set, only that chat may know of it.

    `next_at` is when it is fetched next, `None` if it has ended or nobody reads it now. `rhythm` is the duration that
    nine in ten gaps between its items do not exceed. `fault` is why the last fetch failed; `failures` counts the failed
    fetches since the last success. `claim` is the number of the fetch in progress, or of the last one.
    """

    id: int
    address: str
    kind: SourceKind
    private_to: int | None
    title: str | None
    site: str | None
    language: str | None
    etag: str | None
    last_modified: str | None
    next_at: datetime | None
    interval: timedelta
    rhythm: timedelta | None
    claim: int
    created_at: datetime
    last_success_at: datetime | None
    last_new_at: datetime | None
    failures: int
    fault: SourceFault | None

    @property
    def has_ended(self) -> bool:
        """Whether the source is gone for good."""
        return self.fault is not None and self.fault.is_final


@dataclass(frozen=True, slots=True)
class Subscription:
    """A source that a chat follows: all of it, or only what has one of the words, phrases or names in `only`."""

    id: int
    chat_id: int
    source: FollowedSource
    only: tuple[str, ...]
    paused: bool
    told: Notice | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Followed:
    """The result of following a source; `is_new` is false if the chat already followed it."""

    subscription: Subscription
    is_new: bool


@dataclass(frozen=True, slots=True)
class Watch:
    """Words or an actor whose news a chat is told at once, at most `per_day` times per local day."""

    id: int
    chat_id: int
    words: str
    kind: WatchKind
    per_day: int
    told_on: date | None
    told: int


Words: TypeAlias = Mapping[str, object]
"""The content and address of an item, as JSON; only the bot interprets it."""


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An item that a source published before. The keys are hashes: of its id, its address and what it says."""

    id: int
    key: str
    link_key: str | None
    content_key: str
    first_seen_at: datetime
    updates: int


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item that a source has not published before; with a `reason`, it is remembered but not read."""

    key: str
    link_key: str | None
    content_key: str
    published: datetime | None
    words: Words
    reason: ItemReason | None = None


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item that a source published before and that says something else now."""

    id: int
    content_key: str
    words: Words


@dataclass(frozen=True, slots=True)
class FetchResult:
    """The outcome of a fetch: what is known of the source now, and what it published.

    `next_at` is `None` if the source has ended. `address` is its new address if it moved permanently; `seen` are the
    items that it still lists.
    """

    next_at: datetime | None
    interval: timedelta
    fault: SourceFault | None = None
    address: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    title: str | None = None
    site: str | None = None
    language: str | None = None
    rhythm: timedelta | None = None
    new: tuple[NewItem, ...] = ()
    changed: tuple[ChangedItem, ...] = ()
    seen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingCopy:
    """An item that one chat has yet to get; `digest_id` is the digest of an earlier version, if the chat has one."""

    subscription_id: int
    chat: Chat
    only: tuple[str, ...]
    digest_id: int | None


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """An item to read for the chats in `copies`; `updates` says which version of it this is."""

    id: int
    source: FollowedSource
    words: Words
    updates: int
    attempts: int
    copies: tuple[WaitingCopy, ...]
