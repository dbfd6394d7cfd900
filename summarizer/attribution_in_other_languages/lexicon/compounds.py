"""Reads a word that the tables do not list by its ending: "Leseforscher" is a Forscher, "просчитался" is a verb."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language, Word
from summarizer.attribution_in_other_languages.lexicon.tables import load_language

_TAGS: Final = frozenset({"role", "body", "group", "document", "stop", "time", "office"})
_MAX_ENDING: Final = 6
BUILT: Final = "built"
"""The class of a word that is no entry of the tables but a compound that ends with one."""

_MIN_TAIL: Final = 6
_MIN_TAIL_AFTER_HYPHEN: Final = 3
_MIN_HEAD: Final = 2
_MAX_LENGTH: Final = 60


def word_of(form: str, lower: str, language: Language) -> Word:
    """Return what the tables know of a word, or of the noun that it ends with in a language with compounds."""
    known = language.words.get(lower)
    if known is not None:
        return _in_its_case(known, form) if language.setting("compounds") else known
    if language.finite and form[:1].islower():
        return _by_ending(lower, language)
    if not language.setting("compounds") or not form[:1].isalnum() or form.islower() or len(form) > _MAX_LENGTH:
        return NO_WORD
    return _in_plural(lower, language) or _by_tail(lower, language.code)


def _in_plural(lower: str, language: Language) -> Word | None:
    """Return the noun whose regular plural a word is, by the endings that the language lists: Sängerinnen, Händlern."""
    for pair in language.setting("regular"):
        stem, _, ending = pair.partition(":")
        word = language.words.get(lower.removesuffix(ending)) if lower.endswith(stem + ending) else None
        if word is not None and word.tags & _TAGS:
            return replace(word, tags=word.tags & _TAGS, features=frozenset({"p"}), verb=None)
    return None


def _in_its_case(word: Word, form: str) -> Word:
    """Return what a form is in a language that capitalises nouns: not a noun in lower case, and else not a verb."""
    if not word.tags & _TAGS:
        return word
    if form.islower():
        return replace(word, tags=word.tags - _TAGS)
    return replace(word, tags=word.tags - {"verb"}, verb=None)


def _by_ending(lower: str, language: Language) -> Word:
    """Return a verb if a word ends as the verbs of its language do."""
    for length in range(min(_MAX_ENDING, len(lower) - 1), 1, -1):
        if lower[-length:] in language.finite:
            return language.finite[lower[-length:]]
    return NO_WORD


@lru_cache(maxsize=8192)
def _by_tail(lower: str, code: str) -> Word:
    language = load_language(code)
    words, tails = language.words, language.setting("tails")
    hyphen = lower.rfind("-")
    for begin in range(_MIN_HEAD, len(lower) - _MIN_TAIL_AFTER_HYPHEN + 1):
        tail = lower[begin:]
        if len(tail) < _MIN_TAIL and begin != hyphen + 1 and tail not in tails:
            continue
        found = words.get(tail)
        if found is not None and found.tags & _TAGS:
            return Word(found.tags & _TAGS | {BUILT}, found.features, None, lower[:begin] + found.lemma)
    return NO_WORD
