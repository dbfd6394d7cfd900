"""The attribution, which every way of reading a text yields: a cue with its speaker and its content."""

from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Token

WRITER_AND_READER: Final = frozenset({"i", "we", "you", "me", "us"})
"""The pronouns of the writer and the reader: such a speaker is not part of the story."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker and the spans of its content, all in token positions.

    `spans` are in reading order. Without any, only a quotation near the cue can be the content. `via` is the relay: the
    one who passed on what the speaker said. `is_verbatim` tells that the content is quoted without marks, like a post.
    `speaker_span` has the words for the speaker if the parser has not joined them.
    """

    cue: TokenSpan
    cue_kind: CueKind
    speaker: Token | None
    spans: tuple[TokenSpan, ...] = ()
    hedged: bool = False
    via: Token | None = None
    is_verbatim: bool = False
    speaker_span: TokenSpan | None = None

    @property
    def positions(self) -> set[int]:
        """The token positions of the content."""
        return {position for start, end in self.spans for position in range(start, end)}

    @property
    def is_by_writer_or_reader(self) -> bool:
        """Whether the speaker is the writer or the reader: "I said"."""
        return self.speaker is not None and self.speaker.lower_ in WRITER_AND_READER


def attribution_by_verb(verb: Token, speaker: Token | None, cue: TokenSpan) -> Attribution:
    """Return the attribution by a verb near a quotation, whether or not the verb is in our tables."""
    # "The 71-year-old" is a date for the recogniser, but a person.
    if speaker is not None and speaker.ent_type_ in {"DATE", "TIME"} and not speaker.lower_.endswith("old"):
        speaker = None
    return Attribution(cue, REPORTING_VERBS.get(verb.lemma_, CueKind.SAY), speaker, hedged=is_hedged(verb))
