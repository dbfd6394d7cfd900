"""Which claims of a digest are best, and which of them only repeat its points. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.domain.shown_claims.little_said import points_back
from bot.domain.shown_claims.readers_view import ClaimView, views_of
from bot.domain.shown_claims.told import Passage
from summarizer.model import Claim, ClaimKind, Digest, Point

FITTING_CHARACTERS: Final = range(30, 161)
"""The range of lengths, in characters, of a quotation that says something and can be read at a glance."""

MIN_CONTENT_WORDS: Final = 2
"""Content words of a claim that can stand alone: "denounced him" has none."""

_KINDS: Final = (ClaimKind.DIRECT, ClaimKind.MIXED, ClaimKind.INDIRECT)

# Words that name nobody: without the preceding sentence, the reader cannot know who is meant.
_POINTING: Final = frozenset(
    "he she it they we i you my our your his her their one who whom which that this these those others some er sie es "
    "wir ich wer der die das "
    "il elle ils elles on nous je qui él ella ellos ellas yo nosotros quien он она оно они я мы который которая "
    "которые він вона воно вони ми який яка які его её ее их його її їх їхній ses leur leurs lui celui celle ceux "
    "celles sus su sein ihr ihm ihnen many several both otros otras algunos algunas autres certains plusieurs "
    "andere einige manche altri alcuni другие некоторые многие інші деякі багато".split()
)


def best_first(digest: Digest) -> Sequence[Claim]:
    """Order the claims with a speaker: quotations of a fitting length by the most important actors come first.

    Claims that are unclear without the sentence before them come last.
    """
    return [view.claim for view in best_views_first(views_of(digest, digest.attributed), digest)]


def best_views_first(views: Iterable[ClaimView], digest: Digest) -> Sequence[ClaimView]:
    """Order views of a digest's claims like `best_first`."""
    rank_of = {actor.name: rank for rank, actor in enumerate(digest.actors)}

    def rank(view: ClaimView) -> tuple[bool, bool, int, bool, int, int]:
        claim = view.claim
        return (
            claim.speaker is None,
            view.is_unclear,
            _KINDS.index(claim.kind),
            len(claim.content) not in FITTING_CHARACTERS,
            rank_of.get(claim.speaker or "", len(rank_of)),
            claim.start,
        )

    return sorted((view for view in views if _names_somebody(view.claim)), key=rank)


def repeats(claim: Claim, points: Sequence[Point]) -> bool:
    """Return whether a claim repeats one of these points: they overlap, or the point has most of the claim's words."""
    passage = Passage(claim.content, claim.start, claim.end)
    return any(Passage.of(point).repeats(passage) for point in points)


def has_named_speaker(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim's speaker is an actor or has a name, and is not "a statement" or "its lawyers"."""
    name = claim.speaker or ""
    is_name = name[:1].isupper() and not points_back(name)
    return is_name or any(actor.name == name for actor in digest.actors)


def _names_somebody(claim: Claim) -> bool:
    return (claim.speaker or claim.speaker_mention or "").casefold() not in _POINTING
