"""Rules about full stops that hold in every language, for cases that punkt's models were not trained on.

An abbreviation before a number ("no. 4", "Rs. 6,000") and an initial ("J.", «А.», "ف.") do not end a sentence. An
ellipsis, an acronym ("D.C.") and a unit («1956 г.») may end one, which the next word decides.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from punkt.model.prefixes import curated_abbreviations

from summarizer.terms import stop_words

_LETTER: Final = r"[^\W\d_]"
_STREET: Final = re.compile(rf"{_LETTER}str", re.IGNORECASE)
# "z. B.", «т. е.», "p. ej."; "EE. UU.", a plural.
_OPENED_ABBREVIATION: Final = re.compile(r"(?:^|[^\d\W]\W*\s|\()(?:[^\W\d_A-ZА-ЯЁІЇЄ]|(?P<double>[A-Z])(?P=double))\.$")
_REST_OF_ABBREVIATION: Final = re.compile(rf"(?:{_LETTER}|[a-zа-я]{{2,3}}|([A-Z])\1)\.")
_LAST_WORD: Final = re.compile(rf"(?:^|(?P<number>\d)?[\s(“\"‘'’«\[/])(?P<word>{_LETTER}+\.?º?)\.$")
_VOWELS: Final = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїєαεηιουωάέήίόύώ]", re.IGNORECASE)
# Longer words without a vowel are acronyms or typing errors.
_MAX_CONSONANTS: Final = 4

# "J.", «А.», "É."; Arabic and Hebrew letters have no capitals. After a number, a single letter is a unit.
_INITIAL: Final = re.compile(rf"(?:^|[\s(“\"‘'«.\-])(?P<letter>{_LETTER})\.$")
_CASELESS: Final = re.compile(r"[\u0590-\u06ff]")
_ACRONYM: Final = re.compile(rf"(?:^|\W)(?:{_LETTER}\.){{2,}}$")

_OPENING: Final = r"[“\"‘'«„(\[]?"
_ELLIPSIS: Final = re.compile(rf"(?<=\w)(?:…|\.\.\.)[”\"’'»)]{{0,3}}(?=\s{{1,3}}{_OPENING}(?P<next>{_LETTER}))")
# "Ph.D." is one, too; "5 p.m." ends like one.
_DOTTED: Final = re.compile(
    rf"(?<![\w.])(?:{_LETTER}{{1,2}}\.){{2,8}}(?=\s{{1,3}}{_OPENING}(?P<next>{_LETTER}{{1,20}}))"
)
# What every line with such an end has; searching for this first is much faster.
_WITHIN_DOTTED: Final = re.compile(rf"\.{_LETTER}{{1,2}}\.")
_WITHIN_UNIT: Final = re.compile(r"[а-яёіїєґ]\.| r\.")
_UNIT: Final = re.compile(
    r"(?:\d\s{0,2}(?:(?:тыс|млн|млрд|трлн)\.?\s{1,2})?[а-яёіїєґ]{1,4}|\d{4} r|\b[иі] (?:т\. ?[дп]|др|пр|ін))\."
    rf"(?=\s{{1,3}}{_OPENING}(?P<next>{_LETTER}))"
)
# «В мае 1956 г. Иванов …» goes on: a beginning this short only says when.
_MIN_WORDS_BEFORE_YEAR: Final = 3
# The number of characters in which the beginning of the sentence is sought.
_BEGINNING: Final = 200
_YEAR: Final = re.compile(r"\d\s\w\.")
_WORD: Final = re.compile(rf"{_LETTER}+")
_SENTENCE_BREAK: Final = re.compile(r"[.!?…]\s")

_STARTERS: Final = frozenset(
    "The A An He She It They We I You This That These Those There His Her Its Their Our My Your But And Or So Yet In On"
    " At For As When While After Before If Since However Meanwhile Last Next Some Many Most Other Others Both Either"
    " Neither Under With Without By Asked Nobody Nothing Everyone Everybody Everything Somebody Someone Each Every All"
    " Several Few Much What Who Where Why How Which Although Though Because Until Unless During Despite Then Now Here"
    " One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions".split()
)
"""The English words that begin a sentence when a capital letter opens them after an acronym."""


# "It rained. FERRY STRIKE ENDS AS MAYOR RESIGNS The council …": from the end of a sentence to a word in small letters.
# At the start of a paragraph, capitals may be ornament; with commas, they are a list of names.
_HEADLINE: Final = re.compile(
    r"(?<=[.!?”\"’)] )(?:(?:[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ0-9$£€'’‘&:;/–—-]+|U\.[KS]\.) )+"
    r"(?=[“\"‘«]?[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ](?: ?[a-zß-öø-ÿа-яёіїєґ]))"
)
_CAPITALS: Final = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]{3,}")
_MIN_WORDS_OF_HEADLINE: Final = 4


def begins_sentence(word: str, language: str | None) -> bool:
    """Return whether a capitalised word after an abbreviation begins a sentence and is not part of a name."""
    if language in {None, "en"}:
        return word in _STARTERS
    return word[:1].isupper() and not word[1:2].isupper() and word.lower() in stop_words(language)


def is_before_number(before: str, name: str) -> bool:
    """Return whether a text ends with an abbreviation that belongs to the number after it.

    `name` is punkt's name of the language. An abbreviation is known to punkt, or is a short word without a vowel that
    does not follow a number: "Rs.", but not "5 km."
    """
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last["word"]
    if word.lower() in _numbering(name) or _STREET.search(word):
        return True
    is_short = len(word) <= _MAX_CONSONANTS and not (len(word) > 1 and word.isupper())
    return is_short and last["number"] is None and _VOWELS.search(word) is None


def is_within_abbreviation(before: str, after: str) -> bool:
    """Return whether a full stop is inside an abbreviation of several words: "z. B.", "EE. UU."."""
    return _REST_OF_ABBREVIATION.match(after) is not None and _OPENED_ABBREVIATION.search(before) is not None


def is_initial(before: str) -> bool:
    """Return whether a text ends with somebody's initial."""
    last = _INITIAL.search(before)
    if last is None or not (last["letter"].isupper() or _CASELESS.match(last["letter"])):
        return False
    return not before[: last.start("letter")].rstrip()[-1:].isdigit()


