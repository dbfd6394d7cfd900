"""The speaker of a quotation from the words directly after or before it, whatever the parser made of the sentence."""

import re
from typing import Final

from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.after_quote import attribution_after_quote
from summarizer.attribution_in_english.speech.before_quote import attribution_before_quote
from summarizer.quotation_marks import CLOSING_MARKS

# The marks at the end of a quotation after which its sentence continues.
_CONTINUING_MARKS: Final = frozenset(",?!-—–;")

# The words between two quotations of one speaker: " she said. ".
_CUE_SENTENCE: Final = re.compile(r" ?[^\n.!?]{3,120}\. *")
# These tell what somebody thinks of another's words.
_AGREEING_VERBS: Final = frozenset({"agree", "concur", "disagree", "object"})


def attribution_near_quote(layout: Layout, quote_index: int) -> Attribution | None:
    """Return the attribution in the words next to a quotation, `None` if there is none.

    After a quotation that ends with a comma, the words after it take precedence over those before it. After one that
    ends its sentence, it is the other way round.
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
        found = None if found is not None and _runs_on(layout, quote_index, found) else found
    return None if found is None or found.is_by_writer_or_reader else found


def _runs_on(layout: Layout, quote_index: int, found: Attribution) -> bool:
    """Whether a quotation continues what was said just before it, and another speaks or agrees only after it.

    "“It is late,” Ann Lund said. “We should go.” Joe Hale agreed, saying …".
    """
    quotation, speaker = layout.quotations[quote_index], found.speaker
    if quote_index == 0 or speaker is None or found.cue[0] < quotation.token_end:
        return False
    before = layout.quotations[quote_index - 1]
    between = layout.text[before.end : quotation.start]
    is_cued = _continues(layout, before) and _CUE_SENTENCE.fullmatch(between) is not None
    if not is_cued or attribution_after_quote(layout, quote_index - 1, continues=True) is None:
        return False
    verb = layout.doc[found.cue[0]]
    return verb.lemma_ in _AGREEING_VERBS or layout.doc[found.cue[1] : found.cue[1] + 1].text == ","


def _continues(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation ends as if its sentence continued."""
    if quotation.is_open:
        return False
    last = layout.text[quotation.end - 6 : quotation.end].rstrip(" " + "".join(CLOSING_MARKS))[-1:]
    return last in _CONTINUING_MARKS or layout.text[quotation.end : quotation.end + 1] == ","
