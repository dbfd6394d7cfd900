"""Surnames that two people share, neither of whom a text makes more prominent: then a surname alone names neither."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.entities.entity_types import surname_of
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.role_nouns import COURTESY_TITLES
from summarizer.attribution_in_english.grammar.mutual import is_second_party
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, first_conjunct
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.person_names.gender import gender_of_name, gender_of_word

# Two full names further apart are not named together.
_MAX_TOKENS_APART: Final = 60
# Somebody who has been named more than this many times as often as the other is meant.
_MAX_RATIO: Final = 2


@dataclass(frozen=True, slots=True)
class _Named:
    """Where somebody was last named in full, and whether as the speaker."""

    start: int
    has_spoken: bool
    is_prominent: bool


class SharedSurnames:
    """Reads the people of a text in order, and tells whether a surname alone may mean either of two of them."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._counts: Counter[str] = Counter()
        self._last: dict[str, _Named] = {}
        self._relatives: set[str] = set()

    def is_open(self, mention: Mention, name: str, *, is_relative: bool, has_spoken: bool) -> bool:
        """Record a mention of a person; return whether it is a surname that may also mean somebody else.

        `name` is the full name, normalized, of the person whom the surname would mean.
        """
        if " " in mention.text:
            self._last[name] = _Named(mention.start, has_spoken, self._is_prominent(mention))
            if is_relative:
                self._relatives.add(name)
        elif _is_bare(mention) and name in self._last:
            gender = gender_of_word(mention.title or "")
            others = (other for other in self._last if gender is None or gender_of_name(other) in {None, gender})
            if any(self._is_beside(name, other) for other in others):
                return True
        self._counts[name] += 1
        return False

    def _is_beside(self, name: str, other: str) -> bool:
        """Whether two people with one surname were last named together, about equally often."""
        if name == other or surname_of(name.split()) != surname_of(other.split()):
            return False
        one, two = sorted((self._last[name], self._last[other]), key=lambda named: named.start)
        if not (one.is_prominent and two.is_prominent) or one.has_spoken != two.has_spoken:
            return False
        if two.start - one.start > _MAX_TOKENS_APART or self._counts[name] > _MAX_RATIO * self._counts[other]:
            return False
        breaks = sum(bool(token.is_sent_start) for token in self._doc[one.start + 1 : two.start + 1])
        return breaks == 0 or (breaks == 1 and self._relatives.isdisjoint({name, other}))

    def _is_prominent(self, mention: Mention) -> bool:
        """Whether a person is a subject, or is met by one: not in "the office of Ann Lund" and "whose wife was Ann"."""
        root = self._doc[mention.start : mention.end].root
        root = first_conjunct(root.head if root.dep_ == "appos" else root)
        is_main = root.dep_ in SUBJECT_DEPS and root.head.dep_ not in {"relcl", "acl"}
        return is_main or is_second_party(root)


def _is_bare(mention: Mention) -> bool:
    """Whether a surname has no title, or one that tells at most the gender."""
    return mention.title is None or mention.title.lower().rstrip(".") in COURTESY_TITLES
