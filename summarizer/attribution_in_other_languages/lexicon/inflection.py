"""Finds the base forms that an inflected name can have, by the declensions of its language."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import Declension, Language, Word
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.lexicon.tables import load_language

_CASE_ORDER: Final = ("nom", "gen", "acc", "dat", "ins", "loc")
CASES: Final = frozenset(_CASE_ORDER)
_GENDER_ORDER: Final = ("m", "f", "n")
GENDERS: Final = frozenset(_GENDER_ORDER)
OBLIQUE: Final = frozenset({*_CASE_ORDER[1:], "obl"})
"""All cases except the nominative; `obl` stands for any of them."""

_WORD_PART: Final = re.compile(r"[^\s-]+")
_VOWELS: Final = frozenset("аеёиоуыэюяєії")
_SOFT: Final = frozenset("йь")
_MIN_STEM: Final = 2
_CERTAIN_ENDING: Final = 3
_HARD: Final = frozenset({"", "ь", "а"})  # endings that follow consonants only
_ADJECTIVE: Final = ("ая",)
_LISTED: Final = frozenset({"given", "place", "country", "organization", "medium", "body"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a form of a name: its base, its cases, and the gender of its declension; "" is any."""

    base: str
    gender: str
    cases: frozenset[str]


def readings(word: str, language: Language) -> tuple[Reading, ...]:
    """Return the ways to read a word of a name, the likeliest first; without declensions there is only one."""
    if not language.inflects:
        stems = (Reading(_stem(word, each), "", CASES) for each in language.declensions)
        return tuple(dict.fromkeys((Reading(word, "", CASES), *stems)))
    if not _is_inflected(word):
        return (Reading(word, "", CASES),)
    return _read_name(word, language.code, language.declensions, language.word(word.casefold()))


def name_readings(name: str, language: Language) -> Mapping[tuple[str, str], str]:
    """Return the bases that a name can have, by the gender and the case in which all of its words are read."""
    return _name_readings(name, language.code)


@lru_cache(maxsize=2048)
def _name_readings(name: str, code: str) -> Mapping[tuple[str, str], str]:
    language = load_language(code)
    if (listed := _listed_readings(name, language)) is not None:
        return listed
    declined, rest = _declined_part(name.split(), language)
    words = [readings(word, language) for word in declined]
    found: dict[tuple[str, str], str] = {}
    rare: dict[tuple[str, str], str] = {}
    for gender in _GENDER_ORDER:
        strict = {case: _joint(words, rest, {gender, ""}, case) for case in _CASE_ORDER}
        if gender == "m" and not (
            strict["nom"] if len(words) > 1 else any(strict.values())
        ):  # a man's name that ends as women's do: "Ігор Мазепа"
            ends = [
                [each for each in found if each.gender != "f" or may_be_mans(each, found, language)] for found in words
            ]
            read = {(gender, case): _joint(ends, rest, {"", "m", "f"}, case) for case in _CASE_ORDER}
            rare |= {key: base for key, base in read.items() if base}
        found |= {(gender, case): base for case, base in strict.items() if base}
    return {**found, **{key: base for key, base in rare.items() if key not in found}}


def _listed_readings(name: str, language: Language) -> Mapping[tuple[str, str], str] | None:
    """The readings of a name that the tables list as a whole: with its cases, or a medium that is not declined."""
    whole = language.word(name.casefold())
    if "medium" in whole.tags and not whole.features and " " in name:
        return {(gender, case): name for gender in _GENDER_ORDER for case in _CASE_ORDER}
    kinds = {"country", "place", "organization"} if " " in name else {"country", "place"}
    if not whole.tags & kinds or not whole.features & CASES:
        return None
    base = _cased(whole.lemma, name)
    return {(gender, case): base for gender in _GENDER_ORDER for case in _CASE_ORDER if case in whole.features}


def may_be_genitive(name: str, noun: Word, language: Language) -> bool:
    """Return whether a name after a noun may be in the genitive, as in "жена | Марченко".

    It is read in the gender of the noun if that has one.
    """
    found = name_readings(name, language)
    genders, own = noun.features & GENDERS or GENDERS, noun.features & CASES or CASES
    cases = [{case for gender, case in found if gender == each} for each in genders]
    return any("gen" in each and ("nom" in each or not own & each) for each in cases)


def may_be_mans(reading: Reading, found: Sequence[Reading], language: Language) -> bool:
    """Return whether a name that ends as women's do may be a man's: "Мазепа", but not "Лунина", which has "Лунин"."""
    surnames = (*language.setting("surnames"), *language.setting("adjectives"))
    is_womans = any(each.gender == "m" and each.base.lower().endswith(surnames) for each in found)
    return reading.gender == "f" and reading.base[-1] in "ая" and not is_womans


