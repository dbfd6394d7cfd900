"""Attributes quotations whose cue stands inside the marks: "« Oui, admet son avocat. Mais … »"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.contents import clauses_of
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of, takes_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.cues.cues import cues
from summarizer.attribution_in_other_languages.text.marks import DASHES, LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Frame, Text, Token

_MIN_ITEMS_BEFORE: Final = 2  # a word of the quotation, and a mark


def cued_inside(text: Text, sentence: Sentence, taken: set[int]) -> Iterator[Attribution]:
    """Yield what is attributed inside the quotations of a sentence that no cue outside them claims."""
    if "inside" not in sentence.nominals.language.setting("cues"):
        return
    for at, item in enumerate(sentence.items):
        if item.quotation is not None and at not in taken:
            found = _cued_inside_one(text, sentence, item)
            if found is not None:
                taken.add(at)
                yield found


def _cued_inside_one(text: Text, sentence: Sentence, quotation: Token) -> Attribution | None:
    inner = _inner(text, quotation)
    found = cues(Frame(quotation.start, quotation.end, inner), sentence.nominals.language)
    within = Sentence(sentence.frame, clauses_of(inner, found), sentence.nominals, None)
    return next(filter(None, (_attribution_within(within, cue, quotation) for cue in found)), None)


def _inner(text: Text, quotation: Token) -> tuple[Token, ...]:
    """The tokens between the marks of a quotation."""
    first = bisect_left(text.tokens, quotation.start, key=lambda token: token.start)
    last = bisect_left(text.tokens, quotation.end, key=lambda token: token.start)
    return text.tokens[first + 1 : last - 1]


def _attribution_within(within: Sentence, cue: Cue, quotation: Token) -> Attribution | None:
    """What a cue between commas or dashes attributes: the parts of the quotation before it and after its speaker."""
    items: Sequence[Token] = within.items
    if "quote" not in takes_of(cue) or cue.first < _MIN_ITEMS_BEFORE or items[cue.first - 1].text not in LINKS:
        return None
    speaker, after = inverted(within, cue)
    if speaker is None and _is_dropped(within, cue):
        after = cue.last
    elif speaker is None:
        return None
    if after + 1 >= len(items) or items[after].text not in LINKS | {"."}:
        return None
    spans = [(quotation.start, items[cue.first - 2].end), (items[after + 1].start, quotation.end)]
    return made_of(cue, spans, speaker, direct=True)


def _is_dropped(within: Sentence, cue: Cue) -> bool:
    """Whether a cue between dashes has no subject: "«Sì – aggiunge – è vero»"."""
    is_enclosed = within.items[cue.first - 1].text in DASHES and cue.last < len(within.items)
    return is_enclosed and bool(within.nominals.language.setting("subjects")) and within.items[cue.last].text in DASHES
