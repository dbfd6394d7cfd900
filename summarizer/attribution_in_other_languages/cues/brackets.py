"""Finds verbs of saying in a language whose verb stands second or last, far from its participle or auxiliary."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_other_languages.values import Token

_BOUNDARIES: Final = frozenset(",;:.!?()–—")
_MAX_BRACKET: Final = 60
_MAX_CLAUSE: Final = 100
_AFTER_VERB: Final = 3
_MAX_IN_BRACKETS: Final = 12


@dataclass(frozen=True, slots=True)
class Bracket:
    """The items of the finite verb and of the part that carries the meaning; one item if they are the same."""

    first: int
    last: int
    passive: bool = False


def bracket_at(items: Sequence[Token], at: int, particles: Collection[str], modals: Collection[str]) -> Bracket | None:
    """Return the verb of saying at an item with its auxiliary; `None` if the form is no cue here.

    With one of the particles at the end of its clause, it is another verb: "forderte die Wehr | an".
    """
    item = items[at]
    if item.word.verb is None or item.is_capital or item.word.features & {"inf", "1"}:
        return None
    if "part" not in item.word.features and _has_particle(items, at, particles):
        return None
    if at > 1 and items[at - 1].has("article", "possessive", "determiner", "preposition"):
        return None
    if _stands_first(items, at) and _is_finite_here(items, at):
        return Bracket(at, at)  # "…, | berichtet | das Blatt"
    found = _with_auxiliary(items, at) if "part" in item.word.features else None
    if found is None and ("part" not in item.word.features or item.word.features & {"s", "p"}):
        return Bracket(at, at) if _is_finite_here(items, at) else _with_modal(items, at, modals)
    return found


def _stands_first(items: Sequence[Token], at: int) -> bool:
    """Whether a form that can be finite opens a clause and its subject follows."""
    is_first = bool(items[at].word.features & {"s", "p"}) and at > 0 and items[at - 1].text == ","
    return is_first and at + 1 < len(items) and items[at + 1].is_word


def _with_modal(items: Sequence[Token], at: int, modals: Collection[str]) -> Bracket | None:
    """Read "had to | admit": a person who has to say something does say it."""
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.is_word:
        return None
    first = clause_start(items, at)
    verbs = [each for each in range(first, at) if items[each].has("finite", "passive", "subjunctive")]
    if len(verbs) != 1 or items[verbs[0]].lower not in modals:
        return None
    return None if any(each.has("negation") for each in items[verbs[0] : at]) else Bracket(verbs[0], at)


def _with_auxiliary(items: Sequence[Token], at: int) -> Bracket | None:
    if any(each.has("negation") for each in items[max(0, at - 2) : at]):
        return None
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.has("auxiliary"):
        return Bracket(at, at + 1)
    if following is not None and following.has("passive") and not following.is_capital:
        return Bracket(at, at + 1, passive=True)
    passive = _before(items, at, "passive")
    if passive is not None:
        return Bracket(passive, at, passive=True)
    auxiliary = _before(items, at, "auxiliary")
    return Bracket(auxiliary, at) if auxiliary is not None else None


def _has_particle(items: Sequence[Token], at: int, particles: Collection[str]) -> bool:
    for position in range(at + 1, min(len(items), at + _MAX_CLAUSE)):
        item = items[position]
        if not item.is_word or item.has("finite", "subjunctive"):
            return False
        following = items[position + 1] if position + 1 < len(items) else None
        closes = following is None or not following.is_word or following.has("coordination")
        if item.lower in particles and closes:
            return True
    return False


def _is_finite_here(items: Sequence[Token], at: int) -> bool:
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.has("finite", "passive", "auxiliary") and not following.is_capital:
        return False
    limit = min(len(items), at + _MAX_CLAUSE)
    end = next((each for each in range(at + 1, limit) if not items[each].is_word), limit)
    if any(each.has("negation") for each in (*items[at + 1 : at + _AFTER_VERB], *items[end - 1 : end])):
        return False
    return not _has_modal_or_passive(items, at)


def clause_start(items: Sequence[Token], at: int) -> int:
    """Return the first item after the last mark before an item, apart from brackets."""
    first, lowest = at, max(0, at - _MAX_CLAUSE)
    while first > lowest:
        before = items[first - 1]
        if before.text == ")" and (opening := _opening(items, first - 1)) is not None:
            first = opening
        elif before.text in _BOUNDARIES or before.quotation is not None:
            break
        else:
            first -= 1
    return first


def _opening(items: Sequence[Token], closing: int) -> int | None:
    """The opening bracket that a closing one belongs to: marks within brackets divide no clause."""
    return next((at for at in range(closing, max(-1, closing - _MAX_IN_BRACKETS), -1) if items[at].text == "("), None)


def is_subordinate(items: Sequence[Token], first: int) -> bool:
    """Return whether a clause that begins at an item has its verb at the end."""
    item = items[first]
    if item.has("preposition") and item.has("question"):
        return _ends_with_verb(items, first)  # "während der Minister | sagte", but "während der Sitzung"
    if item.has("preposition") and first + 1 < len(items):
        item = items[first + 1]
        return item.has("relative")
    if item.has("question") and first + 1 < len(items) and items[first + 1].has("finite", "subjunctive"):
        return False  # "damit | solle alles besser werden"
    return item.has("conjunction", "question", "relative")


def _ends_with_verb(items: Sequence[Token], first: int) -> bool:
    """Whether the clause that begins at an item has a verb, and ends with it."""
    limit = min(len(items), first + _MAX_CLAUSE)
    end = next((at for at in range(first + 1, limit) if not items[at].is_word), limit)
    last = items[end - 1]
    return end - 1 > first and last.has("verb", "finite", "subjunctive", "auxiliary") and not last.is_capital


def _has_modal_or_passive(items: Sequence[Token], at: int) -> bool:
    """Whether a modal verb or a passive in the same clause makes the form an infinitive or a participle."""
    first = clause_start(items, at)
    first = next((each for each in range(at - 1, first, -1) if items[each].has("coordination")), first)
    return any(each.has("finite", "passive", "subjunctive") and not each.is_capital for each in items[first:at])


def _before(items: Sequence[Token], at: int, kind: str) -> int | None:
    """The auxiliary of a participle, across the words between them, but not one in another clause in between."""
    for position in range(at - 1, max(-1, at - 1 - _MAX_BRACKET), -1):
        item = items[position]
        if item.text in {".", ";", ":", "!", "?"} or item.quotation is not None:
            return None
        if item.has("auxiliary", "passive") and not item.is_capital:
            if not item.has(kind) or _has_negation(items, position, at):
                return None
            return _if_main(items, position, at)
    return None


def _has_negation(items: Sequence[Token], first: int, last: int) -> bool:
    return any(each.has("negation") for each in items[first : min(last, first + _AFTER_VERB)])


def _if_main(items: Sequence[Token], position: int, at: int) -> int | None:
    begin = clause_start(items, position)
    is_other_clause = is_subordinate(items, begin) and begin != clause_start(items, at)
    return None if is_other_clause else position
