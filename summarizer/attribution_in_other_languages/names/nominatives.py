"""Puts speakers and roles in the nominative: "в полиции" is said by the полиция, "школьника" is a "школьник"."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.compounds import word_of
from summarizer.attribution_in_other_languages.lexicon.inflection import CASES, GENDERS, readings
from summarizer.attribution_in_other_languages.lexicon.language import Language, Word
from summarizer.attribution_in_other_languages.lexicon.tables import load_language

_DECLINED_NOUNS: Final = frozenset({"role", "body", "group", "document"})
_MAX_BEFORE_NOUN: Final = 4
_CASE_ENDINGS: Final = frozenset({"", "s", "es", "n", "en"})


def in_nominative(phrase: str, language: Language) -> str:
    """Return a noun phrase with its noun and the adjectives before it in the nominative, if the tables list that."""
    words = phrase.split(" ")
    noun = next((at for at, each in enumerate(words[:_MAX_BEFORE_NOUN]) if _is_declined_noun(each, language)), None)
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


def post_in_nominative(post: str, gender: str | None, language: Language) -> str | None:
    """Return a post as it stands without an article, "zuständiger Leiter"; `None` if it is only a title.

    Only a language with `strong` endings, those of adjectives in the nominative without an article, has such forms.
    A `relational` adjective says nothing without its complement: "der für Banken | zuständige | Leiter".
    """
    strong = dict(pair.split(":") for pair in language.setting("strong"))
    words = post.split(" ")
    noun = next((at for at, each in enumerate(words[:_MAX_BEFORE_NOUN]) if each[:1].isupper()), None)
    if not strong or noun is None:
        return in_nominative(post, language)
    tags = [language.word(each.casefold()).tags for each in words]
    if all("title" in each and "role" not in each for each in tags):
        return None  # "Frau" and "Dr." are no posts
    word = word_of(words[noun], words[noun].casefold(), language)
    genders = word.features & GENDERS or {gender}
    own = next(iter(genders)) if len(genders) == 1 else gender
    if own not in strong or "p" in word.features:
        return post
    whole = [each for each in words[:noun] if not each.startswith(language.setting("relational") or "\0")]
    adjectives = [_with_ending(each, strong[own], language.setting("adjectives")) for each in whole]
    return " ".join([*adjectives, _without_case_ending(words[noun], word, own, language), *words[noun + 1 :]])


def _with_ending(adjective: str, ending: str, endings: tuple[str, ...]) -> str:
    found = next((each for each in sorted(endings, key=len, reverse=True) if adjective.endswith(each)), None)
    return adjective.removesuffix(found) + ending if found and adjective.islower() else adjective


def _without_case_ending(noun: str, word: Word, gender: str, language: Language) -> str:
    """A noun without the ending of a case: "Präsidenten" is Präsident, a man who is "Vorsitzende" is Vorsitzender."""
    base, ending = noun[: len(word.lemma)], noun[len(word.lemma) :]
    if gender != "m" or base.casefold() != word.lemma or ending not in _CASE_ENDINGS:
        return noun
    strong = f"{base}r"
    return strong if word_of(strong, strong.casefold(), language).lemma == word.lemma else base


def _is_declined_noun(word: str, language: Language) -> bool:
    return bool(language.word(word.casefold()).tags & _DECLINED_NOUNS)


def _adjective(form: str, noun: Word, language: Language) -> str | None:
    """The nominative of an adjective in the case and the gender of its noun; `None` if it cannot be one."""
    known = language.word(form.casefold())
    cases, genders = noun.features & CASES, noun.features & GENDERS
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
        if "nom" in word.features and word.tags & _DECLINED_NOUNS:
            found.setdefault((word.lemma, "p" in word.features), form)
    return found
