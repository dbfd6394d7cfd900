"""The worker processes: CPU-bound language work never runs on the event loop."""

import asyncio
import logging
import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as PoolTimeout
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final, Self, TypeAlias, TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.domain.unfinished import Unfinished
from bot.health.logged_faults import WORKERS_FAULT
from bot.runtime.round_robin_pool import RoundRobinPool
from bot.runtime.round_robin_queue import Job
from bot.runtime.single_flight import SingleFlightCache
from bot.runtime.worker_process import (
    answer,
    article_and_keys,
    begin,
    compare,
    digest_and_traits,
    feeds_of_page,
    likeness,
    news_of_each,
    read_feed,
    read_list,
    traits_of,
    warm,
)
from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Refusal, Traits
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal, OfferedFeed
from summarizer.similarity.fingerprint import Likeness
from summarizer.stories.comparison.values import Comparison, Passage, Report, ToldStory

log = logging.getLogger(__name__)

Given = TypeVar("Given")
Made = TypeVar("Made")

_Words: TypeAlias = tuple[str, str | None, str | None, Length]
"""The input of a digest: text, title, date and length."""

TIME_LIMIT_SECONDS = 20.0
"""Seconds that a worker may spend on one job; after that it is replaced, and the reader is told."""

RECYCLE_AFTER_TASKS = 500
"""Jobs after which a worker is replaced by a fresh one: parsers of untrusted files may leak memory."""

MIN_WORKERS: Final = 2
"""Workers even on a single core: with one, everybody would wait for whatever it is doing."""

_REFUSALS: Final = MappingProxyType(
    {
        Unfinished.TIMED_OUT: Refusal.TOO_LONG,
        Unfinished.CRASHED: Refusal.FILE_DAMAGED,
        Unfinished.OUT_OF_MEMORY: Refusal.FILE_TOO_BIG,
    }
)
"""What a reader is told when the worker did not finish reading a submission."""


