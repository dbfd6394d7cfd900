"""The line of a digest that a search found, and where in it the words stand. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from storage.search.normalize import folded, word_spans
from storage.search.query import Query, Term
from summarizer.model import Digest

MAX_MARKS: Final = 4
"""Words marked in one line: Telegram shows a hundred looks in a message."""

MAX_LINE_CHARACTERS: Final = 180_000
"""Of a text that are looked through, as many as are indexed."""

_SENTENCE: Final = re.compile(r".+?(?:[.!?…][\"”’»)]*(?=\s|$)|$)", re.MULTILINE)


def matching_line(digest: Digest, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the sentence that has most of what was asked for, word for word, and the words in it.

    Where no sentence has any, the digest was found by its title or its source: its first point then, nothing marked.
    """
    best, most = "", 0
    for sentence in _sentences(digest.article.text[:MAX_LINE_CHARACTERS]):
        had = _had(folded(sentence), query)
        if had > most:
            best, most = sentence, had
        if most == len(query.terms):
            break
    if best and (marks := marked_words(best, query.terms)):
        return best, marks
    return " ".join((digest.points[0].text if digest.points else digest.article.text[:1000]).split()), ()


def marked_words(line: str, terms: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Return where the words of the terms stand in a line, in order: the first few."""
    spans = word_spans(line)
    found = {stretch for each in terms for stretch in _stretches(spans, each)}
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return tuple(apart[:MAX_MARKS])


def _stretches(spans: Sequence[tuple[str, int, int]], wanted: Term) -> Iterator[tuple[int, int]]:
    *front, last = wanted.words
    for at in range(len(spans) - len(front)):
        these = [word for word, _, _ in spans[at : at + len(front) + 1]]
        ends = these[-1].startswith(last) if wanted.is_open else these[-1] == last
        if ends and these[:-1] == front:
            yield spans[at][1], spans[at + len(front)][2]


def _sentences(text: str) -> Iterator[str]:
    return (" ".join(match[0].split()) for match in _SENTENCE.finditer(text))


def _had(line: str, query: Query) -> int:
    """Count the terms a folded line seems to have; which words they are is looked at in the best line only."""
    return sum(all(word in line for word in each.words) for each in query.terms)
