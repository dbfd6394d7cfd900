"""A rule: the pattern of a line that is not part of an article, and the reason."""

import re
from dataclasses import dataclass
from typing import Final

ALONE: Final = r"[\s.!…:→»>]*"
"""What may follow the last word of a line that says nothing else."""

UPPER: Final = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω]"
"""A capital letter, in a rule that is `cased`."""

SEPARATED: Final = r"[\s|,/•·:&+–—-]++"
"""What separates the entries of a row."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of a whole line, and the reason why such a line is not part of the article.

    The pattern is matched against the lower-cased line, or if `cased` is set against the line itself, to recognise
    names by their capitals. If `below` is set, the rule applies only below prose, since it could match a headline.
    """

    reason: str
    pattern: re.Pattern[str]
    cased: bool
    below: bool


def rule(reason: str, *patterns: str, cased: bool = False, below: bool = False) -> Rule:
    """Return the rule that applies to the lines which one of the patterns matches whole."""
    return Rule(reason, re.compile("|".join(patterns)), cased, below)
