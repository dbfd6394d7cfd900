"""Finds cues of several words: phrases such as "according to", and verbs such as "gave to understand"."""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.values import Span, Token

_MAX_GAP: Final = 25
_POSSESSOR_ENDINGS: Final = ("s", "x", "z", "ß")


def phrase_cue(items: Sequence[Token], at: int, language: Language) -> Cue | None:
    """Return the cue of several words that begins at an item."""
    anything = language.phrases.get("%", ()) if items[at].has("possessive") else ()
    for parts, kind, word in (*language.phrases.get(items[at].lower, ()), *anything):
        matched = _matched(items, at, parts)
        if word.verb is not None and at and items[at - 1].has("reflexive") and items[at - 1].has("passive"):
            continue  # "se | dio a conocer": nobody is named
        is_negated = word.verb is not None and any(item.has("negation") for item in items[max(0, at - 2) : at])
        is_negated = is_negated or ("…" in parts and bool(matched) and _is_last_negated(items, matched))
        if matched and not is_negated and _may_stand(items, at, kind):
            first = _auxiliary_before(items, at) if word.verb is not None and language.has_free_order else at
            spans = tuple(_spans_of(items, [*range(first, at), *matched]))
            last = matched[-1] + 1 if "…" not in parts else at + 1
            return Cue(first, last, "verb" if kind == "word" else kind, word, spans, matched[-1] + 1)
    return None


def _is_last_negated(items: Sequence[Token], matched: Sequence[int]) -> bool:
    """Whether a negation from outside the phrase precedes its last word: "gab den Namen | nicht | bekannt"."""
    before = matched[-1] - 1
    return before not in matched and items[before].has("negation")


def _auxiliary_before(items: Sequence[Token], at: int) -> int:
    """The auxiliary of a verb of several words: "« … », | a fait savoir", "a-t-il fait savoir"."""
    for position in range(at - 1, max(-1, at - 3), -1):
        if items[position].has("auxiliary"):
            return position
        if not items[position].has("pronoun", "adverb"):
            break
    return at


def _matched(items: Sequence[Token], at: int, parts: tuple[str, ...]) -> list[int]:
    """The items of the words of a phrase; `%` stands for one possessive, `…` for a gap within the clause."""
    matched: list[int] = []
    for number, part in enumerate(parts):
        if part == "…":
            continue
        if number and parts[number - 1] == "…":
            position = _after_gap(items, at, part, is_last=number == len(parts) - 1)
        else:
            position = at if at < len(items) and _equals(items[at], part) else None
        if position is None:
            return []
        matched.append(position)
        at = position + 1
    return matched


def _may_stand(items: Sequence[Token], at: int, kind: str) -> bool:
    """Whether a phrase of a kind can be at an item: for instance, one that points back must begin its sentence."""
    if kind == "so":
        return at == 0
    if kind == "before" and at and items[at - 1].has("article", "possessive") and not items[at - 1].has("reflexive"):
        return False  # "un | secondo | volo": an adjective of the same form
    if kind == "before" and any(item.has("progressive") for item in items[max(0, at - 2) : at]):
        return False  # "está | de acuerdo con": agrees with
    return kind != "parenthesis" or _follows_content(items, at)


def _follows_content(items: Sequence[Token], at: int) -> bool:
    return at > 0 and (items[at - 1].text in ",–—-" or items[at - 1].quotation is not None)


def _after_gap(items: Sequence[Token], at: int, part: str, *, is_last: bool) -> int | None:
    """The item of a particle, which ends its clause."""
    for position in range(at, min(at + _MAX_GAP, len(items))):
        following = items[position + 1] if position + 1 < len(items) else None
        closes = not is_last or following is None or not following.is_word or following.has("coordination")
        if items[position].lower == part and closes:
            return position
        is_verb = items[position].has("finite", "subjunctive", "auxiliary") and not items[position].is_capital
        if is_verb or items[position].text in {".", "!", "?", ":", ";"}:
            return None
    return None


def _equals(item: Token, part: str) -> bool:
    return _is_possessor(item) if part == "%" else item.lower == part


def _is_possessor(item: Token) -> bool:
    """Whether a word says whose view it is: "nach | seiner | Meinung", "nach | Roths | Meinung"."""
    return item.has("possessive") or (item.is_capital and item.lower.endswith(_POSSESSOR_ENDINGS))


def _spans_of(items: Sequence[Token], matched: Sequence[int]) -> Iterator[Span]:
    begin = previous = matched[0]
    for position in matched[1:]:
        if position != previous + 1:
            yield items[begin].start, items[previous].end
            begin = position
        previous = position
    yield items[begin].start, items[previous].end
