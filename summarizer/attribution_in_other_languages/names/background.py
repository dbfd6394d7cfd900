"""Tells places that act from those that only say where something happens, or whose office somebody holds."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Entity, Mention, Span, Text
from summarizer.datelines.recognition import datelines_in
from summarizer.model import ActorKind

_BETWEEN: Final = ("article", "determiner", "nationality")


def background(text: Text, entities: Sequence[Entity]) -> frozenset[int]:
    """Return the places that occur only after prepositions, in oblique cases or within posts: "president of | Peru"."""
    starts = [token.start for token in text.tokens]
    roles = sorted(mention.role for entity in entities for mention in entity.mentions if mention.role)
    return frozenset(
        index
        for index, entity in enumerate(entities)
        if entity.kind is ActorKind.PLACE
        and all(
            mention.nominative is False
            or is_in_dateline(text.text, mention)
            or _has_genitive_ending(entity, mention)
            or _follows_preposition(text, starts, mention)
            or is_within(roles, mention)
            for mention in entity.mentions
        )
    )


def is_within(roles: Sequence[Span], mention: Mention) -> bool:
    """Return whether a mention stands within one of the posts, which are sorted."""
    at = bisect_right(roles, (mention.start, mention.end)) - 1
    return any(begin <= mention.start and mention.end <= end for begin, end in roles[max(0, at - 1) : at + 2])


def is_in_dateline(text: str, mention: Mention) -> bool:
    """Return whether a mention is in a dateline: "Lima.- El alcalde", "PARIS (AFP) -"."""
    return any(each.start <= mention.start < each.end for each in datelines_in(text))


def _has_genitive_ending(entity: Entity, mention: Mention) -> bool:
    """Whether a mention ends with more than the name: "die Bevölkerung | Perus"."""
    return len(mention.text) > len(entity.name) and mention.text.startswith(entity.name)


def _follows_preposition(text: Text, starts: Sequence[int], mention: Mention) -> bool:
    at = bisect_left(starts, mention.start) - 1
    while at >= 0 and (text.tokens[at].has(*_BETWEEN) or text.tokens[at].text in OPENING_QUOTES):
        if text.tokens[at].has("preposition"):
            return True
        at -= 1
    return at >= 0 and text.tokens[at].has("preposition", "inner", "body", "role", "area")
