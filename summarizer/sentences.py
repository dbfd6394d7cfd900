"""Splits a text into sentences: punkt's models (Kiss & Strunk 2006), with the corrections that news text needs."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

import punkt

from summarizer.abbreviations import ending_abbreviation
from summarizer.datelines.recognition import datelines_in
from summarizer.sentence_ends import (
    begins_sentence,
    further_ends,
    headline_ends,
    is_acronym,
    is_before_number,
    is_initial,
    is_within_abbreviation,
)

Span = tuple[int, int]

MODELS: Final = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "sv": "swedish",
    "tr": "turkish",
}
"""punkt's model for an ISO 639-1 code; other languages use the English one."""

_LINE = re.compile(r"[^\r\n]+")

# Full stops of scripts for which punkt has no model: Chinese and Japanese, Devanagari, Arabic, Armenian, Ethiopic,
# Khmer, Burmese, Tibetan. A closing quotation mark belongs to the sentence before it; a particle after it continues
# that sentence.
_FOREIGN_STOP: Final = re.compile(r"(?:[。！？｡।॥؟۔։።፧។။༎][”’」』）〉》\"]*+)++(?![、，とのでも])")

# In a line with full stops of its own script, a dot after a letter of that script marks an abbreviation: "एस. जयशंकर".
_ABBREVIATED_IN_OWN_SCRIPT: Final = re.compile(r"[\u0530-\u1fff]\.")

# Thai and Lao have no full stop, but a space between clauses: a clause of 40 characters or more counts as a sentence.
_THAI: Final = re.compile(r"[\u0e00-\u0eff]{3}")
_CLAUSE: Final = re.compile(r".{40,300}?[\u0e00-\u0eff] (?=[\u0e00-\u0eff])")

# Scripts without spaces between words, in which pairs of adjacent letters are used in place of words.
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")
_CLOSING = "\"'”’»)]"
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(“\"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Det|Insp|Supt|Cllr|Cmdr|Adm|Sen|Rep|Gov|Hon|Rev|Fr|Sts?|Jr|Sr|Messrs|vs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|e\.g|i\.e|cf|approx|dept)\.$"
)
_TIME_OF_DAY: Final = re.compile(r"(?:^|\s)[ap]\.m\.$")
_JUNIOR_OR_SENIOR: Final = re.compile(r"(?:Jr|Sr)\.$")

# "Posted on X." ends a sentence; nobody's initial follows "on".
_NETWORK: Final = re.compile(r"\bon X\.$")

# Names that end with an exclamation mark: "E! News", "Yahoo! Finance".
_EXCLAIMED_NAME: Final = re.compile(r"(?:^|[\s(“\"‘'])(?:E|Yahoo|Jeopardy)!$")

# The campaign “Start. And stay.” goes on: a short quotation of two sentences within a third.
_OPENED: Final = re.compile(r"[^\s:,.!?”\"»] [“\"«](?=\S)[^“”\"«»]{1,70}[.!?]$")
_CLOSED: Final = re.compile(r"[^“”\"«»]{1,60}[.!?][”\"»]")

# How many characters at the end of a sentence are examined: more would be searched again with each part that is merged.
_MAX_ENDING_CHARACTERS: Final = 100