class Workers:
    """A pool of worker processes. A worker that crashes or hangs costs one refusal, not the bot.

    Each job is done for a person, and people take turns: see `bot.runtime.round_robin_queue`.
    """

    def __init__(self, count: int | None = None, time_limit: float | None = TIME_LIMIT_SECONDS) -> None:
        self.count = count or max(MIN_WORKERS, (os.cpu_count() or 1) - 1)
        self._time_limit = time_limit
        # Set when the models begin to load. From then on the watch checks the workers, so that a server that hangs
        # meanwhile is replaced.
        self._is_begun = self._is_started = False
        self._starting = asyncio.Lock()
        self.faults: Counter[Unfinished] = Counter()
        self._digests: SingleFlightCache[_Words, tuple[Digest, Traits] | Refusal] = SingleFlightCache(
            lambda made: not isinstance(made, Refusal)
        )
        self._pool = _pool(self.count)
        self._jobs = RoundRobinPool(self._pool, self.count, time_limit)

    async def warm(self) -> None:
        """Start every worker, so that the first readers do not wait for models to load."""
        await self._start()
        started: list[Future[None]] = [await asyncio.to_thread(self._pool.schedule, warm) for _ in range(self.count)]
        await asyncio.gather(*map(asyncio.wrap_future, started))

    async def read(self, person: int, material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
        """Make an article from a submission; `Refusal.TOO_LONG` if the worker hung, `FILE_DAMAGED` if it was killed."""
        return _refused(await self._run(article_and_keys, material, Job({person}, len(material.content))))

    async def digest(self, person: int, article: Article, length: Length) -> tuple[Digest, Traits] | Refusal:
        """Digest an article, once for everyone who sends the same text; refused in the same cases as `read`."""
        words = article.text, article.title, article.published, length
        # The job may not be in the queue yet: another reader may have asked for it in this iteration of the event loop.
        with self._jobs.shared(words, person):
            made = await self._digests.get(words, lambda: self._digest(person, article, length, words))
        if isinstance(made, Refusal):
            return made
        digest, traits = made
        return replace(digest, article=article), traits

    async def likeness(self, person: int, one: str, other: str) -> Likeness | Unfinished:
        """Return how similar two texts are."""
        return await self._run(partial(likeness, one), other, Job({person}, len(one) + len(other)))

    async def traits(self, person: int, article: Article) -> Traits | Unfinished:
        """Return the traits of an article that was stored without them."""
        return await self._run(traits_of, article, Job({person}, len(article.text)))

    async def read_feed(
        self, person: int, content: bytes, media_type: str | None, url: str, *, is_channel: bool
    ) -> Feed | FeedRefusal | Unfinished:
        """Read the response of a source."""
        work = partial(read_feed, media_type=media_type, url=url, is_channel=is_channel)
        return await self._run(work, content, Job({person}, len(content)))

    async def offered_feeds(
        self, person: int, content: bytes, media_type: str | None, url: str
    ) -> tuple[OfferedFeed, ...] | Unfinished:
        """Return the feeds that a page names."""
        return await self._run(
            partial(feeds_of_page, media_type=media_type, url=url), content, Job({person}, len(content))
        )

    async def read_opml(self, person: int, content: bytes) -> tuple[OfferedFeed, ...] | Unfinished | None:
        """Return the feeds in an OPML list; `None` if the text is not one."""
        return await self._run(read_list, content, Job({person}, len(content)))

    async def compare(self, person: int, reports: Sequence[Report]) -> Comparison | Unfinished:
        """Compare the reports of a story."""
        return await self._run(compare, reports, Job({person}, sum(len(each.digest.article.text) for each in reports)))

    async def news(self, person: int, stories: Sequence[ToldStory]) -> tuple[tuple[Passage, ...], ...] | Unfinished:
        """Return the sentences of each story that no told article has."""
        size = sum(len(digest.article.text) for story in stories for digest in (*story.told, *story.came))
        return await self._run(news_of_each, stories, Job({person}, size))

    async def _digest(
        self, person: int, article: Article, length: Length, key: Hashable
    ) -> tuple[Digest, Traits] | Refusal:
        job = Job({person}, len(article.text), key)
        return _refused(await self._run(partial(digest_and_traits, length=length), article, job))

    async def _run(self, work: Callable[[Given], Made], given: Given, job: Job) -> Made | Unfinished:
        """Run a job in a worker within the limits; once the pool is warm, every job is run by this function."""
        await self._start()
        try:
            return await self._jobs.run(work, given, job)
        except PoolTimeout:
            stopped = Unfinished.TIMED_OUT
        except ProcessExpired:
            stopped = Unfinished.CRASHED
        except MemoryError:
            stopped = Unfinished.OUT_OF_MEMORY
        self.faults[stopped] += 1
        log.warning("a worker did not finish: %s: %s", _name(work), stopped, extra=WORKERS_FAULT)
        return stopped

    async def _start(self) -> None:
        """Start the pool, in a thread: the first job given to a pool blocks until the server has loaded the models."""
        if self._is_started:
            return
        async with self._starting:
            if not self._is_started:
                self._is_begun = True
                await asyncio.to_thread(self._pool.schedule, answer)
                self._is_started = True

    async def answered(self) -> None:
        """Return when a worker has answered or failed, by which time the models are loaded."""
        await self._start()
        await self.fault()

    async def fault(self) -> str | None:
        """Wait until a worker has answered or failed; return what is wrong, or `None`."""
        if not self._is_begun:
            # A check would start them, and their imports would compete with those of the bot.
            return "the workers have not been started yet"
        try:
            await asyncio.wrap_future(await asyncio.to_thread(self._pool.schedule, answer, timeout=self._time_limit))
        except (PoolTimeout, ProcessExpired, RuntimeError) as error:
            return f"a worker failed ({type(error).__name__})"
        return None

    async def restart(self) -> None:
        """Replace every worker; the jobs in progress begin again."""
        fresh = _pool(self.count)
        await asyncio.to_thread(fresh.schedule, answer)
        stuck, self._pool = self._pool, fresh
        self._jobs.move_to(self._pool)
        await asyncio.to_thread(_stop, stuck)

    def close(self) -> None:
        """Stop the workers; the next start of the bot repeats the jobs in progress."""
        _stop(self._pool)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _pool(count: int) -> ProcessPool:
    context = multiprocessing.get_context("forkserver")
    # The models are loaded once, in the server: a worker begins in 0.1 s, and shares their memory with the others.
    context.set_forkserver_preload(["bot.runtime.preloaded"])
    return ProcessPool(count, max_tasks=RECYCLE_AFTER_TASKS, initializer=begin, context=context)


def _stop(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call] # pebble's own
    pool.join()


def _refused(made: Made | Unfinished) -> Made | Refusal:
    """Return the result, or the refusal that corresponds to what stopped the worker."""
    return _REFUSALS[made] if isinstance(made, Unfinished) else made


def _name(work: Callable[[Given], Made]) -> str:
    """Return the name of a function; for a partial, that of the function inside."""
    return getattr(work.func if isinstance(work, partial) else work, "__name__", repr(work))