def is_acronym(text: str) -> bool:
    """Return whether a text ends with an acronym that has a full stop after each letter: "U.S."."""
    last = _ACRONYM.search(text)
    return last is not None and any(map(str.isupper, last[0]))


def headline_ends(line: str) -> Iterator[int]:
    """Yield where a headline in capitals ends within a line: a link to another story that has lost its own line."""
    for headline in _HEADLINE.finditer(line):
        if len(_CAPITALS.findall(headline[0])) >= _MIN_WORDS_OF_HEADLINE:
            yield headline.end()


def further_ends(line: str, language: str | None) -> Iterator[int]:
    """Yield where sentences end at an ellipsis, an acronym or a unit, because the next word plainly begins another."""
    for ellipsis in _ELLIPSIS.finditer(line) if "…" in line or "..." in line else ():
        # In English, "I" is a capital within a sentence too.
        is_pronoun = re.match(r"I\b", line[ellipsis.start("next") :]) is not None
        if ellipsis["next"].isupper() and not is_pronoun:
            yield ellipsis.end()
    for acronym in _DOTTED.finditer(line) if _WITHIN_DOTTED.search(line) else ():
        is_time = acronym[0] in {"a.m.", "p.m."} and line[: acronym.start()].rstrip()[-1:].isdigit()
        if (acronym[0][0].isupper() or is_time) and begins_sentence(acronym["next"], language):
            yield acronym.end()
    for unit in _UNIT.finditer(line) if _WITHIN_UNIT.search(line) else ():
        begun = _SENTENCE_BREAK.split(line[max(0, unit.start() - _BEGINNING) : unit.start()])[-1]
        is_date = _YEAR.fullmatch(unit[0]) and len(_WORD.findall(begun)) < _MIN_WORDS_BEFORE_YEAR
        if unit["next"].isupper() and not is_date:
            yield unit.end()


@cache
def _numbering(name: str) -> frozenset[str]:
    """The abbreviations that punkt knows to stand before numbers; English ones are used in every language."""
    return frozenset().union(*(curated_abbreviations(language)[1] for language in (name, "english")))
