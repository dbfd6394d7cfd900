"""The dependencies of the use cases, made of the store, the workers and the fetcher."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import ParamSpec, TypeVar

from bot.config import Settings
from bot.deps import Deps, SharedWork
from bot.fetching.conditional_get import request_source
from bot.fetching.fetch import Fetcher
from bot.health.figures import HealthFigures, Stage
from bot.messengers.telegram.incoming.download import Download
from bot.rate_limits.bytes_per_person import bytes_per_person
from bot.rate_limits.fetches_per_person import limit_fetches_per_person
from bot.runtime.single_flight import shared_while_under_way
from bot.runtime.workers import Workers
from storage.store import Store

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def dependencies(
    settings: Settings,
    store: Store,
    workers: Workers,
    health: HealthFigures,
    fetcher: Fetcher,
    download: Download,
) -> Deps:
    """Return what the use cases depend on: the work is timed, and shared fairly among people."""
    # A link that many chats send at the same time is fetched once; later it is fetched again, because pages change.
    fetch_once = shared_while_under_way(fetcher.fetch)
    fetch = _timed(limit_fetches_per_person(fetch_once), Stage.FETCH, health)
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
        bytes_per_person().held,
    )
    return Deps(store, settings, health.now, work, download)


def _timed(
    work: Callable[_Given, Awaitable[_Made]], stage: Stage, health: HealthFigures
) -> Callable[_Given, Awaitable[_Made]]:
    async def timed(*given: _Given.args, **options: _Given.kwargs) -> _Made:
        with health.timing(stage):
            return await work(*given, **options)

    return timed
