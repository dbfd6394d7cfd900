"""What a reader is shown of a story, and which stories a briefing tells, and in what order. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

from storage.records import StoredDigest
from storage.search.normalize import words
from summarizer.model import ActorKind

MIN_PREFIX_CHARACTERS: Final = 4
"""Letters that a word needs to match the beginning of longer words: the topic "AI" must not exclude airports."""

MAX_ACTING: Final = 3
"""Actors count towards the weight of a story up to this many: a list of names adds nothing."""

Story: TypeAlias = Sequence[StoredDigest]
"""The digests about one event, the earliest stored first."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The articles of a story that have one origin: the same words, the same news agency or the same publisher.

    `names` are the outlets that printed them and the agencies that they credit, each once.
    """

    digest_ids: tuple[int, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewSentence:
    """A sentence that no article told before has: `text[start:end]` of that digest's article."""

    digest_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class News:
    """Why a story that a briefing has told comes back: the sentences that are new since then, or further origins.

    `sentences` are in the order in which the articles arrived; without any, the story comes back because it has gained
    this many origins (`gained`). `came` are the digests that no briefing has covered.
    """

    since: datetime
    sentences: tuple[NewSentence, ...]
    gained: int = 0
    came: tuple[int, ...] = ()


class Weight(NamedTuple):
    """How much a story matters, compared in this order: independent origins, how many act in it, when it last grew."""

    origins: int
    acting: int
    latest: datetime


@dataclass(frozen=True, slots=True)
class StoryForReader:
    """A story as a briefing or a story view shows it.

    `articles` has the best telling first, then the others, oldest first. `origins` are in the order of their first
    articles. `news` is `None` unless a briefing has told the story before; then the best telling is one with news.
    """

    articles: tuple[StoredDigest, ...]
    origins: tuple[Voice, ...]
    weight: Weight
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


def without_left_out(stored: Iterable[StoredDigest], left_out: Sequence[str]) -> tuple[StoredDigest, ...]:
    """Return the digests that are about none of the topics that a chat has left out."""
    topics = [topic for topic in map(words, left_out) if topic]
    return tuple(each for each in stored if not topics or not _is_about(each, topics))


def story_for_reader(articles: Story, origins: tuple[Voice, ...]) -> StoryForReader:
    """Return a story as it is shown, by its articles and their origins."""
    best = max(articles, key=_worth_telling)
    ordered = (best, *(each for each in articles if each is not best))
    latest = max(each.kept_at for each in articles)
    return StoryForReader(ordered, origins, Weight(len(origins), max(map(acting, articles)), latest))


def coming_back(story: StoryForReader, news: News) -> StoryForReader:
    """Return a story that was told, with what is new in it; the article with the first new sentence first."""
    first = next(iter((*(each.digest_id for each in news.sentences), *news.came)))
    return replace(story, news=news, articles=tuple(sorted(story.articles, key=lambda each: each.id != first)))


def by_weight(stories: Iterable[StoryForReader]) -> tuple[StoryForReader, ...]:
    """Return the stories, those that weigh most first."""
    return tuple(sorted(stories, key=lambda story: story.weight, reverse=True))


def acting(stored: StoredDigest) -> int:
    """Return how many people and organisations act in an article: those who matter, and who speak or have a role."""
    actors = (each for each in stored.digest.actors if each.key and each.kind is not ActorKind.PLACE)
    return min(MAX_ACTING, sum(bool(each.claims or each.role) for each in actors))


def _worth_telling(stored: StoredDigest) -> tuple[bool, bool, int, int]:
    """Rank the tellings of a story: whole, with a title, with more actors, earlier."""
    return not stored.digest.is_part, bool(stored.digest.article.title), acting(stored), -stored.id


def _sources_of(stored: StoredDigest) -> tuple[str | None, ...]:
    return tuple(source.name for source in stored.sources)


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
