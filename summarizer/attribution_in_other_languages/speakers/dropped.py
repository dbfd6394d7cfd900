"""Tells whether a verb has no subject, so that its speaker continues, or one that could not be identified."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.speakers.cases import is_oblique_form
from summarizer.attribution_in_other_languages.values import Token

_MAX_PART: Final = 24
_PART_ENDS: Final = frozenset(",;:.!?…—–-()")
_KNOWN_NOUNS: Final = frozenset({"role", "body", "group", "document"})


def is_dropped_before(nominals: Nominals, items: Sequence[Token], verb: int) -> bool:
    """Return whether nothing before a verb, in its part of the sentence, can be its subject.

    Without cases, a subject cannot be told from an object, and the speaker is assumed to continue.
    """
    if not nominals.language.inflects:
        return True
    first = verb
    while first and verb - first < _MAX_PART and items[first - 1].quotation is None:
        if items[first - 1].text in _PART_ENDS or items[first - 1].has("coordination", "conjunction"):
            break
        first -= 1
    is_governed = False
    for item in items[first:verb]:
        is_governed = is_governed or item.has("preposition")
        if not is_governed and _can_be_its_subject(nominals, item):
            return False
    return True


def is_dropped_after(nominals: Nominals, items: Sequence[Token], at: int) -> bool:
    """Return whether no subject follows a verb: "«…», — добавил | в четверг"."""
    if not nominals.language.inflects or at >= len(items) or not items[at].is_word:
        return True
    while at < len(items) and items[at].has("adverb", "time", "reflexive") and not items[at].is_capital:
        at += 1
    return at >= len(items) or not _can_be_its_subject(nominals, items[at])


def _can_be_its_subject(nominals: Nominals, item: Token) -> bool:
    if nominals.name_at(item) is not None:
        return not nominals.is_oblique(item.start)
    if not item.is_word:
        return item.text == "%"
    if item.word.tags & _KNOWN_NOUNS:
        return "nom" in item.word.features
    return not item.word.tags and not is_oblique_form(item, nominals.language)
