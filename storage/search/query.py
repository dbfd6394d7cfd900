"""What somebody looks for among the digests, as folded words: the terms of a search. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.search.normalize import words

MIN_PREFIX_CHARACTERS: Final = 3
"""Letters a word's beginning must have: with one or two, half of all words begin."""

# Scripts that write no spaces: a run of signs is one word for us, and one or two of them say much.
_UNSPACED: Final = "⺀"


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that stand one after the other; of an open term the last may be the beginning of a word."""

    words: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What to find: terms that must all be in a digest, among its actors' or its sources' names; kept since when."""

    words: tuple[Term, ...] = ()
    actors: tuple[Term, ...] = ()
    sources: tuple[Term, ...] = ()
    since: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return self.since is None and not self.terms

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term, wherever it is to stand."""
        return self.words + self.actors + self.sources


def term(said: str, *, is_open: bool) -> Term | None:
    """Return the term of what somebody said, `None` where there is no word in it."""
    wanted = words(said)
    if not wanted:
        return None
    last = wanted[-1]
    return Term(wanted, is_open and (len(last) >= MIN_PREFIX_CHARACTERS or last[0] >= _UNSPACED))


def terms(said: Iterable[tuple[str, bool]]) -> tuple[Term, ...]:
    """Return the terms of what was said, piece by piece; the flag tells exact words. The last word may go on."""
    pieces = [(each, is_exact) for each, is_exact in said if words(each)]
    last = len(pieces) - 1
    found = (term(each, is_open=at == last and not is_exact) for at, (each, is_exact) in enumerate(pieces))
    return tuple(filter(None, found))
