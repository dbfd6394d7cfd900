"""A cue with whoever it gives the say to, and what the grammar says was said: what every reading of a text yields."""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from summarizer.attribution.grammar.cues import VERBS, Cue
from summarizer.attribution.grammar.factuality import is_hedged
from summarizer.attribution.grammar.phrases import Extent

NOBODY: Final = frozenset({"i", "we", "you", "me", "us"})
"""The speakers who are nobody in the story: whoever writes or reads it."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker and content, in token positions; `via` is who passed it on.

    `pieces` are in reading order; without any, what was said can only be a quotation beside the cue.
    """

    cue: Extent
    sort: Cue
    speaker: Token | None
    pieces: tuple[Extent, ...] = ()
    hedged: bool = False
    via: Token | None = None

    @property
    def is_nobodys(self) -> bool:
        """Whether it is nobody's in the story: "I said"."""
        return self.speaker is not None and self.speaker.lower_ in NOBODY


def by_verb(verb: Token, speaker: Token | None, cue: Extent) -> Attribution:
    """Return the attribution by any verb, in our tables or not, that stands beside a quotation."""
    return Attribution(cue, VERBS.get(verb.lemma_, Cue.SAY), speaker, hedged=is_hedged(verb))
