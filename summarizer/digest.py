"""The table of contents: what happens to a submission, step by step."""

import re
from typing import Final

from summarizer.attribution import ANALYSERS
from summarizer.model import USUAL, Article, Digest, Length, Marks, Material, Method, Refusal, Stub
from summarizer.reading import read
from summarizer.similarity.duplicates import marks_of
from summarizer.summary import summary

READ: Final = 120_000
"""Characters of an article that are read, some 20,000 words: ten seconds, half of what a worker may take."""

# As many words and marks of it, where they are very short.
_READ_WORDS: Final = 30_000
_WORD: Final = re.compile(r"\w+|[^\w\s]")

_WARMING = (
    "Port Ellery's mayor Helena Marsh said on Sunday that the coal pier would close in two years. “It is time,” she "
    "told reporters, and the dockers' union warned that many of its members had not been asked. Norcoal, which runs "
    "the pier, declined to comment on the plan, but its lawyers are reading the contract with the city once more."
)


def make_digest(material: Material, *, length: Length = USUAL, method: Method = Method.PRECIS) -> Digest | Refusal:
    """Read a submission and digest it, or say why it is no article."""
    article = _article(material)
    return article if isinstance(article, Refusal) else digest_of(article, length=length, method=method)


def recognised(material: Material) -> tuple[Article, Marks] | Refusal:
    """Read a submission, and say what it is recognised by when it comes again."""
    article = _article(material)
    return article if isinstance(article, Refusal) else (article, marks_of(article))


def digest_of(article: Article, *, length: Length = USUAL, method: Method = Method.PRECIS) -> Digest:
    """Digest an article: its points, its actors, its claims."""
    text = _readable(article.text)
    analyse = ANALYSERS.get(article.language or "")
    actors, claims = analyse(text, article.title) if analyse else ((), ())
    unread = () if analyse else ("actors", "claims")
    key = tuple(actor for actor in actors if actor.key)
    points = summary(text, article.language, title=article.title, actors=key, length=length, method=method)
    return Digest(article, points, actors, claims, None if text == article.text else len(text), unread)


def _readable(text: str) -> str:
    """The beginning of a text that we read: all of it, or up to the end of a paragraph, at worst of a word."""
    limit = _limit(text)
    if limit >= len(text):
        return text
    ends = (text.rfind(mark, limit // 2, limit) for mark in ("\n", ". ", " "))
    return text[: next((end + 1 for end in ends if end > 0), limit)].rstrip()


def _limit(text: str) -> int:
    """Where we stop reading, in characters: a text of marks alone holds four times as many words as prose."""
    for count, word in enumerate(_WORD.finditer(text, 0, READ)):
        if count == _READ_WORDS:
            return word.start()
    return READ


def warm() -> None:
    """Load every model, so that the first submission takes no longer than the next."""
    make_digest(Material(_WARMING))


def _article(material: Material) -> Article | Refusal:
    """The article in a submission; what a page shows in place of one is not read on."""
    found = read(material)
    return found.refusal if isinstance(found, Stub) else found
