"""What a worker process runs: its preparation, and the jobs.

Only a worker imports what a job needs. The bot's own process only names the jobs, and starts without the language
libraries.
"""

import resource
from collections.abc import Sequence
from typing import Final

from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Refusal, Traits
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal, OfferedFeed
from summarizer.similarity.fingerprint import Likeness
from summarizer.stories.comparison.values import Comparison, Passage, Report, ToldStory

# ruff: noqa: PLC0415 - see above

MAX_MEMORY_BYTES: Final = 2 << 30
"""Bytes of address space that a worker may use; once warm it uses a third. A file that needs more is too big."""


def answer() -> None:
    """Do nothing: a worker that returns from this call is alive."""


def warm() -> None:
    """Load every model and parser."""
    from summarizer.digest import warm

    warm()


def begin() -> None:
    """Limit the memory of this process, and make sure that the models are loaded."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    warm()


def article_and_keys(material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
    """Read a submission, and return its article with the keys that find its duplicates, or why it is not an article."""
    from summarizer.digest import article_and_keys

    return article_and_keys(material)


def digest_and_traits(article: Article, *, length: Length) -> tuple[Digest, Traits]:
    """Return an article's digest and its traits, by which its story is found."""
    from summarizer.digest import digest_and_traits

    return digest_and_traits(article, length=length)


def likeness(one: str, other: str) -> Likeness:
    """Return how similar two texts are."""
    from summarizer.similarity.duplicates import likeness

    return likeness(one, other)


def traits_of(article: Article) -> Traits:
    """Return the traits of an article, by which its story is found."""
    from summarizer.stories.traits import traits_of

    return traits_of(article)


def compare(reports: Sequence[Report]) -> Comparison:
    """Compare the reports of a story."""
    from summarizer.stories.comparison.compare import compare

    return compare(reports)


def news_of_each(stories: Sequence[ToldStory]) -> tuple[tuple[Passage, ...], ...]:
    """Return the sentences of each story that no told article has."""
    from summarizer.stories.comparison.news import news_of_each

    return news_of_each(stories)


def read_feed(content: bytes, media_type: str | None, url: str, *, is_channel: bool) -> Feed | FeedRefusal:
    """Read the response of a source."""
    from summarizer.reading.feed_formats.reader import read_feed

    return read_feed(content, media_type, url, is_channel=is_channel)


def feeds_of_page(content: bytes, media_type: str | None, url: str) -> tuple[OfferedFeed, ...]:
    """Return the feeds that a page names."""
    from summarizer.reading.feed_formats.reader import feeds_of_page

    return feeds_of_page(content, media_type, url)


def read_list(content: bytes) -> tuple[OfferedFeed, ...] | None:
    """Return the feeds of a list in OPML; `None` if the text is not such a list."""
    from summarizer.reading.feed_formats.reader import read_list

    return read_list(content)
