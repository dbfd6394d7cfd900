"""The order of the claims shown with a digest: a reply follows what it answers, and "that" what it means. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.sentence_before import before
from bot.domain.unclear_claims import is_unclear, points_to_unseen
from summarizer.model import Claim, Digest, Point

_REPLYING: Final = re.compile(
    r"(?:repl(?:y|ie[sd])|answer|respon[ds]|retort|counter(?:ed|s)\b|shot back)", re.IGNORECASE
)


def in_order(claims: Sequence[Claim], digest: Digest) -> tuple[Claim, ...]:
    """Return the first claim first and the others in reading order, those that are unclear last.

    What the first one replies to comes before it, and what only the first one explains follows it.
    """
    if not claims:
        return ()
    first, rest = claims[0], claims[1:]
    opening = [claim for claim in rest if _replies(first, claim, digest)]
    closing = [claim for claim in rest if claim not in opening and _needs(claim, first, digest)]
    others = [claim for claim in rest if claim not in opening and claim not in closing]

    def place(claim: Claim) -> tuple[bool, int]:
        is_answered = any(_replies(each, claim, digest) for each in claims)
        is_last = is_unclear(claim, digest) and not is_answered and not is_explained(claim, claims, digest)
        return is_last, claim.start

    return (*opening, first, *closing, *sorted(others, key=place))


def is_explained(claim: Claim, shown: Sequence[Claim], digest: Digest) -> bool:
    """Return whether a claim of those shown, which stands just before this one, tells what this one points to."""
    return any(_needs(claim, each, digest) for each in shown)


def _replies(claim: Claim, earlier: Claim, digest: Digest) -> bool:
    """Whether a claim answers another, which stands just before it."""
    return _REPLYING.match(claim.cue) is not None and _is_just_before(earlier, claim, digest)


def _needs(claim: Claim, explaining: Claim, digest: Digest) -> bool:
    """Whether a claim is unclear, but not to a reader of the other, which stands just before it."""
    if not _is_just_before(explaining, claim, digest) or not points_to_unseen(claim, digest):
        return False
    told = Point(explaining.content, explaining.start, explaining.end)
    return not points_to_unseen(claim, replace(digest, points=(*digest.points, told)))


def _is_just_before(first: Claim, second: Claim, digest: Digest) -> bool:
    """Whether the first claim stands in the sentence before that of the second, or in the same."""
    return before(second, digest).start <= first.start and first.end <= second.start
