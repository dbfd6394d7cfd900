"""Which claims say little without the sentence before them, and so come after the others. Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.domain.shown_claims.abbreviations import has_unexplained_abbreviation
from bot.domain.shown_claims.earlier_nouns import names_earlier_noun
from bot.domain.shown_claims.incomplete_claims import is_incomplete
from bot.domain.shown_claims.open_objects import means_what_was_told
from bot.domain.shown_claims.open_pointers import is_english, points_elsewhere
from bot.domain.shown_claims.open_pronouns import OWNER, means_somebody_else
from bot.domain.shown_claims.open_references import refers_back, stands_for_nothing
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

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

# What opens with one of these means something that the sentence before names: "They had asked twice", "That money is".
# Nobody is "he" to themselves.
_POINTING_OPENING: Final = re.compile(
    r"(?:[a-z]+ly, |then,? |(?:and|but|so),? )?(?:(?:they|them|him)\b(?!['’])|(?:s?he|his)\b)"
    r"|that [\d$€£]|it [a-z]+ly [a-z]+s\b|not to do (?:so|that|this)\b"
    r"|(?:that|those|these|such) (?!(?:is|was|are|were|will|would|has|have|may|one|the|a|an|who|in|of|\w+ing)\b)[a-z]",
    re.IGNORECASE,
)
_IT: Final = re.compile(r"it (?:had|has|have|[a-z]+ed) (?!been\b)", re.IGNORECASE)
# A paraphrase that opens a sentence: "That film was poorly received". Within one, "that" may introduce a clause.
_POINTING_SENTENCE: Final = re.compile(
    r"That (?!(?:is|was|will|would|has|may|one|the|a|an)\b)[a-z]"
    r"|(?:that )?(?:[Tt]h[eo]se|[Ss]uch) (?!(?:is|was|are|were|will|would|have|may|the|an?|who|in|of|with|\w+ing)\b)"
    r"(?!(?<=[Tt]hose )\w+ed\b)[a-z\d]"
)
# "Accused him of lying", and what a person says of "it" or "them".
_OBJECT: Final = re.compile(r"(?:him|them|her (?:of|to|as|for|with|from|an?|the))\b", re.IGNORECASE)
_OF_SOMETHING: Final = re.compile(r"(?:that )?(?:it|they)\b", re.IGNORECASE)
_THEY_FIRST: Final = re.compile(r"They (?!say\b)")
_OF_SOMEBODY: Final = re.compile(r"(?:that )?(s?he)\b", re.IGNORECASE)
# "Called his death a crisis": mostly not the speaker's own.
_NAMING: Final = re.compile(
    r"(?:call|describ|dubb?|labell?|brand|characteri[sz]|blam|prais|slamm?|critici[sz]|denounc)(?:e?s|e?d|e|ing)?\b"
)
_OWNED: Final = re.compile(r"(?:his|her|its|their) [a-z]", re.IGNORECASE)
# "Warned that he should expect protests": the one who is warned is meant.
_ADVISING: Final = re.compile(r"(?:warn|advis|urg|remind)(?:e?s|e?d|e|ing)?\b")
_PLURAL: Final = re.compile(r"(?:s|police|people)\Z")
# How far a paraphrase is from the quotation whose sentence it ends.
_SAME_SENTENCE: Final = 120
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


def is_unclear(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim only asks, is no statement of anybody, or points to what its reader has not seen."""
    return says_little(claim, digest) or points_to_unseen(claim, digest)


def points_to_unseen(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim points to what neither it nor the headline or a point of its digest tells."""
    kind = _kind_of(claim, digest)
    if points_elsewhere(claim, kind, digest):
        return True
    return is_english(digest) and (
        _opens_unclearly(claim, digest)
        or refers_back(claim, kind, digest)
        or names_earlier_noun(claim, digest)
        or means_what_was_told(claim, kind, digest)
        or has_unexplained_abbreviation(claim, digest)
    )


def says_little(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim is by somebody who is only pointed at, a question, a fragment, or no statement."""
    speaker = claim.speaker or claim.speaker_mention or ""
    if points_back(speaker) or _POINTING_SPEAKER.match(speaker) or _QUESTION_END.search(claim.content):
        return True
    return is_incomplete(claim, in_english=is_english(digest)) or _only_shows(claim, digest)


def is_addition(claim: Claim) -> bool:
    """Return whether a claim adds to an earlier one: "Marsh added", "a ajouté la maire"."""
    return _ADDING.search(claim.cue) is not None


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
    kind = _kind_of(claim, digest)
    is_open = claim.kind is not ClaimKind.DIRECT and means_somebody_else(claim, kind)
    if is_open or _OBJECT.match(words) or _POINTING_SENTENCE.match(words):
        return True
    if _OWNED.match(words):
        return bool(_NAMING.match(claim.cue))
    if (somebody := _OF_SOMEBODY.match(words)) is not None:
        return _is_somebody_else(claim, somebody[1], digest)
    # One body is "it": "They based it on a report, the board said".
    other = _OF_SOMETHING if kind is ActorKind.PERSON else _THEY_FIRST
    is_empty = stands_for_nothing(words.removeprefix("that "))
    return kind is not None and other.match(words) is not None and not is_empty


def _is_somebody_else(claim: Claim, pronoun: str, digest: Digest) -> bool:
    """Whether a paraphrase that opens with "he" or "she" cannot be about its speaker, or has just meant another."""
    kind = _kind_of(claim, digest)
    is_body = kind in {ActorKind.ORGANIZATION, ActorKind.PLACE}
    # "Marsh's aides said he": the reader sees who is meant.
    several = kind is None and _PLURAL.search(claim.speaker or "") and not OWNER.search(claim.speaker or "")
    if is_body or several or _ADVISING.match(claim.cue):
        return True
    of_other = re.compile(rf"\b{pronoun}\b", re.IGNORECASE)
    quoted = (each for each in digest.claims if each.kind is ClaimKind.DIRECT and each.speaker == claim.speaker)
    return any(0 < claim.start - each.end < _SAME_SENTENCE and of_other.search(each.content) for each in quoted)


def _kind_of(claim: Claim, digest: Digest) -> ActorKind | None:
    """The kind of the actor who speaks, `None` if the speaker is none."""
    return next((actor.kind for actor in digest.actors if actor.name == claim.speaker), None)
