"""Fetch a source that is due: request it, read the response, and store what is new and when to fetch it next."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from bot.deps import Deps
from bot.domain import rhythm
from bot.domain.new_items import Judged, judge
from bot.domain.unfinished import Unfinished
from bot.fetching.conditional_get import SourceResponse, Validators
from bot.fetching.fetch import MAX_PAGE_BYTES
from storage.followed import FetchResult, FollowedSource, SourceFault, SourceKind
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal

log = logging.getLogger(__name__)

_UNFINISHED: Final = MappingProxyType(
    {
        Unfinished.TIMED_OUT: SourceFault.TOO_BIG,
        Unfinished.CRASHED: SourceFault.DAMAGED,
        Unfinished.OUT_OF_MEMORY: SourceFault.TOO_BIG,
    }
)
"""The fault recorded for a source that a worker did not finish reading."""


async def fetch_source(source_id: int, deps: Deps) -> FetchResult | None:
    """Fetch a source and store its items; return `None` if another process is fetching it or nobody follows it now."""
    source = await deps.store.sources.claim(source_id, deps.now())
    if source is None:
        return None
    async with deps.memory(MAX_PAGE_BYTES):
        response = await deps.request_source(source.address, Validators(source.etag, source.last_modified))
        read = await read_response(response, deps, is_channel=source.kind is SourceKind.CHANNEL)
    now = deps.now()
    result = await _result(source, response, read, now, deps)
    if not await deps.store.sources.finish(source, result, now):
        log.info("source %d: the fetch finished too late, or nobody follows the source any more", source.id)
        return None
    new, outcome = sum(each.reason is None for each in result.new), result.fault or "fetched"
    log.info(
        "source %d: %s, %d new, %d left out, %d changed, due in %d s",
        source.id,
        outcome,
        new,
        len(result.new) - new,
        len(result.changed),
        (result.next_at - now).total_seconds() if result.next_at else -1,
    )
    return result


async def set_back(source_id: int, deps: Deps) -> None:
    """Record that our own code failed on a source, so that it is fetched less often."""
    source, now = await deps.store.sources.get(source_id), deps.now()
    if source:
        jitter = rhythm.jitter_of(source.id, source.claim)
        wait = rhythm.after_failure(source.interval, source.failures, timedelta(), jitter)
        await deps.store.sources.finish(source, FetchResult(now + wait, source.interval, SourceFault.DAMAGED), now)


async def read_response(response: SourceResponse, deps: Deps, *, is_channel: bool) -> Feed | SourceFault | None:
    """Return what a source sent, or what is wrong with it; `None` if it has nothing new."""
    if response.fault:
        return response.fault
    if response.is_unchanged:
        return None
    read = await deps.read_feed(response.content, response.media_type, response.url, is_channel=is_channel)
    if isinstance(read, Unfinished):
        return _UNFINISHED[read]
    return SourceFault[read.name] if isinstance(read, FeedRefusal) else read


async def _result(
    source: FollowedSource, response: SourceResponse, read: Feed | SourceFault | None, now: datetime, deps: Deps
) -> FetchResult:
    asked = rhythm.retry_after(response.retry_after, now)
    jitter = rhythm.jitter_of(source.id, source.claim)
    if isinstance(read, SourceFault):
        wait = rhythm.after_failure(source.interval, source.failures, asked, jitter)
        return FetchResult(None if read.is_final else now + wait, source.interval, read)
    kept_for = rhythm.lifetime(response.cache_control, read.minutes_between_fetches if read else None)
    if read is None:
        wait = rhythm.after_success(source.interval, kept_for, asked, jitter)
        return _with_metadata(response, FetchResult(now + wait, source.interval))
    dates = [each.published for each in read.items]
    gaps = rhythm.gaps_between(dates, now)
    newest = max((each for each in dates if each and each <= now), default=None)
    interval = rhythm.interval_of(gaps, newest, now)
    judged = await _judged(source, read, now, deps)
    result = FetchResult(
        now + rhythm.after_success(interval, kept_for, asked, jitter),
        interval,
        title=read.title,
        site=read.site,
        language=read.language,
        rhythm=rhythm.rhythm_of(gaps),
        new=judged.new,
        changed=judged.changed,
        seen=judged.seen,
    )
    return _with_metadata(response, result)


async def _judged(source: FollowedSource, feed: Feed, now: datetime, deps: Deps) -> Judged:
    known = await deps.store.sources.known_items(source.id)
    today = await deps.store.sources.taken_since(source.id, now - timedelta(days=1))
    return judge(feed.items, known, now, is_first=not known and source.last_success_at is None, taken_today=today)


def _with_metadata(response: SourceResponse, result: FetchResult) -> FetchResult:
    """Add the new address and the cache validators from the response."""
    validators = response.validators
    return replace(result, address=response.moved_to, etag=validators.etag, last_modified=validators.last_modified)
