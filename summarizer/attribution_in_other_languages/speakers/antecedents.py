"""Finds the subject of a relative clause, and tells such a clause from what somebody says."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.phrases.agreement import agrees
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind

_MAX_ANTECEDENT: Final = 8
_MIN_NOTE: Final = 5


def antecedent(nominals: Nominals, items: Sequence[Token], cue: int, verb: frozenset[str]) -> Phrase | None:
    """Return the subject of a relative clause: "the report of | experts who | warn", "met Ann Lee, | who | said"."""
    end = cue - 1
    while end > 0 and items[end].has("reflexive", "adverb"):
        end -= 1
    if end <= 1 or not items[end].has("relative") or opens_clause_of_content(items, end):
        return None
    end -= items[end - 1].text == ","
    if items[end - 1].has("time"):
        return None  # "at the same time that"
    for at in range(end - 1, max(-1, end - _MAX_ANTECEDENT), -1):
        item = items[at]
        if not item.is_word or item.has("conjunction", "relative") or item.quotation is not None:
            return None
        if nominals.inside_name(item.start):
            continue
        is_post = item.has("role") and items[at - 1].has("preposition")  # "of the | lawyer of Ann Lee, who says"
        is_start = is_post or item.has("article", "determiner", "possessive") or nominals.name_at(item)
        phrase = phrase_at(nominals, items, at, end) if is_start else None
        if phrase is None or phrase.end != items[end - 1].end or _is_post_of(items, at):
            continue
        is_apart = phrase.head is None and _is_circumstance(nominals, items, at, phrase)
        return phrase if agrees(phrase, verb, nominals) and not is_apart else None
    return None


def is_relative(items: Sequence[Token], cue: int) -> bool:
    """Return whether a verb stands in a relative clause without a comma: "proof of guilt that | confirms"."""
    end = cue - 1
    while end > 0 and items[end].has("reflexive", "adverb"):
        end -= 1
    is_bare = (
        end > 0 and items[end].has("relative") and items[end - 1].is_word and not opens_clause_of_content(items, end)
    )
    if not is_bare or items[end - 1].has("time", "preposition", "coordination", "verb"):
        return False
    # "in which he said", "one of those that say", but not "which suggests": the neuter refers to the whole sentence.
    return not items[end - 1].has("article") or "n" in items[end - 1].word.features


def before_note(items: Sequence[Token], cue: int) -> int:
    """Return the item before a noun whose content a verb of saying gives: "wrote | a note in which she said"."""
    if cue < _MIN_NOTE or not items[cue - 1].has("relative") or not items[cue - 3].has("preposition"):
        return cue
    if not items[cue - 2].has("article"):
        return cue
    for at in range(cue - 4, max(0, cue - 4 - _MAX_ANTECEDENT), -1):
        if items[at].text in "().;:":
            return cue
        if items[at].has("article", "determiner", "possessive"):
            return at
    return cue


def _is_circumstance(nominals: Nominals, items: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Whether a phrase only says where or for what: "an expert at the | University of Lima, who says"."""
    before = items[at - 1] if at else None
    if before is None or not before.has("preposition") or before.has("inner"):
        return False
    is_person = phrase.entity is not None and nominals.entities[phrase.entity].kind is ActorKind.PERSON
    named = (item for item in items[at:] if phrase.start <= item.start < phrase.end)
    return not is_person and any(item.is_capital for item in named)


def _is_post_of(items: Sequence[Token], at: int) -> bool:
    """Whether a name follows a post and "of", so that either person may be meant: "the lawyer of | Ann Lee"."""
    at -= 1 if at and items[at - 1].has("article") and not items[at - 1].has("preposition") else 0
    governed = at > 1 and items[at - 1].has("inner") and items[at - 1].has("preposition")
    return governed and any(item.has("role") for item in items[max(0, at - 3) : at - 1])


def opens_clause_of_content(items: Sequence[Token], at: int) -> bool:
    """Return whether a word that can be a relative is a conjunction here: after a verb, as in "believes that"."""
    if not at:
        return False
    before = items[at - 1]
    is_noun = before.is_capital or before.has("role", "body", "group", "document")
    is_noun = is_noun or (at > 1 and items[at - 2].has("article", "determiner", "possessive"))
    return before.has("verb", "finite", "compound") and not is_noun
