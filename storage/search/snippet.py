"""The snippet of a search hit: the best matching line, and the spans of the words in it. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from storage.search.normalize import folded, word_spans
from storage.search.query import Query, Term
from summarizer.model import Digest

MAX_MARKED_WORDS: Final = 4
"""Terms highlighted in one line: Telegram applies at most a hundred formatting entities to a message."""

MAX_SEARCHED_CHARACTERS: Final = 180_000
"""Characters of a text that are searched for the line: as many as are indexed."""

_SENTENCE: Final = re.compile(r".+?(?:[.!?…][\"”’»)]*(?=\s|$)|$)", re.MULTILINE)


def matching_line(digest: Digest, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the verbatim sentence that contains the most terms of the query, and the spans of their words.

    If no sentence contains any of them, the digest was found by its title or source: return its first point, unmarked.
    """
    best, most = "", 0
    for sentence in _sentences(digest.article.text[:MAX_SEARCHED_CHARACTERS]):
        count = _count_terms(folded(sentence), query)
        if count > most:
            best, most = sentence, count
        if most == len(query.terms):
            break
    if best and (marks := marked_words(best, query.terms)):
        return best, marks
    return " ".join((digest.points[0].text if digest.points else digest.article.text[:1000]).split()), ()


def marked_words(line: str, terms: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Return the spans of the terms in a line, in order and without overlaps: the first `MAX_MARKED_WORDS`."""
    spans = word_spans(line)
    found = {span for each in terms for span in _term_spans(spans, each)}
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return tuple(apart[:MAX_MARKED_WORDS])


def _term_spans(spans: Sequence[tuple[str, int, int]], wanted: Term) -> Iterator[tuple[int, int]]:
    *front, last = wanted.words
    for at in range(len(spans) - len(front)):
        these = [word for word, _, _ in spans[at : at + len(front) + 1]]
        ends = these[-1].startswith(last) if wanted.is_prefix else these[-1] == last
        if ends and these[:-1] == front:
            yield spans[at][1], spans[at + len(front)][2]


def _sentences(text: str) -> Iterator[str]:
    return (" ".join(match[0].split()) for match in _SENTENCE.finditer(text))


def _count_terms(line: str, query: Query) -> int:
    """Count the terms that a folded line seems to contain: a cheap test, as only the best line is matched exactly."""
    return sum(all(word in line for word in each.words) for each in query.terms)
