"""Signs that two articles with many common terms report two events: other days, figures or names, a round-up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.days import days_between

LOSS_IF_OTHER_KIND: Final = 0.55
"""What two articles lose if one is a round-up, or if their titles are nearly the same but for the numbers: two weather
forecasts, two sets of results."""

SAME_TITLE: Final = 0.6
"""The least part of the words of two titles that they share if they are made from one template."""

LOSS_IF_OTHER_FIGURES: Final = 0.15
"""What two articles lose if other titles have numbers, and none in common. A toll that rises costs no more."""

LOSS_IF_OTHER_DAYS: Final = 0.4
MIN_DAYS_BETWEEN: Final = 2
"""What two articles lose if the nearest of the days that they name are this far apart. Of two reports of one event, one
may name the day before, on which it happened."""

LOSS_IF_OTHER_TITLE: Final = 0.1
MIN_WORDS: Final = 18
"""What two articles of so many stems lose if no name in the title of one is found in the other, and what they lose if
their titles have no word in common."""

LOSS_IF_ONE_OUTLET: Final = 0.35
"""What two articles of one outlet lose if they have no figure in common.

An outlet seldom reports an event twice, and uses similar words for similar events.
"""

MIN_DOUBTED: Final = 0.2
"""Only articles at least this similar are examined for signs; below that they are apart anyway."""


Mark = TypeVar("Mark", str, int)
"""A word, a name or a number; or its hash."""


@dataclass(frozen=True, slots=True)
class Signs(Generic[Mark]):
    """The signs that distinguish an article from one with the same words, ready for comparison with many.

    `words` is the number of its different stems. `figures` are the numbers in title and lead by which an event may be
    known, `forms` all that other languages share, and `days` the days of the year that it names. `outlet` is `None` or
    0 if it is unknown.
    """

    language: Mark | None
    outlet: Mark | None
    is_round_up: bool
    words: int
    words_of_title: frozenset[Mark]
    figures_of_title: frozenset[Mark]
    names_of_title: frozenset[Mark]
    forms: frozenset[Mark]
    figures: frozenset[Mark]
    days: frozenset[int]


def told_apart(similarity: NDArray[np.float64], one: Signs[Mark], others: Sequence[Signs[Mark]]) -> NDArray[np.float64]:
    """Lower, in place, the similarities of an article to those that signs distinguish from it, and return them."""
    for number in map(int, np.flatnonzero(similarity >= MIN_DOUBTED)):
        similarity[number] *= _kept_part(one, others[number])
    return similarity


def _kept_part(one: Signs[Mark], other: Signs[Mark]) -> float:
    kept = 1.0
    if _is_of_other_kind(one, other):
        kept *= 1 - LOSS_IF_OTHER_KIND
    elif _have_other_figures(one, other):
        kept *= 1 - LOSS_IF_OTHER_FIGURES
    if days_between(one.days, other.days) >= MIN_DAYS_BETWEEN:
        kept *= 1 - LOSS_IF_OTHER_DAYS
    if one.outlet and (one.outlet, one.language) == (other.outlet, other.language) and not one.figures & other.figures:
        kept *= 1 - LOSS_IF_ONE_OUTLET
    if one.language == other.language and min(one.words, other.words) >= MIN_WORDS:
        kept *= (1 - LOSS_IF_OTHER_TITLE) ** _count_of_other_titles(one, other)
    return kept


def _is_of_other_kind(one: Signs[Mark], other: Signs[Mark]) -> bool:
    """Return whether one article is a round-up, or their titles differ only in their numbers."""
    if one.is_round_up or other.is_round_up:
        return True
    if not _have_other_figures(one, other):
        return False
    shared, all_words = one.words_of_title & other.words_of_title, one.words_of_title | other.words_of_title
    return len(shared) >= SAME_TITLE * len(all_words)


def _have_other_figures(one: Signs[Mark], other: Signs[Mark]) -> bool:
    ours, theirs = one.figures_of_title, other.figures_of_title
    return bool(ours) and bool(theirs) and not ours & theirs


def _count_of_other_titles(one: Signs[Mark], other: Signs[Mark]) -> int:
    """Return 0 to 2: whether names in one title are not in the other article, and whether the titles share no word."""
    return (_lacks_names(one, other) or _lacks_names(other, one)) + (not one.words_of_title & other.words_of_title)


def _lacks_names(one: Signs[Mark], other: Signs[Mark]) -> bool:
    return bool(other.names_of_title) and not other.names_of_title & one.forms
