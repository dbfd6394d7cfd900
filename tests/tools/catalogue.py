"""`make catalogue-check`: fetch each feed of the catalogue once, and name those that cannot be followed.

Needs the internet. Exits with 1 if there is one.
"""

# ruff: noqa: T201 - what is wrong is printed

import asyncio
import sys

from bot.domain.outlet import Outlet
from bot.feeds.catalogue import outlets
from bot.fetching.conditional_get import Validators, request_source
from bot.fetching.fetch import Fetcher
from summarizer.reading.feed_formats.feed import Feed
from summarizer.reading.feed_formats.reader import read_feed

AT_ONCE = 8


async def main() -> int:
    """Check every outlet; return the exit status."""
    turns = asyncio.Semaphore(AT_ONCE)
    async with Fetcher(frozenset()) as fetcher:
        found = await asyncio.gather(*(_wrong(each, fetcher, turns) for each in outlets()))
    wrong = [
        f"{each.language} {each.name}: {what} ({each.address})"
        for each, what in zip(outlets(), found, strict=True)
        if what
    ]
    print("\n".join([*wrong, f"{len(found) - len(wrong)} of {len(found)} feeds can be followed"]))
    return int(bool(wrong))


async def _wrong(outlet: Outlet, fetcher: Fetcher, turns: asyncio.Semaphore) -> str | None:
    """Return what is wrong with a feed, or where it moved to for good."""
    async with turns:
        response = await request_source(fetcher, outlet.address, Validators())
    if response.fault:
        return response.fault
    read = read_feed(response.content, response.media_type, response.url, is_channel=False)
    if not isinstance(read, Feed):
        return read
    return f"moved to {response.moved_to}" if response.moved_to else None if read.items else "no items"


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
