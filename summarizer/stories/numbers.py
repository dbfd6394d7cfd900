"""The numbers in a text, in one form whatever the language's separators."""

import re
from collections.abc import Iterator
from typing import Final

_NUMBER: Final = re.compile(r"(?<!\w)\d+(?:[.,\u00a0\u202f ]\d+)*")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

SHARE_OF_SMALL: Final = 0.05
SHARE_OF_LARGE: Final = 0.005
"""The share of articles that a number of two digits, or a year, occurs in, and that any other number does."""


def numbers(text: str) -> Iterator[tuple[int, str]]:
    """Yield the place and the plain form of each number that has two digits or more: "78,000" and "78 000" are one."""
    for found in _NUMBER.finditer(text):
        plain = _plain(found[0])
        if len(plain) > 1:
            yield found.start(), plain


def share_of_articles(number: str) -> float:
    """Return the share of articles that a number occurs in."""
    return SHARE_OF_SMALL if len(number) == 2 or _YEAR.fullmatch(number) else SHARE_OF_LARGE


def _plain(number: str) -> str:
    joined = re.sub(r"[\u00a0\u202f ](?=\d{3}(?!\d))", "", number)
    first = re.split(r"[\u00a0\u202f ]", joined, maxsplit=1)[0]
    if _GROUPED.fullmatch(first):
        return first.replace(".", "").replace(",", "").lstrip("0")
    whole, _, fraction = first.replace(",", ".").partition(".")
    fraction = fraction.rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{fraction}" if fraction else "")
