"""Reads the words around a cue that are neither speaker nor content: a medium, and signs of hearsay."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.values import Attribution, Span, Token

_MAX_TO_MEDIUM: Final = 10
_MAX_TO_PREPOSITION: Final = 4


def with_circumstances(sentence: Sentence, cue: Cue, attribution: Attribution) -> Attribution:
    """Return an attribution with the medium that it was told to, and whether it is only hearsay."""
    words = sentence.items[max(0, cue.first - 1) : cue.last + 1]
    hedged = cue.kind == "verb" and any(item.has("hearsay") for item in words)
    return replace(attribution, hedged=hedged, via=attribution.via or _medium_told(sentence.items, cue, attribution))


def _medium_told(items: Sequence[Token], cue: Cue, attribution: Attribution) -> Span | None:
    """The medium that follows a cue and a preposition: "said the mayor to | Reuters"."""
    taken = (
        *attribution.content,
        *([(attribution.speaker.start, attribution.speaker.end)] if attribution.speaker else ()),
    )
    for at in range(cue.last, min(len(items), cue.last + _MAX_TO_MEDIUM)):
        item = items[at]
        if item.text in ".;:":
            return None
        if item.has("medium") and item.is_capital and not any(start <= item.start < end for start, end in taken):
            before = items[max(cue.last, at - _MAX_TO_PREPOSITION) : at]
            return _whole_name(items, at) if any(word.has("preposition") for word in before) else None
    return None


def _whole_name(items: Sequence[Token], at: int) -> Span:
    end = at
    while end + 1 < len(items) and items[end + 1].has("medium") and items[end + 1].is_capital:
        end += 1
    return items[at].start, items[end].end
