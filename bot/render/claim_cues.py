"""How the cue of an English claim stands beside its speaker: as a finite verb, or as a phrase around the speaker."""

import re
from types import MappingProxyType
from typing import Final

from bot.render.components import capitalized
from bot.render.cue_forms import finite_cue, is_noun, past_of_infinitive, past_of_noun
from summarizer.model import Claim, ClaimKind

MAX_DAY_CHARACTERS: Final = 40
"""The characters of a day that stands between a cue and its content, or between a name and its noun."""

_POSSESSIVES: Final = frozenset({"his", "her", "their", "its"})
# The characters between a name and the noun that belongs to it: "Lund's claim", "the towns' claim".
_POSSESSIVE_ENDINGS: Final = frozenset({2, 3})
# The characters of " by " or " of ", and of " from ": "a declaration by Lund that".
_TO_OWNER: Final = frozenset({4, 6})

# The phrases around an owner: "in her view", "to Lund's mind".
_PREPOSITIONS: Final = frozenset({"in", "by", "on", "to"})

# "Told that it rains" needs somebody who is told.
_UNADDRESSED: Final = MappingProxyType({"told": "said", "tells": "says"})

# A cue with one of these endings is a noun, "Marsh's announcement on Monday that", unless it can be a verb as well.
_NOUN: Final = re.compile(
    r"(?!(?:caution|comment|compliment|document|lament|mention|petition|question)\Z)"
    r".*(?:ment|tion|sion|denial|testimony|proposal)\Z"
)

_FULL_NAME: Final = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)+")
_BASES: Final = frozenset(
    "accuse admit apologise apologize announce argue call claim confess confirm deny describe explain insist plead"
    " promise recall say speak tell warn".split()
)


def cue_as_verb(claim: Claim) -> str:
    """Return the cue as a finite verb: "warned" for "her warning that", "said" for a "told" that tells nobody."""
    cue = past_of_noun(claim.cue) if _is_owned(claim) else finite_cue(_past_of_person(claim))
    is_order = claim.kind is not ClaimKind.DIRECT and claim.start - claim.cue_end == 1 and not is_that_clause(claim)
    return cue if is_order else _UNADDRESSED.get(cue, cue)


def around_speaker(claim: Claim) -> tuple[str, str] | None:
    """Return what precedes and what follows a speaker who stands within a phrase without a verb: "in her view"."""
    start, end = claim.speaker_start, claim.speaker_end
    if start is None or end is None or not claim.cue_start < start < end < claim.cue_end or claim.speaker is None:
        return None
    before, after = claim.cue[: start - claim.cue_start], claim.cue[end - claim.cue_start :]
    if before.strip().casefold() not in _PREPOSITIONS:
        return None
    is_pronoun = (claim.speaker_mention or "").casefold() in _POSSESSIVES
    return capitalized(before), f"’s{after}" if is_pronoun else after


def _past_of_person(claim: Claim) -> str:
    """Return the cue, in the past tense if it is an infinitive without "to": "the court heard Ann Lund admit to"."""
    first, space, rest = claim.cue.partition(" ")
    name, mention = claim.speaker or "", claim.speaker_mention or ""
    is_person = _FULL_NAME.fullmatch(name) is not None and (mention in name or name in mention)
    return past_of_infinitive(f"to {first}{space}{rest}") or claim.cue if is_person and first in _BASES else claim.cue


def _is_owned(claim: Claim) -> bool:
    """Return whether the cue is a noun that belongs to the speaker: "her warning", "Lund's claims"."""
    if claim.speaker_mention is None or claim.speaker_end is None or not is_noun(claim.cue):
        return False
    apart = claim.cue_start - claim.speaker_end
    if claim.speaker_start is not None and claim.speaker_start - claim.cue_end in _TO_OWNER:
        return True
    if 0 < apart <= MAX_DAY_CHARACTERS and _NOUN.match(claim.cue):
        return True
    return apart > 0 and (claim.speaker_mention.casefold() in _POSSESSIVES or apart in _POSSESSIVE_ENDINGS)


def is_that_clause(claim: Claim) -> bool:
    """Return whether the content is a clause that "that" opens."""
    return claim.content.startswith("that ")
