"""Tells the same news from other news: MinHash finds what may be the same, the shingles themselves decide."""

import hashlib
import re
from collections import Counter
from enum import StrEnum
from typing import Final

from summarizer.model import Article, DuplicateKeys
from summarizer.reading.lines.source_lines import line_key
from summarizer.reading.pages.address import clean_address, names_article, place_of
from summarizer.sentences import Tokenizer
from summarizer.similarity.minhash import signature

BANDS: Final = 16
ROWS: Final = 4
"""Two texts share one of 16 bands of 4 values with probability 1 - (1 - J^4)^16 (Broder 1997): .99 where J is .7."""

SIMILARITY_OF_SAME: Final = 0.7
SIMILARITY_OF_SAME_SHORT: Final = 0.85
"""Jaccard similarity of the shingles from which two texts, or two short ones, are one article with small changes."""

SIMILARITY_OF_REWRITTEN: Final = 0.2
"""Jaccard similarity of the shingles from which one text may be the other, rewritten."""

_SHINGLE: Final = 3
_EDGE: Final = (3, 8)
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_NEGATION: Final = re.compile(
    r"\b(?:not?|never|nicht|kein\w*|pas|non|не|нет|ні|nie|inte|ikke|niet)\b|n['’]t\b", re.IGNORECASE
)

# A capital within a sentence; at its beginning any word has one.
_NAME: Final = re.compile(r"(?<=[^\s.!?…:“\"«„]\s)[^\W\d_a-zà-öø-ÿа-яёіїєґα-ω]\w+")
_MOST_DIFFERING: Final = ((_NUMBER, 1), (_NAME, 1), (_NEGATION, 0))
_SHORT: Final = 800


def duplicate_keys(article: Article) -> DuplicateKeys:
    """Return what an article is recognised by when it comes again."""
    head, tail = _EDGE
    paragraphs = article.text.split("\n\n")
    address = clean_address(article.url) if article.url else None
    edges = (*paragraphs[:head], *paragraphs[head:][-tail:])
    return DuplicateKeys(
        fingerprint=fingerprint(article.text),
        bands=_bands(article.text),
        address=address if address and names_article(address) else None,
        lines=tuple(dict.fromkeys(map(line_key, edges))),
        place=place_of(address),
    )


def fingerprint(text: str) -> str:
    """Return the same for the same words, whatever white space and case they came in."""
    return hashlib.sha256(" ".join(text.split()).casefold().encode(errors="replace")).hexdigest()


class Likeness(StrEnum):
    """How much of one text is in another."""

    SAME = "same"
    REWRITTEN = "rewritten"
    OTHER = "other"


def likeness(one: str, other: str) -> Likeness:
    """Tell whether two texts are one article with small changes, or one that was rewritten.

    Reports made from a template differ in little but their names, their numbers or a "not": those must agree as well,
    and in a short text nearly all the rest.
    """
    shared = _jaccard(_shingles(one), _shingles(other))
    enough = SIMILARITY_OF_SAME if min(len(one), len(other)) > _SHORT else SIMILARITY_OF_SAME_SHORT
    if shared >= enough and all(_differing(pattern, one, other) <= most for pattern, most in _MOST_DIFFERING):
        return Likeness.SAME
    return Likeness.REWRITTEN if shared >= SIMILARITY_OF_REWRITTEN else Likeness.OTHER


def _differing(pattern: re.Pattern[str], one: str, other: str) -> int:
    """Return how many words of a kind one text has oftener than the other."""
    counts = [Counter(map(str.casefold, pattern.findall(text))) for text in (one, other)]
    return len((counts[0] - counts[1]).keys() | (counts[1] - counts[0]).keys())


def _bands(text: str) -> tuple[str, ...]:
    shingles = (shingle.encode(errors="replace") for shingle in _shingles(text))
    values = signature(shingles, BANDS * ROWS).reshape(BANDS, ROWS)
    return tuple(
        hashlib.blake2b(bytes([at]) + row.tobytes(), digest_size=8).hexdigest() for at, row in enumerate(values)
    )


def _shingles(text: str) -> frozenset[str]:
    words = [word.casefold() for word in Tokenizer().to_words(text)]
    return frozenset(" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0
