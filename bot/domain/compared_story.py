"""How the articles of a story compare, as readers see it: each sentence once, with its outlets. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.content_words import content_words
from bot.domain.stories import StoryForReader
from storage.records import StoredDigest
from summarizer.stories.comparison.values import Comparison, DifferenceKind, Fact, Passage, Report

MAX_COMPARED: Final = 20
"""How many articles of a story are compared; the first of every origin come before the others."""

MIN_SHARE_OF_SAME: Final = 0.8
"""Two sentences with this share of their content words in common, and the same numbers, are shown once."""


@dataclass(frozen=True, slots=True)
class ComparedStory:
    """A story, the digests that were compared, and the result; `Passage.article` is an index into `digests`."""

    story: StoryForReader
    digests: tuple[StoredDigest, ...]
    comparison: Comparison

    def words(self, passage: Passage) -> str:
        """Return the text of a passage on one line."""
        return words_at(self.digests[passage.article], passage.start, passage.end)

    def outlet(self, passage: Passage) -> str:
        """Return the outlet of a passage."""
        return outlet_of(self.digests[passage.article])


@dataclass(frozen=True, slots=True)
class SharedPoint:
    """A sentence whose substance two or more origins report, and their outlets, starting with the sentence's own."""

    passage: Passage
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What happened in a story on one day: a title or a sentence, and the digest it comes from."""

    day: date
    words: str
    kept: StoredDigest


def words_at(kept: StoredDigest, start: int, end: int) -> str:
    """Return a part of a digest's article on one line."""
    return " ".join(kept.digest.article.text[start:end].split())


def outlet_of(kept: StoredDigest) -> str:
    """Return the name of an article's outlet, or the number of its digest if no outlet is known."""
    return kept.digest.article.source or f"#{kept.number}"


def digests_to_compare(story: StoryForReader) -> tuple[StoredDigest, ...]:
    """Return the digests of a story that are compared, in the story's order."""
    firsts = {digest_ids[0] for digest_ids in story.origins}
    first_of_each = sorted(story.articles, key=lambda kept: kept.id not in firsts)
    chosen = {kept.id for kept in first_of_each[:MAX_COMPARED]}
    return tuple(kept for kept in story.articles if kept.id in chosen)


def reports_of(story: StoryForReader, digests: Iterable[StoredDigest]) -> tuple[Report, ...]:
    """Return digests of a story as reports to compare; if all have one origin, its versions are compared."""
    if story.independent == 1:
        return tuple(Report(kept.digest, at) for at, kept in enumerate(digests))
    origin_of = {digest_id: at for at, digest_ids in enumerate(story.origins) for digest_id in digest_ids}
    return tuple(Report(kept.digest, origin_of[kept.id]) for kept in digests)


def best_report(story: StoryForReader, language: str) -> StoredDigest:
    """Return the best report of a story in a language if it has a titled one, else the best of all."""
    own = (kept for kept in story.articles if kept.digest.article.language == language and kept.digest.article.title)
    return next(own, story.articles[0])


def shared_points(story: ComparedStory, language: str) -> tuple[SharedPoint, ...]:
    """Return what two or more origins report, most widely reported first, each once, in this language if possible.

    If there is no such sentence, or only one origin, return the points of the best report. What the outlets disagree
    about is left out: showing one wording here would mean taking its side.
    """
    disputed = {passage for each in story.comparison.differ for passage in (each.a, each.b)}
    points: list[SharedPoint] = []
    for fact in story.comparison.shared if story.story.independent > 1 else ():
        if not disputed & {*fact.tellings}:
            _add(story, _point(story, fact, language), points)
    return tuple(points or _points_of_best(story, disputed, language))


def only_in(story: ComparedStory, points: Iterable[SharedPoint] = ()) -> tuple[tuple[str, Passage], ...]:
    """Return what only one outlet reports, outlet by outlet, without what the points already say."""
    told = {story.words(point.passage) for point in points}
    found = (each for each in sorted(story.comparison.only) if story.words(each) not in told)
    return tuple((story.outlet(passage), passage) for passage in found)


def differences(story: ComparedStory) -> tuple[tuple[Passage, Passage], ...]:
    """Return the pairs of sentences that cannot both be right; figures come first, because they are clearest."""
    kinds = list(DifferenceKind)
    found = sorted(story.comparison.differ, key=lambda each: kinds.index(each.kind))
    return tuple((each.a, each.b) for each in found)


def course(story: ComparedStory, zone: ZoneInfo) -> tuple[Step, ...]:
    """Return how a story developed over days: its first title, then what was new each day, or else the later titles.

    Empty if all articles are from one day.
    """
    days = [day_of(kept, zone) for kept in story.digests]
    titles = titles_by_day(story.digests, zone)
    news = sorted(story.comparison.updates, key=lambda each: (days[each.article], each))
    steps = [Step(days[each.article], story.words(each), story.digests[each.article]) for each in news]
    later = [step for step in steps if step.day > min(days)] or [step for step in titles if step.day > min(days)]
    return (*(step for step in titles if step.day == min(days)), *later) if later else ()


def day_of(kept: StoredDigest, zone: ZoneInfo) -> date:
    """Return the day on which an article was published, or if that is unknown, stored."""
    try:
        when = datetime.fromisoformat(kept.digest.article.published or "")
    except ValueError:
        return kept.kept_at.astimezone(zone).date()
    return when.astimezone(zone).date() if when.tzinfo else when.date()


def titles_by_day(digests: Sequence[StoredDigest], zone: ZoneInfo) -> tuple[Step, ...]:
    """Return the first title of each day on which a story was in the news, the earliest day first."""
    first: dict[date, Step] = {}
    for kept in digests:
        if title := kept.digest.article.title:
            day = day_of(kept, zone)
            first.setdefault(day, Step(day, title, kept))
    return tuple(step for _, step in sorted(first.items()))


def _points_of_best(story: ComparedStory, disputed: Iterable[Passage], language: str) -> Iterator[SharedPoint]:
    """Yield the points of the best report, each with the outlets that print it, without what is disputed."""
    best = best_report(replace(story.story, articles=story.digests), language)
    article = story.digests.index(best)
    printed = [(outlet_of(kept), words_at(kept, 0, len(kept.digest.article.text))) for kept in (best, *story.digests)]
    for each in best.digest.points:
        passage = Passage(article, each.start, each.end)
        if not any(map(passage.overlaps, disputed)):
            outlets = dict.fromkeys(outlet for outlet, text in printed if story.words(passage) in text)
            yield SharedPoint(passage, tuple(outlets))


def _add(story: ComparedStory, point: SharedPoint, points: list[SharedPoint]) -> None:
    """Add a point, or its outlets to those of the point that says the same."""
    for at, known in enumerate(points):
        if _say_the_same(story.words(known.passage), story.words(point.passage)):
            points[at] = replace(known, outlets=tuple(dict.fromkeys((*known.outlets, *point.outlets))))
            return
    points.append(point)


def _say_the_same(one: str, other: str) -> bool:
    ours, theirs = content_words(one), content_words(other)
    numbers = {word for word in ours ^ theirs if word.isdigit()}
    return one == other or (not numbers and len(ours & theirs) >= MIN_SHARE_OF_SAME * max(len(ours), len(theirs)) > 0)


def _point(story: ComparedStory, fact: Fact, language: str) -> SharedPoint:
    def is_foreign(telling: Passage) -> bool:
        return story.digests[telling.article].digest.article.language != language

    tellings = sorted(fact.tellings, key=is_foreign)
    return SharedPoint(tellings[0], tuple(dict.fromkeys(map(story.outlet, tellings))))
