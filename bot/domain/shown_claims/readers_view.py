"""What the reader of a digest understands of each of its claims: the one place that decides it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.domain.shown_claims.abbreviations import Abbreviations
from bot.domain.shown_claims.antecedents import Pointer, Supply
from bot.domain.shown_claims.claim_reading import ClaimReading
from bot.domain.shown_claims.little_said import says_little
from bot.domain.shown_claims.pointers import pointers_in
from bot.domain.shown_claims.sentence_before import Before, before
from bot.domain.shown_claims.told import Passage, Told
from summarizer.model import Claim, Digest


@dataclass(frozen=True, eq=False)
class ClaimView:
    """A claim as the reader of its digest sees it; each fact is found out once, when it is asked for."""

    reading: ClaimReading
    told: Told
    """The title and the points."""
    abbreviations: Abbreviations
    """Those of the article."""

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.reading.claim

    @cached_property
    def is_unclear(self) -> bool:
        """Whether the claim says little, or points to what its reader has not seen."""
        return self.says_little or self.points_to_unseen

    @cached_property
    def says_little(self) -> bool:
        """Whether the claim is no statement of anybody in particular."""
        return says_little(self.reading)

    @cached_property
    def points_to_unseen(self) -> bool:
        """Whether the claim points to what neither it nor the title or a point tells."""
        return not all(self._is_supplied(each, self.told) for each in self._pointers)

    @cached_property
    def passage(self) -> Passage:
        """The words of the claim."""
        return Passage(self.claim.content, self.claim.start, self.claim.end)

    @cached_property
    def before(self) -> Before:
        """The sentence before that of the claim, and the words of its own before it."""
        return before(self.claim, self.reading.digest)

    def follows(self, earlier: "ClaimView") -> bool:
        """Return whether another claim stands in the sentence before this one, or before it in the same."""
        first, last = earlier.claim, self.claim
        return first.end <= last.start and self.before.start <= first.start

    def explaining(self, shown: Iterable["ClaimView"]) -> "ClaimView | None":
        """Return the one of these claims after which alone this one is understood, if any."""
        return next((each for each in shown if self._is_explained_by(each)), None) if self.points_to_unseen else None

    def _is_explained_by(self, earlier: "ClaimView") -> bool:
        if not self.follows(earlier):
            return False
        told = self.told.followed_by(earlier.passage)
        return all(self._is_supplied(each, told) for each in self._pointers)

    @cached_property
    def _pointers(self) -> tuple[Pointer, ...]:
        return tuple(pointers_in(self.reading, self.abbreviations))

    def _is_supplied(self, pointer: Pointer, told: Told) -> bool:
        """Whether a reader who knows this knows what a phrase stands for."""
        supply, noun = pointer.supply, pointer.noun
        return (
            (Supply.NOUN in supply and (told.has(noun) or Passage(pointer.known).has(noun)))
            or (Supply.LETTERS in supply and (told.has_letters(noun) or Passage(pointer.known).has_letters(noun)))
            or (Supply.SENTENCE in supply and told.has_sentence(self.before))
        )


def views_of(digest: Digest, claims: Iterable[Claim]) -> tuple[ClaimView, ...]:
    """Return claims of a digest as its reader sees them."""
    told = Told((Passage(digest.article.title or ""), *map(Passage.of, digest.points)))
    abbreviations = Abbreviations(digest.article.text)
    kinds = {actor.name: actor.kind for actor in reversed(digest.actors)}
    readings = (ClaimReading(each, digest, kinds.get(each.speaker or "")) for each in claims)
    return tuple(ClaimView(each, told, abbreviations) for each in readings)
