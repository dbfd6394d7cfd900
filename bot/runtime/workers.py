"""The worker processes: CPU-bound language work never runs on the event loop."""

import asyncio
import logging
import multiprocessing
import os
import resource
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as PoolTimeout
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.domain.unfinished import Unfinished
from bot.runtime.single_flight import SingleFlightCache
from summarizer.digest import article_and_keys, digest_of, warm
from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Refusal
from summarizer.similarity.duplicates import Likeness, likeness
from summarizer.similarity.stories import story_groups

log = logging.getLogger(__name__)

Given = TypeVar("Given")
Made = TypeVar("Made")

TIME_LIMIT_SECONDS = 20.0
"""Seconds that a worker may spend on one job; after that it is replaced, and the reader is told."""

RECYCLE_AFTER_TASKS = 500
"""Jobs after which a worker is replaced by a fresh one: parsers of untrusted files may leak memory."""

MAX_MEMORY_BYTES: Final = 2 << 30
"""Bytes of address space that a worker may use; once warm it uses a third. A file that needs more is too big."""

_REFUSALS: Final = MappingProxyType(
    {
        Unfinished.TIMED_OUT: Refusal.TOO_LONG,
        Unfinished.CRASHED: Refusal.FILE_DAMAGED,
        Unfinished.OUT_OF_MEMORY: Refusal.FILE_TOO_BIG,
    }
)
"""What a reader is told when the worker did not finish reading a submission."""


class Workers:
    """A pool of worker processes. It survives a worker that crashes or hangs: that costs one refusal, not the bot."""

    def __init__(self, count: int | None = None, time_limit: float | None = TIME_LIMIT_SECONDS) -> None:
        self._time_limit = time_limit
        self._count = count or max(1, (os.cpu_count() or 2) - 1)
        context = multiprocessing.get_context("forkserver")
        # Imported once in the server, not once a worker; each loads its models when it starts.
        context.set_forkserver_preload(["summarizer.digest"])
        self._digests: SingleFlightCache[tuple[str, str | None, Length], Digest | Refusal] = SingleFlightCache(
            lambda made: isinstance(made, Digest)
        )
        self._pool = ProcessPool(self._count, max_tasks=RECYCLE_AFTER_TASKS, initializer=_begin, context=context)

    async def warm(self) -> None:
        """Start every worker, so that the first readers do not wait for models to load."""
        started: list[Future[None]] = [self._pool.schedule(warm) for _ in range(self._count)]
        await asyncio.gather(*map(asyncio.wrap_future, started))

    async def read(self, material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
        """Make an article of a submission; `Refusal.TOO_LONG` if it hung, `FILE_DAMAGED` if it killed the worker."""
        return _refused(await self._run(article_and_keys, material))

    async def digest(self, article: Article, length: Length) -> Digest | Refusal:
        """Digest an article, once for everyone who sends the same text; refused in the same cases as `read`."""
        words = article.text, article.title, length
        made = await self._digests.get(words, lambda: self._digest(article, length))
        return replace(made, article=article) if isinstance(made, Digest) else made

    async def likeness(self, one: str, other: str) -> Likeness | Unfinished:
        """Return how alike two texts are."""
        return await self._run(partial(likeness, one), other)

    async def group(self, articles: Sequence[tuple[str, str]]) -> tuple[tuple[int, ...], ...] | Unfinished:
        """Group (title, text) pairs into stories."""
        return await self._run(story_groups, articles)

    async def _digest(self, article: Article, length: Length) -> Digest | Refusal:
        return _refused(await self._run(partial(digest_of, length=length), article))

    async def _run(self, work: Callable[[Given], Made], given: Given) -> Made | Unfinished:
        """Run a job in a worker within the limits; once the pool is warm, every job goes this way."""
        try:
            task: Future[Made] = self._pool.schedule(work, args=(given,), timeout=self._time_limit)
            return await asyncio.wrap_future(task)
        except PoolTimeout:
            stopped = Unfinished.TIMED_OUT
        except ProcessExpired:
            stopped = Unfinished.CRASHED
        except MemoryError:
            stopped = Unfinished.OUT_OF_MEMORY
        log.warning("a worker did not finish: %s: %s", _name(work), stopped)
        return stopped

    def close(self) -> None:
        """Stop the workers; the next start repeats the jobs that they were doing."""
        self._pool.stop()  # type: ignore[no-untyped-call] # pebble's own
        self._pool.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _begin() -> None:
    """Bound a worker's memory, and load its models."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    warm()


def _refused(made: Made | Unfinished) -> Made | Refusal:
    """Return what was made, or the refusal that stands for what stopped the worker."""
    return _REFUSALS[made] if isinstance(made, Unfinished) else made


def _name(work: Callable[[Given], Made]) -> str:
    """Return the name of some work; of a partial, that of its function."""
    return getattr(work.func if isinstance(work, partial) else work, "__name__", repr(work))
