"""The order of the claims shown with a digest: a reply follows what it answers, and "that" what it means. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.shown_claims.sentence_before import before
from bot.domain.shown_claims.unclear_claims import is_unclear, points_to_unseen
from summarizer.model import Claim, Digest, Point

_REPLYING: Final = re.compile(
    r"(?:repl(?:y|ie[sd])|answer|respon[ds]|retort|counter(?:ed|s)\b|shot back)", re.IGNORECASE
)
# "Condemned the ban, describing it as “a shame”": of the two, the second names nothing.
_DESCRIBING: Final = re.compile(r"(?:brand|call|characteri[sz]|describ|dubb|label)\w*\Z", re.IGNORECASE)
_IT: Final = re.compile(r"(?:it|that|them|this) (?:as |an? |the |[“\"‘'])", re.IGNORECASE)


def in_order(claims: Sequence[Claim], digest: Digest) -> tuple[Claim, ...]:
    """Return the first claim first and the others in reading order, those that are unclear last.

    What the first one replies to comes before it, and what only the first one explains follows it.
    """
    if not claims:
        return ()
    first, rest = claims[0], claims[1:]
    opening = [claim for claim in rest if _replies(first, claim, digest) or _describes(first, claim, digest)]
    closing = [claim for claim in rest if claim not in opening and explaining_claim(claim, [first], digest)]
    others = [claim for claim in rest if claim not in opening and claim not in closing]

    def place(claim: Claim) -> tuple[bool, int]:
        is_answered = any(_replies(each, claim, digest) for each in claims)
        is_last = is_unclear(claim, digest) and not is_answered and explaining_claim(claim, claims, digest) is None
        return is_last, claim.start

    return (*opening, first, *closing, *sorted(others, key=place))


def explaining_claim(claim: Claim, shown: Sequence[Claim], digest: Digest) -> Claim | None:
    """Return the one of these claims that stands just before another and tells what that points to, if any."""
    start = before(claim, digest).start
    near = [each for each in shown if start <= each.start and each.end <= claim.start]
    return next((each for each in near if _explains(each, claim, digest)), None) if near else None


def _replies(claim: Claim, earlier: Claim, digest: Digest) -> bool:
    """Whether a claim answers another, which stands just before it."""
    if _REPLYING.match(claim.cue) is None:
        return False
    return before(claim, digest).start <= earlier.start and earlier.end <= claim.start


def _describes(claim: Claim, earlier: Claim, digest: Digest) -> bool:
    """Whether a claim calls something names that its speaker spoke of just before."""
    if claim.speaker != earlier.speaker or not (_DESCRIBING.match(claim.cue) and _IT.match(claim.content)):
        return False
    return before(claim, digest).start <= earlier.start and earlier.end <= claim.start


def _explains(earlier: Claim, claim: Claim, digest: Digest) -> bool:
    """Whether a claim points to something unless the earlier one is shown, too."""
    told = Point(earlier.content, earlier.start, earlier.end)
    with_earlier = replace(digest, points=(*digest.points, told))
    return points_to_unseen(claim, digest) and not points_to_unseen(claim, with_earlier)
