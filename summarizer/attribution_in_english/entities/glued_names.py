"""Frees names of words that the pipeline glued to them, if the text also has them without, and joins parted places."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.entities.context import BUSINESSES, ContextFeature, context_features
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import COMPANY_NOUNS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import country_of
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind

_DESCRIPTORS: Final = (COMPANY_NOUNS | BUSINESSES) - ORGANIZATION_WORDS
_LOCATING: Final = frozenset({ContextFeature.LOCATED, ContextFeature.REACHED, ContextFeature.TERRITORY})
_PAIR: Final = 2
# The initials of a party or a firm are not longer.
_MAX_INITIALS: Final = 5


def freed_names(doc: Doc, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions, each without what is glued to its name.

    That is a firm's trade, "Chipmaker Velmar", a person's employer, "Velmar's Lund", or a party's constituency: "NP
    Tarnby candidate Ann Lund".
    """
    by_text: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_text[mention.text].append(mention)
    return tuple(_freed(doc, mention, by_text) for mention in _joined(doc, mentions))


def _freed(doc: Doc, mention: Mention, by_text: Mapping[str, Sequence[Mention]]) -> Mention:
    if mention.end - mention.start < _PAIR:
        return mention
    first, rest = doc[mention.start], doc[mention.start + 1 : mention.end].text
    if first.lower_ in _DESCRIPTORS and rest in by_text:
        return _part(doc, mention, mention.start + 1, mention.end)
    if _is_before_constituency(doc, mention, by_text):
        return _part(doc, mention, mention.start, mention.start + 1)
    own = next((token.i + 1 for token in doc[mention.start : mention.end - 1] if token.tag_ == "POS"), None)
    if own is not None and _is_person(mention, doc[own : mention.end].text, by_text):
        return replace(_part(doc, mention, own, mention.end), kind=ActorKind.PERSON)
    return mention


def _part(doc: Doc, mention: Mention, start: int, end: int) -> Mention:
    """The mention of the name that is only some of the words of another."""
    features = context_features(doc, start, end) | (mention.features & {ContextFeature.HEADLINE})
    title = mention.title if start == mention.start else None
    return replace(mention, start=start, end=end, text=doc[start:end].text, title=title, features=features)


def _is_person(mention: Mention, name: str, by_text: Mapping[str, Sequence[Mention]]) -> bool:
    """Whether a name after a genitive is somebody's whom the text calls so elsewhere: "Velmar's Bin Lund"."""
    if name not in by_text or name.rsplit(maxsplit=1)[-1].lower() in ORGANIZATION_WORDS:
        return False
    kinds = [mention.kind, *(other.kind for other in by_text[name])]
    return ActorKind.PERSON in kinds and ActorKind.ORGANIZATION not in kinds[1:]


def _is_before_constituency(doc: Doc, mention: Mention, by_text: Mapping[str, Sequence[Mention]]) -> bool:
    """Whether initials and a place, which the text both has alone, only stand before a role: "NP Tarnby candidate".

    A country's branch of a body is one: "NHS England chief".
    """
    words = doc[mention.start : mention.end]
    if len(words) != _PAIR or not words[0].text.isupper() or len(words[0]) > _MAX_INITIALS or mention.end >= len(doc):
        return False
    party, place = (by_text.get(word.text, ()) for word in words)
    is_place = any(not _LOCATING.isdisjoint(other.features) for other in place) and country_of(words[1].text) is None
    return bool(party) and is_place and is_role_noun(doc[mention.end])


def _joined(doc: Doc, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, with a place's two words joined if the second one always follows the first: "Norr", "Puteri"."""
    ends = {mention.end: mention for mention in mentions}
    pairs = _constant_pairs(doc, mentions)
    firsts = {id(ends[second.start]) for second in mentions if second.text in pairs}
    for mention in mentions:
        if mention.text in pairs:
            whole = _part(doc, mention, mention.start - 1, mention.end)
            yield replace(whole, kind=ends[mention.start].kind or mention.kind)
        elif id(mention) not in firsts:
            yield mention


def _constant_pairs(doc: Doc, mentions: Sequence[Mention]) -> Collection[str]:
    """The words that are names only after one other name of a place, at least twice."""
    ends = {mention.end: mention for mention in mentions}
    before: dict[str, list[Mention | None]] = defaultdict(list)
    for mention in mentions:
        before[mention.text].append(ends.get(mention.start))
    return {
        text
        for text, firsts in before.items()
        if len(firsts) >= _PAIR
        and " " not in text
        and len({first.text if first else None for first in firsts}) == 1
        and all(first is not None and _is_first_of_place(doc[first.start], first) for first in firsts)
        and any(first is not None and first.kind is ActorKind.PLACE for first in firsts)
    }


def _is_first_of_place(word: Token, mention: Mention) -> bool:
    """Whether a mention of one word may begin a place's name; countries and initials do not."""
    is_word = mention.end - mention.start == 1 and word.text.istitle()
    return is_word and mention.country is None and country_of(word.text) is None
