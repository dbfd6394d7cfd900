"""Finds what only one origin reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from summarizer.stories.comparison.alignment import Likeness
from summarizer.stories.comparison.sentences import Sentence

MIN_NEWS: Final = -0.6
"""The least news that such a sentence must carry. In a short article all but the lead are below its mean."""

MAX_TOLD: Final = 0.2
"""A sentence that is more similar than this to one of another origin is reported there, at least in part."""

MAX_ONLY: Final = 2
"""The sentences of one article that are shown."""


def only_told(sentences: Sequence[Sentence], likeness: Likeness) -> tuple[int, ...]:
    """Return the sentences that only one origin has, for each article those with most news, in reading order.

    Only sentences in the same language are compared, so an article that is alone in its language has none.
    """
    return best_of_each(sentences, {at: sentences[at].news for at in _untold(sentences, likeness)}, MAX_ONLY)


def _untold(sentences: Sequence[Sentence], likeness: Likeness) -> Iterator[int]:
    origins = _origins_by_language(sentences)
    for at, sentence in enumerate(sentences):
        is_told = max(likeness.of[at].values(), default=0.0) > MAX_TOLD
        if sentence.news >= MIN_NEWS and not is_told and len(origins[sentence.language]) > 1:
            yield at


def _origins_by_language(sentences: Iterable[Sentence]) -> Mapping[str | None, set[int]]:
    origins: dict[str | None, set[int]] = defaultdict(set)
    for sentence in sentences:
        origins[sentence.language].add(sentence.origin)
    return origins


def best_of_each(sentences: Sequence[Sentence], values: Mapping[int, float], most: int) -> tuple[int, ...]:
    """Return the sentences with the greatest values, at most `most` per article, in reading order."""
    shown: dict[int, int] = defaultdict(int)
    chosen: list[int] = []
    for at in sorted(values, key=lambda each: (-values[each], each)):
        article = sentences[at].passage.article
        if shown[article] < most:
            shown[article] += 1
            chosen.append(at)
    return tuple(sorted(chosen))
