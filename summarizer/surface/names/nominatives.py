"""The nominative of speakers and roles: "в полиции сообщили" is said by the полиция, "школьника" is a "школьник"."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from summarizer.surface.lexicon.inflection import CASES, GENDERS, readings
from summarizer.surface.lexicon.tables import Language, Word, load_language

_NOUNS: Final = frozenset({"role", "body", "group", "document"})
_MAX_BEFORE_NOUN: Final = 4


def in_nominative(phrase: str, language: Language) -> str:
    """Return a noun phrase with its noun and the adjectives before it in the nominative, if the tables have that."""
    words = phrase.split(" ")
    noun = next((at for at, each in enumerate(words[:_MAX_BEFORE_NOUN]) if _is_noun(each, language)), None)
    if not language.inflects or noun is None:
        return phrase
    word = language.word(words[noun].casefold())
    cases = word.features & CASES
    found = _nominatives(language.code).get((word.lemma, "p" in word.features))
    adjectives = [_adjective(each, word, language) for each in words[:noun]]
    if not cases or "nom" in cases or found is None or not all(adjectives):
        return phrase
    named = found.capitalize() if words[noun][:1].isupper() else found
    return " ".join([*(each or "" for each in adjectives), named, *words[noun + 1 :]])


def _is_noun(word: str, language: Language) -> bool:
    return bool(language.word(word.casefold()).tags & _NOUNS)


def _adjective(form: str, noun: Word, language: Language) -> str | None:
    """The nominative of an adjective in the case and the gender of its noun; `None` if it cannot be one."""
    known = language.word(form.casefold())
    cases, genders = noun.features & CASES, noun.features & set(GENDERS)
    is_male = genders <= {"m"} and "f" not in known.features
    if "modifier" in known.tags and "p" not in noun.features and is_male:
        return known.lemma.capitalize() if form[:1].isupper() else known.lemma
    if "p" in noun.features or len(genders) > 1 or not form[:1].isalpha():
        return None
    fitting = (each for each in readings(form, language) if each.gender in (genders or {"m"}) and each.cases & cases)
    return next((each.base for each in fitting if each.base != form), None)


@lru_cache(maxsize=2)
def _nominatives(code: str) -> Mapping[tuple[str, bool], str]:
    """The nominative of each noun by its lemma and whether it is the plural's."""
    found: dict[tuple[str, bool], str] = {}
    for form, word in load_language(code).words.items():
        if "nom" in word.features and word.tags & _NOUNS:
            found.setdefault((word.lemma, "p" in word.features), form)
    return found
