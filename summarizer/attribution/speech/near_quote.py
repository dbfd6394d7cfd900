"""Who speaks a quotation, by the words right behind it or before it, whatever the parser made of the sentence."""

from typing import Final

from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution.quotations.quotes import CLOSING
from summarizer.attribution.speech.after_quote import attribution_after_quote
from summarizer.attribution.speech.before_quote import attribution_before_quote

# The marks after which a sentence goes on behind the quotation.
_CONTINUING_MARKS: Final = frozenset(",?!-—–;")


def attribution_near_quote(layout: Layout, quote_index: int) -> Attribution | None:
    """Return the cue beside a quotation with its speaker, `None` where nobody there says anything.

    The words behind a quotation that ends with a comma count for more than those before it, and those before it for
    more than those behind a full stop.
    """
    quotation = layout.quotations[quote_index]
    if _continues(layout, quotation):
        found = attribution_after_quote(layout, quote_index, continues=True) or attribution_before_quote(
            layout, quote_index
        )
    else:
        found = attribution_before_quote(layout, quote_index) or attribution_after_quote(
            layout, quote_index, continues=False
        )
    return None if found is None or found.is_by_writer_or_reader else found


def _continues(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation ends as if its sentence went on."""
    if quotation.is_open:
        return False
    last = layout.text[quotation.end - 6 : quotation.end].rstrip(" " + "".join(CLOSING))[-1:]
    return last in _CONTINUING_MARKS or layout.text[quotation.end : quotation.end + 1] == ","
