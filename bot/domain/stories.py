"""What a briefing tells of: the stories of a chat's digests, those it left out aside, the weightiest first. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from storage.records import StoredDigest
from storage.search.normalize import words
from summarizer.model import Claim, ClaimKind

MIN_PREFIX_CHARACTERS: Final = 4
"""Letters from which a word that is left out stands for longer ones: "AI" is in no airport."""

Story: TypeAlias = Sequence[StoredDigest]
"""The digests that tell of one event, the first kept first."""


def without_left_out(kept: Iterable[StoredDigest], left_out: Sequence[str]) -> tuple[StoredDigest, ...]:
    """Return the digests that are about none of the topics a chat left out."""
    topics = [topic for topic in map(words, left_out) if topic]
    return tuple(each for each in kept if not topics or not _is_about(each, topics))


def by_weight(stories: Iterable[Story]) -> tuple[Story, ...]:
    """Put first what most outlets tell of; of equals what came last."""
    return tuple(sorted(stories, key=lambda story: (_outlets(story), max(it.kept_at for it in story)), reverse=True))


def lead_claim(kept: StoredDigest) -> Claim | None:
    """Return the claim that says most: a quotation before a paraphrase, of whoever matters most.

    Not one that the first point tells already.
    """
    digest = kept.digest
    place = {actor.name: rank for rank, actor in enumerate(digest.actors)}
    told = [(point.start, point.end) for point in digest.points[:1]]
    others = [
        claim
        for claim in digest.attributed
        if claim.speaker and not any(claim.start < end and start < claim.end for start, end in told)
    ]
    best = sorted(others, key=lambda it: (it.kind is ClaimKind.INDIRECT, place.get(it.speaker or "", len(place))))
    return best[0] if best else None


def _outlets(story: Story) -> int:
    return sum(1 + len(kept.sources) for kept in story)


def _is_about(kept: StoredDigest, topics: Sequence[Sequence[str]]) -> bool:
    """Tell whether a topic stands in the title, the points or an actor's name."""
    digest = kept.digest
    lines = [digest.article.title or "", *(point.text for point in digest.points)]
    lines += [name for actor in digest.key_actors for name in (actor.name, *actor.aliases)]
    return any(_stands_in(topic, line) for line in map(words, lines) for topic in topics)


def _stands_in(topic: Sequence[str], line: Sequence[str]) -> bool:
    """Tell whether the words stand in a line; the last may go on ("foot" in "football") unless it is very short."""
    *first, last = topic
    count = len(topic)
    return any(
        list(line[at : at + count - 1]) == first
        and (
            line[at + count - 1] == last
            or (len(last) >= MIN_PREFIX_CHARACTERS and line[at + count - 1].startswith(last))
        )
        for at in range(len(line) - count + 1)
    )
