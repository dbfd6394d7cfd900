"""The numbers in a text, in one form whatever the language's separators."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

_SCALES: Final = {
    3: r"thousand|tausend|mille|mila|duizend|тыс\.|тысяч\w*|тисяч\w*",
    6: r"million(?:s|en|i)?|millón|millones|mil(?:ione|ioni|joen)|mio|mln|млн|миллион\w*|мільйон\w*",
    9: r"billion|bn|milliard(?:s|en|e)?|miliard[io]|miljard|mrd|mil\ millones|млрд|миллиард\w*|мільярд\w*",
}
"""Words for powers of ten in several languages; "billion" is the English one: other languages seldom use theirs."""

_NUMBER: Final = re.compile(
    r"(?<!\w)\d+(?:[.,\u00a0\u202f ]\d+)*"
    rf"(?:[\s\u00a0-](?:{'|'.join(f'(?P<e{power}>{words})' for power, words in _SCALES.items())})(?!\w))?",
    re.IGNORECASE,
)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

SHARE_OF_SMALL: Final = 0.05
SHARE_OF_LARGE: Final = 0.005
"""The share of articles that a number of two digits, or a year, occurs in, and that any other number does."""


def plain_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Yield the position and the plain form of each number that has two digits or more.

    "78,000" and "78 000" are one, and so are "6 billion" and "6.000 millones".
    """
    for found in _NUMBER.finditer(text):
        scale = found.lastgroup
        plain = _plain(found[0][: found.start(scale) - found.start() - 1] if scale else found[0])
        if scale:
            plain = _scaled(plain, int(scale[1:]))
        if len(plain) > 1:
            yield found.start(), plain


def _scaled(plain: str, power: int) -> str:
    """Multiply a number by a power of ten; one with a date before it is left as it is: "until 1.1.2025 100 million"."""
    if plain.count(".") > 1:
        return plain
    return f"{Decimal(plain).scaleb(power):f}".partition(".")[0]


def share_of_number(number: str) -> float:
    """Return the share of articles that contain a number."""
    return SHARE_OF_SMALL if len(number) == 2 or _YEAR.fullmatch(number) else SHARE_OF_LARGE


def _plain(number: str) -> str:
    joined = re.sub(r"[\u00a0\u202f ](?=\d{3}(?!\d))", "", number)
    first = re.split(r"[\u00a0\u202f ]", joined, maxsplit=1)[0]
    if _GROUPED.fullmatch(first):
        return first.replace(".", "").replace(",", "").lstrip("0")
    whole, _, fraction = first.replace(",", ".").partition(".")
    fraction = fraction.rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{fraction}" if fraction else "")
