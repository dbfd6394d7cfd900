"""Finds the lines of an English text that are the captions of pictures, by their credit, their form or a line nearby.

Every stage asks here: no point is in a caption and nobody speaks in one, its people are not meant by "he" or "she", and
they are actors only if the story has them as well. `caption_signs` decides by the words of one sentence; here the line
is read as a whole, because a credit follows the sentence, and the same caption may stand twice.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from summarizer.caption_verbs import DEPICTS, IS_TOLD, REPORTS
from summarizer.datelines.recognition import datelines_in
from summarizer.news_agencies import AGENCY

CharSpan: TypeAlias = tuple[int, int]

_LINE: Final = re.compile(r"[^\s][^\r\n]*")
_MAX_CAPTION: Final = 450
_MAX_SENTENCES: Final = 2
_SENTENCE_END: Final = re.compile(
    r"(?<![ .][A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\b(?:Mrs|Gov|Sen|Rep|Jan|Feb))[.!?][\"”’]? +(?=[\"“‘(]?[A-Z])"
)

_NAME: Final = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}"
_PHOTO: Final = r"(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage)"
# What ends a caption and no sentence of a story: "Photo by Ann Lund / Norrby Star", "© Ann Lund, AFP".
_CREDIT: Final = re.compile(
    rf"(?:(?<=[.!?,;\"”’)] )|(?<=[.!?,;\"”’)]))(?:© ?[A-Z][^.!?©]{{2,60}}\.?"
    rf"|(?:File |Handout )?{_PHOTO}s?(?: [Bb]y|:| [Cc]ourtesy(?: of|:)?) ?[A-Z][^.!?]{{2,70}}\.?"
    rf"|{_NAME} ?/ ?(?:{AGENCY})|(?:[\w’'&-]+ ){{0,5}}[\w’'&-]+/(?:Handout|Pool) via (?:{AGENCY})\b.{{0,60}}"
    rf"|\((?:[^()]{{0,30}}\b)?{_PHOTO}s?(?: [Bb]y |: ?|/| [Cc]ourtesy )[^()]{{2,70}}\)"
    rf"|\([^()]{{2,60}} via (?:{AGENCY})(?:[/,][^()]{{0,30}})?\))$"
)
# A name and an outlet in brackets: "(Norr FM / Ann Lund)". So may be two bodies of a story.
_BRACKET: Final = re.compile(
    rf"(?<=[.!?\"”’] )\((?:{_NAME} ?/ ?[A-Z][^()/]{{1,40}}|[A-Z][^()/]{{1,40}} ?/ ?{_NAME})(?:/[^()/]{{2,40}})?\)$"
    rf"|\({_NAME} ?/ ?(?:{AGENCY})\)\.?$"
)
# What is left of a line that repeats the one above it.
_CREDIT_LINE: Final = re.compile(
    rf"\.? ?(?:©|\(?(?:File )?{_PHOTO}s?(?: [Bb]y|:|/| [Cc]ourtesy\b)|\(?{_NAME} ?/ ?(?:{AGENCY})\)?$).{{0,80}}"
)
_CREDIT_MARKS: Final = ("©", ")", "/", "hoto", "icture", "mage")

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY: Final = rf"(?:\w+day, )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
# A story tells what is seen in a film, and whom it has named is "he" or "she".
_NOT_KNOWN: Final = r"(?!(?:He|She|It|They|I|We|You)\b)"
_NO_FILM: Final = r"(?!.*\b(?:CCTV|clip|documentary|film|footage|series|videos?)\b)"
# In the present, a day that is past is that of a picture: "Guards are seen in Lund on May 4, 2031."
_SEEN: Final = re.compile(
    rf"{_NOT_KNOWN}{_NO_FILM}[^.!?]{{3,250}}?\b(?:is|are) (?:(?:seen|pictured|photographed)(?: (?:here|together))?"
    r"|shown(?= (?:outside|inside|near|beside|leaving|arriving|walking|standing|sitting)\b))"
    r" (?:at|in|on|near|outside|inside|with|during|after|before|along|behind|beside|\w+ing)\b(?! (?:about )?\W?\d)"
    rf".{{3,200}}\b(?:on|in) (?:\w+day, )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}),? \d{{4}}\.?$"
)
_HANDOUT: Final = re.compile(
    rf"{_NOT_KNOWN}[^.!?]{{3,250}}?\b(?:is|are) (?:shown|seen|pictured)\b[^.!?]{{0,80}}? in "
    r"(?:(?:this|these) (?:[\w.’'-]+ ){0,4}?|an? (?=undated|file|handout)(?:[\w.’'-]+ ){0,3}?)"
    r"(?:handout|photo|photograph|image|picture|(?:screen ?|video ?)?grab|screenshot|frame|still)s?\b.*"
)
_POINTED: Final = re.compile(r"\b(?:is|are) (?:shown|seen|pictured|photographed)\b")
# "A ferry leaving the pier near Lund, in Norland's east on May 3."
_DATED: Final = re.compile(rf"[^.!?]{{20,250}}\b(?:on|in|,) {_DAY}\.?$")


@lru_cache(maxsize=2)
def captions_in(text: str) -> tuple[CharSpan, ...]:
    """Return the spans of the lines of a text that are captions, in reading order.

    The results for the last two texts are cached, because attribution and the summary ask for the same text.
    """
    lines = tuple(_LINE.finditer(text))
    found = set(_twice([line[0] for line in lines]))
    found |= {at for at, line in enumerate(lines) if _is_caption(line[0].rstrip())}
    found |= set(_above_story(text, lines, found))
    return tuple(lines[at].span() for at in sorted(found)) if len(found) < len(lines) else ()


def is_within(spans: Sequence[CharSpan], offset: int) -> bool:
    """Return whether one of some spans in reading order has a character."""
    at = bisect_right(spans, offset, key=lambda span: span[0])
    return at > 0 and offset < spans[at - 1][1]


def _is_caption(line: str) -> bool:
    """Whether the words of a line and its credit tell that it is a caption."""
    if len(line) > _MAX_CAPTION:
        return False
    is_pointed = (" is " in line or " are " in line) and _POINTED.search(line) is not None
    is_seen = is_pointed and _sentences(line) == 1 and (_SEEN.match(line) or _HANDOUT.match(line))
    if is_seen and not REPORTS.search(line):
        return True
    if not any(mark in line[-90:] for mark in _CREDIT_MARKS):
        return False
    if credit := _CREDIT.search(line):
        return _describes(line[: credit.start()], sure=is_pointed)
    bracket = _BRACKET.search(line)
    return bracket is not None and not IS_TOLD.search(line[: bracket.start()]) and _describes(line[: bracket.start()])


def _describes(words: str, *, sure: bool = False) -> bool:
    """Whether the words before a credit are few enough for a caption, and report nothing."""
    is_short = len(words.split()) > 2 and _sentences(words.rstrip()) <= _MAX_SENTENCES
    return is_short and (sure or not REPORTS.search(words))


def _twice(lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines that the next line repeats with a credit, and that line."""
    for at, (line, below) in enumerate(pairwise(lines)):
        words = line.rstrip(" .")
        if len(words) > 20 and below.startswith(words) and _CREDIT_LINE.fullmatch(below[len(words) :].rstrip()):
            yield from (at, at + 1)


def _above_story(text: str, lines: Sequence[re.Match[str]], found: set[int]) -> Iterator[int]:
    """Yield the lines above the first sentence, or above its dateline, that describe what is seen on a day."""
    dateline = next((each.start for each in datelines_in(text) if each.only), None)
    for at, line in enumerate(lines):
        if at in found:
            continue
        if dateline is not None and line.start() >= dateline:
            return
        words = line[0].rstrip()
        if _DATED.match(words) and _sentences(words) == 1 and DEPICTS.match(words) and not IS_TOLD.search(words):
            yield at
        elif dateline is None:
            return


def _sentences(words: str) -> int:
    return len(_SENTENCE_END.findall(words)) + 1
