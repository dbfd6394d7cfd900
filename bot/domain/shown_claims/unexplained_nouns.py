"""Nouns in an English claim that an earlier sentence introduced: "the ban was late", "of these inputs". Pure."""

import re
from typing import Final

from summarizer.model import Claim, ClaimKind, Digest

_STEM_CHARACTERS: Final = 5

# The verbs by which the end of a subject is known, without a parser.
_VERB: Final = (
    r"(?:is|are|was|were|has|had|have|will|would|could|can|may|might|should|must|did|does|do|isn['’]t|wasn['’]t|won['’]t"
    r"|hadn['’]t|remains?|came|went|began|took|made|left|got|gave|fell|rose|grew|found|lost|won|spoke|met|said"
    r"|told|held|kept|ran|sat|stood|brought|bought|paid|sent|sold|led|knew|saw|[a-z]+ed)\b"
)
# "The costs of illness" are defined by what follows.
_LINK: Final = r"(?:about|and|as|at|between|by|for|from|in|into|of|on|or|over|to|under|with|who|that|which)\b"
_SUBJECT: Final = re.compile(
    rf"(?:that )?[Tt]he ((?:(?!{_LINK})[a-z-]+ ){{0,2}}?)([a-z]+) "
    rf"(?:(?:also|now|still|not|never|already|just) )?{_VERB}"
)
# What stands before a verb and is no noun: "the locations that were", "the newly opened pier".
_NO_NOUN: Final = re.compile(r"(?:just|that|who|which|once|more|most|less|least|as|so|then|long|well|\w+ly)\Z")
# What there is only one of, in the world or in a place, and what is as good as the speaker's own.
IS_ONE_OF_ITS_KIND: Final = frozenset(
    "administration agency airport answer army association authorities bank beach board border campaign cathedral"
    " charity church city club coast commission committee community company constitution council country county court"
    " day department difference economy election elections era fact family firm future goal government group harbor"
    " harbour hospital house idea industry internet island issue key law library magazine majority mayor media"
    " military minister ministry month moon museum nation office organisation organization paper park parliament party"
    " past people planet point police port post president press problem process public question rate reality reason"
    " region report result river school sea season sector senate service situation sky start state station study sun"
    " system team theatre time town truth union universe university village war weather week west world year".split()
)
_DEFINING: Final = re.compile(
    r"(?:only|first|last|best|worst|main|same|other|whole|entire|most|latest|next|current|overall|average|\w+est)\b"
)
# "The price of these inputs", but not "these days".
_OF_THESE: Final = re.compile(
    r"(.{0,40}\b(?:about|against|by|for|from|of|on|to|with)) these (?!days|people|shores|things|times)([a-z]+)"
)


def names_unexplained_noun(claim: Claim, words: str, digest: Digest) -> bool:
    """Return whether a claim's words open with a noun that neither the claim, nor the headline or a point explains.

    A quotation may name what its speaker and the hearers see, and so is not asked for "the crisis".
    """
    told = " ".join((digest.article.title or "", *(point.text for point in digest.points))).casefold()
    if claim.kind is not ClaimKind.DIRECT and (subject := _SUBJECT.match(words)) is not None:
        rest = f"{words[subject.end() :]} {claim.speaker or ''}".casefold()
        if _is_introduced(subject[1], subject[2]) and not tells_of(subject[2], f"{told} {rest}"):
            return True
    several = _OF_THESE.match(words)
    return several is not None and not tells_of(several[2], f"{told} {several[1].casefold()}")


def tells_of(noun: str, told: str) -> bool:
    """Return whether a text in small letters has a noun, or a word with its stem: "closing" for "closure"."""
    stem, end = noun[:_STEM_CHARACTERS], ""
    if len(noun) < _STEM_CHARACTERS:
        # A short noun is not looked for in longer words: "bank" tells nothing of "the ban".
        stem, end = noun if noun.endswith("ss") else noun.removesuffix("s"), r"(?:e?s)?\b"
    return re.search(rf"\b{re.escape(stem.casefold())}{end}", told) is not None


def _is_introduced(modifiers: str, noun: str) -> bool:
    """Whether "the" before a noun means that it was introduced, and not that there is only one of its kind."""
    is_noun = len(noun) > 2 and _NO_NOUN.match(noun) is None
    is_known = noun in IS_ONE_OF_ITS_KIND or noun.removesuffix("s") in IS_ONE_OF_ITS_KIND
    return is_noun and not is_known and _DEFINING.search(modifiers) is None
