"""Tells where a phrase such as "according to X" ends: after a place, a time or a description of the source."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite
from summarizer.attribution_in_other_languages.text.marks import LINKS
from summarizer.attribution_in_other_languages.values import Token

MARKS_WITHIN_SOURCE: Final = frozenset("()„“”«»")
_MAX_DESCRIPTION: Final = 14
_MAX_PLACE: Final = 8
_PARENTHESIS_ENDS: Final = frozenset(",.;:!?")
_NO_CIRCUMSTANCE: Final = ("verb", "finite", "auxiliary", "passive", "negation", "conjunction")


def is_closed_by_dash(sentence: Sentence, after: int) -> bool:
    """Return whether a dash closes the clause: "як повідомляють у раді – мостом їздять"."""
    is_inflected = sentence.nominals.language.inflects
    return is_inflected and after < len(sentence.items) and sentence.items[after].text in LINKS


def parenthesis_end(items: Sequence[Token], end: int) -> int:
    """Return the mark that closes a parenthesis, after an adverb or a place: ", so Roth | weiter,", "| im Netz,"."""
    if end >= len(items) or not items[end].has("adverb", "preposition"):
        return end
    close = next(
        (at for at in range(end, min(len(items), end + _MAX_DESCRIPTION)) if items[at].text in _PARENTHESIS_ENDS), None
    )
    return end if close is None or any(map(is_finite, items[end:close])) else close


def after_place_of_source(sentence: Sentence, end: int) -> int:
    """Return the comma after the place of a source: "по данным источника | в полиции |, пожар потушен"."""
    items = sentence.items
    if not sentence.nominals.language.inflects or end >= len(items) or not items[end].has("preposition"):
        return end
    for at in range(end + 1, min(len(items), end + _MAX_PLACE)):
        if items[at].text == ",":
            return at
        if not items[at].is_word and items[at].text not in MARKS_WITHIN_SOURCE:
            return end
        if items[at].has("verb", "finite", "conjunction", "relative", "pronoun"):
            return end
    return end


def after_circumstance(items: Sequence[Token], end: int) -> int:
    """Return the comma after the time or place of speaking: "according to a report | of 2 April |, the plan"."""
    at = end
    while at < min(len(items), end + _MAX_DESCRIPTION) and items[at].is_word and not items[at].has(*_NO_CIRCUMSTANCE):
        at += 1
    is_apart = end < at < len(items) and items[at].text == "," and items[end].has("preposition", "time")
    return at if is_apart else end


def after_description(items: Sequence[Token], end: int, *, is_front: bool) -> int:
    """Return the item after a description of the speaker: "according to Ana Ruiz, head of the clinic | , the plan"."""
    at = end + 1 if end < len(items) and items[end].text == "," else end
    if at >= len(items):
        return end
    is_part = "part" in items[at].word.features or items[at].has("role", "modifier")
    is_clause = at > end and items[at].has("relative", "inner") and not items[at].has("article")
    if not is_part and not is_clause:
        return end
    marks = "," if is_front else ",.!?"
    close = next((k for k in range(at + 1, min(len(items), at + _MAX_DESCRIPTION)) if items[k].text in marks), end)
    is_clause_of_own = not is_clause and any(item.has("finite") for item in items[at + 1 : close])
    return end if is_clause_of_own else close  # "по словам мэра, | художник молчал, …"
