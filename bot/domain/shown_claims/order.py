"""The order of the claims shown with a digest: a reply follows what it answers, and "that" what it means. Pure."""

from collections.abc import Sequence
from typing import Final

from bot.domain.shown_claims.readers_view import ClaimView
from bot.domain.shown_claims.tables.links import REPLYING
from bot.domain.shown_claims.tables.phrases import phrase

# "Condemned the ban, describing it as “a shame”": of the two, the second names nothing.
_DESCRIBING: Final = phrase(r"{describing}\Z")
_IT: Final = phrase(r"(?:it|that|them|this) (?:as |an? |the |[“\"‘'])")


def in_order(shown: Sequence[ClaimView]) -> tuple[ClaimView, ...]:
    """Return the first claim first and the others in reading order, those that are unclear last.

    What the first one replies to comes before it, and what only the first one explains follows it.
    """
    if not shown:
        return ()
    first, rest = shown[0], shown[1:]
    opening = [view for view in rest if _replies(first, view) or _describes(first, view)]
    closing = [view for view in rest if view not in opening and view.explaining([first])]
    others = [view for view in rest if view not in opening and view not in closing]

    def place(view: ClaimView) -> tuple[bool, int]:
        is_last = view.is_unclear and not any(_replies(each, view) for each in shown) and view.explaining(shown) is None
        return is_last, view.claim.start

    return (*opening, first, *closing, *sorted(others, key=place))


def _replies(view: ClaimView, earlier: ClaimView) -> bool:
    """Whether a claim answers another, which stands just before it."""
    return REPLYING.match(view.claim.cue) is not None and view.follows(earlier)


def _describes(view: ClaimView, earlier: ClaimView) -> bool:
    """Whether a claim calls something names that its speaker spoke of just before."""
    claim = view.claim
    is_naming = _DESCRIBING.match(claim.cue) is not None and _IT.match(claim.content) is not None
    return is_naming and claim.speaker == earlier.claim.speaker and view.follows(earlier)
