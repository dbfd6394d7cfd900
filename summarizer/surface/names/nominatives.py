"""The nominative of a speaker whose noun stands in another case: "в полиции сообщили" is said by the полиция."""

from collections.abc import Mapping
from functools import lru_cache

from summarizer.surface.lexicon.inflection import CASES
from summarizer.surface.lexicon.tables import Language, load_language

_NOUNS = frozenset({"role", "body", "group", "document"})


def in_nominative(phrase: str, language: Language) -> str:
    """Return a noun phrase with its first word in the nominative, if that is its noun and the tables have the form."""
    first, _, rest = phrase.partition(" ")
    word = language.word(first.casefold())
    cases = word.features & CASES
    if not language.inflects or not cases or "nom" in cases or not word.tags & _NOUNS:
        return phrase
    found = _nominatives(language.code).get((word.lemma, "p" in word.features))
    if found is None:
        return phrase
    return " ".join(filter(None, (found.capitalize() if first[:1].isupper() else found, rest)))


@lru_cache(maxsize=2)
def _nominatives(code: str) -> Mapping[tuple[str, bool], str]:
    """The nominative of each noun by its lemma and whether it is the plural's."""
    found: dict[tuple[str, bool], str] = {}
    for form, word in load_language(code).words.items():
        if "nom" in word.features and word.tags & _NOUNS:
            found.setdefault((word.lemma, "p" in word.features), form)
    return found
