"""Claims that say little even if every word of them is understood: questions, fragments, mere evidence. Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from bot.domain.shown_claims.claim_reading import ClaimReading
from summarizer.model import ActorKind, Claim, ClaimKind

# A speaker that points to somebody: "One", "whose administration", "These messages", "The 56-year-old". Claims by
# "others" are not shown.
_POINTING_SPEAKER: Final = re.compile(
    r"(?:other|ones?|few|all|each|another|neither|the \d+-year-old)\Z|(?:whose|these|those|such) .|th(?:at|is) [a-z]",
    re.IGNORECASE,
)
# "Its lawyers" points back, too. Before a capital letter this is German, "Ihre Anwälte", or a name, "Su Ming".
_POSSESSIVES: Final = frozenset(
    "his her its their son sa ses leur leurs su sus suo sua suoi sue его её ее их його її їх їхній їхні".split()
)
_GERMAN_POSSESSIVES: Final = frozenset("sein seine ihr ihre".split())

# The words for saying something more, in the languages that are read.
_ADDING: Final = re.compile(
    r"\b(?:add(?:s|ed|ing)?\b|continu\w+|went on|goes on|ajout\w+|poursui\w+|añad\w+|agreg\w+|hinzu\w*|ergänz\w+"
    r"|aggiun\w+|добав\w+|продолж\w+|дода\w+|продовж\w+)",
    re.IGNORECASE,
)
_QUESTION_END: Final = re.compile(r"\?[”\"’'»“]*\Z")
# "Figures showed", "tests found": nobody speaks.
_EVIDENCE: Final = frozenset(
    "complaints data evidence figures footage images numbers reports results signs tests".split()
)
_SHOWING: Final = re.compile(r"(?:found|finds?|reveal|indicat|show|suggest|point)", re.IGNORECASE)

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


def says_little(reading: ClaimReading) -> bool:
    """Return whether a claim is by somebody who is only pointed at, a question, a fragment, or no statement."""
    if points_back(reading.speaker) or _POINTING_SPEAKER.match(reading.speaker):
        return True
    if _QUESTION_END.search(reading.claim.content) or _is_phrase(reading.claim) or _only_shows(reading):
        return True
    return reading.is_english and _lacks_end(reading.claim)


def is_addition(claim: Claim) -> bool:
    """Return whether a claim adds to an earlier one: "Marsh added", "a ajouté la maire"."""
    return _ADDING.search(claim.cue) is not None


def points_back(speaker: str) -> bool:
    """Return whether a speaker is named by whom they belong to: "its lawyers"."""
    first, _, rest = speaker.partition(" ")
    return first.casefold() in (_POSSESSIVES if rest[:1].islower() else _GERMAN_POSSESSIVES)


def _only_shows(reading: ClaimReading) -> bool:
    """Whether a thing shows something, or a country has figures to report."""
    claim, kind = reading.claim, reading.kind
    if claim.kind is not ClaimKind.INDIRECT:
        return False
    has_figures = kind is ActorKind.PLACE and claim.cue == "reported" and any(map(str.isdigit, claim.content[:20]))
    is_evidence = kind is None and not _EVIDENCE.isdisjoint((claim.speaker or "").casefold().split())
    return has_figures or (is_evidence and bool(_SHOWING.match(claim.cue)))


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
