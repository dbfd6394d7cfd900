"""Which claims of a digest to show beside its points. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from bot.domain.content_words import is_repeated
from bot.domain.shown_claims.little_said import is_addition
from bot.domain.shown_claims.order import in_order
from bot.domain.shown_claims.ranking import MIN_CONTENT_WORDS, best_views_first, has_named_speaker
from bot.domain.shown_claims.readers_view import ClaimView, views_of
from summarizer.model import Claim, ClaimKind, Digest

# What nobody has done yet, if no clause tells what will be said: "will demand higher wages".
_FORESEEN: Final = re.compile(
    r"(?:will|shall|[’']ll|(?:(?:is|are|was|were) )?(?:expected|scheduled|set|likely) to)\b.*"
    r"\b(?:announce|call for|demand|discuss|propose|request|unveil)"
)

MIN_CLEAR: Final = 3
"""Clear claims that make a digest do without those that are unclear; the list of claims has them all."""


def shown_claims(digest: Digest, most: int) -> tuple[Claim, ...]:
    """Return at most this many claims to show with a digest's points: the best first, the others in reading order.

    Speakers take turns, so that nobody's side is missing. A claim that points to what is not shown is left out if any
    other can be shown; one that is unclear for another reason comes last, or is left out if at least `MIN_CLEAR` are
    clear. A claim is also left out if a point, or a claim already chosen, has its words, if it has hardly any words, or
    if its speaker is only "he" or "others".
    """
    chosen: list[ClaimView] = []
    for view in _in_turns(digest):
        if len(chosen) == most:
            break
        if not any(is_repeated(view.passage.content, each.passage.content) for each in chosen):
            chosen.append(view)
    return tuple(view.claim for view in in_order(_understood(chosen)))


def _in_turns(digest: Digest) -> Sequence[ClaimView]:
    """Order the claims that tell something beside the points: the best of each speaker, then the second of each.

    Somebody without a name waits one turn. What a speaker "added" comes after what it was added to, and a quotation
    that another claim of its speaker explains has the turn after that one.
    """
    telling = best_views_first(filter(_tells_something, views_of(digest, digest.attributed)), digest)
    unclear = {view for view in telling if view.is_unclear}
    turns: dict[ClaimView, int] = {}
    taken: Counter[str] = Counter()
    for view in sorted(telling, key=lambda view: (view in unclear, is_addition(view.claim))):
        speaker = view.reading.speaker.casefold()
        turns[view] = taken[speaker] + (not has_named_speaker(view.claim, digest))
        taken[speaker] += 1
    for view in [each for each in telling if each in unclear and each.claim.kind is ClaimKind.DIRECT]:
        same = [each for each in telling if each not in unclear and each.claim.speaker == view.claim.speaker]
        if (explaining := view.explaining(same)) is not None:
            turns[view] = turns[explaining] + 1
            unclear.remove(view)
    return sorted(telling, key=lambda view: (view in unclear, turns[view]))


def _tells_something(view: ClaimView) -> bool:
    """Whether a claim has a few words of its own, which no point has, and was made."""
    has_words = len(view.passage.content) >= MIN_CONTENT_WORDS and not view.told.repeats(view.passage)
    return has_words and not _is_foreseen(view.claim)


def _is_foreseen(claim: Claim) -> bool:
    """Whether the writer only foresees a deed: "the players will demand higher wages"."""
    is_deed = claim.hedged and claim.kind is ClaimKind.INDIRECT and not claim.content.startswith("that ")
    return is_deed and _FORESEEN.fullmatch(claim.cue) is not None


def _understood(chosen: Sequence[ClaimView]) -> Sequence[ClaimView]:
    """Return those of the chosen claims that a reader understands who sees them together; the first one if none is."""
    clear = [view for view in chosen if not view.is_unclear]
    kept = [
        view
        for view in chosen
        if (not view.points_to_unseen or view.explaining(clear)) and (len(clear) < MIN_CLEAR or not view.says_little)
    ]
    return kept or chosen[:1]
