"""Where sentences begin and end: punkt's models with the corrections that news text needs."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

import punkt

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
"""punkt's model for an ISO 639-1 code; other languages are cut by the English one."""

_LINE = re.compile(r"[^\r\n]+")

# Full stops of scripts that punkt has no model of: Chinese and Japanese, Devanagari, Arabic, Armenian, Ethiopic, Khmer,
# Burmese, Tibetan. What closes a quotation belongs to the sentence before it; a particle after it goes on with it.
_FOREIGN_STOP: Final = re.compile(r"(?:[。！？｡।॥؟۔։።፧។။༎][”’」』）〉》\"]*+)++(?![、，とのでも])")

# Thai and Lao set a space between clauses and no full stop: so many letters make one worth reading alone.
_THAI: Final = re.compile(r"[\u0e00-\u0eff]{3}")
_CLAUSE: Final = re.compile(r".{40,300}?[\u0e00-\u0eff] (?=[\u0e00-\u0eff])")

# Scripts without spaces between words: neighbouring letters stand for words.
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")
_CLOSING = "\"'”’»)]"
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(“\"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Sen|Rep|Gov|Hon|Rev|Fr|St|Jr|Sr|Messrs|vs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|e\.g|i\.e|cf|[A-Z](?:\.[A-Z])*)\.$"
)
_NUMBERED: Final = re.compile(r"(?:^|\s)(?:No|Nos|Art|Fig|pp?|ca|c|approx|Vol|Ch|Sec)\.$")
_ACRONYM: Final = re.compile(r"(?:^|\W)(?:[A-Z]\.){2,}$|(?:^|\s)[ap]\.m\.$")
_STARTERS: Final = frozenset(
    "The A An He She It They We I You This That These Those There His Her Its Their Our But And In On At For As "
    "When While After Before If Since However Meanwhile Last Some Many Most Other Both Under With By Asked".split()
)
_NEW_AFTER_JR: Final = re.compile(r"(?:Jr|Sr)\.$")


class Tokenizer:
    """Sentences and words in the shape that sumy's document model asks for; sumy's own needs a download."""

    _WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")

    def __init__(self, language: str | None = "en") -> None:
        self._language = language

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """Return the sentences of a text, word for word."""
        return tuple(paragraph[start:end] for start, end in sentence_spans(paragraph, self._language))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return the words that are letters, in scripts without spaces every pair; sumy leaves numbers out as well."""
        words: list[str] = self._WORD.findall(sentence)
        if not _UNSPACED.search(sentence):
            return tuple(words)
        return tuple(part for word in words for part in (_pairs(word) if _UNSPACED.search(word) else (word,)))


@lru_cache(maxsize=2)
def sentence_spans(text: str, language: str | None) -> tuple[Span, ...]:
    """Return the sentences' character spans in reading order, without the white space around them.

    A line break ends a sentence. Together the spans cover every character that is no white space. The last texts' are
    remembered: the parse and the points ask for the sentences of the same text.
    """
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        spans += _joined(text, _cut(text, line.start(), line.end(), language))
    return tuple(spans)


def _pairs(word: str) -> tuple[str, ...]:
    return tuple(map("".join, pairwise(word))) or (word,)


def _cut(text: str, start: int, end: int, language: str | None) -> Iterator[Span]:
    """Yield what punkt takes for sentences of one line, gaps closed and white space trimmed."""
    line = text[start:end]
    ends = {last for _, last in _model(MODELS.get(language or "en", "english")).span_tokenize(line)}
    ends |= {stop.end() for stop in _FOREIGN_STOP.finditer(line)}
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


def _joined(text: str, spans: Iterator[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and _goes_on(text[slice(*joined[-1])], text[start:end]):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _goes_on(before: str, after: str) -> bool:
    """Tell whether what punkt cut in two is one sentence."""
    opening = after.lstrip("\"'“‘«([")
    if not opening or opening[0].islower() or after[0] in ",;:" + _CLOSING.replace('"', "").replace("'", ""):
        return True
    if _NUMBERED.search(before) and opening[0].isdigit():
        return True
    first_word = opening.split(None, 1)[0].strip(",.;:’'\"”")
    starts_anew = first_word in _STARTERS
    if _ACRONYM.search(before) or _NEW_AFTER_JR.search(before):
        return not starts_anew and opening[0].isupper() and after[0].isupper()
    return bool(_ABBREVIATION.search(before))


@cache
def _model(name: str) -> "punkt.PunktSentenceTokenizer":
    return punkt.PunktSentenceTokenizer(punkt.load_model(name))
