"""Fetches pages for people: no one's slow links hold all connections."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from bot.incoming.fair_share import FairShare
from bot.incoming.fetch import MAX_CONNECTIONS, Fetched
from bot.runtime.single_flight import SingleFlightCache
from summarizer.model import Refusal

MAX_FETCHES_PER_PERSON: Final = 5
"""Pages that are fetched for one person at a time, out of `MAX_CONNECTIONS`: as many as one message has."""

FetchFor: TypeAlias = Callable[[int, str], Awaitable[Fetched | Refusal]]


def fair_fetch(fetch: Callable[[str], Awaitable[Fetched | Refusal]]) -> FetchFor:
    """Return a function that fetches pages for people; the time limit of a page begins when its turn has come."""
    # A link that many chats send at once is fetched once; later it is fetched again, because pages change.
    pages: SingleFlightCache[str, Fetched | Refusal] = SingleFlightCache(lambda _: False)
    connections = FairShare(MAX_CONNECTIONS, MAX_FETCHES_PER_PERSON)

    async def fetch_for(person: int, url: str) -> Fetched | Refusal:
        async with connections.held(person, 1):
            return await pages.get(url, lambda: fetch(url))

    return fetch_for
