"""Reads the figures in a sentence: their values, how exact they are, and what they count."""

import math
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from summarizer.sentences import Tokenizer
from summarizer.stories.comparison.figure import MAGNITUDE, Figure
from summarizer.terms import stems, stop_words

_UNITS: Final = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
seventeen eighteen nineteen".split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS: Final[Mapping[str, float]] = MappingProxyType(
    {word: value for value, word in enumerate(_UNITS, 1)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | {
        f"{ten}-{unit}": 10 * value + digit
        for value, ten in enumerate(_TENS, 2)
        for digit, unit in enumerate(_UNITS[:9], 1)
    }
    | {"dozen": 12}
)
_SCALES: Final[Mapping[str, float]] = MappingProxyType(
    {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "bn": 1e9, "billion": 1e9, "trillion": 1e12}
)

_FIGURE: Final = re.compile(
    rf"""(?<![\w.,:/#-])(?P<currency>(?:US|C|A)?[$€£¥₹₽]\s?)?
    (?P<number>\d{{1,3}}(?:\ \d{{3}})+(?!\d)|\d+(?:[.,]\d+)*|(?:{"|".join(sorted(_WORDS, key=len, reverse=True))})\b)
    (?:[\s-](?P<scale>{"|".join(_SCALES)})\b)?
    (?P<percent>\s?%|\spercent\b|\sper\scent\b)?(?![\d:/]|[.,]\d|(?:st|nd|rd|th)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
)
_NO_COUNT_BEFORE: Final = re.compile(
    rf"(?:\b{_MONTH}\s|\bNo\.\s|\b(?:[Nn]umber|[Ll]evel|[Cc]hapter|[Pp]hase|[Aa]rticle|[Aa]ged?|[Rr]oute|[Ff]light)\s|"
    r"[A-Z][\w’'-]+,\s)$"
)
"""A day of a month, a number that names something, or an age: "July 13", "No. 10", "Flight 370", "Banky, 40"."""

_NO_COUNT_AFTER: Final = re.compile(
    rf"(?:\s{_MONTH}|-year-old|\s(?:[ap]\.?m\b|o[’']clock|of\s(?:the|its|their|them|his|her)\b)|[-–—]\d|s\b)"
)
"""A day, an age, a time, a part of something, a score or a range, or a decade."""

_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")
_PAST: Final = re.compile(
    r"\b(?:in|since|of)\s(?:1[89]|20)\d\d\b|\b(?:last|previous)\s(?:year|month|decade)|\byears\sago\b"
)
"""A sentence about another year has figures of another event."""

_SUM: Final = re.compile(r"\b(?:so far|in all|total|altogether|combined|overall)\b", re.IGNORECASE)
"""A sentence with a total over several events."""

_BOUND: Final = re.compile(
    r"\b(?:(?P<least>at\sleast|no\s(?:fewer|less)\sthan|more\sthan|over|upwards\sof)"
    r"|(?P<most>at\smost|up\sto|as\smany\sas|fewer\sthan|less\sthan|under|no\smore\sthan)"
    r"|(?P<nearly>nearly|almost|close\sto)"
    r"|(?P<about>about|around|some|roughly|approximately|an\sestimated|estimated|or\sso))\s(?:a\s|the\s|another\s|other\s)?$",
    re.IGNORECASE,
)
VAGUENESS: Final = 0.2
"""The part by which "about" and "nearly" may be off."""

_DEAD: Final = r"(?:killed|dead|died|slain|shot\sdead)"
_HURT: Final = r"(?:injured|wounded|hurt)"
_BETWEEN: Final = r"(?:\s(?!and\b|but\b|or\b|who\b)[\w’'-]+){0,3}?\s"
_TOLL_BEFORE: Final = re.compile(
    r"\b(?:(?P<dead>kill(?:ing|ed|s)|claim(?:ed|ing)\sthe\slives\sof|death\stoll(?:\s\w+){0,3}\s(?:to|at|is|was|of))"
    r"|(?P<hurt>injur(?:ing|ed|es)|wound(?:ing|ed|s)))\s(?:other\s|another\s|a\s|the\s)?$",
    re.IGNORECASE,
)
_TOLL_AFTER: Final = re.compile(rf"{_BETWEEN}(?:(?P<dead>{_DEAD})|(?P<hurt>{_HURT}))\b", re.IGNORECASE)
_PART_OF_TOLL: Final = re.compile(rf"\b(?:\d+|{'|'.join(_UNITS)})\s[\w’'-]+(?:\s[\w’'-]+)?\sand\s$", re.IGNORECASE)
"""What comes before the second part of "two women and one man died", which is not the whole toll."""

_MORE_OF_TOLL: Final = re.compile(
    rf"\s[\w’'-]+(?:\s[\w’'-]+)?\sand\s(?:\d+|{'|'.join(_UNITS)})\s(?!(?:\w+\s){{0,2}}{_HURT}\b)", re.IGNORECASE
)
"""What comes after its first part."""

_SUPPOSED: Final = re.compile(r"\b(?:if|when|whenever|might|could|would)\b", re.IGNORECASE)
_MEASURE_BEFORE: Final = re.compile(
    r"\b([a-z]{4,})\s(?:of|at|to|was|is)\s(?:about\s|around\s|at\sleast\s|more\sthan\s)?$"
)

_NOUN_PHRASE: Final = re.compile(r"[\s-]((?:[^\W\d_][\w’'-]*\s?){1,4})")
MAX_PHRASE_WORDS: Final = 3


MAX_FIGURES: Final = 5
"""A sentence with more figures is a list or a table."""

WORDS_BESIDE: Final = 6
"""This many words on either side of a figure describe what it counts."""


def figures_in(sentence: str, language: str | None) -> tuple[Figure, ...]:
    """Return the figures of a sentence that count something; none if it is a list, or about other events."""
    figures = () if _PAST.search(sentence) or _SUM.search(sentence) else tuple(_figures(sentence, language))
    return figures if len(figures) <= MAX_FIGURES else ()


def _figures(sentence: str, language: str | None) -> Iterator[Figure]:
    for found in _FIGURE.finditer(sentence):
        before, after = sentence[max(0, found.start() - 60) : found.start()], sentence[found.end() : found.end() + 60]
        value = _value(found, language)
        if value is None or _NO_COUNT_BEFORE.search(before) or _NO_COUNT_AFTER.match(after):
            continue
        bound = _BOUND.search(before)
        counted = _counted(found, before[: bound.start()] if bound else before, after, language)
        if counted:
            beside = _beside(sentence, found, language) - {*counted}
            yield Figure(counted, *_interval(value, found, bound.lastgroup if bound else None), beside)


def _beside(sentence: str, found: re.Match[str], language: str | None) -> frozenset[str]:
    words = Tokenizer(language).to_words
    near = words(sentence[: found.start()])[-WORDS_BESIDE:] + words(sentence[found.end() :])[:WORDS_BESIDE]
    return frozenset(stems(near, language))


def _value(found: re.Match[str], language: str | None) -> float | None:
    """Return the value of a number; `None` for a year, and for anything that is not a number in the language."""
    number = found["number"].lower()
    plain = found["currency"] is None and found["scale"] is None and found["percent"] is None
    if plain and _YEAR.fullmatch(number):
        return None
    value = _written_in_digits(number, language) if number[0].isdigit() else _WORDS[number]
    # "Ten" is an article in Dutch, and "this" in Polish.
    if value is None or not (number[0].isdigit() or language == "en"):
        return None
    scaled = value * _SCALES.get((found["scale"] or "").lower(), 1)
    # A run of over 300 digits counts nothing, and has no whole part either.
    return scaled if math.isfinite(scaled) else None


def _written_in_digits(number: str, language: str | None) -> float | None:
    """Return the value of digits: "1,200" and "5.9" in English, "1.200" or "1 200" and "5,9" in other languages."""
    if language != "en":
        number = number.translate(str.maketrans(".,", ",."))
    try:
        return float(re.sub(r"[ ,](?=\d{3}(?!\d))", "", number))
    except ValueError:
        return None


def _interval(value: float, found: re.Match[str], bound: str | None) -> tuple[float, float]:
    match bound:
        case "least":
            return value, math.inf
        case "most":
            return 0, value
        case "nearly":
            return value * (1 - VAGUENESS), value
        case "about":
            return value * (1 - VAGUENESS), value * (1 + VAGUENESS)
        case _:
            half = _half_of_last_digit(value, found)
            return value - half, value + half


def _half_of_last_digit(value: float, found: re.Match[str]) -> float:
    """Return how far off a number may be if it was rounded: 0 for small counts, 50 for 1,200."""
    scale = _SCALES.get((found["scale"] or "").lower(), 1)
    decimals = re.search(r"[.,](\d{1,2})$", found["number"])
    if decimals:
        # A rate or a magnitude is as exact as it is written; a price in millions is rounded.
        return 0.5 * scale * 10 ** -len(decimals[1]) if scale > 1 else 0.0
    if scale > 1:
        return scale  # $13.9 billion is often called $13 billion.
    zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
    return 0.5 * 10**zeros if value >= 100 and zeros else 0.0


def _counted(found: re.Match[str], before: str, after: str, language: str | None) -> tuple[str, ...]:
    """Return what a figure counts: a toll, money, a share, a unit, or the stems of the noun after it."""
    unit = (found["currency"] or "").strip() or ("%" if found["percent"] else "")
    toll = None if unit else (_TOLL_BEFORE.search(before) or _TOLL_AFTER.match(after))
    if toll:
        is_part = _PART_OF_TOLL.search(before) or _MORE_OF_TOLL.match(after)
        return () if is_part or _SUPPOSED.search(before) else (f"={toll.lastgroup}",)
    phrase = _phrase(after, language)
    if phrase[:1] == (MAGNITUDE,):
        return phrase[:1]
    if after.startswith("-"):
        return ()  # "A seven-year deal", "the 13-inch model": these say which one, not how many.
    if not phrase and not unit and (measure := _MEASURE_BEFORE.search(before)):
        return stems(Tokenizer(language).to_words(measure[1]), language)
    if unit == "%" and not phrase:
        return ()  # "Fell by 3%": many things do so in one market report.
    return (unit, *phrase) if unit else phrase


def _phrase(after: str, language: str | None) -> tuple[str, ...]:
    """Return the stems of the words after a number, up to a word that ends its noun phrase."""
    found = _NOUN_PHRASE.match(after)
    words: list[str] = []
    for word in found[1].split()[: MAX_PHRASE_WORDS + 1] if found else ():
        if word.lower() in stop_words(language):
            break
        words.append(word)
    return stems(words[:MAX_PHRASE_WORDS], language)
