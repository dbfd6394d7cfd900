"""Reads a subject that names several with commas between them: "Peru, Chile and the Fund agree"."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.attribution_in_other_languages.phrases.items import is_and
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.cases import agreeing
from summarizer.attribution_in_other_languages.speakers.parts import subject_in
from summarizer.attribution_in_other_languages.values import Phrase, Token


def several_before(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int
) -> Phrase | None:
    """Return the subject if it is a list whose last members are in this part of the sentence; `None` if it is not."""
    begin, end = parts[number]
    if not number or begin >= end:
        return None
    return _several(nominals, items, parts, number) or _enumerated(nominals, items, parts, number)


def _several(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int
) -> Phrase | None:
    """The people who are named with a post each: "Ann Lee, head of Norta, | and Ivo Sanz |, mayor, say"."""
    begin, end = parts[number]
    if not is_and(items[begin]):
        return None
    last, first = _whole(nominals, items, begin + 1, end), None
    for start, limit in reversed(parts[:number]):
        first = _whole(nominals, items, start, limit)
        if first is None or first.entity is not None:
            break
    if last is None or last.entity is None or first is None or first.entity is None:
        return None
    return Phrase(first.start, last.end, plural=True, head=items[begin].lower)


def _whole(nominals: Nominals, items: Sequence[Token], begin: int, end: int) -> Phrase | None:
    """The phrase that fills a whole part."""
    phrase = phrase_at(nominals, items, begin, end) if begin < end else None
    return phrase if phrase is not None and phrase.end == items[end - 1].end else None


def _enumerated(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int
) -> Phrase | None:
    """The subject that is a list: "Peru, Chile and the Fund | agree"."""
    begin, end = parts[number]
    phrase = subject_in(nominals, items, begin, end)
    if phrase is None or not phrase.plural or phrase.start != items[begin].start or phrase.head is None:
        return None
    while number and _is_and_word(nominals, phrase.head):
        first, last = parts[number - 1]
        before = agreeing(nominals, items, first, last) if first < last else None
        if before is None or before.end != items[last - 1].end or not (before.entity is not None or before.head):
            break
        phrase, number = replace(phrase, start=before.start), number - 1
    return phrase if phrase.start < items[begin].start else None


def _is_and_word(nominals: Nominals, word: str) -> bool:
    """Whether the head of a phrase is "and", as in a list."""
    return "coordination" in nominals.language.word(word).tags
