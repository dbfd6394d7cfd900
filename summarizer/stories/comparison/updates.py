"""Finds what later reports add to earlier ones."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarizer.stories.comparison.alignment import Likeness
from summarizer.stories.comparison.conflicts import FiguresByCounted, risen_tolls
from summarizer.stories.comparison.moments import Moment, latest_moment
from summarizer.stories.comparison.only import best_of_each
from summarizer.stories.comparison.sentences import Sentence

MAX_TOLD: Final = 0.35
"""A sentence that is more similar than this to an earlier one only repeats it."""

MAX_TOLD_IF_LATER: Final = 0.45
"""A sentence about a later moment may be more similar to others: it says how the same thing developed."""

MIN_VALUE: Final = 2.5
"""The least value of an update that names no later moment, in standard deviations of news."""

MIN_COMPANY: Final = 0.1
"""How much more similar such a sentence must be to a report of the same day than to earlier ones."""

MAX_TOLD_IF_ALONE: Final = 0.2
"""How similar to earlier sentences an act may be to count as new if no other report came that day."""

MIN_NEWS_IF_ALONE: Final = 0.0
"""The least news that such a sentence must carry: one with less is mostly background."""

VALUE_OF_COMPANY: Final = 5.0
"""How much the similarity to other reports of the day counts: what several report and nobody did before is news."""

VALUE_OF_ACT: Final = 1.5
"""How much more a sentence is worth that says what somebody did or decided: "charged", "approved"."""

VALUE_OF_COURSE: Final = 3.0
"""How much more a sentence is worth that mentions a later moment or a higher toll."""

MIN_BEHIND: Final = 0.75
"""The least share of the other origins that must mention only earlier moments."""

MAX_UPDATES: Final = 2
"""The sentences of one article that are shown."""

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_BACKGROUND: Final = re.compile(
    r"\b(?:had (?:been|\w+ed)|last (?:year|month|week)|(?:month|week|year)s? ago|earlier this (?:month|year)|previously"
    rf"|initially|originally|planned|in (?:{_MONTHS}))\b"
)
"""An English sentence with these words is about the past."""

_ACT: Final = re.compile(
    r"(?<!\bbe )(?<!\bbeing )\b(?:announced|confirmed|acknowledged|identified|named|charged|arrested|surrendered"
    r"|released|pleaded|convicted|sentenced|ruled|declared|issued|issuing|ordered|approved|rejected|agreed|signed"
    r"|voted|welcomed|resigned|suspended"
    r"|cancell?ed|postponed|reopened|evacuated|rescued|died|rose|raised|cut)\b"
)
_QUOTES: Final = tuple("\"'“‘«„")


def updates(sentences: Sequence[Sentence], likeness: Likeness, figures: FiguresByCounted) -> tuple[int, ...]:
    """Return the sentences that add to earlier reports of other origins, in reading order.

    Reports of one day have no order, unless one mentions a later moment or a higher toll. A report without a date
    of publication is neither earlier nor later than another.
    """
    values = dict(_told_since(sentences, likeness)) | dict(_course_of_events(sentences, likeness, figures))
    return best_of_each(sentences, values, MAX_UPDATES)


def _told_since(sentences: Sequence[Sentence], likeness: Likeness) -> Iterator[tuple[int, float]]:
    """Yield what is reported after the first day in a language, and was not reported before."""
    first_days, origins = _first_days(sentences), _origins_by_day(sentences)
    for at, sentence in enumerate(sentences):
        is_later = bool(sentence.day) and first_days[sentence.language] < sentence.day
        # A mere quotation is somebody's view, not an event.
        if is_later and not _BACKGROUND.search(sentence.text) and not sentence.text.startswith(_QUOTES):
            told_before = _most_like(sentences, likeness, at, to_same_day=False)
            company = max(likeness.of[at].values(), default=0.0) - told_before
            is_act = bool(_ACT.search(sentence.text))
            value = sentence.news + VALUE_OF_COMPANY * company + VALUE_OF_ACT * is_act
            is_alone = len(origins[sentence.day, sentence.language]) == 1
            is_new_act = is_act and told_before <= MAX_TOLD_IF_ALONE and sentence.news >= MIN_NEWS_IF_ALONE
            is_told_by_others = told_before <= MAX_TOLD and company >= MIN_COMPANY and value >= MIN_VALUE
            if is_told_by_others or (is_alone and is_new_act):
                yield at, value


def _course_of_events(
    sentences: Sequence[Sentence], likeness: Likeness, figures: FiguresByCounted
) -> Iterator[tuple[int, float]]:
    """Yield sentences that mention a later moment than most others do, or a higher toll than one of them."""
    moments = [latest_moment(sentence.text, sentence.day) for sentence in sentences]
    latest = _latest_moments(sentences, moments)
    for at, (sentence, moment) in enumerate(zip(sentences, moments, strict=True)):
        of_others = [told for origin, told in latest.items() if origin != sentence.origin]
        behind = sum(moment.is_after(told) for told in of_others) if moment else 0
        is_later = behind > 0 and behind >= MIN_BEHIND * len(of_others)
        if is_later and _most_like(sentences, likeness, at, to_same_day=True) <= MAX_TOLD_IF_LATER:
            yield at, sentence.news + VALUE_OF_COURSE
    # An article repeats its toll; it is shown once.
    risen = {
        sentences[at].passage.article: at
        for at in sorted(risen_tolls(sentences, figures), key=lambda at: sentences[at].news)
    }
    for at in risen.values():
        yield at, sentences[at].news + VALUE_OF_COURSE


def _latest_moments(sentences: Sequence[Sentence], moments: Sequence[Moment | None]) -> Mapping[int, Moment]:
    """Return the latest moment that each origin mentions."""
    latest: dict[int, Moment] = {}
    for moment, sentence in zip(moments, sentences, strict=True):
        if moment:
            latest[sentence.origin] = max(moment, latest.get(sentence.origin, moment))
    return latest


def _origins_by_day(sentences: Sequence[Sentence]) -> Mapping[tuple[str, str | None], set[int]]:
    origins: dict[tuple[str, str | None], set[int]] = defaultdict(set)
    for sentence in sentences:
        origins[sentence.day, sentence.language].add(sentence.origin)
    return origins


def _first_days(sentences: Sequence[Sentence]) -> Mapping[str | None, str]:
    first: dict[str | None, str] = {}
    for sentence in sentences:
        if sentence.day:
            first[sentence.language] = min(sentence.day, first.get(sentence.language, sentence.day))
    return first


def _most_like(sentences: Sequence[Sentence], likeness: Likeness, at: int, *, to_same_day: bool) -> float:
    """Return a sentence's greatest similarity to sentences of earlier days or, if requested, of the same day too."""
    day = sentences[at].day
    days = ((sentences[other].day, how_like) for other, how_like in likeness.of[at].items())
    return max((how for other, how in days if "" < other < day or (to_same_day and other == day)), default=0.0)
