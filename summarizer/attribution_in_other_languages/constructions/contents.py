"""Finds what is said: where a clause begins after its cue, and where it ends."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.text.marks import DASHES
from summarizer.attribution_in_other_languages.values import Attribution, Span, Token

_EDGES: Final = frozenset(",;:.–—-…")
_SENTENCE_ENDS: Final = frozenset(".!?")
_MAX_TO_CONJUNCTION: Final = 18
_MAX_SUBJECT: Final = 8
_EMPTY: Final = tuple("article determiner possessive pronoun preposition adverb time reflexive vague medium".split())


@dataclass(frozen=True, slots=True)
class Clauses:
    """The items of a frame, its cues, and the items at which the content of an earlier cue ends."""

    items: Sequence[Token]
    cues: Sequence[Cue]
    breaks: Sequence[int]

    def end_from(self, start: int) -> int:
        """Return the item at which a content that begins at an item ends."""
        at = bisect_left(self.breaks, start + 1)
        return self.breaks[at] if at < len(self.breaks) else len(self.items)

    def span(self, start: int, end: int) -> Span | None:
        """Return the characters of the items without marks at their edges, or `None` if no word is left."""
        while start < end and self.items[start].text in _EDGES:
            start += 1
        while end > start and self.items[end - 1].text in _EDGES | {"!", "?"}:
            if self.items[end - 1].text in "!?":
                break
            end -= 1
        if not any(item.is_word or item.quotation is not None for item in self.items[start:end]):
            return None
        return self.items[start].start, self.items[end - 1].end


def clauses_of(items: Sequence[Token], found: Sequence[Cue], *, is_inflected: bool = False) -> Clauses:
    """Return the clauses of a frame."""
    breaks = [at for at, item in enumerate(items) if item.text == ";" or _ends_before_quotation(items, at)]
    if is_inflected:  # "уточнив, що згоден, - «…»"
        breaks += [
            at for at in range(1, len(items) - 1) if items[at].text in DASHES and items[at + 1].quotation is not None
        ]
    said = [
        cue
        for at, cue in enumerate(found)
        if cue.kind != "as" or _leads_to_verb(items, cue, found[at + 1 :], is_inflected=is_inflected)
    ]
    breaks += [begin for cue in said if (begin := _break_before(items, cue)) is not None]
    return Clauses(items, found, sorted(breaks))


def _leads_to_verb(items: Sequence[Token], opener: Cue, following: Sequence[Cue], *, is_inflected: bool) -> bool:
    """Whether "as" leads to a verb of saying: it does not in "he does not know | how it came"."""
    verb = next((cue for cue in following if cue.kind == "verb"), None)
    if verb is None or verb.first - opener.last > _MAX_TO_CONJUNCTION:
        return False
    between = items[opener.last : verb.first]
    # "после того, | как все сдадут экзамен, пишет …"
    return not is_inflected or not any(item.text == "," and at for at, item in enumerate(between))


def _break_before(items: Sequence[Token], cue: Cue) -> int | None:
    """The item at which an earlier content ends: the next cue has the same speaker, or closes the sentence."""
    at = cue.first
    while at > 0 and (items[at - 1].has("adverb", "reflexive", "time") or _is_own_auxiliary(items, at, cue)):
        at -= 1
    if not at:
        return None
    if cue.kind == "verb" and (found := _before_coordinated(items, at)) is not None:
        return found
    is_inserted = at > 1 and items[at - 2].has("conjunction")  # "said that, according to those figures, …"
    if items[at - 1].text != "," or (is_inserted and cue.kind != "verb"):
        return None
    if cue.kind != "verb" and at > 1 and items[at - 2].has("coordination"):
        return at - 2  # "has announced a delay | because, according to X, …"
    if _is_inverted(items, cue) or (cue.kind != "verb" or cue.word.features & {"ger"}):
        return at - 1
    return None


def _before_coordinated(items: Sequence[Token], at: int) -> int | None:
    """The item before a conjunction, or before a comma and a subject, that leads to another verb of saying."""
    before = items[at - 1]
    if before.has("coordination"):
        while at > 1 and (items[at - 2].has("coordination", "adverb")):
            at -= 1
        return at - 2 if at > 1 and items[at - 2].text == "," else at - 1
    if before.has("pronoun") and at > 1 and items[at - 2].text == ",":
        return at - 2
    return _before_other_subject(items, at)


def _before_other_subject(items: Sequence[Token], at: int) -> int | None:
    """The comma before a coordinated clause with its own subject: "that it falls |, and the firm says"."""
    for link in range(at - 1, max(0, at - _MAX_SUBJECT), -1):
        item = items[link]
        if item.has("coordination") and items[link - 1].text == ",":
            return link - 1
        if not (item.is_capital or item.has("article", "determiner", "role", "body", "inner", "modifier")):
            return None
    return None


def _is_own_auxiliary(items: Sequence[Token], at: int, cue: Cue) -> bool:
    """Whether the item before a verb of several words is its auxiliary: "a | fait savoir"."""
    return at == cue.first and cue.verb is not None and items[at - 1].has("auxiliary")


def _ends_before_quotation(items: Sequence[Token], at: int) -> bool:
    """Whether a sentence ends just before a quotation that is joined to it."""
    return items[at].text in _SENTENCE_ENDS and at + 1 < len(items) and items[at + 1].quotation is not None


def _is_inverted(items: Sequence[Token], cue: Cue) -> bool:
    """Whether a subject follows a verb or is part of it: ", said the mayor"."""
    if cue.kind != "verb":
        return False
    if any(item.has("pronoun") for item in items[cue.first : cue.last]):
        return True
    at = cue.last
    while at < len(items) and items[at].has("adverb", "time"):
        at += 1
    following = items[at] if at < len(items) else None
    return following is not None and (
        following.is_capital or following.has("pronoun", "article", "possessive", "title", "role", "body", "group")
    )


def conjunction_after(items: Sequence[Token], first: int, *, with_comma: bool) -> int | None:
    """Return the item of the conjunction that opens indirect speech after a cue."""
    commas = 0
    for at in range(first, min(len(items), first + _MAX_TO_CONJUNCTION)):
        item = items[at]
        preceded = items[at - 1].text == ","
        if item.has("relative") and item.has("conjunction") and items[at - 1].has("article"):
            continue  # "wrote a note in | which he said"
        if item.has("conjunction"):
            if items[at - 1].has("compound"):
                return None
            if with_comma and not preceded:
                return None
            if not with_comma and preceded and commas % 2:
                return None
            return at
        if item.quotation is not None or item.text in {".", ":", ";", "!", "?"} or item.has("verb", "relative"):
            return None
        commas += item.text == ","
    return None


def says_something(items: Sequence[Token], attribution: Attribution) -> bool:
    """Return whether a content says anything: "confirmed | this information" does not."""
    inside = [item for item in items if any(start <= item.start < end for start, end in attribution.content)]
    words = [item for item in inside if item.is_word or item.quotation is not None]
    return not words or not all(item.has(*_EMPTY) for item in words)
