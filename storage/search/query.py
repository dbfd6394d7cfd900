"""Search queries: terms of folded words, to be found in digests. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.search.normalize import words

MIN_PREFIX_CHARACTERS: Final = 3
"""Shortest prefix that matches longer words: one or two letters would match half of everything."""

# The scripts without spaces begin at this code point. A run of their characters counts as one word, and a prefix of one
# or two characters is meaningful.
_FIRST_UNSPACED_CHARACTER: Final = "⺀"


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must follow one another; in a prefix term, the last may be just the beginning of a word."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A search: digests stored `since` a moment that have all `words` anywhere, and all `actors` and `sources`.

    Digests that one of the queries in `without` finds are left out.
    """

    words: tuple[Term, ...] = ()
    actors: tuple[Term, ...] = ()
    sources: tuple[Term, ...] = ()
    since: datetime | None = None
    without: "tuple[Query, ...]" = ()

    @property
    def is_empty(self) -> bool:
        """Whether the query has no condition."""
        return self.since is None and not self.terms and not self.without

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of every field."""
        return self.words + self.actors + self.sources


def term(phrase: str, *, is_prefix: bool) -> Term | None:
    """Return the term for a phrase; `None` if it contains no word. A last word that is too short is not a prefix."""
    wanted = words(phrase)
    if not wanted:
        return None
    last = wanted[-1]
    return Term(wanted, is_prefix and (len(last) >= MIN_PREFIX_CHARACTERS or last[0] >= _FIRST_UNSPACED_CHARACTER))


def terms(phrases: Iterable[tuple[str, bool]]) -> tuple[Term, ...]:
    """Return the terms for phrases, each with a flag that it was quoted; unless quoted, the last one is a prefix."""
    pieces = [(each, is_exact) for each, is_exact in phrases if words(each)]
    last = len(pieces) - 1
    found = (term(each, is_prefix=at == last and not is_exact) for at, (each, is_exact) in enumerate(pieces))
    return tuple(filter(None, found))
