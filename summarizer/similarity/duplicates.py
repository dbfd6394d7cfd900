"""Finds near-duplicate articles: MinHash bands find candidates, and the Jaccard similarity of shingles decides."""

import hashlib
import re
from collections import Counter
from typing import Final

from summarizer.model import Article, DuplicateKeys
from summarizer.reading.lines.source_lines import line_key
from summarizer.reading.pages.address import clean_address, names_article, place_of
from summarizer.sentences import Tokenizer
from summarizer.similarity.fingerprint import Likeness, fingerprint
from summarizer.similarity.minhash import signature

BANDS: Final = 16
ROWS: Final = 4
"""Two texts of Jaccard similarity J share one of the 16 bands of 4 values with probability 1 - (1 - J^4)^16
(Broder 1997): .99 if J is .7."""

SIMILARITY_OF_SAME: Final = 0.7
SIMILARITY_OF_SAME_SHORT: Final = 0.85
"""The least Jaccard similarity of the shingles of two texts, or of two short ones, that are one article with small
changes."""

SIMILARITY_OF_REWRITTEN: Final = 0.2
"""The least Jaccard similarity of the shingles of a text and a rewritten version of it."""

_SHINGLE_WORDS: Final = 3
_FIRST_PARAGRAPHS, _LAST_PARAGRAPHS = 3, 8
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_NEGATION: Final = re.compile(
    r"\b(?:not?|never|nicht|kein\w*|pas|non|не|нет|ні|nie|inte|ikke|niet)\b|n['’]t\b", re.IGNORECASE
)

# A capitalised word within a sentence: at its beginning every word has a capital.
_NAME: Final = re.compile(r"(?<=[^\s.!?…:“\"«„]\s)[^\W\d_a-zà-öø-ÿа-яёіїєґα-ω]\w+")

# How many different words of each kind two versions of one article may differ in.
_MAX_DIFFERENCES: Final = ((_NUMBER, 1), (_NAME, 1), (_NEGATION, 0))
_MAX_SHORT_CHARACTERS: Final = 800


def duplicate_keys(article: Article, proven_url: str | None = None) -> DuplicateKeys:
    """Return the keys by which duplicates of an article are found.

    The article's own URL is not among them: a page can declare any URL.
    """
    paragraphs = article.text.split("\n\n")
    address = clean_address(proven_url) if proven_url else None
    edges = (*paragraphs[:_FIRST_PARAGRAPHS], *paragraphs[_FIRST_PARAGRAPHS:][-_LAST_PARAGRAPHS:])
    return DuplicateKeys(
        fingerprint=fingerprint(article.text),
        bands=_bands(article.text),
        address=address if address and names_article(address) else None,
        lines=tuple(dict.fromkeys(map(line_key, edges))),
        place=place_of(address),
    )


def likeness(one: str, other: str) -> Likeness:
    """Compare two texts: one article with small changes, an article and its rewritten version, or different articles.

    Different reports made from one template may differ only in their names, their numbers or a "not". In the same
    article, therefore, those must agree as well, and in a short text nearly all the other words.
    """
    similarity = _jaccard(_shingles(one), _shingles(other))
    is_short = min(len(one), len(other)) <= _MAX_SHORT_CHARACTERS
    threshold = SIMILARITY_OF_SAME_SHORT if is_short else SIMILARITY_OF_SAME
    if similarity >= threshold and all(_differences(kind, one, other) <= most for kind, most in _MAX_DIFFERENCES):
        return Likeness.SAME
    return Likeness.REWRITTEN if similarity >= SIMILARITY_OF_REWRITTEN else Likeness.OTHER


def _differences(pattern: re.Pattern[str], one: str, other: str) -> int:
    """Return how many distinct words that match the pattern occur more often in one text than in the other."""
    counts = [Counter(map(str.casefold, pattern.findall(text))) for text in (one, other)]
    return len((counts[0] - counts[1]).keys() | (counts[1] - counts[0]).keys())


def _bands(text: str) -> tuple[str, ...]:
    """Return a hash of each band of the text's MinHash signature."""
    shingles = (shingle.encode(errors="replace") for shingle in _shingles(text))
    values = signature(shingles, BANDS * ROWS).reshape(BANDS, ROWS)
    return tuple(
        hashlib.blake2b(bytes([at]) + row.tobytes(), digest_size=8).hexdigest() for at, row in enumerate(values)
    )


def _shingles(text: str) -> frozenset[str]:
    """Return the runs of three successive words in a text; a shorter text is one shingle."""
    words = [word.casefold() for word in Tokenizer().to_words(text)]
    starts = range(max(1, len(words) - _SHINGLE_WORDS + 1))
    return frozenset(" ".join(words[start : start + _SHINGLE_WORDS]) for start in starts)


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0
