"""Makes the digest of a submission: read it, parse it, choose its points."""

import gc
import re
from importlib import import_module
from typing import Final

from summarizer.article_languages import ANALYSERS
from summarizer.language_identification import load_identifier
from summarizer.memory import give_back_memory
from summarizer.model import (
    DEFAULT_LENGTH,
    Article,
    Digest,
    DuplicateKeys,
    Length,
    Material,
    Method,
    Refusal,
    Stub,
    Traits,
)
from summarizer.reading import load_parsers, read
from summarizer.summary import summary

MAX_READ_CHARACTERS: Final = 120_000
"""Characters of an article that are analysed, some 20,000 words: ten seconds, half of what a worker may take."""

# The parser's work grows with its tokens, so a text of very short words or of punctuation alone is cut earlier.
_MAX_READ_TOKENS: Final = 30_000
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")

_WARM_UP_TEXT = (
    "Port Ellery's mayor Helena Marsh said on Sunday that the coal pier would close in two years. “It is time,” she "
    "told reporters, and the dockers' union warned that many of its members had not been asked. Norcoal, which runs "
    "the pier, declined to comment on the plan, but its lawyers are reading the contract with the city once more."
)


def make_digest(
    material: Material, *, length: Length = DEFAULT_LENGTH, method: Method = Method.PRECIS
) -> Digest | Refusal:
    """Read a submission and digest it, or say why it is not an article."""
    article = _article(material)
    return article if isinstance(article, Refusal) else digest_of(article, length=length, method=method)


def article_and_keys(material: Material) -> tuple[Article, DuplicateKeys] | Refusal:
    """Read a submission, and return its article with the keys that find its duplicates, or why it is not an article."""
    from summarizer.similarity.duplicates import duplicate_keys  # noqa: PLC0415 - a digest alone needs no keys

    article = _article(material)
    return article if isinstance(article, Refusal) else (article, duplicate_keys(article, material.proven_url))


def digest_of(article: Article, *, length: Length = DEFAULT_LENGTH, method: Method = Method.PRECIS) -> Digest:
    """Return an article's points, actors and claims; no actors or claims if its language has no analyser."""
    text = _readable(article.text)
    analyse = ANALYSERS.get(article.language or "")
    actors, claims = analyse(text, article.title) if analyse else ((), ())
    unread = (*(() if analyse else ("actors", "claims")), *(("rest",) if article.is_part else ()))
    points = summary(
        text, article.language, title=article.title, actors=actors, claims=claims, length=length, method=method
    )
    return Digest(article, points, actors, claims, None if text == article.text else len(text), unread)


def digest_and_traits(article: Article, *, length: Length = DEFAULT_LENGTH) -> tuple[Digest, Traits]:
    """Return an article's digest and its traits, by which its story is found."""
    from summarizer.stories.traits import traits_of  # noqa: PLC0415 - a digest alone needs no traits

    return digest_of(article, length=length), traits_of(article)


def _readable(text: str) -> str:
    """Return the part of a text that is analysed: all of it, or up to the end of a paragraph, a sentence or a word."""
    limit = _read_limit(text)
    if limit >= len(text):
        return text
    ends = (text.rfind(separator, limit // 2, limit) for separator in ("\n", ". ", " "))
    return text[: next((end + 1 for end in ends if end > 0), limit)].rstrip()


def _read_limit(text: str) -> int:
    """Return the offset at which reading stops; a text of punctuation alone has four times as many tokens as prose."""
    if len(text) <= _MAX_READ_TOKENS:
        return MAX_READ_CHARACTERS
    for count, token in enumerate(_TOKEN.finditer(text, 0, MAX_READ_CHARACTERS)):
        if count == _MAX_READ_TOKENS:
            return token.start()
    return MAX_READ_CHARACTERS


def warm() -> None:
    """Load every model and parser, so that the first submission takes no longer than the next."""
    load_identifier()
    load_parsers()
    import_module("summarizer.similarity.duplicates")
    make_digest(Material(_WARM_UP_TEXT))
    import_module("summarizer.stories.traits").traits_of(Article(_WARM_UP_TEXT, language="en"))
    give_back_memory()
    # The models are never freed: without this, the collector would scan them again and again while articles are read.
    gc.collect()
    gc.freeze()


def _article(material: Material) -> Article | Refusal:
    """Return the article in a submission; the text of a `Stub` is not digested."""
    reading = read(material)
    return reading.refusal if isinstance(reading, Stub) else reading
