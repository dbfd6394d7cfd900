"""Which claims of a digest to show beside its points, and in what order. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from bot.domain.content_words import content_words, is_repeated
from bot.domain.shown_claims.order import explaining_claim, in_order
from bot.domain.shown_claims.unclear_claims import is_addition, is_unclear, points_back, points_to_unseen, says_little
from summarizer.model import Claim, ClaimKind, Digest, Point

FITTING_CHARACTERS: Final = range(30, 161)
"""The range of lengths, in characters, of a quotation that says something and can be read at a glance."""

MIN_CLEAR: Final = 3
"""Clear claims that make a digest do without those that are unclear; the list of claims has them all."""

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


def shown_claims(digest: Digest, most: int) -> tuple[Claim, ...]:
    """Return at most this many claims to show with a digest's points: the best first, the others in reading order.

    Speakers take turns, so that nobody's side is missing. A claim that points to what is not shown is left out if any
    other can be shown; one that is unclear for another reason comes last, or is left out if at least `MIN_CLEAR` are
    clear. A claim is also left out if a point, or a claim already chosen, has its words, if it has hardly any words, or
    if its speaker is only "he" or "others".
    """
    told = [content_words(point.text) for point in digest.points]
    chosen: list[Claim] = []
    for claim in _in_turns(digest):
        if len(chosen) == most:
            break
        said = content_words(claim.content)
        if not any(is_repeated(said, known) for known in told):
            chosen.append(claim)
            told.append(said)
    return in_order(_understood(chosen, digest), digest)


def _in_turns(digest: Digest) -> Sequence[Claim]:
    """Order the claims that tell something beside the points: the best of each speaker, then the second of each.

    Somebody without a name waits one turn. What a speaker "added" comes after what it was added to, and a quotation
    that another claim of its speaker explains has the turn after that one.
    """
    telling = [
        claim
        for claim in best_first(digest)
        if len(content_words(claim.content)) >= MIN_CONTENT_WORDS and not repeats(claim, digest.points)
    ]
    unclear = {claim for claim in telling if is_unclear(claim, digest)}
    turns: dict[Claim, int] = {}
    taken: Counter[str] = Counter()
    for claim in sorted(telling, key=lambda claim: (claim in unclear, is_addition(claim))):
        speaker = (claim.speaker or claim.speaker_mention or "").casefold()
        turns[claim] = taken[speaker] + (not has_named_speaker(claim, digest))
        taken[speaker] += 1
    for claim in [each for each in telling if each in unclear and each.kind is ClaimKind.DIRECT]:
        same = [each for each in telling if each not in unclear and each.speaker == claim.speaker]
        if (explaining := explaining_claim(claim, same, digest)) is not None:
            turns[claim] = turns[explaining] + 1
            unclear.remove(claim)
    return sorted(telling, key=lambda claim: (claim in unclear, turns[claim]))


def _understood(chosen: Sequence[Claim], digest: Digest) -> Sequence[Claim]:
    """Return those of the chosen claims that a reader understands who sees them together; the first one if none is."""
    clear = [claim for claim in chosen if not is_unclear(claim, digest)]
    kept = [
        each
        for each in chosen
        if (not points_to_unseen(each, digest) or explaining_claim(each, clear, digest))
        and (len(clear) < MIN_CLEAR or not says_little(each, digest))
    ]
    return kept or chosen[:1]


def best_first(digest: Digest) -> Sequence[Claim]:
    """Order the claims with a speaker: quotations of a fitting length by the most important actors come first.

    Claims that are unclear without the sentence before them come last.
    """
    rank_of = {actor.name: rank for rank, actor in enumerate(digest.actors)}

    def rank(claim: Claim) -> tuple[bool, bool, int, bool, int, int]:
        return (
            claim.speaker is None,
            is_unclear(claim, digest),
            _KINDS.index(claim.kind),
            len(claim.content) not in FITTING_CHARACTERS,
            rank_of.get(claim.speaker or "", len(rank_of)),
            claim.start,
        )

    return sorted((claim for claim in digest.attributed if _names_somebody(claim)), key=rank)


def repeats(claim: Claim, points: Sequence[Point]) -> bool:
    """Return whether a claim repeats one of these points: they overlap, or the point has most of the claim's words."""
    said = content_words(claim.content)
    return _overlaps(claim, points) or any(is_repeated(said, content_words(point.text)) for point in points)


def has_named_speaker(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim's speaker is an actor or has a name, and is not "a statement" or "its lawyers"."""
    name = claim.speaker or ""
    is_name = name[:1].isupper() and not points_back(name)
    return is_name or any(actor.name == name for actor in digest.actors)


def _overlaps(claim: Claim, points: Iterable[Point]) -> bool:
    return any(claim.start < point.end and point.start < claim.end for point in points)


def _names_somebody(claim: Claim) -> bool:
    return (claim.speaker or claim.speaker_mention or "").casefold() not in _POINTING
