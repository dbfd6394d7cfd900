"""Keeps the ending of a genitive that belongs to a name: "Lund's opened two shops in Norrby"."""

from collections import defaultdict
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind

# How often the name must occur without a possession, as a single one may be short for "Lund's shop".
_MIN_WITHOUT_POSSESSION: Final = 2

# After these a genitive is short for something named before: "a friend of Lund's", "more than Lund's".
_SHORTENING: Final = frozenset("of than to like unlike as with and or is was are were".split())
_POSSESSED_TAGS: Final = frozenset("NN NNS NNP NNPS JJ JJR JJS CD VBG VBN RB RBS RBR `` ( HYPH $".split())


def with_genitive_names(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions, keeping the ending of the genitive where it is part of the name.

    It is part of the name if the text never writes the name without it, and at least twice without a possession.
    """
    by_name: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_name[normalized_name(mention.text)].append(mention)
    names = {
        name
        for name, members in by_name.items()
        if all(doc[each.end : each.end + 1].text in {"'s", "’s"} for each in members)
        and sum(_possesses_nothing(doc, each) for each in members) >= _MIN_WITHOUT_POSSESSION
    }
    return tuple(_lengthened(doc, each) if normalized_name(each.text) in names else each for each in mentions)


def _possesses_nothing(doc: Doc, mention: Mention) -> bool:
    """Whether neither a possession follows a genitive, nor words that it shortens precede it."""
    after = doc[mention.end + 1 : mention.end + 2]
    before = doc[mention.start - 1].lower_ if mention.start > 0 else ""
    return before not in _SHORTENING and all(token.tag_ not in _POSSESSED_TAGS for token in after)


def _lengthened(doc: Doc, mention: Mention) -> Mention:
    """The mention with the ending of the genitive, which makes it a shop or firm, not the person it is named after."""
    kind = ActorKind.ORGANIZATION if mention.kind in {None, ActorKind.PERSON} else mention.kind
    return replace(mention, end=mention.end + 1, text=doc[mention.start : mention.end + 1].text, kind=kind)
