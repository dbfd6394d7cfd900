"""Finds the speaker of a noun of saying, and the conjunction after both: "the request of Ann Lee that"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token

_MAX_TO_NOUN: Final = 14
_MAX_AFTER_NOUN: Final = 12
_MAX_FRONT_NOUN: Final = 2


def content_end(sentence: Sentence, noun: int, first: int) -> int | None:
    """Return where a content ends that belongs to a noun; `None` if the main clause follows it without a comma."""
    items = sentence.items
    if noun > _MAX_FRONT_NOUN:
        return sentence.clauses.end_from(first)
    return next((at for at in range(first, len(items)) if items[at].text == ","), None)


def conjunction_after_noun(nominals: Nominals, items: Sequence[Token], noun: int) -> int | None:
    """Return the conjunction that a noun of saying leads to, if its speaker is named too."""
    if not nominals.language.has_free_order:
        return None
    for at in range(noun + 1, min(len(items), noun + _MAX_AFTER_NOUN)):
        item = items[at]
        if item.has("conjunction") and items[at - 1].has("preposition") and at - noun > 2:
            return at if whose(nominals, items, noun, at - 1) is not None else None
        if item.has("verb", "auxiliary", "finite", "conjunction", "relative") or item.text in ".;:":
            return None
    return None


def whose(nominals: Nominals, items: Sequence[Token], noun: int, limit: int) -> Phrase | None:
    """Return the speaker of a noun of saying: the name or the post after "of"."""
    first = noun + 1
    if first >= limit or not (items[first].has("preposition") and items[first].has("inner")):
        return None
    phrase = phrase_at(nominals, items, first + 1, limit)
    return phrase if phrase is not None and (phrase.entity is not None or phrase.head is not None) else None


def source_before(nominals: Nominals, items: Sequence[Token], cue: int) -> tuple[Phrase, int] | None:
    """Return the speaker or the document that "according to which" refers to, and the item of its noun."""
    for at in range(cue - 1, max(-1, cue - _MAX_TO_NOUN), -1):
        found: Phrase | None = None
        if items[at].has("saying") and not items[at].is_capital:
            found = whose(nominals, items, at, cue)
        elif items[at].has("document") and at and items[at - 1].has("article", "determiner"):
            found = phrase_at(nominals, items, at - 1, cue)
        if found is not None:
            return found, at
        if items[at].has("verb", "auxiliary", "finite") or items[at].text in ".;:":
            return None
    return None
