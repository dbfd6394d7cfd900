"""The marks around a quotation, and which of them closes which."""

from itertools import chain
from types import MappingProxyType
from typing import Final

CLOSERS: Final = MappingProxyType(
    {
        # Some agencies close with two single marks.
        "“": ("”", '"', "“", "''", "’’"),
        "”": ("”",),
        "„": ("“", "”", '"'),
        "‟": ("”",),
        "«": ("»",),
        "»": ("«",),
        '"': ('"', "”"),
        "``": ("''", '"'),
        "''": ("''",),
        "'": ("'", "’"),
        "‘": ("’", "'"),
        "‚": ("‘", "’"),
        "‹": ("›",),
        "›": ("‹",),
    }
)
"""The closing marks of each opening one, the usual one first.

German closes with the English opening mark, Danish quotes ›inwards‹.
"""

CLOSING_MARKS: Final = frozenset(mark for mark in chain.from_iterable(CLOSERS.values()) if len(mark) == 1)
"""The characters that a quotation can end with."""

DOUBLE_CLOSING_MARKS: Final = frozenset({"”", '"', "''"})
"""The marks of English that cannot be apostrophes."""


def closing_of(opening: str) -> str | None:
    """Return the mark that usually closes what an opening mark begins; `None` for other characters."""
    closers = CLOSERS.get(opening)
    return closers[0] if closers else None


def closes(opening: str, mark: str) -> bool:
    """Return whether a mark may close what another has opened."""
    return mark in CLOSERS.get(opening, ())
