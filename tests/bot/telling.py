"""Stories made by hand: digests of given articles, with the claims and actors that a test needs."""

from datetime import UTC, datetime, timedelta

from bot.domain.stories import ArticleSpan, News, StoryForReader
from storage.records import Source, StoredDigest
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def spoken(speaker, text, words, kind=ClaimKind.DIRECT, *, cue="said", denied=False):
    """Return the claim of a speaker whose words stand in a text."""
    start = text.index(words)
    end = start + len(words)
    return Claim(speaker, speaker, 0, 3, cue, 4, 8, words, start, end, ((start, end),), kind, denied)


def actor(name, *aliases, role=None):
    return Actor(name, ActorKind.PERSON, role, aliases, 1, 0.5, key=True)


def stored(
    number=1,
    text="The council voted.",
    title="Pier closes",
    outlet="The Herald",
    *,
    points=None,
    claims=(),
    actors=(),
    sources=(),
    hours=0,
    published=None,
    url=None,
    language="en",
):
    """Return a stored digest whose points are the given sentences, or else the whole text."""
    article = Article(text, title, url, outlet, published=published, language=language)
    places = [(text.index(each), each) for each in points or [text]]
    shown = tuple(Point(each, at, at + len(each)) for at, each in places)
    further = tuple(Source(name, None) for name in sources)
    return StoredDigest(
        number, 1, number, NOW - timedelta(hours=hours), Digest(article, shown, tuple(actors), tuple(claims)), further
    )


def told(*articles, origins=None, news=None):
    """Return the story of some digests; each is an origin of its own unless `origins` groups their ids."""
    groups = origins or [[each.id] for each in articles]
    return StoryForReader(tuple(articles), tuple(map(tuple, groups)), news)


def news_of(kept, sentence, *, days):
    """Return the news of a story that was told so many days ago: a sentence of a digest's article."""
    start = kept.digest.article.text.index(sentence)
    return News(NOW - timedelta(days=days), (ArticleSpan(kept.id, start, start + len(sentence)),))
