"""Drops claims that a text repeats word for word, whole or in part."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.model import Claim, ClaimKind

_NOT_ALPHANUMERIC: Final = re.compile(r"[\W_]+")
_WORD: Final = re.compile(r"[^\W_]+")
_STOP: Final = re.compile(r"[,.;:!?]")

_MIN_REPEATED_CHARACTERS: Final = 20
"""A claim of fewer letters and digits may really be made twice: "“No,” she said"."""

_MAX_CLAIMS_APART: Final = 12
"""A part is looked for in this many claims before and after it, so that long texts take linear time."""


def without_repetitions(found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims without those that repeat another one word for word, as captions and pull quotes do.

    Of two equal claims the first stays; of a claim and a part of it that the text repeats elsewhere, the longer.
    """
    claims = list(found)
    words = [_NOT_ALPHANUMERIC.sub(" ", claim.content.lower()).strip() for claim in claims]
    told: set[tuple[str | None, bool, str]] = set()
    for index, claim in enumerate(claims):
        key = (_speaker(claim), claim.denied, words[index])
        near = range(max(0, index - _MAX_CLAIMS_APART), min(len(claims), index + _MAX_CLAIMS_APART + 1))
        is_told = key in told or any(
            _is_at_edge(words[index], words[other]) and _is_part(claim, claims[other]) for other in near
        )
        if not is_told or len(words[index].replace(" ", "")) < _MIN_REPEATED_CHARACTERS:
            told.add(key)
            yield claim


def _is_at_edge(words: str, longer: str) -> bool:
    """Whether words begin or end longer ones; in the middle, those may be another text that was taken in whole."""
    return f"{longer} ".startswith(f"{words} ") or f" {longer}".endswith(f" {words}")


def _is_part(claim: Claim, longer: Claim) -> bool:
    """Whether a claim is shorter than another by the same speaker and stands elsewhere in the text.

    A paraphrase must end where the longer one has a stop or a comma: "would pay the miners" is no part of what "would
    pay the miners nothing until May" says.
    """
    is_shorter = claim.end - claim.start < longer.end - longer.start
    is_elsewhere = claim.end <= longer.start or longer.end <= claim.start
    is_same = _speaker(claim) is not None and (_speaker(claim), claim.denied) == (_speaker(longer), longer.denied)
    is_quoted = {claim.kind, longer.kind} == {ClaimKind.DIRECT}
    return is_shorter and is_elsewhere and is_same and (is_quoted or _is_set_off(claim.content, longer.content))


def _is_set_off(content: str, longer: str) -> bool:
    """Whether a stop or a comma follows or precedes a content where it begins or ends a longer one."""
    length = len(_WORD.findall(content))
    words = list(_WORD.finditer(longer))
    if not 0 < length < len(words):
        return False
    is_start = [word.group().lower() for word in words[:length]] == _WORD.findall(content.lower())
    before, after = (words[length - 1], words[length]) if is_start else (words[-length - 1], words[-length])
    return _STOP.search(longer, before.end(), after.start()) is not None


def _speaker(claim: Claim) -> str | None:
    """The speaker in lower case: "A friend" and, later, "a friend" have the same words."""
    speaker = claim.speaker or claim.speaker_mention
    return speaker.casefold() if speaker is not None else None
