"""Joins people who speak together into one phrase: "Олег Лунин и Анна Рогова | сообщили"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.phrases.items import item_after
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind

_FEATURES_OF_ONE: Final = frozenset("smfn")


def with_others(
    nominals: Nominals, items: Sequence[Token], phrase: Phrase, begin: int, at: int, verb: frozenset[str]
) -> Phrase:
    """Return a phrase together with the people before it that it is coordinated with, if the verb is in the plural.

    The speaker is then all of them, in the words of the text, and no single person. `at` is an item of the phrase, and
    `begin` where its clause begins.
    """
    if not nominals.language.inflects or not _is_of_many(verb) or phrase.pronoun or phrase.plural:
        return phrase
    first = at
    while first > begin and items[first - 1].start >= phrase.start:
        first -= 1
    if first - 1 <= begin or not items[first - 1].has("coordination"):
        return phrase
    for start in range(begin, first - 1):
        other = phrase_at(nominals, items, start, first - 1)
        if other is not None and other.end == items[first - 2].end and _may_be_joined(nominals, items, start, other):
            return replace(phrase, start=other.start, entity=None, plural=True, head=_noun(phrase, items[at]))
    return phrase


def with_further(
    nominals: Nominals, items: Sequence[Token], phrase: Phrase, end: int, verb: frozenset[str]
) -> tuple[Phrase, int]:
    """Return the phrase after a plural verb together with the person coordinated with it, and the item after both."""
    if not nominals.language.inflects or not _is_of_many(verb) or phrase.pronoun or phrase.plural:
        return phrase, end
    if end + 1 >= len(items) or not items[end].has("coordination"):
        return phrase, end
    other = phrase_at(nominals, items, end + 1, len(items))
    if other is None or not _may_be_joined(nominals, items, end + 1, other):
        return phrase, end
    joined = replace(phrase, end=other.end, entity=None, plural=True, head=_noun(phrase, items[end + 1]))
    return joined, item_after(items, end + 1, other)


def _is_of_many(verb: frozenset[str]) -> bool:
    return "p" in verb and not verb & _FEATURES_OF_ONE


def _may_be_joined(nominals: Nominals, items: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Whether a phrase next to "and" is a person or a post in the nominative."""
    if at and items[at - 1].has("preposition"):
        return False
    if phrase.entity is not None:
        is_person = nominals.entities[phrase.entity].kind is ActorKind.PERSON
        return is_person and not any(
            nominals.is_oblique(item.start) for item in items[at:] if phrase.start <= item.start < phrase.end
        )
    word = nominals.language.word(phrase.head or "")
    return bool(word.tags & {"role", "body", "group"}) and "nom" in word.features


def _noun(phrase: Phrase, item: Token) -> str:
    return phrase.head or item.lower
