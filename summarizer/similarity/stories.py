"""Which articles tell of one event."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.sentences import Tokenizer
from summarizer.terms import stems

LEAD_CHARACTERS: Final = 1200
"""Characters of an article that tell what it is about; the rest is background it may share with other events."""

SIMILARITY_OF_ONE_EVENT: Final = 0.33
"""Cosine from which two leads are taken for one event."""


def story_groups(articles: Sequence[tuple[str, str]]) -> tuple[tuple[int, ...], ...]:
    """Group (title, text) pairs by event: indices in order, the groups in the order of their first article."""
    similarity = _similarity(articles)
    groups: list[list[int]] = []
    for at in range(len(articles)):
        home = max(groups, key=lambda group: max(similarity[at, it] for it in group), default=None)
        if home is not None and max(similarity[at, it] for it in home) >= SIMILARITY_OF_ONE_EVENT:
            home.append(at)
        else:
            groups.append([at])
    return tuple(map(tuple, groups))


def _similarity(articles: Sequence[tuple[str, str]]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return the cosine of every two leads' stems, the title's counted twice, by the square root of their counts.

    No idf: a chat may hold two articles in all, and both on one event.
    """
    rows = [stems(Tokenizer().to_words(f"{title} {title} {text[:LEAD_CHARACTERS]}"), "en") for title, text in articles]
    columns = {term: at for at, term in enumerate(dict.fromkeys(term for row in rows for term in row))}
    counts = np.zeros((len(rows), len(columns)))
    for at, row in enumerate(rows):
        for term in row:
            counts[at, columns[term]] += 1
    weighted = np.sqrt(counts)
    norms = np.linalg.norm(weighted, axis=1, keepdims=True)
    unit = weighted / np.where(norms == 0, 1, norms)
    product: np.ndarray[tuple[int, int], np.dtype[np.float64]] = unit @ unit.T
    return product
