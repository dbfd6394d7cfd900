"""Reads sentences that point back: in "Об этом сообщил Лунин, передаёт ТАСС" the medium only passes on what he said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.values import Attribution, Span, Token

_MAX_SUBJECT_AFTER_POINTER: Final = 4
_MAX_CIRCUMSTANCES: Final = 14


def pointer_length(sentence: Sentence, at: int) -> int:
    """Return how many items, beginning at one, point back as "Об этом" does; 0 if none."""
    items = sentence.items
    if at >= len(items):
        return 0
    found = sentence.nominals.language.phrases.get(items[at].lower, ())
    fitting = (
        len(parts)
        for parts, kind, _ in found
        if kind == "so" and tuple(item.lower for item in items[at : at + len(parts)]) == parts
    )
    return max(fitting, default=0)


def content_to_point_to(sentence: Sentence, before: Span | None) -> Span | None:
    """Return what the next sentence points back to: this one, or what this one itself points to."""
    if sentence.nominals.language.inflects and any(points_back(sentence, cue) for cue in sentence.clauses.cues):
        return before
    return sentence.clauses.span(0, len(sentence.items))


def without_pointers(sentence: Sentence, made: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions without those whose content only says who spoke; their medium passes to the others."""
    if not sentence.nominals.language.inflects:
        yield from made
        return
    empty = [each for each in made if _is_pointer(sentence, each)]
    media = [each.speaker for each in empty if each.speaker is not None and not each.speaker.pronoun]
    for each in made:
        if each in empty:
            continue
        is_told = each.content == (sentence.before,) and each.via is None
        other = next((medium for medium in media if each.speaker is None or medium.start != each.speaker.start), None)
        yield replace(each, via=(other.start, other.end)) if is_told and other is not None else each


def _is_pointer(sentence: Sentence, attribution: Attribution) -> bool:
    """Whether a content begins with words that point back, and contains the verb that says who spoke."""
    begin, end = attribution.content[0]
    at = next((number for number, item in enumerate(sentence.items) if item.start >= begin), len(sentence.items))
    within = (cue for cue in sentence.clauses.cues if begin <= cue.spans[0][0] < end)
    return any(points_back(sentence, cue, at) for cue in within)


def points_back(sentence: Sentence, cue: Cue, at: int = 0) -> bool:
    """Return whether a verb of saying belongs to the words at an item, and these point back."""
    length = pointer_length(sentence, at)
    if not length or cue.verb is None or cue.first < at + length:
        return False
    distance = cue.first - at - length
    if not sentence.nominals.language.inflects:
        return distance <= _MAX_SUBJECT_AFTER_POINTER
    longest = _MAX_CIRCUMSTANCES if length > 1 else _MAX_SUBJECT_AFTER_POINTER
    return distance <= longest and _is_one_clause(sentence.items[at + length : cue.first])


def _is_one_clause(items: Sequence[Token]) -> bool:
    """Whether nothing but a date, a place or a subject stands between a pointer and its verb."""
    return not any(
        item.has("verb", "finite", "conjunction", "relative") or item.text in ";:" or item.quotation is not None
        for item in items
    )


def pointing_back(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X announced this": what is said stands in the sentence before."""
    items = sentence.items
    if sentence.before is None:
        return None
    if not points_back(sentence, cue):
        return None
    speaker, _ = inverted(sentence, cue)
    if speaker is None and cue.first > pointer_length(sentence, 0):
        speaker = subject_before(sentence.nominals, items, cue.first)
    return made_of(cue, [sentence.before], speaker)
