"""Tells from the case of a word whether a phrase can be a subject, in a language that inflects nouns."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.compounds import word_of
from summarizer.attribution_in_other_languages.lexicon.inflection import OBLIQUE
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token

_MAX_INVARIABLE: Final = 3  # "его" and "её" are of any case


def agreeing(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> Phrase | None:
    """Return the phrase at an item, unless its case shows that it is not a subject."""
    head = next(
        (items[k] for k in range(at, min(at + 3, limit)) if items[k].has("role", "body", "group", "document")), None
    )
    is_pronoun = items[at].has("pronoun")
    if not is_pronoun and head is not None and head.word.features & OBLIQUE and "nom" not in head.word.features:
        return None
    found = nominals.name_at(items[at])
    if found is not None and nominals.is_oblique(items[at].start):
        return None
    if found is None and not is_pronoun and _is_oblique_attribute(items[at], nominals.language):
        return None
    return phrase_at(nominals, items, at, limit)


def is_attribute(item: Token, language: Language) -> bool:
    """Return whether a word can be an attribute of a noun in the nominative, as an adjective is."""
    if item.has("modifier", "determiner", "possessive"):
        return not is_oblique_form(item, language)
    return (
        item.is_word
        and not item.word.tags - {"qualifier"}
        and item.lower.endswith(language.setting("attributes") or ("\0",))
    )


def is_oblique_form(item: Token, language: Language) -> bool:
    """Return whether a word without a case in the tables has an ending that no nominative has: "этими", "вопросами"."""
    is_plain = not item.word.tags - {"determiner", "possessive"} and len(item.text) > _MAX_INVARIABLE
    return is_plain and not item.text.isupper() and item.lower.endswith(language.setting("oblique") or ("\0",))


def _is_oblique_attribute(item: Token, language: Language) -> bool:
    """Whether a phrase that begins with a word is not in the nominative: "российского МИД"."""
    cases = item.word.features & OBLIQUE
    is_modifier = language.inflects and item.has("modifier") and bool(cases) and "nom" not in item.word.features
    return is_modifier or is_oblique_form(item, language)


def is_finite_form(nominals: Nominals, item: Token) -> bool:
    """Return whether the first word of a sentence is a verb: "Стабилизировалась ситуация"."""
    if not nominals.language.inflects or item.text[1:2].isupper() or nominals.name_at(item) is not None:
        return False
    return bool(word_of(item.lower, item.lower, nominals.language).tags & {"finite"})
