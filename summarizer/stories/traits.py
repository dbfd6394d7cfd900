"""The traits of an article: what is stored beside it to place it in a story and to tell its origin."""

import struct
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.model import Article, Traits
from summarizer.stories.assignment import Assignment, RecentStories, assign
from summarizer.stories.origins import Trace, printed_by, sampled, trace_of_words
from summarizer.stories.packed import PackedIndex, group_packed, packed, unpacked
from summarizer.stories.signature import Opening, signature_of

MAX_SHINGLES: Final = 256
"""The hashes that are stored of an article's words; a kilobyte."""

_BOUND: Final = struct.Struct("<I")
_NO_SHINGLES: Final = _BOUND.pack(0)


def traits_of(article: Article) -> Traits:
    """Return the traits of an article. Its outlet is left out of its origin, since others may print the same words."""
    opening = Opening(article.title, article.text, article.language, article.published, article.source)
    signature = packed(signature_of(opening))
    trace = sampled(trace_of_words(article.text), MAX_SHINGLES)
    shingles = _BOUND.pack(trace.bound) + trace.hashes
    return Traits(signature.to_bytes(), signature.keys, shingles, trace.agencies)


def trace_from(
    shingles: bytes | None, agencies: Iterable[str], source: str | None, url: str | None, author: str | None
) -> Trace:
    """Return the trace of an article from its stored traits, as the outlet prints it; `None` shares no words."""
    shingles = shingles or _NO_SHINGLES
    (bound,) = _BOUND.unpack_from(shingles)
    return printed_by(Trace(shingles[_BOUND.size :], bound, tuple(agencies)), source, url, author)


def assigned(signature: bytes, near: Iterable[tuple[bytes, int]]) -> Assignment:
    """Return the story of an article, by its signature and the signatures and stories of those near it."""
    recent = RecentStories(PackedIndex())
    for other, story in near:
        recent.add(unpacked(other), story)
    return assign(unpacked(signature), recent)


def groups_of(signatures: Sequence[bytes]) -> tuple[tuple[int, ...], ...]:
    """Group articles by event: their numbers in order, the groups in the order of their first article."""
    return group_packed([unpacked(each) for each in signatures])
