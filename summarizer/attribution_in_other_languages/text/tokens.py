"""Splits a text into tokens, and into frames: a sentence with the quotations that run through it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.abbreviations import abbreviations
from summarizer.attribution_in_english.quotations.quotes import Quotation, quotations
from summarizer.attribution_in_other_languages.lexicon.compounds import word_of
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language
from summarizer.attribution_in_other_languages.text.cut_quotations import quotation_parts
from summarizer.attribution_in_other_languages.text.dialogue import run_end, with_dialogue
from summarizer.attribution_in_other_languages.text.moods import with_moods
from summarizer.attribution_in_other_languages.text.ordinals import with_ordinals
from summarizer.attribution_in_other_languages.text.paragraphs import over_paragraphs
from summarizer.attribution_in_other_languages.text.relatives import with_relatives_told
from summarizer.attribution_in_other_languages.values import Frame, Span, Text, Token
from summarizer.sentences import sentence_spans

_NUMBER: Final = r"(?:\d[\d.,:]*\d|\d)(?!\d|-[^\W\d_])"
_INITIAL: Final = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ]\.(?=\s?[^\W\d_])"
_WORD: Final = r"[^\W_]+(?:[-\u2010\u2011'’ʼ.@_/&]*[^\W_]+)*"
_MARK: Final = r"\.\.\.|[^\w\s]|_"

_MAX_QUOTED_WORDS: Final = 5
# A longer sentence is no prose. It is cut, so that the time to read it grows no faster than the text.
_MAX_ITEMS_OF_FRAME: Final = 400
_MIN_SPEECH_WORDS: Final = 4
_MAX_WORDS_OF_NAME: Final = 8
_MAX_NOUN_CHARACTERS: Final = 24
_MAX_SMALL_WORD: Final = 3  # "for", "und"
_PLAIN: Final = str.maketrans("’ʼ\u2010\u2011", "''--")
_ANY_DASH: Final = frozenset("-–—―")
_LEADS: Final = frozenset(":") | _ANY_DASH
_TRAILS: Final = frozenset(",") | _ANY_DASH


def read_text(text: str, language: Language) -> Text:
    """Return a text's tokens, its speech and its frames."""
    trails = _ANY_DASH if "dash" in language.setting("quotation") else _TRAILS
    marked = over_paragraphs(text, quotations(text)) if language.inflects else quotations(text)
    spoken = tuple(each for each in marked if _may_be_speech(text, each, trails))
    if language.has_free_order:
        spoken = tuple(each for each in spoken if not _is_name_of_body(text, each, language))
    if "dash" in language.setting("quotation"):
        spoken = with_dialogue(text, spoken, language)
    written = tuple(with_ordinals(tuple(_read_tokens(text, language)), language))
    tokens = with_relatives_told(with_moods(written, language), language.setting("infinitive"))
    return Text(text, tokens, spoken, tuple(_frames(text, tokens, spoken, language)))


@lru_cache(maxsize=4)
def _pattern(elisions: tuple[str, ...], clitics: tuple[str, ...], abbreviated: tuple[str, ...]) -> re.Pattern[str]:
    parts = []
    if elisions:
        parts.append(rf"(?<!\w)(?:{'|'.join(elisions)})['’](?=\w)")
    if abbreviated:
        parts.append(rf"(?<!\w)(?:{'|'.join(re.escape(each) for each in abbreviated)})(?!\w)")
    if clitics:
        inverted = "|".join(clitics)
        parts.append(rf"[^\W\d_]+(?=(?:{inverted})(?!\w))")
        parts.append(rf"(?:{inverted})(?!\w)")
    return re.compile("|".join([*parts, _INITIAL, _NUMBER, _WORD, _MARK]))


def _read_tokens(text: str, language: Language) -> Iterator[Token]:
    pattern = _pattern(language.setting("elisions"), language.setting("clitics"), abbreviations(language.code))
    for match in pattern.finditer(text):
        form = match.group()
        if form[0] == "-" and len(form) > 1:  # a clitic: "a | -t-il | dit" holds the pronoun "il"
            form = form.rpartition("-")[2]
        lower = form.translate(_PLAIN).casefold()
        yield Token(match.end() - len(form), match.end(), form, lower, word_of(form, lower, language))


