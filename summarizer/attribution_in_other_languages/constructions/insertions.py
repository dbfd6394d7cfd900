"""Cuts out of a content the words inserted to say who spoke: "мост, | сказал Лунин |, вечен"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, takes_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.text.marks import LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Span

_INSERTION_ENDS: Final = LINKS | frozenset(".!?…")


def without_insertions(sentence: Sentence, made: Attribution) -> Attribution:
    """Return an attribution without the verbs of saying and their subjects that were inserted in its content."""
    if not sentence.nominals.language.inflects:
        return made
    content = made.content
    for cue in sentence.clauses.cues:
        at = cue.spans[0][0]
        is_within = any(start <= at < end for start, end in content)
        if is_within and (items := _insertion(sentence, cue)) is not None:
            content = tuple(_without_insertion(sentence, content, at, *items))
    return replace(made, content=content) if content else made


def _insertion(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """The items of a verb of saying and its subject between commas or dashes, including these marks."""
    items = sentence.items
    if cue.kind != "verb" or "quote" not in takes_of(cue) or "ger" in cue.word.features or not cue.first:
        return None
    if items[cue.first - 1].text not in LINKS:
        return None
    speaker, after = inverted(sentence, cue)
    if speaker is None or not speaker.is_known or (after < len(items) and items[after].text not in _INSERTION_ENDS):
        return None
    first = cue.first - 1
    while first and items[first - 1].text in LINKS:
        first -= 1
    while after < len(items) and items[after].text in LINKS:
        after += 1
    return first, after


def _without_insertion(sentence: Sentence, content: Sequence[Span], at: int, first: int, last: int) -> Iterator[Span]:
    """The parts of a content before and after an insertion whose verb is at the offset `at`."""
    items = sentence.items
    for start, end in content:
        if not start <= at < end:
            yield start, end
            continue
        if first and items[first - 1].end > start:
            yield start, items[first - 1].end
        if last < len(items) and items[last].start < end:
            yield items[last].start, end
