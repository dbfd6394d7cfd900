"""Reports of our own writing about events that did not happen, to be compared with each other."""

from functools import cache

from summarizer.digest import digest_of
from summarizer.model import Article, Digest
from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.values import Comparison, Passage, Report

QUAKE = (
    "A strong earthquake struck the island of Velda on Sunday, killing 10 people and injuring 70, officials said. "
    "The quake destroyed most of the old harbour of Port Ellery, where the fish market collapsed. "
    "Governor Helena Marsh said that the dam above the town had held. "
    "Schools on the island stay closed until the buildings have been inspected, the education office said."
)
QUAKE_ELSEWHERE = (
    "An earthquake struck the island of Velda on Sunday, killing 10 people and injuring 85, the rescue service said. "
    "The old harbour of Port Ellery was mostly destroyed, and its fish market collapsed. "
    "The airline Norfly cancelled all its flights to the island for a week. "
    "Divers were searching the water for the crew of a trawler that sank at its mooring."
)
QUAKE_NEXT_DAY = (
    "The dam above Port Ellery burst on Monday morning, a day after the earthquake on the island of Velda. "
    "Rescuers have now counted 14 people killed by the earthquake that struck Velda on Sunday, officials said. "
    "The old harbour of Port Ellery was mostly destroyed in the quake, and its fish market collapsed. "
    "Governor Helena Marsh declared a state of emergency and asked the army for help."
)


@cache
def digest(text: str, published: str | None = None, language: str | None = "en", title: str | None = None) -> Digest:
    """Digest a text as it is."""
    return digest_of(Article(text, title, published=published, language=language))


def reports(*texts: str, published: tuple[str | None, ...] = (), language: str = "en") -> list[Report]:
    """Return a report of an origin of its own for each text."""
    dates = published or (None,) * len(texts)
    return [
        Report(digest(text, day, language), origin) for origin, (text, day) in enumerate(zip(texts, dates, strict=True))
    ]


def compared(*texts: str, published: tuple[str | None, ...] = (), language: str = "en") -> Comparison:
    """Compare texts of origins of their own."""
    return compare(reports(*texts, published=published, language=language))


def words(texts: tuple[str, ...], passage: Passage) -> str:
    """Return the words of a passage."""
    return texts[passage.article][passage.start : passage.end]


def differences(*texts: str, published: tuple[str | None, ...] = ()) -> list[tuple[str, str, str]]:
    """Return the kind and the two sentences of each difference."""
    found = compared(*texts, published=published).differ
    return [(str(each.kind), words(texts, each.a), words(texts, each.b)) for each in found]
