"""Groups articles about the same event into stories."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.sentences import Tokenizer
from summarizer.terms import stems

LEAD_CHARACTERS: Final = 1200
"""Characters of an article that are compared; the rest is background, which may be the same for other events."""

SIMILARITY_OF_ONE_EVENT: Final = 0.33
"""The least cosine similarity of the leads of two articles about one event."""


def story_groups(articles: Sequence[tuple[str, str]]) -> tuple[tuple[int, ...], ...]:
    """Group (title, text) pairs by event: indices in order, the groups in the order of their first article.

    This is greedy single-link clustering: an article joins the group of the most similar article before it.
    """
    similarity = _similarity(articles)
    groups: list[list[int]] = []
    for index in range(len(articles)):
        nearest = max(groups, key=lambda group: max(similarity[index, member] for member in group), default=None)
        if nearest is not None and max(similarity[index, member] for member in nearest) >= SIMILARITY_OF_ONE_EVENT:
            nearest.append(index)
        else:
            groups.append([index])
    return tuple(map(tuple, groups))


def _similarity(articles: Sequence[tuple[str, str]]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return the cosine similarities of the articles' leads, shape (articles, articles).

    Each stem is weighted by the square root of its count, and the title's stems count twice. There is no idf, because
    a chat may hold only two articles, both about one event.
    """
    rows = [stems(Tokenizer().to_words(f"{title} {title} {text[:LEAD_CHARACTERS]}"), "en") for title, text in articles]
    columns = {stem: column for column, stem in enumerate(dict.fromkeys(stem for row in rows for stem in row))}
    counts = np.zeros((len(rows), len(columns)))
    for index, row in enumerate(rows):
        for stem in row:
            counts[index, columns[stem]] += 1
    weighted = np.sqrt(counts)
    norms = np.linalg.norm(weighted, axis=1, keepdims=True)
    unit = weighted / np.where(norms == 0, 1, norms)
    product: np.ndarray[tuple[int, int], np.dtype[np.float64]] = unit @ unit.T
    return product
