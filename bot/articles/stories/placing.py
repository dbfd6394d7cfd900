"""Places articles in stories: when they are stored or edited, when one is deleted, and those stored without a story.

NumPy, which compares articles, is imported by the first that is compared, so that the bot starts without it.
"""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bot.deps import Deps
from bot.domain.unfinished import Unfinished
from storage.keeping import Keeping
from storage.placing import Placing
from storage.records import Entry, Neighbour, NewDigest, StoredDigest
from summarizer.model import Article, Traits

if TYPE_CHECKING:
    from summarizer.stories.assignment import Assignment

UNPLACED_PER_TICK: Final = 20
"""How many digests from before there were stories are placed in a tick: sixty a minute, some 0.2 s of work."""


async def place_stored(entries: Sequence[Entry], keeping: Keeping) -> None:
    """Place digests that are being stored, in their transaction."""
    placed = [
        (entry.traits, stored)
        for entry, stored in zip(entries, keeping.stored, strict=True)
        if isinstance(entry, NewDigest) and entry.traits
    ]
    if placed:
        await keeping.stories.lock()
    for traits, stored in placed:
        await _place(stored, traits, keeping.stories)


async def delete_digest(kept: StoredDigest, deps: Deps) -> bool:
    """Delete a digest; its story falls apart if nothing else held it together. `False` if the digest is gone."""
    others = await deps.store.stories.left_without(kept.id)
    is_deleted = await deps.store.digests.delete(kept.chat_id, kept.id)
    if len(others) > 1:
        async with deps.store.stories.placing(kept.chat_id) as stories:
            # Read anew: an article that came meanwhile may belong to the story, or join it with another.
            await stories.divide(await _parts(await _story_of_any(others, stories)))
    return is_deleted


async def _story_of_any(digests: Sequence[Neighbour], stories: Placing) -> Sequence[Neighbour]:
    """Return all of the story that these digests are in now; empty if none of them is left."""
    for each in digests:
        if placed := await stories.placed(each.digest_id):
            return [placed, *await stories.left_without(each.digest_id)]
    return []


async def place_some_stored_before(deps: Deps) -> None:
    """Place some digests that were stored before there were stories, the latest first; call this at each tick."""
    for stored in await deps.store.stories.unplaced(UNPLACED_PER_TICK):
        traits = await deps.traits(stored.digest.article)
        # An article that a worker cannot read is like no other; without traits it would be tried for ever.
        made = await asyncio.to_thread(_traits_of_nothing) if isinstance(traits, Unfinished) else traits
        async with deps.store.stories.placing(stored.chat_id) as stories:
            # Another process may have placed it meanwhile, or a reader deleted it.
            if await stories.is_unplaced(stored.id):
                await _place(stored, made, stories)


async def _place(stored: StoredDigest, traits: Traits, stories: Placing) -> None:
    """Put a digest into its story; if its article was edited, its old story goes on without it."""
    old = await stories.placed(stored.id)
    if old:
        others = await stories.left_without(stored.id)
        await stories.take_out(stored.id)
        await stories.divide(await _parts(others))
        if (await _assigned(traits, [old])).story is None:
            await stories.forget_tellings(stored.id)
    found = await _assigned(traits, await stories.near(stored.id, stored.kept_at, traits.keys))
    await stories.put(stored.id, traits, () if found.story is None else (found.story, *found.merged))


async def _assigned(traits: Traits, near: Sequence[Neighbour]) -> "Assignment":
    # In a thread: two hundred articles take some 10 ms, which would block the event loop.
    return await asyncio.to_thread(_assigned_here, traits, near)


def _assigned_here(traits: Traits, near: Sequence[Neighbour]) -> "Assignment":
    from summarizer.stories.traits import assigned  # noqa: PLC0415 - see the module

    return assigned(traits.signature, [(each.signature, each.story_id) for each in near])


async def _parts(others: Sequence[Neighbour]) -> list[list[int]]:
    """Return the stories that digests make by themselves."""
    groups = await asyncio.to_thread(_groups_of, others)
    return [[others[at].digest_id for at in group] for group in groups]


def _groups_of(others: Sequence[Neighbour]) -> tuple[tuple[int, ...], ...]:
    from summarizer.stories.traits import groups_of  # noqa: PLC0415 - see the module

    return groups_of([each.signature for each in others])


def _traits_of_nothing() -> Traits:
    from summarizer.stories.traits import traits_of  # noqa: PLC0415 - see the module

    return traits_of(Article(""))
