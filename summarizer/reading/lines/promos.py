"""Finds the links to other articles that a page puts between two sentences of a paragraph, most of them in capitals."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.phrases import LIVE, LIVE_PAGE, OUTLET, PHOTO_AGENCY
from summarizer.sentence_ends import begins_sentence

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_CAPITALS: Final = rf"[{_UPPER}\d$£€‘'][{_UPPER}\d’'‘&,:;$£€%.-]*"

# After a sentence: "… on Friday. BANK TO SELL ITS LAST BRANCHES IN THE NORTH The bank …".
_PROMO: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’)])(?P<gap>\s{{0,20}}))(?P<words>{_CAPITALS}(?: {_CAPITALS}){{3,29}})"
    rf"(?:(?P<after>\s{{1,20}})(?![{_UPPER}\d’']{{2,}}(?:\W|$))(?=(?P<next>[\"“‘'(\[]?\w+)|[—–|])|(?=[{_UPPER}][a-z]+(?:\W|$))|$)"
)
_CALL: Final = re.compile(
    r"\b(?:CLICK(?:ING)? HERE|ON THE GO|SIGN UP (?:HERE|TO|FOR)|GET THE [A-Z ’']{2,40} APP|SUBSCRIBE (?:HERE|TO|NOW)"
    r"|DOWNLOAD (?:THE|OUR) [A-Z ’']{0,40}APP|(?:READ|LEARN) MORE (?:HERE|ABOUT|AT)|APP TODAY)\b"
)
_SHOUTED: Final = re.compile(rf"[{_UPPER}][^a-zß-ÿа-я]{{14}}")
# A posted statement or a warning has words that a headline leaves out.
_STATED: Final = re.compile(
    r"\b(?:I|WE|YOU|MY|OUR|YOUR|THE|THIS|THAT|THESE|THOSE|IS|ARE|AM|WAS|WERE|BE|BEEN|WILL|SHALL"
    r"|SHOULD|MUST|CAN|HAVE|HAS|HAD|DO|DON['’]T|NO|NOT|NEVER|AGAIN|THANKS?|LET|PLEASE)\b"
)
# A page puts its promos above its pictures: the caption and an agency's credit follow.
_PICTURED: Final = re.compile(
    rf"\s[^()]{{20,320}}\([^()/]{{2,40}}/(?:[^()]{{0,60}}[/ ])?"
    rf"(?:{AGENCY}|{PHOTO_AGENCY}|{OUTLET})(?:[ /][^()]{{0,40}})?\)"
)
# Capitals after capitals may be any word of a statement.
_ACRONYM: Final = re.compile(rf"(?<![{_UPPER}] )(?<![{_UPPER}]['’,] )\b([{_UPPER}][{_UPPER}&]{{1,6}})(?:['’]s)? [a-z]")
_JOINING: Final = frozenset("A AN AND AT BY FOR FROM IN OF ON OR THE TO WITH".split())
_MIN_WORDS: Final = 5
_MIN_LETTERS: Final = 20
# A shorter line in capitals may be a subheading.
_MIN_LINE_WORDS: Final = 7
_MAX_PROMOS: Final = 5

# The live page of a subject: "… on Friday. Norland election LIVE The party …".
_LIVE: Final = re.compile(
    rf"(?<=[.!?\"”’] ){LIVE_PAGE}(?P<words>[{_UPPER}][\w’'-]*(?: [\w’'-]+){{1,9}}{LIVE})"
    rf"(?= (?P<next>[{_UPPER}]\w*)|$)"
)


class _Kind(Enum):
    """How certain it is that words in capitals are a promo.

    A `CALL` says what to click; a `SURE` one is set apart by spaces or by their lack, or a picture with its credit
    follows; others are a whole `LINE`.
    """

    CALL = auto()
    SURE = auto()
    LINE = auto()


@dataclass(frozen=True, slots=True)
class _Promo:
    """The span of words in capitals in their paragraph."""

    start: int
    end: int
    kind: _Kind


def promos_of(paragraphs: Sequence[str]) -> list[list[tuple[int, int]]]:
    """Return for each paragraph the spans of the promos in it, in reading order."""
    acronyms = frozenset(word for paragraph in paragraphs for word in _ACRONYM.findall(paragraph))
    promos = [list(_promos(paragraph, acronyms)) for paragraph in paragraphs]
    certain = _certain_kinds([promo.kind for each in promos for promo in each])
    return [
        sorted([*((promo.start, promo.end) for promo in each if promo.kind in certain), *_live_pages(paragraph)])
        for paragraph, each in zip(paragraphs, promos, strict=True)
    ]


def _certain_kinds(kinds: Sequence[_Kind]) -> frozenset[_Kind]:
    """Return which kinds of promos, of those found in an article, cannot be its own words in capitals."""
    # Headings of the items of a newsletter are in capitals, too.
    if len(kinds) - kinds.count(_Kind.CALL) > _MAX_PROMOS:
        return frozenset({_Kind.CALL})
    return frozenset(_Kind if _Kind.CALL in kinds or _Kind.SURE in kinds else ())


def _promos(paragraph: str, acronyms: frozenset[str]) -> Iterator[_Promo]:
    """Yield the promos in capitals in a paragraph.

    A paragraph that begins in capitals, and a statement or a quotation in capitals are the article's own words.
    """
    if not _SHOUTED.search(paragraph):
        return
    for found in _unquoted(paragraph, _PROMO.finditer(paragraph)):
        words = found["words"].split(" ")
        if found["next"] and _is_of_next(words[-1], found["next"], acronyms):
            words.pop()
            if words[-1] in _JOINING:
                continue
        elif found["next"] and found["next"].islower():
            continue
        text = " ".join(words)
        if kind := _kind_of(text, found, len(paragraph)):
            yield _Promo(found.start("words"), found.start("words") + len(text), kind)


def _live_pages(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the names of live pages that no sentence continues."""
    if " LIVE" in paragraph:
        for found in _unquoted(paragraph, _LIVE.finditer(paragraph)):
            if not found["next"] or begins_sentence(found["next"], "en"):
                yield found.span("words")


