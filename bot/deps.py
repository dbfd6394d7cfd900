"""The dependencies of the use cases: store, settings, clock, workers, and access to pages and files."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Protocol

from bot.config import Settings
from bot.domain.callback_slot import CallbackSlot
from bot.domain.submission import Attachment
from bot.domain.unfinished import Unfinished
from bot.fetching.conditional_get import SourceResponse, Validators
from bot.fetching.fetch import Fetched
from storage.store import Store
from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Refusal, Traits
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal, OfferedFeed
from summarizer.similarity.fingerprint import Likeness
from summarizer.stories.comparison.values import Comparison, Passage, Report, ToldStory

NOBODY: Final = 0
"""The person on whose behalf work is done that nobody is waiting for, such as a briefing."""


class ReadFeed(Protocol):
    """Reads the response of a source, on behalf of a person."""

    async def __call__(
        self, person: int, content: bytes, media_type: str | None, url: str, *, is_channel: bool
    ) -> Feed | FeedRefusal | Unfinished:
        """Return the feed, or why it cannot be read."""
        ...


@dataclass(frozen=True, slots=True)
class SharedWork:
    """The work that people share fairly; the first argument is the person, or the chat, for whom it is done.

    Nine functions run in a worker process: `read` makes an article from a material, `digest` makes its digest in a
    given length together with its traits, `likeness` compares two texts, `traits` returns the traits of an article that
    was stored without them, `compare` compares the reports of one story, `news` finds what is new in stories that were
    told, `read_feed` reads the response of a source, `offered_feeds` finds the feeds that a page names, and `read_opml`
    those in a list. If the worker does not finish, the first two return a `Refusal`, the others `Unfinished`. `fetch`
    gets a page, `request_source` asks a source for new items, and `memory` waits until this many bytes may be held.
    """

    read: Callable[[int, Material], Awaitable[tuple[Article, DuplicateKeys] | Refusal]]
    digest: Callable[[int, Article, Length], Awaitable[tuple[Digest, Traits] | Refusal]]
    likeness: Callable[[int, str, str], Awaitable[Likeness | Unfinished]]
    traits: Callable[[int, Article], Awaitable[Traits | Unfinished]]
    compare: Callable[[int, Sequence[Report]], Awaitable[Comparison | Unfinished]]
    news: Callable[[int, Sequence[ToldStory]], Awaitable[tuple[tuple[Passage, ...], ...] | Unfinished]]
    fetch: Callable[[int, str], Awaitable[Fetched | Refusal]]
    request_source: Callable[[str, Validators], Awaitable[SourceResponse]]
    read_feed: ReadFeed
    offered_feeds: Callable[[int, bytes, str | None, str], Awaitable[tuple[OfferedFeed, ...] | Unfinished]]
    read_opml: Callable[[int, bytes], Awaitable[tuple[OfferedFeed, ...] | Unfinished | None]]
    memory: Callable[[int, int], AbstractAsyncContextManager[None]]


@dataclass(frozen=True, slots=True)
class Deps:
    """Everything that a use case may use; nothing here depends on Telegram.

    `now` returns the time, aware and in UTC. `download` gets a file that a reader sent. Shared work is done on behalf
    of `person`. Call `source_followed` when a chat begins to follow a source, so that it is fetched at once.
    """

    store: Store
    settings: Settings
    now: Callable[[], datetime]
    work: SharedWork
    download: Callable[[Attachment], Awaitable[bytes | Refusal]]
    person: int = NOBODY
    source_followed: CallbackSlot = field(default_factory=CallbackSlot)

    def acting_for(self, person: int) -> "Deps":
        """Return the same dependencies on behalf of a person, to whose share the work then counts."""
        return replace(self, person=person)

    async def read(self, material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
        """Make an article from a material."""
        return await self.work.read(self.person, material)

    async def digest(self, article: Article, length: Length) -> tuple[Digest, Traits] | Refusal:
        """Make an article's digest in a given length, and its traits."""
        return await self.work.digest(self.person, article, length)

    async def likeness(self, one: str, other: str) -> Likeness | Unfinished:
        """Compare two texts."""
        return await self.work.likeness(self.person, one, other)

    async def traits(self, article: Article) -> Traits | Unfinished:
        """Return the traits of an article."""
        return await self.work.traits(self.person, article)

    async def compare(self, reports: Sequence[Report]) -> Comparison | Unfinished:
        """Find what the reports of a story share, and where they differ."""
        return await self.work.compare(self.person, reports)

    async def news(self, stories: Sequence[ToldStory]) -> tuple[tuple[Passage, ...], ...] | Unfinished:
        """Return the sentences of each story that no told article has."""
        return await self.work.news(self.person, stories)

    async def request_source(self, url: str, validators: Validators) -> SourceResponse:
        """Ask a source for new items."""
        return await self.work.request_source(url, validators)

    async def read_feed(
        self, content: bytes, media_type: str | None, url: str, *, is_channel: bool
    ) -> Feed | FeedRefusal | Unfinished:
        """Read the response of a source."""
        return await self.work.read_feed(self.person, content, media_type, url, is_channel=is_channel)

    async def offered_feeds(
        self, content: bytes, media_type: str | None, url: str
    ) -> tuple[OfferedFeed, ...] | Unfinished:
        """Return the feeds that a page names."""
        return await self.work.offered_feeds(self.person, content, media_type, url)

    async def read_opml(self, content: bytes) -> tuple[OfferedFeed, ...] | Unfinished | None:
        """Return the feeds in an OPML list; `None` if the text is not one."""
        return await self.work.read_opml(self.person, content)

    async def fetch(self, url: str) -> Fetched | Refusal:
        """Get a page."""
        return await self.work.fetch(self.person, url)

    def memory(self, size: int) -> AbstractAsyncContextManager[None]:
        """Wait until this many bytes may be held, and hold them while the body runs; do not nest this."""
        return self.work.memory(self.person, size)
