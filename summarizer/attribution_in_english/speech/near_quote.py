"""The speaker of a quotation from the words directly after or before it, whatever the parser made of the sentence."""

import re
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.after_quote import attribution_after_quote
from summarizer.attribution_in_english.speech.before_quote import attribution_before_quote
from summarizer.quotation_marks import CLOSING_MARKS

# The marks at the end of a quotation after which its sentence continues.
_CONTINUING_MARKS: Final = frozenset(",?!-—–;")

# The marks of a quotation that may end its sentence, before which "she said" is not cut off.
_ENDS: Final = tuple(f"{mark}{closing}" for mark in ".!?…" for closing in CLOSING_MARKS)

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
    is_other = found is not None and (found.is_by_writer_or_reader or _is_of_next_sentence(layout, quotation, found))
    return None if is_other else found


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


def _is_of_next_sentence(layout: Layout, quotation: JoinedQuotation, found: Attribution) -> bool:
    """Whether a participle tells something else after a quotation: "“Stop!” Velmar shut a shop, citing a lack"."""
    at = found.cue[0]
    participle = layout.doc[at]
    if (
        participle.tag_ != "VBG"
        or at < quotation.token_end
        or not layout.text[: quotation.end].rstrip().endswith(_ENDS)
    ):
        return False
    is_of_verb = any(word.tag_ in FINITE_TAGS for word in layout.doc[quotation.token_end : at])
    return is_of_verb and (found.speaker is None or _has_own_content(participle))


def _has_own_content(participle: Token) -> bool:
    """Whether a participle has a clause, or an object that is nobody addressed: "citing a lack", not "telling him"."""
    found = (child for child in participle.rights if child.dep_ in {"ccomp", "dobj"})
    first = next(found, None)
    if first is None or first.dep_ == "ccomp":
        return first is not None
    is_person = first.pos_ == "PRON" or first.ent_type_ == "PERSON" or is_role_noun(first) or is_plural_role_noun(first)
    return not is_person


def _continues(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation ends as if its sentence continued."""
    if quotation.is_open:
        return False
    last = layout.text[quotation.end - 6 : quotation.end].rstrip(" " + "".join(CLOSING_MARKS))[-1:]
    return last in _CONTINUING_MARKS or layout.text[quotation.end : quotation.end + 1] == ","
