"""Attributes the object of a verb of saying that stands second: "X demands more pay"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.bracketed import MAX_TO_CONTENT
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of
from summarizer.attribution_in_other_languages.cues.brackets import clause_start, is_subordinate
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.speakers.verb_second import speaker_of
from summarizer.attribution_in_other_languages.values import Attribution, Token

_MIN_OBJECT_CHARACTERS: Final = 3


def object_within(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X demands more pay", "more pay | demands X" and "X has the plan criticised"."""
    items, verb = sentence.items, cue.verb
    if verb is None or "noun" not in verb.takes or cue.spans[0][0] < items[cue.first].start:
        return None
    first = clause_start(items, cue.first)
    if first < cue.first and is_subordinate(items, first):
        return None
    speaker, after = speaker_of(sentence.nominals, items, cue)
    begin = _after_relative_clause(items, max(after, cue.first + 1))
    while begin < len(items) and items[begin].has("adverb", "time", "reflexive") and begin < cue.end - 1:
        begin += 1
    end = cue.end - 1 if cue.end > cue.last else sentence.clauses.end_from(begin)
    if not any(each.is_word for each in items[begin:end]) and speaker is not None and cue.first:
        if speaker.start < items[cue.first].start:
            return None
        begin, end = 0, cue.first
    if begin >= end or not _begins_object(sentence, cue, begin) or _is_unsaid(sentence, cue, begin, end):
        return None
    span = sentence.clauses.span(begin, end)
    if span is None or span[1] - span[0] < _MIN_OBJECT_CHARACTERS:
        return None
    taken.update(at for at in range(begin, end) if items[at].quotation is not None)
    return made_of(cue, [span], speaker)


def _after_relative_clause(items: Sequence[Token], at: int) -> int:
    """The item after a relative clause that a comma opens: "hat Roth |, der krank war, | eine Pause angekündigt"."""
    if at + 1 >= len(items) or items[at].text != "," or not items[at + 1].has("relative"):
        return at
    close = next((end for end in range(at + 1, min(len(items), at + MAX_TO_CONTENT)) if items[end].text == ","), at)
    return close + 1 if close > at else at


def _is_unsaid(sentence: Sentence, cue: Cue, first: int, limit: int) -> bool:
    """Whether a verb with this object says nothing: "forderte | drei Tote", "bestreitet | ein Spiel", "nennt sich"."""
    if sentence.items[first].has("reflexive") or sentence.items[cue.last].has("reflexive"):
        return True
    noun = next((item for item in sentence.items[first:limit] if item.is_word and item.is_capital), None)
    return noun is not None and noun.lower in sentence.nominals.language.setting("unsaid")


def _begins_object(sentence: Sentence, cue: Cue, at: int) -> bool:
    item, prepositions = sentence.items[at], cue.verb.prepositions if cue.verb else frozenset()
    if item.has("preposition"):
        return item.lower in prepositions
    return "-" in prepositions and not item.has("coordination", "relative", "conjunction", "question", "negation")
