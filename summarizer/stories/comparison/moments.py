"""Reads from the weekday and the part of the day in a sentence when something happened, in English."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

_WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_PARTS: Final = {"early": 1, "morning": 1, "afternoon": 2, "late": 3, "evening": 3, "night": 3}
_MOMENT: Final = re.compile(
    rf"(?<!next )(?<!last )\b(?:(?P<before>early|late) )?(?:on )?(?P<day>{'|'.join(_WEEKDAYS)})"
    r"(?:[’']s)?(?: (?P<part>morning|afternoon|evening|night))?\b",
    re.IGNORECASE,
)

MAX_DAYS_BACK: Final = 3
"""A weekday that is further back may be the next one."""

_EXPECTED: Final = re.compile(
    r"\b(?:will|would|could|may|should|expect(?:s|ed)?|scheduled|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:es?|ed|ing)|"
    r"(?:set|due|going|ready) to|ahead of|until)\b",
    re.IGNORECASE,
)
"""A sentence with these words is about the future."""

_PAST: Final = re.compile(r"\b(?:[a-z]{2,}ed|was|were|had|said|told|began|came|took|made|met|fell|rose|broke|burst)\b")


class Moment(NamedTuple):
    """A day, and a part of it: 0 if none is named, then 1 to 3."""

    day: date
    part: int

    def is_after(self, other: "Moment") -> bool:
        """Return whether it is certainly later: "Friday night" need not be later than "Friday"."""
        return self.day > other.day or (self.day == other.day and self.part > other.part > 0)


def latest_moment(sentence: str, published: str) -> Moment | None:
    """Return the latest moment up to publication at which something happened, according to a sentence.

    A page may keep its date when the next day adds to it, so the day after counts as well.
    """
    try:
        return max(_moments(sentence, date.fromisoformat(published)), default=None)
    except (ValueError, OverflowError):
        # Pages without a date may say "0001-01-01", before which there is no day.
        return None


def _moments(sentence: str, published: date) -> Iterator[Moment]:
    for found in _MOMENT.finditer(sentence):
        # The range is from -1, which is tomorrow, to 5.
        back = (published.weekday() - _WEEKDAYS.index(found["day"].lower()) + 1) % 7 - 1
        if _least_days_back(sentence) <= back <= MAX_DAYS_BACK:
            part = (found["part"] or found["before"] or "").lower()
            yield Moment(published - timedelta(days=back), _PARTS.get(part, 0))


def _least_days_back(sentence: str) -> int:
    """Return the fewest days before publication that a weekday can be, by whether the sentence is about the past."""
    if _EXPECTED.search(sentence):
        return 1
    return -1 if _PAST.search(sentence) else 0
