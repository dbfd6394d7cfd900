"""Simulated sources for the torture of following: what each publishes is a function of the time.

Between two fetches a source may change the dates of all its items, give them other ids, switch between http and https,
add tracking parameters, correct an item, or fail. Nothing of that may lose or double an item.
"""

# ruff: noqa: S311 - chance makes the world here, no secrets

import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

from bot.config import Settings
from bot.deps import Deps, SharedWork
from bot.domain.submission import Attachment
from bot.fetching.conditional_get import SourceResponse, Validators
from storage.followed import SourceFault
from storage.store import Store
from summarizer.digest import article_and_keys
from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Point, Refusal, Traits
from summarizer.reading.feed_formats.reader import read_feed
from summarizer.similarity.fingerprint import Likeness, fingerprint
from summarizer.stories.traits import traits_of

BEGIN = datetime(2026, 6, 1, tzinfo=UTC)

LISTED = 15
"""Items that a source lists at a time."""

BEFORE = 8
"""Items that a source had published when the chats began to follow it."""

SETTLED = timedelta(hours=14)
"""Age from which an item must be there: the slowest sources are fetched every six hours, twelve after a failure."""

WORDS = (
    "harbour council ferry mayor bridge storm market school budget tunnel museum railway hospital strike election "
    "court forest island factory pension tariff reservoir airport festival stadium archive lighthouse orchard quarry "
    "glacier committee spokesman resident engineer merchant teacher captain farmer lawyer editor nurse miner pilot "
    "baker deputy announced rejected delayed approved warned promised denied opened closed moved repaired measured"
).split()