class Tokenizer:
    """Splits text into sentences and words through sumy's tokenizer interface; sumy's own needs a download."""

    _WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")

    def __init__(self, language: str | None = "en") -> None:
        self._language = language

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """Return the sentences of a text, word for word."""
        return tuple(paragraph[start:end] for start, end in sentence_spans(paragraph, self._language))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return the words that consist of letters; in scripts without spaces, the pairs of adjacent letters.

        Numbers are left out, as sumy's own tokenizer does.
        """
        words: list[str] = self._WORD.findall(sentence)
        if not _UNSPACED.search(sentence):
            return tuple(words)
        return tuple(part for word in words for part in (_pairs(word) if _UNSPACED.search(word) else (word,)))


@lru_cache(maxsize=2)
def sentence_spans(text: str, language: str | None) -> tuple[Span, ...]:
    """Return the sentences' character spans in reading order, without the white space around them.

    A line break ends a sentence, and a dateline is one of its own. Together the spans cover every character that is not
    white space. The results for the last two texts are cached, because the parser and the summary ask for the sentences
    of the same text.
    """
    datelines = {each.start: each for each in datelines_in(text)}
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        if found := datelines.get(start):
            spans.append((start, start + len(found.text.rstrip())))
            start = found.end
        spans += _merged(text, _split(text, start, line.end(), language), language)
    return tuple(spans)


def story_spans(text: str, language: str | None) -> tuple[Span, ...]:
    """Return the spans of the sentences that tell the story: those of the text without its dateline.

    Where several datelines tell the events of several places apart, each stays with the sentence after it.
    """
    starts = {each.start: each for each in datelines_in(text)}
    spans: list[Span] = []
    dateline: int | None = None
    for start, end in sentence_spans(text, language):
        if found := starts.get(start):
            dateline = None if found.only else start
        else:
            spans.append((start if dateline is None else dateline, end))
            dateline = None
    return tuple(spans)


def _pairs(word: str) -> tuple[str, ...]:
    return tuple(map("".join, pairwise(word))) or (word,)


def _split(text: str, start: int, end: int, language: str | None) -> Iterator[Span]:
    """Yield the spans that punkt takes for the sentences of one line, with only white space between them."""
    line = text[start:end]
    ends = {last for _, last in _model(_model_name(language)).span_tokenize(line)}
    ends |= {*further_ends(line, language), *headline_ends(line)}
    if stops := {stop.end() for stop in _FOREIGN_STOP.finditer(line)}:
        ends = {last for last in ends if not _ABBREVIATED_IN_OWN_SCRIPT.match(line, max(0, last - 2))} | stops
    if _THAI.search(line):
        ends |= {clause.end() for clause in _CLAUSE.finditer(line)}
    first = 0
    for last in sorted((ends | {len(line)}) - {0}):
        piece = line[first:last]
        body = piece.strip()
        if body:
            begin = start + first + piece.index(body[0])
            yield begin, begin + len(body)
        first = last


def _merged(text: str, spans: Iterator[Span], language: str | None) -> list[Span]:
    """Merge spans where punkt split a sentence."""
    merged: list[Span] = []
    for start, end in spans:
        if merged and _continues(_ending(text, *merged[-1]), text[start:end], language):
            if len(merged) > 1 and text[start].islower() and _is_quoted_within(text, *merged[-2:]):
                merged.pop()
            merged[-1] = merged[-1][0], end
        else:
            merged.append((start, end))
    return merged


def _is_quoted_within(text: str, first: Span, second: Span) -> bool:
    """Return whether two sentences are a short quotation in a third, whose beginning is before the first."""
    closed = second[1] - second[0] <= _MAX_ENDING_CHARACTERS and _CLOSED.fullmatch(text, *second)
    return bool(closed) and _OPENED.search(_ending(text, *first)) is not None


def _ending(text: str, start: int, end: int) -> str:
    return text[max(start, end - _MAX_ENDING_CHARACTERS) : end]


def _continues(before: str, after: str, language: str | None) -> bool:
    """Return whether two parts that punkt split are one sentence."""
    opening = after.lstrip("\"'“‘«([")
    if not opening or opening[0].islower() or after[0] in ",;:" + _CLOSING.replace('"', "").replace("'", ""):
        return True
    if is_within_abbreviation(before, after):
        return True
    if opening[0].isdigit() and is_before_number(before, _model_name(language)):
        return True
    is_starter = begins_sentence(opening.split(None, 1)[0].strip(",.;:’'\"”"), language)
    is_in_name = is_initial(before) and not (is_acronym(before) or _NETWORK.search(before))
    if is_in_name or _EXCLAIMED_NAME.search(before):
        return not is_starter
    if is_acronym(before) or _TIME_OF_DAY.search(before) or _JUNIOR_OR_SENIOR.search(before):
        return not is_starter and opening[0].isupper() and after[0].isupper()
    return bool(_ABBREVIATION.search(before)) or (not is_starter and _is_abbreviated(before, language))


def _is_abbreviated(before: str, language: str | None) -> bool:
    """Return whether a text ends with an abbreviation that the tables of its language have: "вул."."""
    ending = ending_abbreviation(language)
    return ending is not None and ending.search(before) is not None


def _model_name(language: str | None) -> str:
    return MODELS.get(language or "en", "english")


@cache
def _model(name: str) -> "punkt.PunktSentenceTokenizer":
    return punkt.PunktSentenceTokenizer(punkt.load_model(name))
