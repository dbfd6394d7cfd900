"""The traits of an article: the data stored with it to place it in a story and to find its origin."""

import struct
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.model import Article, Traits
from summarizer.stories.assignment import Part, regrouped
from summarizer.stories.origins import Trace, printed_by, sampled, trace_of_words
from summarizer.stories.packed import packed, unpacked
from summarizer.stories.packed_index import group_packed
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
    """Return the trace of an article from its stored traits, for the outlet that printed it; `None` shares no words."""
    shingles = shingles or _NO_SHINGLES
    (bound,) = _BOUND.unpack_from(shingles)
    return printed_by(Trace(shingles[_BOUND.size :], bound, tuple(agencies)), source, url, author)


def regrouped_with(signature: bytes, near: Sequence[tuple[bytes, int]]) -> tuple[Part, ...]:
    """Group an article with those near it, as `regrouped` does, by their stored signatures and their stories."""
    return regrouped(unpacked(signature), [unpacked(other) for other, _ in near], [story for _, story in near])


def groups_of(signatures: Sequence[bytes]) -> tuple[tuple[int, ...], ...]:
    """Group articles by event: their numbers in order, the groups in the order of their first article."""
    return group_packed([unpacked(each) for each in signatures])
