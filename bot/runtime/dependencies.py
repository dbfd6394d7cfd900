"""The dependencies of the use cases, made of the store, the workers and the fetcher."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, ParamSpec, TypeVar

from bot.config import Settings
from bot.deps import Deps, SharedWork
from bot.domain.vitals import Stage, Vitals
from bot.incoming.download import Download
from bot.incoming.fair_share import FairShare
from bot.incoming.fetch import Fetcher
from bot.incoming.source_request import request_source
from bot.runtime.fair_fetch import fair_fetch
from bot.runtime.workers import Workers
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
    vitals: Vitals,
    fetcher: Fetcher,
    download: Download,
) -> Deps:
    """Return what the use cases depend on: the work is timed, and shared fairly among people."""
    memory = FairShare(MAX_BYTES_HELD, MAX_BYTES_HELD_PER_PERSON)
    fetch = _timed(fair_fetch(fetcher.fetch), Stage.FETCH, vitals)
    work = SharedWork(
        _timed(workers.read, Stage.READ, vitals),
        _timed(workers.digest, Stage.DIGEST, vitals),
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
    return Deps(store, settings, vitals.now, work, download)


def _timed(
    work: Callable[_Given, Awaitable[_Made]], stage: Stage, vitals: Vitals
) -> Callable[_Given, Awaitable[_Made]]:
    async def timed(*given: _Given.args, **options: _Given.kwargs) -> _Made:
        with vitals.timing(stage):
            return await work(*given, **options)

    return timed