def _unquoted(paragraph: str, matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield the matches before which every quotation of the paragraph is closed."""
    straight = opened = counted = 0
    for found in matches:
        start = found.start("words")
        straight += paragraph.count('"', counted, start)
        opened += paragraph.count("“", counted, start) - paragraph.count("”", counted, start)
        counted = start
        if straight % 2 == 0 and opened <= 0:
            yield found


def _kind_of(text: str, found: re.Match[str], size: int) -> _Kind | None:
    """Return what kind of promo words in capitals may be, or `None` if they may be a sentence or its beginning.

    `size` is the number of characters of the paragraph.
    """
    if _CALL.search(text):
        return _Kind.CALL
    words = text.count(" ") + 1
    if words < _MIN_WORDS or _STATED.search(text) or sum(map(str.isalpha, text)) < _MIN_LETTERS or text[-1] in ".!:,;-":
        return None
    start, gap, after = found.start("words"), found["gap"], found["after"]
    if start == 0 and len(text) == size:
        return _Kind.LINE if words >= _MIN_LINE_WORDS else None
    is_apart = found.end() < size if after is None else len(after) > 1
    if (after and not found["next"]) or (start == 0 and after and not is_apart):
        return None
    is_apart = is_apart or start == 0 or len(gap) != 1
    return _Kind.SURE if is_apart or _PICTURED.match(found.string, start + len(text)) else None


def _is_of_next(word: str, following: str, acronyms: frozenset[str]) -> bool:
    """Whether the last word in capitals begins the sentence after the promo: "… IN THE NORTH BMW said"."""
    if word in {"A", "I"}:
        return True
    return word in acronyms and not begins_sentence(following.strip("\"“‘'(["), "en")
