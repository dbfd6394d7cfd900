"""Score the claims of a digest: what was said, and the name of who said it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.model import Claim
from tests.quality.corpus import MarkedArticle, MarkedClaim, Span
from tests.quality.scoring.tally import Tally
from tests.quality.scoring.wording import begin_alike, name_words

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")

# Two claims are one if their contents share so many of their words (F1).
_SAME: Final = 0.5


@dataclass(frozen=True, slots=True)
class Matching:
    """The claims found beside the claims marked: the pairs, and on both sides what is left over.

    Marked claims that are open are on neither side, and nor is what was found for them.
    """

    pairs: tuple[tuple[Claim, MarkedClaim], ...]
    spurious: tuple[Claim, ...]
    missed: tuple[MarkedClaim, ...]

    def tally(self, right: int) -> Tally:
        """Count so many right of all that were found and marked."""
        return Tally(right, len(self.pairs) + len(self.spurious), len(self.pairs) + len(self.missed))

    def share(self, right: int) -> Tally:
        """Count so many right of the pairs."""
        return Tally(right, len(self.pairs), len(self.pairs))


def matching(article: MarkedArticle, claims: Sequence[Claim]) -> Matching:
    """Pair the claims found with those marked, the most similar first, each with one."""
    marked = article.claims
    chosen = _pairs(
        {
            (i, j): _likeness(article.text, claim, other)
            for i, claim in enumerate(claims)
            for j, other in enumerate(marked)
        }
    )
    return Matching(
        tuple((claims[i], marked[j]) for i, j in sorted(chosen.items()) if not marked[j].open),
        tuple(claim for i, claim in enumerate(claims) if i not in chosen),
        tuple(claim for j, claim in enumerate(marked) if j not in chosen.values() and not claim.open),
    )


def _pairs(likeness: Mapping[tuple[int, int], float]) -> dict[int, int]:
    left: set[int] = set()
    right: set[int] = set()
    chosen = {}
    for i, j in sorted(likeness, key=lambda pair: (-likeness[pair], pair)):
        if likeness[i, j] >= _SAME and i not in left and j not in right:
            chosen[i] = j
            left.add(i)
            right.add(j)
    return chosen


def names_speaker(article: MarkedArticle, claim: Claim, marked: MarkedClaim) -> bool:
    """Whether the claim's speaker is the marked one by name, or by the words that describe one without a name."""
    if claim.speaker is None:
        return not marked.speaker
    names = next((actor.names for actor in article.actors if marked.speaker in actor.names), None)
    if names is None:
        return begin_alike(claim.speaker, marked.speaker) or begin_alike(claim.speaker, marked.mention)
    return name_words(claim.speaker) in set(map(name_words, names))


def finds_speaker(article: MarkedArticle, claim: Claim, marked: MarkedClaim) -> bool:
    """Whether the claim has the marked speaker: by name or, if none was put in their place, by the words at the cue."""
    mention = claim.speaker_mention or ""
    as_written = claim.speaker is None or claim.speaker in mention
    return names_speaker(article, claim, marked) or (as_written and begin_alike(mention, marked.mention))


def has_same_words(article: MarkedArticle, claim: Claim, marked: MarkedClaim) -> bool:
    """Whether the claim's content is the marked one to the word."""
    return _likeness(article.text, claim, marked) == 1


def _likeness(text: str, claim: Claim, marked: MarkedClaim) -> float:
    """F1 of the words of two contents. What stands between the pieces of the marked one may belong to it or not."""
    found = _words(text, claim.spans)
    whole = (marked.spans[0][0], marked.spans[-1][1])
    return max(_f1(found, _words(text, spans)) for spans in (marked.spans, (whole,)))


def _words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The places of the words in the spans."""
    return frozenset(word.start() for start, end in spans for word in _WORD.finditer(text, start, end))


def _f1(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
