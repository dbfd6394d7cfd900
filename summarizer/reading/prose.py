"""Decides whether a text is prose that can be summarised, or what it is instead."""

import re

from summarizer.model import Refusal
from summarizer.reading.lines.paragraphs import is_ended

# A text of fewer words is a remark: a summary could leave nothing out.
MIN_ARTICLE_WORDS = 40

_MAX_REMARK_WORDS = 8
_THANKS = (
    r"(?:(?:ok|okay|yes|no|great)\W+)?"
    r"(?:thanks?|thank you|thx|cheers|спасибо|дякую|gracias|merci|danke|grazie|obrigad[oa]|tack|kiitos|dzięki)\b.*"
)
# "No deal in Brussels" is a headline.
_SMALL_TALK = r"(?:ok|okay|yes|no|bye|goodbye|good night)\b(?:\W+\w+){0,2}\W*"
_GREETING = (
    r"(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|please|test|testing|ping|start|help"
    r"|how are you|who are you|what can you do|what['’]s up|привет|здравствуйте?|добрый (?:день|вечер)|привіт|вітаю"
    r"|добрий (?:день|вечір)|hola|buenos días|bonjour|salut|hallo|guten (?:tag|morgen)|ciao|olá|hej|moi|ahoj|cześć"
    r"|labas|merhaba|γεια)\b.*"
)
_REMARKS = tuple(
    (re.compile(rf"\W*{pattern}", re.IGNORECASE | re.DOTALL), refusal)
    for pattern, refusal in (
        (_THANKS, Refusal.THANKS),
        (_SMALL_TALK, Refusal.SMALL_TALK),
        (_GREETING, Refusal.GREETING),
    )
)

_URL_OR_HANDLE = re.compile(r"(?:https?://|www\.)\S+|[@#]\w+")
_URL_OR_HANDLE_MARKS = ("@", "#", "://", "www.")

# In texts up to this length, the words are counted as a list, which is twice as fast and takes some megabytes.
_MAX_LISTED_CHARACTERS = 100_000

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SYMBOL = re.compile(r"[{}<>=;\\|_$^~*/\[\]+`]")
_DIGIT = re.compile(r"\d")
_STOP = re.compile(r"[.!?…。！？।॥؟۔։።။།]")

# "“It saves me an hour each day.” – Dan Webb, driver"; a title in quotation marks, with its author, is shorter.
_SIGNED_QUOTATION = re.compile(
    r"\s*[\"“„«‘「](?P<words>[^\n]*\S)[\"”“»’」][.,]?\s{0,3}(?:[-–—―]{1,2}\s{0,3}|\()[^\W\d_][^\n\"“”„«»]{1,120}"
)
_MIN_QUOTED_WORDS, _MIN_ENDED_QUOTED_WORDS = 8, 5

# Thai, Lao, Khmer and Burmese end a sentence with a space at most.
_WITHOUT_STOPS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{3}")

# Scripts without spaces between words have about three letters per word.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def words_in(text: str) -> int:
    """Return the number of words in a text without URLs, handles and numbers; an estimate in scripts without spaces."""
    if any(mark in text for mark in _URL_OR_HANDLE_MARKS):
        text = _URL_OR_HANDLE.sub(" ", text)
    return _count(_WORD, text) + (0 if text.isascii() else _count(_UNSPACED, text) // 3)


def _count(pattern: re.Pattern[str], text: str) -> int:
    """Return how often a pattern is found in a text."""
    if len(text) > _MAX_LISTED_CHARACTERS:
        return sum(1 for _ in pattern.finditer(text))
    return len(pattern.findall(text))


def refusal_of(text: str) -> Refusal | None:
    """Return why a text cannot be an article in any language, or `None` if it is prose."""
    if not text.strip():
        return Refusal.EMPTY
    words = words_in(text)
    if not words:
        return Refusal.NO_WORDS
    if words <= _MAX_REMARK_WORDS and (remark := _remark(text)):
        return remark
    prose = sum(words_in(paragraph) for paragraph in text.split("\n") if _is_prose(paragraph))
    if prose >= MIN_ARTICLE_WORDS and prose >= 0.4 * words:
        return None
    return Refusal.TOO_SHORT if words < MIN_ARTICLE_WORDS else Refusal.NOT_PROSE


def _remark(text: str) -> Refusal | None:
    """Return the refusal for a short text that is a remark, or `None`."""
    return next((refusal for pattern, refusal in _REMARKS if pattern.fullmatch(text)), None)


def _is_prose(paragraph: str) -> bool:
    """Whether a paragraph consists of sentences, not of figures, code or a list item."""
    words, size = words_in(paragraph), len(paragraph)
    if words < 5 or len(_SYMBOL.findall(paragraph)) > 0.03 * size or len(_DIGIT.findall(paragraph)) > 0.15 * size:
        return False
    if _WITHOUT_STOPS.search(paragraph):
        return size <= 200 * (1 + paragraph.count(" "))
    # Sixty words without a full stop are a list, but many people leave out the full stop at the end of a message.
    return (is_ended(paragraph) or words >= 25 or _is_signed_quotation(paragraph)) and words <= 60 * (
        1 + len(_STOP.findall(paragraph))
    )


def _is_signed_quotation(paragraph: str) -> bool:
    """Whether a paragraph is what somebody said, with the name after a dash or in parentheses."""
    found = _SIGNED_QUOTATION.fullmatch(paragraph)
    least = _MIN_ENDED_QUOTED_WORDS if found and is_ended(found["words"]) else _MIN_QUOTED_WORDS
    return found is not None and words_in(found["words"]) >= least
