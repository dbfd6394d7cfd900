"""Claims that are no clause: a few quoted words of another sentence, and a paraphrase without its end. Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.model import Claim, ClaimKind

_MAX_FRAGMENT_WORDS: Final = 5
_PHRASE: Final = re.compile(
    r"(?:an?|the|our|my|your|their|his|her|its|of|for|in|on|with|to|by|from|as|and|or|not|no|very) "
)
_FINITE: Final = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|must|should|do|does|did|\w+ed)\b")
# "That it was" and "how bad it is" may end a sentence.
_NO_END: Final = re.compile(r"(?<!how )(?<!what )(?<!it )(?<!there )(?<!he )(?<!she )\b(?:is|was|the|an?|and|or)\Z")
# A sentence that is only a subordinate clause: "But when the council voted two years later".
_NO_MAIN_CLAUSE: Final = re.compile(
    r"(?:(?:But|And|Yet) (?:when|if|while|although|though|because|after)"
    r"|When|If|While|Although|Though|Because|After) [^,;:–—]*\Z"
)


def is_incomplete(claim: Claim, *, in_english: bool) -> bool:
    """Return whether a claim reads as a fragment where it is shown."""
    return _is_phrase(claim) or (in_english and _lacks_end(claim))


def _is_phrase(claim: Claim) -> bool:
    """Whether a quotation of a few words, shown apart from its sentence, is no clause: "“our own town”"."""
    words = claim.content.strip(OPENING_MARKS + CLOSING_MARKS)
    is_apart = claim.kind is ClaimKind.DIRECT and not 0 <= claim.start - claim.cue_end <= 1
    is_short = len(words.split()) <= _MAX_FRAGMENT_WORDS and words[-1:] not in {*".!?"}
    return is_apart and is_short and _PHRASE.match(words) is not None and _FINITE.search(words) is None


def _lacks_end(claim: Claim) -> bool:
    """Whether a paraphrase lacks its end, "that all they saw was", or its main clause."""
    words = claim.content
    is_part = _NO_END.search(words) is not None or _NO_MAIN_CLAUSE.match(words) is not None
    return claim.kind is not ClaimKind.DIRECT and is_part
