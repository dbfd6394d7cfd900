"""Indexes the names of a text: where they are, and which entity each of them names."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.values import Entity, Text, Token


@dataclass(frozen=True, slots=True)
class Nominals:
    """Where the names of a text stand: the entity that each mention names, by the mention's offsets."""

    language: Language
    entities: Sequence[Entity]
    by_start: Mapping[int, tuple[int, int]]
    oblique: frozenset[int] = frozenset()
    inner: frozenset[int] = frozenset()

    def is_oblique(self, start: int) -> bool:
        """Return whether the name that begins there is not in the nominative."""
        return start in self.oblique

    def inside_name(self, start: int) -> bool:
        """Return whether a word at an offset belongs to a name that begins before it."""
        return start in self.inner

    def name_at(self, item: Token) -> tuple[int, int] | None:
        """Return the entity and the end of the mention that begins at an item."""
        return self.by_start.get(item.start)


def nominals_of(text: Text, language: Language, entities: Sequence[Entity]) -> Nominals:
    """Return the index of all mentions."""
    by_start: dict[int, tuple[int, int]] = {}
    oblique, inner = set(), set()
    starts = [token.start for token in text.tokens]
    for index, entity in enumerate(entities):
        for mention in entity.mentions:
            by_start[mention.start] = (index, mention.end)
            inner |= set(starts[bisect_left(starts, mention.start) + 1 : bisect_left(starts, mention.end)])
            if mention.nominative is False:
                oblique.add(mention.start)
    return Nominals(language, entities, by_start, frozenset(oblique), frozenset(inner))