@dataclass(frozen=True)
class Publisher:
    """A source: how often it publishes, and its habits."""

    number: int
    minutes: int
    seed: int

    @property
    def address(self) -> str:
        return f"https://source{self.number}.example/feed.xml"

    def count(self, now: datetime) -> int:
        """Return how many items it has published."""
        return BEFORE + max(0, int((now - BEGIN).total_seconds() // (60 * self.minutes)))

    def published_at(self, item: int) -> datetime:
        return BEGIN + timedelta(minutes=self.minutes * (item - BEFORE + 1))

    def version(self, item: int, now: datetime) -> int:
        """Return how often an item was corrected: one in ten is, once, an hour after it was published."""
        is_late = now - self.published_at(item) > timedelta(hours=1)
        return int(is_late and random.Random(f"{self.seed} {item}").random() < 0.1)

    def text(self, item: int, version: int) -> str:
        """Return what an item says; a correction adds a sentence."""
        draw = random.Random(f"{self.seed} {item} text")
        sentences = [" ".join(draw.choices(WORDS, k=14)).capitalize() + "." for _ in range(12)]
        return " ".join([f"Report {item} of source {self.number}.", *sentences, *["It was corrected later."] * version])

    def feed(self, now: datetime) -> str:
        """Return the feed as it is now, in one of its forms: they change every few hours."""
        form = random.Random(f"{self.seed} {int(now.timestamp()) // 14_400}")
        is_redated, other_ids, secure, tracked = (form.random() < share for share in (0.2, 0.15, 0.6, 0.3))
        last = self.count(now)
        items = []
        for item in range(last - 1, max(-1, last - 1 - LISTED), -1):
            date = now if is_redated else self.published_at(item)
            link = f"{'https' if secure else 'http'}://source{self.number}.example/{item}{'?utm_source=rss' * tracked}"
            guid = f"{'new-' * other_ids}{self.number}-{item}"
            text = escape(self.text(item, self.version(item, now)))
            items.append(
                f"<item><guid isPermaLink='false'>{guid}</guid><title>Report {item} of {self.number}</title>"
                f"<link>{escape(link)}</link><pubDate>{format_datetime(date)}</pubDate><description>{text}</description></item>"
            )
        return f"<rss version='2.0'><channel><title>Source {self.number}</title>{''.join(items)}</channel></rss>"

    def fails(self, now: datetime) -> bool:
        """Return whether the source is out of order for this quarter of an hour."""
        return random.Random(f"{self.seed} {int(now.timestamp()) // 900} fails").random() < 0.03


def publishers(count: int, seed: int) -> tuple[Publisher, ...]:
    """Return sources that publish every forty minutes to every twelve hours."""
    draw = random.Random(seed)
    return tuple(
        Publisher(number, draw.choice((40, 90, 180, 240, 360, 720)), draw.randrange(10**9)) for number in range(count)
    )


TRAITS = replace(traits_of(Article("A report of its own.", title="Report", language="en")), keys=())


class Clock:
    """The simulated time."""

    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time


class Web:
    """Answers the requests of the bot as the sources do, and counts them."""

    def __init__(self, sources: tuple[Publisher, ...], clock: Clock, asked: Callable[[str, bool], None]) -> None:
        self._sources = {each.address: each for each in sources}
        self._clock = clock
        self._asked = asked

    async def request_source(self, url: str, known: Validators) -> SourceResponse:
        source, now = self._sources[url], self._clock.now()
        if source.fails(now):
            self._asked(url, False)
            return SourceResponse(url=url, fault=SourceFault.SERVER_ERROR)
        content = source.feed(now).encode()
        validators = Validators(f'"{fingerprint(content.decode())}"')
        is_unchanged = validators.etag == known.etag
        self._asked(url, is_unchanged)
        if is_unchanged:
            return SourceResponse(url=url, is_unchanged=True, validators=known)
        return SourceResponse(content, "application/rss+xml; charset=utf-8", url, validators=validators)


def deps_on(web: Web, store: Store, clock: Clock) -> Deps:
    """Return dependencies without a network and without worker processes: reading is real, digests are one sentence."""

    async def read(_: int, material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
        read = article_and_keys(material)
        # Without the bands: texts of the same few words would look alike.
        return read if isinstance(read, Refusal) else (read[0], replace(read[1], bands=()))

    async def digest(_: int, article: Article, _length: Length) -> tuple[Digest, Traits]:
        end = article.text.index(".") + 1
        # Without keys no report is compared with others: stories are not what is tortured here.
        return Digest(article, (Point(article.text[:end], 0, end),), (), ()), TRAITS

    async def likeness(_: int, one: str, other: str) -> Likeness:
        return Likeness.REWRITTEN if one[:200] == other[:200] else Likeness.OTHER

    async def read_source(
        _person: int, content: bytes, media_type: str | None, url: str, *, is_channel: bool
    ) -> object:
        return read_feed(content, media_type, url, is_channel=is_channel)

    async def no_page(_: int, _url: str) -> Refusal:
        return Refusal.PAGE_EMPTY

    async def no_file(_: Attachment) -> Refusal:
        return Refusal.FILE_LOST

    async def unused(*_: object) -> tuple[()]:
        return ()

    @asynccontextmanager
    async def memory(_: int, _size: int) -> AsyncIterator[None]:
        yield

    work = SharedWork(
        read,
        digest,
        likeness,
        unused,
        unused,
        unused,
        no_page,
        web.request_source,
        read_source,
        unused,
        unused,
        memory,  # type: ignore[arg-type]
    )
    return Deps(store, Settings.model_construct(), clock.now, work, no_file)


@dataclass(frozen=True)
class Verdict:
    """What became of the items."""

    expected: int
    lost: int
    doubled: int
    outdated: int


async def verdict(
    store: Store, sources: tuple[Publisher, ...], followed: dict[int, set[int]], now: datetime
) -> Verdict:
    """Compare what chats have with what the sources that they follow have published.

    `followed` holds the numbers of the sources that each chat follows.
    """
    expected = lost = doubled = outdated = 0
    for chat_id, numbers in followed.items():
        texts = [each.digest.article.text for each in await store.digests.every(chat_id)]
        have = Counter(" ".join(text.split(".", 1)[0].split()) for text in texts)
        for source in (each for each in sources if each.number in numbers):
            for item in range(BEFORE - 5, source.count(now - SETTLED)):
                expected += 1
                kept = have[f"Report {item} of source {source.number}"]
                lost += kept == 0
                doubled += max(0, kept - 1)
                outdated += kept == 1 and source.text(item, source.version(item, now)) not in texts
    return Verdict(expected, lost, doubled, outdated)
