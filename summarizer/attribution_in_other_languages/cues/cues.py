"""Finds the cues of a frame: verbs of saying with their auxiliaries, and phrases such as "according to"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.cues.brackets import bracket_at
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.cues.phrase_cues import phrase_cue
from summarizer.attribution_in_other_languages.lexicon.language import Language, Word
from summarizer.attribution_in_other_languages.values import Frame, Token

_MAX_AUXILIARY_DISTANCE: Final = 5
# No sentence has so many. Each is compared with the others, so the time would grow with their square.
_MAX_CUES: Final = 40
_NOUN_MARKERS: Final = ("article", "possessive", "determiner")


def cues(frame: Frame, language: Language) -> tuple[Cue, ...]:
    """Return the cues of a frame in reading order; none overlaps another."""
    found: list[Cue] = []
    position = 0
    items = frame.items
    is_second = "second" in language.setting("order")
    while position < len(items) and len(found) < _MAX_CUES:
        cue = phrase_cue(items, position, language)
        if cue is None:
            cue = _bracket_cue(items, position, language) if is_second else _verb_cue(items, position, found, language)
        if cue is not None:
            found.append(replace(cue, first=max(cue.first, found[-1].last if found else 0)))
        position = max(position + 1, cue.last if cue else 0)
    return tuple(found)


def _bracket_cue(items: Sequence[Token], at: int, language: Language) -> Cue | None:
    bracket = bracket_at(items, at, language.setting("particles"), language.setting("modals"))
    if bracket is None:
        return None
    ends = dict.fromkeys((bracket.first, bracket.last))
    spans = tuple((items[each].start, items[each].end) for each in ends)
    word, finite = items[at].word, items[bracket.first].lower
    if bracket.first != bracket.last and not bracket.passive and finite in language.setting("plurals"):
        word = replace(word, features=word.features | {"p"})
    if items[bracket.first].has("subjunctive"):
        word = replace(word, features=word.features | {"subj"})
    return Cue(bracket.first, bracket.first + 1, "verb", word, spans, bracket.last + 1, is_passive=bracket.passive)


def _verb_cue(items: Sequence[Token], at: int, found: Sequence[Cue], language: Language) -> Cue | None:
    item = items[at]
    is_within = item.is_capital and at and items[at - 1].text not in {".", "!", "?", "—", "-", "–"}
    if item.word.verb is None or is_within or item.word.features & {"inf", "1"}:
        return None
    first = at
    if "part" in item.word.features:
        auxiliary = _auxiliary(items, at, found[-1].last if found else 0)
        is_finite = bool(item.word.features & {"s", "p"}) and not _is_noun_here(items, at)  # "il dit", "il a dit"
        is_own = auxiliary is not None and "1" in items[auxiliary].word.features  # "as we have said"
        if is_own or (auxiliary is None and not is_finite and not _shares_auxiliary(items, at, found)):
            return None
        first = at if auxiliary is None else auxiliary
    elif language.articles and _is_noun_here(items, at):
        return None
    while first and items[first - 1].has("reflexive"):
        first -= 1
    if (first and items[first - 1].has("negation")) or any(each.has("negation", "passive") for each in items[first:at]):
        return None
    if "ger" in item.word.features and first and items[first - 1].has("progressive"):
        word = replace(item.word, features=items[first - 1].word.features)
        return Cue(first - 1, at + 1, "verb", word, ((items[first - 1].start, item.end),))
    word = _with_number(item.word, items[first : at + 1]) if language.has_free_order else item.word
    return Cue(first, at + 1, "verb", word, ((items[first].start, item.end),))


def _with_number(word: Word, items: Sequence[Token]) -> Word:
    """A participle with the number of its auxiliary: "han | criticado"."""
    auxiliary = next((item for item in items if item.has("auxiliary")), None)
    if auxiliary is None or "part" not in word.features:
        return word
    return replace(word, features=(word.features - {"s", "p"}) | (auxiliary.word.features & {"s", "p"}))


def _is_noun_here(items: Sequence[Token], at: int) -> bool:
    """Whether a form that can be a verb is a noun here: "la denuncia", but not "Ruiz la acusa"."""
    before = items[at - 1] if at else None
    if before is None or not before.has("article", "possessive", "determiner", "preposition"):
        return False
    if "ger" in items[at].word.features and (before.has("reflexive") or not before.has(*_NOUN_MARKERS)):
        return False  # "en | affirmant"
    if not before.has("reflexive"):
        return True
    return before.has("article") and not _may_precede_clitic(items, at - 2)


def _may_precede_clitic(items: Sequence[Token], at: int) -> bool:
    """Whether an item can be the subject before a clitic: a name, a pronoun, a post, or "who" alone."""
    if at < 0 or not items[at].is_word:
        return False
    if items[at].has("relative"):
        return not (at and items[at - 1].has("preposition", "article"))
    return items[at].is_capital or items[at].has("pronoun", "negation", "role", "body", "group")


def _shares_auxiliary(items: Sequence[Token], at: int, found: Sequence[Cue]) -> bool:
    """Whether a participle shares the auxiliary of the previous cue: "ha dicho que … y | pedido que"."""
    while at and items[at - 1].has("adverb"):
        at -= 1
    if not at or not items[at - 1].has("coordination"):
        return False
    return any(cue.verb is not None and "part" in cue.word.features for cue in found[-1:])


def _auxiliary(items: Sequence[Token], at: int, floor: int) -> int | None:
    for position in range(at - 1, max(floor - 1, at - 1 - _MAX_AUXILIARY_DISTANCE), -1):
        if items[position].has("auxiliary"):
            return position
        if not items[position].is_word:
            return None
    return None
