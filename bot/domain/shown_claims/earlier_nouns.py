"""Nouns in an English claim that an earlier sentence introduced: "found in the shed", "this trade". Pure."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.shown_claims.sentence_before import is_told_before, told_beside
from bot.domain.shown_claims.unexplained_nouns import IS_ONE_OF_ITS_KIND, tells_of
from summarizer.model import Claim, ClaimKind, Digest

_QUOTED: Final = re.compile(r"[“\"«„][^”\"»]*[”\"»]")
_TIME: Final = (
    r"(?:hour|minute|week|month|year|morning|afternoon|evening|night|weekend|time|moment|point|stage|season|summer|winter|spring"
    r"|autumn|country|nation|world|state|city|town|planet|date|century|decade|term|days?)"
)
# Where a noun ends that is not defined by what follows, as "the costs of illness" is.
_END: Final = (
    r"(?=[,.;:!?)”\"]|\Z| (?:after|although|and|as|at|because|before|but|by|due|during|if|in|into|is|are|was|were|has"
    r"|had|have|will|would|could|can|may|might|should|must|on|or|since|so|until|when|while|without|multiple|several"
    r"|twice|again|earlier|later|last|there)\b)"
)
_THE: Final = re.compile(rf"\bthe (?:(?!same|only|first|last|next|other|whole|\w+est\b)[a-z-]+ )?([a-z]{{4,}}){_END}")
# "This shed", but "this had been", "this week", and not "this year that".
_THIS: Final = re.compile(
    r"\b(?:this|these) (?!(?:is|was|are|were|had|has|have|would|will|could|can|appears|seems|means|\w+ly)\b)"
    rf"(?:(?!{_TIME})[a-z-]+ )?(?!that)([a-z]{{4,}})(?:{_END}|(?= (?:an?|at|for|from|of|the|that|to|with)\b))"
)
_SUCH: Final = re.compile(r"\bsuch (?!as\b|an? )(?:[a-z-]+ )?([a-z]{3,}s)\b")
# "An old poster in the tavern": a speaker who is described by a thing.
_OF_SPEAKER: Final = re.compile(r"[a-z] (?:at|behind|from|in|inside|near|of|on) the ([a-z]{4,})\Z")
_THE_NUMBER: Final = re.compile(r"(?:that )?the (\d[\d.,]*) [a-z]")
# "This week" needs no sentence before it, and "in this way" tells no thing.
_NO_THING: Final = re.compile(rf"(?:{_TIME}|ones?|way|kind|sort|type|case|level)s?\Z")
# Within how many characters before a claim a noun is taken for what the claim means.
_NEAR: Final = 600


def names_earlier_noun(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim names a thing that the sentences before it introduced, but no headline or point."""
    told = told_beside(digest).casefold()
    near = digest.article.text[max(0, claim.start - _NEAR) : claim.start].casefold()
    of_speaker = _nouns(_OF_SPEAKER, claim.speaker or claim.speaker_mention or "", claim)
    if any(tells_of(noun, near) and not tells_of(noun, told) for noun, _ in of_speaker):
        return True
    if claim.kind is ClaimKind.DIRECT:
        return False
    words = _QUOTED.sub(lambda found: " " * len(found[0]), claim.content)
    number = _THE_NUMBER.match(words)
    if number is not None and number[1] not in told:
        return True
    if any(
        tells_of(noun, near) and not tells_of(noun, f"{told} {known}") for noun, known in _nouns(_THE, words, claim)
    ):
        return True
    pointed = [*_nouns(_THIS, words, claim), *_nouns(_SUCH, words, claim)]
    return any(not tells_of(noun, f"{told} {known}") for noun, known in pointed) and not is_told_before(claim, digest)


def _nouns(of: re.Pattern[str], words: str, claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield the nouns after "the", each with what the claim says before it."""
    for found in of.finditer(words):
        noun = found[1]
        is_alone = of is _THE and not IS_ONE_OF_ITS_KIND.isdisjoint({noun, noun.removesuffix("s")})
        if not (is_alone or _NO_THING.match(noun)):
            yield noun, f"{claim.speaker or ''} {words[: found.start()]} {words[found.end() :]}".casefold()
