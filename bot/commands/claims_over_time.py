"""How statements changed over time: claims with their stories, and the earlier claims that they change."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from bot.deps import Deps
from bot.domain.over_time import ClaimsOverTime, Place, by_story, earlier_version
from storage.records import ClaimHit

MAX_DIGESTS: Final = 200
"""How many of the newest digests with somebody's claims are grouped by story; older ones are grouped by date."""


async def read_claims_over_time(
    chat_id: int, places: Sequence[Place], offset: int, most: int, deps: Deps
) -> ClaimsOverTime:
    """Return the claims of a page grouped by story, with the earlier claims that they deny or change."""
    newest = list(dict.fromkeys(digest_id for digest_id, _ in places))[:MAX_DIGESTS]
    stories = {each.digest_id: each.story_id for each in await deps.store.stories.members(chat_id, newest)}
    shown = by_story(places, stories)[offset : offset + most]
    of_shown = {stories.get(digest_id, -digest_id) for digest_id, _ in shown}
    found = await deps.store.claims.at(
        chat_id, [place for place in places if stories.get(place[0], -place[0]) in of_shown]
    )
    # In a thread: somebody may have said a thousand things on one story.
    return await asyncio.to_thread(_over_time, shown, found, stories)


def _over_time(shown: Sequence[Place], found: Sequence[ClaimHit], stories: Mapping[int, int]) -> ClaimsOverTime:
    """Return the claims that are shown, in order, each with the earlier claim that it changes, if one was found."""
    hits = {(hit.digest_id, hit.rank): hit for hit in found}
    together: dict[tuple[int | None, str | None], list[ClaimHit]] = defaultdict(list)
    for hit in found:
        together[stories.get(hit.digest_id), hit.claim.speaker].append(hit)
    claims = [hits[place] for place in shown if place in hits]
    pairs = ((hit, earlier_version(hit, together[stories.get(hit.digest_id), hit.claim.speaker])) for hit in claims)
    return ClaimsOverTime(claims, stories, {hit: earlier for hit, earlier in pairs if earlier})
