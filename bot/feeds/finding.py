"""Find the source that a reader wants to follow: a channel, a feed, or the feeds of a site."""

import asyncio
from dataclasses import dataclass
from typing import Final

from bot.deps import Deps
from bot.domain.private_addresses import carries_secret
from bot.domain.unfinished import Unfinished
from bot.feeds.fetching import read_response
from bot.fetching.conditional_get import SourceResponse, Validators
from bot.fetching.fetch import MAX_PAGE_BYTES
from bot.typed_input.source_addresses import Site
from storage.followed import NewSource, SourceFault, SourceKind
from summarizer.reading.feed_formats.feed import Feed, OfferedFeed, usual_places
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace
from summarizer.reading.pages.address import clean_address

SEARCH_SECONDS: Final = 30.0
"""Seconds that trying the usual addresses of a site may take altogether; there are seven, and each may be slow."""


@dataclass(frozen=True, slots=True)
class Offers:
    """The feeds of a page that has several, for the reader to choose from; some may be private."""

    feeds: tuple[OfferedFeed, ...]


async def find_source(
    named: Site | ChannelPlace, deps: Deps, seconds: float = SEARCH_SECONDS
) -> NewSource | Offers | SourceFault:
    """Return the source that a reader named, ready to be followed; or the feeds to choose from, or a fault.

    If a page names one feed, that feed is meant. If it names none, the usual addresses on its site are tried, for at
    most `seconds` seconds.
    """
    if isinstance(named, ChannelPlace):
        return await _source(preview_of(named, deps), SourceKind.CHANNEL, deps)
    found = await _source(named.address, SourceKind.FEED, deps, looks_for_feeds=True)
    if not isinstance(found, Offers):
        return found
    if len(found.feeds) == 1:
        return await _source(found.feeds[0].address, SourceKind.FEED, deps)
    if found.feeds:
        return found
    try:
        async with asyncio.timeout(seconds):
            return await _at_usual_places(named.address, deps)
    except TimeoutError:
        return SourceFault.SLOW


def preview_of(channel: ChannelPlace, deps: Deps) -> str:
    """Return the address of the page on which Telegram shows the posts of a channel."""
    return f"{deps.settings.telegram_web_url}/{ChannelPlace(channel.name).path}"


async def _source(
    address: str, kind: SourceKind, deps: Deps, *, looks_for_feeds: bool = False
) -> NewSource | Offers | SourceFault:
    """Return the source at an address; if it is a page and `looks_for_feeds` is set, the feeds that it names."""
    async with deps.memory(MAX_PAGE_BYTES):
        response = await deps.request_source(address, Validators())
        read = await read_response(response, deps, is_channel=kind is SourceKind.CHANNEL)
        if read is SourceFault.NOT_A_FEED and looks_for_feeds:
            return Offers(await _offered(response, deps))
    if isinstance(read, Feed):
        return _new(response.moved_to or address, kind, read)
    return read or SourceFault.NOT_A_FEED


async def _offered(response: SourceResponse, deps: Deps) -> tuple[OfferedFeed, ...]:
    offered = await deps.offered_feeds(response.content, response.media_type, response.url)
    return () if isinstance(offered, Unfinished) else offered


async def _at_usual_places(address: str, deps: Deps) -> NewSource | SourceFault:
    for place in usual_places(address):
        found = await _source(place, SourceKind.FEED, deps)
        if isinstance(found, NewSource):
            return found
    return SourceFault.NOT_A_FEED


def _new(address: str, kind: SourceKind, feed: Feed) -> NewSource:
    normal = clean_address(address) or address
    return NewSource(normal, kind, feed.title, feed.site, feed.language, is_private=carries_secret(normal))
