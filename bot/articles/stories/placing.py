"""Places articles in stories: when they are stored or edited, when one is deleted, and those stored without a story.

NumPy, which compares articles, is imported with the first comparison, so that the bot starts without it.
"""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bot.deps import Deps
from bot.domain.unfinished import Unfinished
from storage.digest_transaction import DigestTransaction
from storage.placing import Placing
from storage.records import Entry, Neighbour, NewDigest, StoredDigest
from summarizer.model import Article, Traits

if TYPE_CHECKING:
    from summarizer.stories.assignment import Part

UNPLACED_PER_TICK: Final = 20
"""How many digests that were stored without a story are placed in each tick: sixty a minute, some 0.2 s of work."""


async def place_stored(entries: Sequence[Entry], transaction: DigestTransaction) -> None:
    """Place digests that are being stored, in their transaction."""
    placed = [
        (entry.traits, stored)
        for entry, stored in zip(entries, transaction.stored, strict=True)
        if isinstance(entry, NewDigest) and entry.traits
    ]
    if placed:
        await transaction.stories.lock()
    for traits, stored in placed:
        await _place(stored, traits, transaction.stories)


async def delete_digest(kept: StoredDigest, deps: Deps) -> bool:
    """Delete a digest, and divide its story if nothing else held it together; return `False` if the digest is gone."""
    others = await deps.store.stories.left_without(kept.id)
    is_deleted = await deps.store.digests.delete(kept.chat_id, kept.id)
    if len(others) > 1:
        async with deps.store.stories.placing(kept.chat_id) as stories:
            # Read the story again: an article that came meanwhile may belong to it, or join it to another.
            await stories.divide(await _parts(await _story_of_any(others, stories)))
    return is_deleted


async def _story_of_any(digests: Sequence[Neighbour], stories: Placing) -> Sequence[Neighbour]:
    """Return the whole story that these digests are in now; empty if none of them is left."""
    for each in digests:
        if placed := await stories.placed(each.digest_id):
            return [placed, *await stories.left_without(each.digest_id)]
    return []


async def place_some_stored_before(deps: Deps) -> None:
    """Place some digests that were stored before there were stories, the latest first; call this at each tick."""
    for stored in await deps.store.stories.unplaced(UNPLACED_PER_TICK):
        traits = await deps.traits(stored.digest.article)
        # Treat an article that a worker cannot read as unlike any other; without traits it would be retried forever.
        made = await asyncio.to_thread(_traits_of_nothing) if isinstance(traits, Unfinished) else traits
        async with deps.store.stories.placing(stored.chat_id) as stories:
            # Another process may have placed it meanwhile, or a reader deleted it.
            if await stories.is_unplaced(stored.id):
                await _place(stored, made, stories)


async def _place(stored: StoredDigest, traits: Traits, stories: Placing) -> None:
    """Put a digest into its story; if its article was edited, take it out of its old story."""
    old = await stories.placed(stored.id)
    if old:
        others = await stories.left_without(stored.id)
        await stories.take_out(stored.id)
        await stories.divide(await _parts(others))
        if not await _regrouped(traits, [old]):
            await stories.forget_tellings(stored.id)
    near = await stories.near(stored.id, stored.kept_at, traits.keys)
    await stories.put(stored.id, traits, await _joined(await _regrouped(traits, near), near, stories))


async def _regrouped(traits: Traits, near: Sequence[Neighbour]) -> "tuple[Part, ...]":
    # In a thread: this takes some 15 ms, which would block the event loop.
    return await asyncio.to_thread(_regrouped_here, traits, near)


def _regrouped_here(traits: Traits, near: Sequence[Neighbour]) -> "tuple[Part, ...]":
    from summarizer.stories.traits import regrouped_with  # noqa: PLC0415 - see the module

    return regrouped_with(traits.signature, [(each.signature, each.story_id) for each in near])


async def _joined(parts: "Sequence[Part]", near: Sequence[Neighbour], stories: Placing) -> Sequence[int]:
    """Divide the stories that turn out to be several because of a new article, and return those that it joins."""
    if len(parts) < 2:
        return parts[0].stories if parts else ()
    whole = await _whole(parts, near, stories)
    await stories.divide(whole)
    return (min(whole[0]),)


async def _whole(parts: "Sequence[Part]", near: Sequence[Neighbour], stories: Placing) -> list[list[int]]:
    """Return the digests of each part, including those digests of its stories that were not compared."""
    compared = [[near[at].digest_id for at in part.articles] for part in parts]
    part_of = {story: at for at, part in enumerate(parts) for story in part.stories}
    others = await stories.others_of(tuple(part_of), {each for part in compared for each in part})
    for digest_id, story_id in others:
        compared[part_of[story_id]].append(digest_id)
    return compared


async def _parts(others: Sequence[Neighbour]) -> list[list[int]]:
    """Return the stories that these digests form on their own."""
    groups = await asyncio.to_thread(_groups_of, others)
    return [[others[at].digest_id for at in group] for group in groups]


def _groups_of(others: Sequence[Neighbour]) -> tuple[tuple[int, ...], ...]:
    from summarizer.stories.traits import groups_of  # noqa: PLC0415 - see the module

    return groups_of([each.signature for each in others])


def _traits_of_nothing() -> Traits:
    from summarizer.stories.traits import traits_of  # noqa: PLC0415 - see the module

    return traits_of(Article(""))