def _joint(words: Sequence[Sequence[Reading]], rest: Sequence[str], genders: set[str], case: str) -> str | None:
    """The base of a name if all of its words can be read in one case and gender."""
    fitting = [[each for each in found if each.gender in genders and case in each.cases] for found in words]
    chosen = [next(iter(found), None) for found in fitting]
    if any(reading is not None and reading.base.endswith(_ADJECTIVE) for reading in chosen):
        # Next to an adjective, a word that can be an adjective is one: "Краевой детской больницы" names no Краева.
        chosen = [
            next((each for each in found if each.base.endswith(_ADJECTIVE)), first)
            for found, first in zip(fitting, chosen, strict=True)
        ]
    bases = [reading.base for reading in chosen if reading is not None]
    return " ".join([*bases, *rest]) if len(bases) == len(words) else None


def _declined_part(words: Sequence[str], language: Language) -> tuple[Sequence[str], Sequence[str]]:
    """Split the name of a body after its noun: the rest is in the genitive and stays as it is."""
    tags = [language.word(word.casefold()).tags for word in words]
    nouns = [at for at, each in enumerate(tags, 1) if "body" in each] or [
        at for at, each in enumerate(tags, 1) if "organization" in each
    ]
    nouns = nouns or [at for at in range(1, len(words)) if _is_whose(words, tags, at, language)]
    return (words[: nouns[0]], words[nouns[0] :]) if nouns else (words, ())


def _is_whose(words: Sequence[str], tags: Sequence[frozenset[str]], at: int, language: Language) -> bool:
    """Whether a word is a place in the genitive after a noun: "Эхо | Москвы", but not "Нижнего | Новгорода"."""
    before = words[at - 1].casefold()
    is_place = bool(tags[at] & {"country", "place"}) and "gen" in language.word(words[at].casefold()).features
    return is_place and "given" not in tags[at - 1] and not before.endswith(language.setting("adjectives"))


def _stem(word: str, declension: Declension) -> str:
    ending = next((ending for ending, _ in declension.others if word.endswith(ending)), "")
    stem = word.removesuffix(ending)
    return stem + declension.nominative if _may_be_stem(stem, declension) else word


def _is_inflected(word: str) -> bool:
    return len(word) > _MIN_STEM and word[-1].isalpha() and not word.isupper() and not is_latin(word)


@lru_cache(maxsize=2048)
def _read_name(word: str, code: str, declensions: tuple[Declension, ...], known: Word) -> tuple[Reading, ...]:
    cases = known.features & CASES
    genders = known.features & GENDERS
    if known.tags & _LISTED and len(genders) <= 1 and "role" not in known.tags:
        return (Reading(_cased(known.lemma, word) if cases else word, next(iter(genders), ""), cases or CASES),)
    declined = dict(_declined(word, declensions))
    if max(declined.values(), default=0) >= _CERTAIN_ENDING:
        return tuple(declined)
    if word.endswith(load_language(code).setting("adjectives") or ("\0",)):
        return tuple(declined)  # no woman is called "Горский"
    return (*declined, *_undeclined(word, load_language(code).setting("undeclined")))


def _cased(lemma: str, form: str) -> str:
    """Return a base in lower case with the capital letters of a form, word by word: "Санкт-Петербург"."""
    capitals = iter(each[:1].isupper() for each in _WORD_PART.findall(form))
    return _WORD_PART.sub(lambda part: part[0].capitalize() if next(capitals, False) else part[0], lemma)


def _declined(word: str, declensions: Iterable[Declension]) -> Iterator[tuple[Reading, int]]:
    """Yield the readings of a word by the declensions, each with the length of the ending that shows it."""
    for each in declensions:
        if word.endswith(each.nominative) and _may_be_stem(word.removesuffix(each.nominative), each):
            yield Reading(word, each.gender, frozenset({"nom"})), 0
        for ending, cases in each.others:
            stem = word.removesuffix(ending)
            if stem != word and _may_be_stem(stem, each):
                yield Reading(stem + each.nominative, each.gender, cases), len(ending) + bool(each.stems)


def _undeclined(word: str, vowels: tuple[str, ...]) -> Iterator[Reading]:
    """The readings of a name as never inflected: it ends in certain vowels, or is a woman's and ends in a consonant."""
    last = word[-1].lower()
    if word.endswith(("их", "ых")) or last in vowels:
        yield Reading(word, "", CASES)
    elif last not in _VOWELS:
        yield Reading(word, "f", CASES)


def _may_be_stem(stem: str, declension: Declension) -> bool:
    if len(stem) < _MIN_STEM or (declension.nominative in _HARD and stem[-1].lower() in _VOWELS | _SOFT):
        return False
    ends = stem.lower()
    return (not declension.stems or ends.endswith(declension.stems)) and not ends.endswith(
        declension.exceptions or "\0"
    )
