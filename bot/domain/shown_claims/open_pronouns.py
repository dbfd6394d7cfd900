"""Pronouns in an English claim that stand for nobody in it, and not for its speaker: "Norcoal said he won". Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.model import ActorKind, Claim
from summarizer.person_names.gender import PRONOUNS, gender_of_name

# "Marsh's aides said he": the reader sees who is meant.
OWNER: Final = re.compile(r"['’]s? ")

_PRONOUN: Final = re.compile(r"\b(?:s?he|him|his|hers?|himself|herself)\b", re.IGNORECASE)
# What may stand for the person before the pronoun: a name, or a noun with its article, as in "a man lost his boat".
_ANTECEDENT: Final = re.compile(
    r"\b(?:an?|the|one|any|every|each|some|no|another|any(?:one|body)|some(?:one|body)|every(?:one|body)|who"
    r"|no ?(?:one|body)|people|men|women|my|our|your|their|its|two|three|four|his|her) (?!own\b)",
    re.IGNORECASE,
)
_FIRST_WORD: Final = re.compile(r"[A-Z][\w’'-]+")
# What may open a sentence without being a name.
_OPENERS: Final = frozenset(
    "about according after all also although and as at because before but by during even for from he her his however"
    " if in it many meanwhile most now of on once only over she since some still that then there these they this those"
    " though to under until what when where while why with yet".split()
)
# A clause whose pronoun may be named by the main clause: "Though she lost, Lund stayed".
_SUBORDINATE: Final = re.compile(r"(?:after|although|as|because|before|if|since|though|when|while) ", re.IGNORECASE)
_POSSESSIVES: Final = frozenset({"her", "his"})
_MAX_NAME_AFTER: Final = 100
_NAME: Final = re.compile(r"[A-Z][a-z]")
# A speaker that is no person, or several, by the head of its description.
_NOT_PEOPLE: Final = frozenset({ActorKind.ORGANIZATION, ActorKind.PLACE})
_THING: Final = re.compile(
    r"(?:agency|board|campaign|church|commission|committee|company|complaint|council|court|department|diocese|document"
    r"|filing|firm|government|group|hospital|indictment|investigation|inquiry|lawsuit|magazine|ministry|newspaper|office"
    r"|opinion|organi[sz]ation|outlet|paper|party|poll|publication|report|ruling|school|site|statement|study|suit|survey"
    r"|team|university|website|people|police|\w+[^s’']s)\Z"
)
_ONE: Final = re.compile(r"(?:an?|one|the) ", re.IGNORECASE)
_HEAD_END: Final = re.compile(r",? (?:about|at|by|for|from|in|of|on|to|who|with|close|near|familiar)\b|,")
_NAMES_PERSON: Final = re.compile(r"\b[A-Z]\w*['’]s? |\b(?:his|her|him)\b|\bwho\b.*\bthe\b")


def means_somebody_else(claim: Claim, kind: ActorKind | None) -> bool:
    """Return whether a paraphrase has a pronoun that is not its speaker, and no noun before that it could stand for.

    `kind` is that of the actor who speaks. Of a person, the given name tells who "she" cannot be.
    """
    found = _PRONOUN.search(claim.content)
    if found is None or _NAME.search(claim.cue, 1) or _is_named(claim.content, found):
        return False
    if (claim.speaker_mention or "").casefold() in PRONOUNS:
        return False
    return _cannot_be(claim.speaker or claim.speaker_mention or "", found[0], kind)


def is_one_person(claim: Claim, kind: ActorKind | None) -> bool:
    """Return whether a description is of one person: "a minister", but not "the firm" or "ministers"."""
    speaker = (claim.speaker or claim.speaker_mention or "").strip(OPENING_MARKS + CLOSING_MARKS)
    head = _HEAD_END.split(speaker, maxsplit=1)[0].strip(OPENING_MARKS + CLOSING_MARKS)
    return kind is None and _ONE.match(speaker) is not None and _THING.search(head) is None


def _is_named(words: str, pronoun: re.Match[str]) -> bool:
    """Whether a noun before the pronoun, or a name soon after "her" or "his", may tell whom it means."""
    before = words[: pronoun.start()]
    first = _FIRST_WORD.match(before)
    if (first is not None and first[0].casefold() not in _OPENERS) or _NAME.search(before, 1):
        return True
    may_be_told_after = pronoun[0].casefold() in _POSSESSIVES or _SUBORDINATE.match(words)
    is_told_after = may_be_told_after and _NAME.search(words[: pronoun.end() + _MAX_NAME_AFTER], pronoun.end())
    return bool(is_told_after) or _ANTECEDENT.search(before) is not None


def _cannot_be(speaker: str, pronoun: str, kind: ActorKind | None) -> bool:
    """Whether a speaker is no person, several people, or a person whom another pronoun stands for."""
    if kind in _NOT_PEOPLE:
        # A surname may be taken for a body: "Lund voiced her doubts".
        is_clear_body = " " in speaker or pronoun.casefold() not in _POSSESSIVES
        return is_clear_body and not OWNER.search(speaker)
    if kind is ActorKind.PERSON:
        gender = gender_of_name(speaker)
        return gender is not None and gender is not PRONOUNS[pronoun.casefold()] and not OWNER.search(speaker)
    head = _HEAD_END.split(speaker, maxsplit=1)[0]
    is_owned = _NAMES_PERSON.search(speaker) is not None
    return _THING.search(head) is not None and not is_owned and not any(map(str.isupper, head[1:]))
