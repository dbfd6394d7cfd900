"""The dependencies of the use cases, made of the store, the workers and the fetcher."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, ParamSpec, TypeVar

from bot.config import Settings
from bot.deps import Deps, SharedWork
from bot.fetching.conditional_get import request_source
from bot.fetching.fetch import Fetcher
from bot.health.event_counters import HealthFigures, Stage
from bot.runtime.fetches_per_person import limit_fetches_per_person
from bot.runtime.per_person_semaphore import PerPersonSemaphore
from bot.runtime.workers import Workers
from bot.telegram.incoming.download import Download
from storage.store import Store

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")

MAX_BYTES_HELD: Final = 48 * 1024 * 1024
"""Bytes of files and pages that are held at a time, for all people together."""

MAX_BYTES_HELD_PER_PERSON: Final = MAX_BYTES_HELD // 2
"""Bytes of files and pages that are held for one person; a file of the greatest size fits."""


def dependencies(
    settings: Settings,
    store: Store,
    workers: Workers,
    health: HealthFigures,
    fetcher: Fetcher,
    download: Download,
) -> Deps:
    """Return what the use cases depend on: the work is timed, and shared fairly among people."""
    memory = PerPersonSemaphore(MAX_BYTES_HELD, MAX_BYTES_HELD_PER_PERSON)
    fetch = _timed(limit_fetches_per_person(fetcher.fetch), Stage.FETCH, health)
    work = SharedWork(
        _timed(workers.read, Stage.READ, health),
        _timed(workers.digest, Stage.DIGEST, health),
        workers.likeness,
        workers.traits,
        workers.compare,
        workers.news,
        fetch,
        partial(request_source, fetcher),
        workers.read_feed,
        workers.offered_feeds,
        workers.read_opml,
        memory.held,
    )
    return Deps(store, settings, health.now, work, download)


def _timed(
    work: Callable[_Given, Awaitable[_Made]], stage: Stage, health: HealthFigures
) -> Callable[_Given, Awaitable[_Made]]:
    async def timed(*given: _Given.args, **options: _Given.kwargs) -> _Made:
        with health.timing(stage):
            return await work(*given, **options)

    return timed
