"""Which claims say little without the sentence before them, and so come after the others. Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

# A speaker that points to somebody: "One", "whose administration", "These messages". Claims by "others" are not shown.
_POINTING_SPEAKER: Final = re.compile(
    r"(?:other|ones?|few|all|each|another|neither)\Z|(?:whose|these|those|such) .", re.IGNORECASE
)
# "Its lawyers" points back, too. Before a capital letter this is German, "Ihre Anwälte", or a name, "Su Ming".
_POSSESSIVES: Final = frozenset(
    "his her its their son sa ses leur leurs su sus suo sua suoi sue его её ее их його її їх їхній їхні".split()
)
_GERMAN_POSSESSIVES: Final = frozenset("sein seine ihr ihre".split())

# What opens with one of these means something that the sentence before names: "They had asked twice", "That money is".
_POINTING_OPENING: Final = re.compile(
    r"(?:they|them|him)\b(?!['’])"
    r"|(?:that|those|such) (?!(?:is|was|will|would|has|may|one|the|a|an)\b)[a-z]",
    re.IGNORECASE,
)
_IT: Final = re.compile(r"it (?:had|has|have|[a-z]+ed) (?!been\b)", re.IGNORECASE)
# "Accused him of lying", and what a person says of "it" or "them".
_OBJECT: Final = re.compile(r"(?:him|them)\b", re.IGNORECASE)
_OF_SOMETHING: Final = re.compile(r"(?:that )?(?:it|they)\b", re.IGNORECASE)
_QUESTION_END: Final = re.compile(r"\?[”\"’'»“]*\Z")
# "Figures showed", "tests found": nobody speaks.
_EVIDENCE: Final = frozenset(
    "complaints data evidence figures footage images numbers reports results signs tests".split()
)
_SHOWING: Final = re.compile(r"(?:found|finds?|reveal|indicat|show|suggest|point)", re.IGNORECASE)


def is_unclear(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim only asks, is no statement of anybody, or points to what its reader has not seen."""
    speaker = claim.speaker or claim.speaker_mention or ""
    if points_back(speaker) or _POINTING_SPEAKER.match(speaker) or _QUESTION_END.search(claim.content):
        return True
    return _only_shows(claim, digest) or _opens_unclearly(claim, digest)


def points_back(speaker: str) -> bool:
    """Return whether a speaker is named by whom they belong to: "its lawyers"."""
    first, _, rest = speaker.partition(" ")
    return first.casefold() in (_POSSESSIVES if rest[:1].islower() else _GERMAN_POSSESSIVES)


def _only_shows(claim: Claim, digest: Digest) -> bool:
    """Whether a thing shows something, or a country has figures to report."""
    if claim.kind is not ClaimKind.INDIRECT:
        return False
    kind = _kind_of(claim, digest)
    has_figures = kind is ActorKind.PLACE and claim.cue == "reported" and any(map(str.isdigit, claim.content[:20]))
    is_evidence = kind is None and not _EVIDENCE.isdisjoint((claim.speaker or "").casefold().split())
    return has_figures or (is_evidence and bool(_SHOWING.match(claim.cue)))


def _opens_unclearly(claim: Claim, digest: Digest) -> bool:
    """Whether the content opens with a word for something else: in a paraphrase, "it" and "they" may be the speaker."""
    words = claim.content.lstrip(OPENING_MARKS)
    if claim.content != words:
        return bool(_POINTING_OPENING.match(words) or _IT.match(words))
    if _OBJECT.match(words):
        return True
    return _kind_of(claim, digest) is ActorKind.PERSON and bool(_OF_SOMETHING.match(words))


def _kind_of(claim: Claim, digest: Digest) -> ActorKind | None:
    """The kind of the actor who speaks, `None` if the speaker is none."""
    return next((actor.kind for actor in digest.actors if actor.name == claim.speaker), None)