def _may_be_speech(text: str, quotation: Quotation, trails: frozenset[str]) -> bool:
    """Whether a quotation may be what somebody said, and is not a name, a title or a single quoted word.

    `trails` are the marks that lead from a short quotation to its cue.
    """
    inner = text[slice(*quotation.inner)]
    words = inner.split()
    before = text[max(0, quotation.start - 3) : quotation.start].rstrip()[-1:]
    if len(words) >= _MIN_SPEECH_WORDS and not inner[:1].islower():
        goes_on = text[quotation.end : quotation.end + 2].lstrip(" \xa0")[:1].islower()
        return not ((before.isalnum() or (before in ".!?…" and goes_on)) and _is_written_as_title(inner))
    after = text[quotation.end : quotation.end + 4].lstrip(" \xa0," if "," not in trails else None)[:1]
    if len(words) < _MIN_SPEECH_WORDS and before.isalnum() and inner.rstrip()[-1:] not in ".!?…,":
        return False
    if inner.rstrip()[-1:] in ".!?…," or before in _LEADS or (after in trails and not inner[:1].islower()):
        return len(words) >= 2 or before == ":" or after in trails
    return len(words) > _MAX_QUOTED_WORDS


def _is_name_of_body(text: str, quotation: Quotation, language: Language) -> bool:
    """Whether a quotation is the name of the body in front of it: "the group | “Save the old bridge” | says"."""
    before = (
        text[max(0, quotation.start - _MAX_NOUN_CHARACTERS) : quotation.start]
        .rstrip(" \xa0")
        .rpartition(" ")[2]
        .casefold()
    )
    inner = text[slice(*quotation.inner)].strip()
    is_short = len(inner.split()) <= _MAX_WORDS_OF_NAME and inner[-1:] not in ".!?…,"
    return is_short and not language.word(before).tags.isdisjoint({"body", "group"})


def _is_written_as_title(inner: str) -> bool:
    """Whether all longer words are capitalised, as in the name of a body or a book."""
    longer = [word for word in inner.split() if len(word) > _MAX_SMALL_WORD]
    return inner.rstrip()[-1:] not in ".!?…," and all(word[:1].isupper() for word in longer)


def _frames(text: str, tokens: Sequence[Token], spoken: Sequence[Quotation], language: Language) -> Iterator[Frame]:
    parts = tuple(quotation_parts(tokens, spoken))
    position = part = 0
    sentences = sentence_spans(text, language.code)
    for start, end in _sentences_joined(text, sentences, spoken):
        items: list[Token] = []
        while position < len(tokens) and tokens[position].start < end:
            if len(items) == _MAX_ITEMS_OF_FRAME:
                yield Frame(items[0].start, items[-1].end, tuple(items))
                items.clear()
            token = tokens[position]
            while part < len(parts) and parts[part].end <= token.start:
                part += 1
            if part < len(parts) and parts[part].start <= token.start:
                this = parts[part]
                items.append(Token(this.start, this.end, "«»", "«»", NO_WORD, quotation=this.quotation))
                while position < len(tokens) and tokens[position].start < this.end:
                    position += 1
                continue
            items.append(token)
            position += 1
        if items:
            yield Frame(max(start, items[0].start), max(end, items[-1].end), tuple(items))


def _sentences_joined(text: str, sentences: Sequence[Span], spoken: Sequence[Quotation]) -> Iterator[Span]:
    """Join the sentences that a quotation runs through."""
    quotation = 0
    start, last = -1, -1
    for begin, end in sentences:
        if begin >= last or _follows_closing_mark(text, begin, last):
            if start >= 0:
                yield start, last
            start = max(begin, last)
        last = max(last, end)
        while quotation < len(spoken) and spoken[quotation].start < end:
            last = max(last, spoken[quotation].end, run_end(text, spoken, quotation))
            quotation += 1
    if start >= 0:
        yield start, last


def _follows_closing_mark(text: str, begin: int, last: int) -> bool:
    """Whether only the mark that closes the speech before a sentence overlaps with it: "… nicht. | “ Er ging."."""
    return last - begin == 1 and text[last : last + 1].isspace() and text[last + 1 : last + 2].isupper()
