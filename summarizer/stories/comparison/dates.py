"""Finds dates that differ, in English: "on July 13" and "on July 14"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.stories.comparison.alignment import Likeness
from summarizer.stories.comparison.sentences import Sentence

MIN_LIKENESS: Final = 0.34

_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"  # not abbreviated: "Mar."
)
_DATE: Final = re.compile(
    rf"\b(?P<month>{_MONTHS})\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![-–]\d)"
    rf"|\b(?P<day_first>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s)?(?P<month_last>{_MONTHS})\b"
)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
"""A sentence with a year is also about something else: its dates count as known, but contradict none."""


def other_dates(sentences: Sequence[Sentence], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences that say the same, each with one date, but not the same date."""
    dates = [_dates(sentence) for sentence in sentences]
    by_article: dict[int, set[str]] = defaultdict(set)
    for sentence, told in zip(sentences, dates, strict=True):
        by_article[sentence.passage.article] |= told
    for one, other in likeness.pairs(MIN_LIKENESS):
        ours, theirs = dates[one], dates[other]
        has_year = _YEAR.search(sentences[one].text) or _YEAR.search(sentences[other].text)
        if len(ours) == len(theirs) == 1 and not (
            has_year
            or ours & by_article[sentences[other].passage.article]
            or theirs & by_article[sentences[one].passage.article]
        ):
            yield one, other


def _dates(sentence: Sentence) -> frozenset[str]:
    if sentence.language != "en":
        return frozenset()
    return frozenset(
        f"{found['month'] or found['month_last']} {int(found['day'] or found['day_first'])}"
        for found in _DATE.finditer(sentence.text)
    )
