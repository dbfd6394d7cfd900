"""Who speaks a quotation, by the words right behind it or before it, whatever the parser made of the sentence."""

from typing import Final

from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.quotations.offsets import Layout, Run
from summarizer.attribution.quotations.quotes import CLOSING
from summarizer.attribution.speech.after_quote import behind
from summarizer.attribution.speech.before_quote import introduction

# The marks after which a sentence goes on behind the quotation.
_GOES_ON: Final = frozenset(",?!-—–;")


def beside(layout: Layout, place: int) -> Attribution | None:
    """Return the cue beside a quotation with its speaker, `None` where nobody there says anything.

    The words behind a quotation that ends with a comma count for more than those before it, and those before it for
    more than those behind a full stop.
    """
    run = layout.runs[place]
    if _is_going_on(layout, run):
        found = behind(layout, place, goes_on=True) or introduction(layout, place)
    else:
        found = introduction(layout, place) or behind(layout, place, goes_on=False)
    return None if found is None or found.is_nobodys else found


def _is_going_on(layout: Layout, run: Run) -> bool:
    """Whether a quotation ends as if its sentence went on."""
    if run.is_open:
        return False
    last = layout.text[run.end - 6 : run.end].rstrip(" " + "".join(CLOSING))[-1:]
    return last in _GOES_ON or layout.text[run.end : run.end + 1] == ","
