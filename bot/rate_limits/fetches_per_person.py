"""Limits how many pages are fetched at a time for one person, so that nobody's slow links occupy all connections."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from bot.fetching.fetch import MAX_CONNECTIONS, Fetched
from bot.rate_limits.per_person_semaphore import PerPersonSemaphore
from summarizer.model import Refusal

MAX_FETCHES_PER_PERSON: Final = 5
"""Pages that are fetched for one person at a time, out of `MAX_CONNECTIONS`: as many as one message has."""

FetchFor: TypeAlias = Callable[[int, str], Awaitable[Fetched | Refusal]]


def limit_fetches_per_person(fetch: Callable[[str], Awaitable[Fetched | Refusal]]) -> FetchFor:
    """Return a function that fetches pages on behalf of people; the time limit of a page starts when its turn comes."""
    connections = PerPersonSemaphore(MAX_CONNECTIONS, MAX_FETCHES_PER_PERSON)

    async def fetch_for(person: int, url: str) -> Fetched | Refusal:
        async with connections.held(person, 1):
            return await fetch(url)

    return fetch_for
