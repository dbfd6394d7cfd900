"""Holds a cue: the words that say that somebody says something."""

from dataclasses import dataclass

from summarizer.attribution_in_other_languages.lexicon.language import Verb, Word
from summarizer.attribution_in_other_languages.values import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: the items from first to last (exclusive), its kind ("verb", or a kind of phrase), and its word."""

    first: int
    last: int
    kind: str
    word: Word
    spans: tuple[Span, ...]
    close: int = 0
    is_passive: bool = False

    @property
    def end(self) -> int:
        """The item after the last part of the cue: that of a separable verb stands at the end of its clause."""
        return max(self.last, self.close)

    @property
    def is_impersonal(self) -> bool:
        """Whether the subject of the cue is not the speaker: "heißt es", "wird gefordert"."""
        return (self.is_passive and "self" not in self.word.features) or (
            self.verb is not None and self.verb.sort == "report" and len(self.word.lemma.split()) > 1
        )

    @property
    def verb(self) -> Verb | None:
        """The verb of saying."""
        return self.word.verb
