"""Stories as readers see them: which ones a briefing tells, and in what order. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

from storage.records import Member, StoredDigest
from storage.search.normalize import words

MIN_PREFIX_CHARACTERS: Final = 4
"""Letters that a word needs to match the beginning of longer words: the topic "AI" must not exclude airports."""

MAX_ACTING: Final = 3
"""Up to this many actors count towards the importance of a story: a list of names adds nothing."""

Origins: TypeAlias = tuple[tuple[int, ...], ...]
"""The ids of a story's digests by origin: the same words, the same news agency or the same publisher.

They are in the order of their first articles.
"""


@dataclass(frozen=True, slots=True)
class ArticleSpan:
    """A sentence of a story: `text[start:end]` of that digest's article."""

    digest_id: int
    start: int
    end: int

    def overlaps(self, other: "ArticleSpan") -> bool:
        """Return whether two spans have characters in common."""
        return self.digest_id == other.digest_id and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Disputed:
    """What other outlets contradict: sentences, and the digests whose titles contain a disputed number."""

    sentences: frozenset[ArticleSpan] = frozenset()
    titles: frozenset[int] = frozenset()

    def has(self, shown: ArticleSpan) -> bool:
        """Return whether a sentence, or a part of it, is disputed."""
        return any(map(shown.overlaps, self.sentences))


@dataclass(frozen=True, slots=True)
class News:
    """Why a story that a briefing has told comes back: the sentences that are new since then, or further origins.

    `sentences` are in the order in which the articles arrived; if there are none, the story comes back because it has
    gained this many origins (`gained`). `came` are the ids of the digests that no briefing has covered.
    """

    since: datetime
    sentences: tuple[ArticleSpan, ...]
    gained: int = 0
    came: tuple[int, ...] = ()


class Weight(NamedTuple):
    """How important a story is, compared in this order: independent origins, number of actors, when it last grew."""

    origins: int
    acting: int
    latest: datetime


@dataclass(frozen=True, slots=True)
class RankedStory:
    """A story with the data that ranks it; its articles have not been read.

    `members` has the best report first, then the others, oldest first. `news` is `None` unless a briefing has told the
    story before; then the best report is one with news.
    """

    members: tuple[Member, ...]
    origins: Origins
    weight: Weight
    news: News | None = None

    @property
    def independent(self) -> int:
        """How many independent origins the story has."""
        return len(self.origins)

    @property
    def begins(self) -> datetime:
        """When its first article was stored; if the story comes back, only the new articles count."""
        came = self.news.came if self.news else ()
        return min(each.kept_at for each in self.members if not came or each.digest_id in came)


@dataclass(frozen=True, slots=True)
class StoryForReader:
    """A story as a briefing or a story view shows it, with `articles` and `news` in the order of a `RankedStory`."""

    articles: tuple[StoredDigest, ...]
    origins: Origins
    news: News | None = None

    @property
    def independent(self) -> int:
        """How many independent origins the story has."""
        return len(self.origins)

    @property
    def outlets(self) -> int:
        """How many outlets printed it: "3 outlets, 2 independent"."""
        return len(self.outlet_names)

    @property
    def outlet_names(self) -> tuple[str, ...]:
        """The outlets that printed it, each once."""
        names = (name for kept in self.articles for name in (kept.digest.article.source, *_sources_of(kept)))
        return tuple(dict.fromkeys(name for name in names if name))


def about_none(subjects: Mapping[int, Sequence[str]], left_out: Sequence[str]) -> frozenset[int]:
    """Return the ids of the digests that are about none of the topics that a chat has left out.

    `subjects` holds lines that say what each digest is about.
    """
    topics = [topic for topic in map(words, left_out) if topic]
    return frozenset(digest_id for digest_id, lines in subjects.items() if not _are_about(lines, topics))


def ranked_story(members: Sequence[Member], origins: Origins) -> RankedStory:
    """Return the story of these members, given oldest first, and their origins."""
    best = max(members, key=_quality)
    ordered = (best, *(each for each in members if each is not best))
    latest = max(each.kept_at for each in members)
    return RankedStory(ordered, origins, Weight(len(origins), max(map(_acting, members)), latest))


def coming_back(story: RankedStory, news: News) -> RankedStory:
    """Return a told story with its news; the article with the first new sentence comes first."""
    first = next(iter((*(each.digest_id for each in news.sentences), *news.came)))
    return replace(story, news=news, members=tuple(sorted(story.members, key=lambda each: each.digest_id != first)))


def by_weight(stories: Iterable[RankedStory]) -> tuple[RankedStory, ...]:
    """Return the stories, most important first."""
    return tuple(sorted(stories, key=lambda story: story.weight, reverse=True))


def _acting(member: Member) -> int:
    return min(MAX_ACTING, member.acting)


def _quality(member: Member) -> tuple[bool, bool, int, int]:
    """Return a sort key that ranks whole reports first, then those with a title, with more actors, and earlier."""
    return not member.is_part, member.has_title, _acting(member), -member.digest_id


def _sources_of(stored: StoredDigest) -> tuple[str | None, ...]:
    return tuple(source.name for source in stored.sources)


def _are_about(lines: Sequence[str], topics: Sequence[Sequence[str]]) -> bool:
    return any(_occurs_in(topic, line) for line in map(words, lines) for topic in topics)


def _occurs_in(topic: Sequence[str], line: Sequence[str]) -> bool:
    """Return whether the words occur in a line; the last may be a prefix ("foot" in "football") unless it is short."""
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
