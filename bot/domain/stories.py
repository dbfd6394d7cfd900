"""The stories of a briefing: which of a chat's digests it covers, in what order, and with which claim. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from bot.domain.quotations import best_first, repeats
from storage.records import StoredDigest
from storage.search.normalize import words
from summarizer.model import Claim

MIN_PREFIX_CHARACTERS: Final = 4
"""Letters that a word needs to match the beginning of longer words: the topic "AI" must not exclude airports."""

Story: TypeAlias = Sequence[StoredDigest]
"""The digests about one event, the earliest stored first."""


def without_left_out(stored: Iterable[StoredDigest], left_out: Sequence[str]) -> tuple[StoredDigest, ...]:
    """Return the digests that are about none of the topics that a chat has left out."""
    topics = [topic for topic in map(words, left_out) if topic]
    return tuple(each for each in stored if not topics or not _is_about(each, topics))


def by_coverage(stories: Iterable[Story]) -> tuple[Story, ...]:
    """Return the stories, those that the most outlets cover first, and of equals the latest first."""
    return tuple(sorted(stories, key=lambda story: (_outlets(story), max(it.kept_at for it in story)), reverse=True))


def lead_claim(stored: StoredDigest) -> Claim | None:
    """Return the claim to show with a story: a quotation rather than a paraphrase, and by the most important speaker.

    A claim that repeats the digest's first point is skipped. `None` if no claim is left.
    """
    shown = stored.digest.points[:1]
    named = (claim for claim in best_first(stored.digest) if claim.speaker)
    return next((claim for claim in named if not repeats(claim, shown)), None)


def _outlets(story: Story) -> int:
    return sum(1 + len(stored.sources) for stored in story)


def _is_about(stored: StoredDigest, topics: Sequence[Sequence[str]]) -> bool:
    """Tell whether a topic occurs in the title, the points or a key actor's names."""
    digest = stored.digest
    lines = [digest.article.title or "", *(point.text for point in digest.points)]
    lines += [name for actor in digest.key_actors for name in (actor.name, *actor.aliases)]
    return any(_occurs_in(topic, line) for line in map(words, lines) for topic in topics)


def _occurs_in(topic: Sequence[str], line: Sequence[str]) -> bool:
    """Tell whether the words occur in a line; the last may be a prefix ("foot" in "football") unless it is short."""
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
