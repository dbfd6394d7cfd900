"""Quotations that stop before a phrase is whole, with the words that end it: "“The hall opens on” the first of May"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span
from summarizer.attribution_in_english.quotations.offsets import CharSpan, Layout

# No phrase ends with these words; that with "in" may: "what I believe in".
_BROKEN_OFF_TAGS: Final = frozenset({"CC", "DT", "IN", "MD", "PRP$", "TO"})
_MAX_REST_TOKENS: Final = 10
_MARKS_WITHIN: Final = frozenset(',:;—–-(“"‘')


def with_rest_of_phrase(layout: Layout, span: CharSpan) -> CharSpan:
    """Return a span up to the end of its sentence if it ends with a quotation that is broken off."""
    quotations = (layout.quotations[each] for each in layout.overlapping(span))
    quotation = next((each for each in quotations if each.end == span[1] and not each.is_open), None)
    if quotation is None or not layout.text[quotation.end - 2].isalpha() or quotation.token_end >= len(layout.doc):
        return span
    last = layout.doc[quotation.token_end - 2]
    end = layout.sentence(last.i)[1]
    words = layout.doc[quotation.token_end : end - layout.doc[end - 1].is_space]
    if last.tag_ not in _BROKEN_OFF_TAGS or not _ends_phrase(words):
        return span
    return span[0], layout.char_span((words.start, words.end - 1))[1]


def _ends_phrase(words: Span) -> bool:
    """Whether the words after a quotation are a few that end its sentence, in which nobody does or says anything."""
    is_rest = 1 < len(words) <= _MAX_REST_TOKENS and words[0].is_lower and words[len(words) - 1].text == "."
    return is_rest and not any(word.tag_ in FINITE_TAGS or word.text in _MARKS_WITHIN for word in words)
