"""What a story's articles tell together, as a reader is shown it: each sentence once, with its outlets. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from storage.records import StoredDigest
from summarizer.stories.comparison.values import Comparison, DifferenceKind, Fact, Passage


@dataclass(frozen=True, slots=True)
class ComparedStory:
    """The digests of a story, the earliest first, the origin of each, and how the articles compare.

    `Passage.article` counts the digests.
    """

    digests: tuple[StoredDigest, ...]
    origins: tuple[int, ...]
    comparison: Comparison

    def words(self, passage: Passage) -> str:
        """Return the text of a passage on one line."""
        return words_at(self.digests[passage.article], passage.start, passage.end)


@dataclass(frozen=True, slots=True)
class SharedPoint:
    """A sentence that tells what two or more origins tell, and their outlets, its own first."""

    passage: Passage
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a story on a day: a title or a sentence, and the digest it is from."""

    day: date
    words: str
    kept: StoredDigest


def words_at(kept: StoredDigest, start: int, end: int) -> str:
    """Return a part of a digest's article on one line."""
    return " ".join(kept.digest.article.text[start:end].split())


def outlet_of(kept: StoredDigest) -> str:
    """Return the name of an article's outlet, or the number of its digest if it names none."""
    return kept.digest.article.source or f"#{kept.number}"


def outlets_of(digests: Iterable[StoredDigest]) -> tuple[str, ...]:
    """Return the outlets that reported a story, each once, the earliest first."""
    names = [outlet_of(kept) for kept in digests]
    return tuple(dict.fromkeys(names))


def best_telling(story: ComparedStory, language: str) -> StoredDigest:
    """Return the digest whose title tells the story best: most of the shared points are in its words.

    One in the reader's language comes before others, and one with a title before one without.
    """
    best_worded = Counter(fact.tellings[0].article for fact in story.comparison.shared)

    def rank(at: int) -> tuple[bool, bool, int]:
        article = story.digests[at].digest.article
        return not article.title, article.language != language, -best_worded[at]

    return story.digests[min(range(len(story.digests)), key=rank)]


def shared_points(story: ComparedStory) -> tuple[SharedPoint, ...]:
    """Return what two or more origins tell, what most of them tell first.

    What the outlets disagree about is left out: to show one wording here would take its side.
    """
    disputed = {passage for each in story.comparison.differ for passage in (each.a, each.b)}
    points = [_point(story, fact) for fact in story.comparison.shared if not disputed & {*fact.tellings}]
    return tuple(sorted(points, key=lambda point: -len({*point.outlets})))


def only_in(story: ComparedStory) -> tuple[tuple[str, Passage], ...]:
    """Return what one outlet alone tells, outlet by outlet."""
    told = [(outlet_of(story.digests[each.article]), each) for each in story.comparison.only]
    order = {outlet: at for at, outlet in enumerate(outlets_of(story.digests))}
    return tuple(sorted(told, key=lambda each: (order[each[0]], each[1])))


def differences(story: ComparedStory) -> tuple[tuple[Passage, Passage], ...]:
    """Return the pairs of sentences that cannot both be right; figures come first, as they are plainest."""
    kinds = list(DifferenceKind)
    found = sorted(story.comparison.differ, key=lambda each: kinds.index(each.kind))
    return tuple((each.a, each.b) for each in found)


def course(story: ComparedStory, zone: ZoneInfo) -> tuple[Step, ...]:
    """Return how a story went on, if it did for days: the first title, then what was new, by day."""
    days = [day_of(kept, zone) for kept in story.digests]
    if len({*days}) < 2:
        return ()
    first = story.digests[days.index(min(days))]
    news = sorted(story.comparison.updates, key=lambda each: (days[each.article], each))
    steps = [Step(days[each.article], story.words(each), story.digests[each.article]) for each in news]
    beginning = [Step(min(days), title, first)] if (title := first.digest.article.title) else []
    return (*beginning, *(step for step in steps if step.day > min(days)))


def day_of(kept: StoredDigest, zone: ZoneInfo) -> date:
    """Return the day of an article: when it was published, else when it was kept."""
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


def _point(story: ComparedStory, fact: Fact) -> SharedPoint:
    return SharedPoint(fact.tellings[0], outlets_of(story.digests[each.article] for each in fact.tellings))
