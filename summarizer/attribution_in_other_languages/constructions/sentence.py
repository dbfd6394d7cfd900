"""Holds a sentence as the constructions read it, and makes attributions from what they find."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.attribution_in_other_languages.constructions.contents import Clauses
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.items import item_after
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.speakers.institutions import speaker_within
from summarizer.attribution_in_other_languages.speakers.subjects import subject_after, subject_within
from summarizer.attribution_in_other_languages.speakers.verb_second import speaker_of
from summarizer.attribution_in_other_languages.values import Attribution, Frame, Phrase, Span, Token


@dataclass(frozen=True, slots=True)
class Sentence:
    """A frame with its clauses, and the content of the sentence before, to which "so he said" points back."""

    frame: Frame
    clauses: Clauses
    nominals: Nominals
    before: Span | None

    @property
    def items(self) -> Sequence[Token]:
        """The items of the frame."""
        return self.clauses.items

    @property
    def is_verb_second(self) -> bool:
        """Whether the finite verb stands second in main clauses and last in others."""
        return "second" in self.nominals.language.setting("order")


def inverted(sentence: Sentence, cue: Cue) -> tuple[Phrase | None, int]:
    """Return the speaker within a cue or after it, and the item after both."""
    if sentence.is_verb_second:
        speaker, after = speaker_of(sentence.nominals, sentence.items, cue)
        return speaker, max(after, cue.end)
    within = subject_within(sentence.nominals, sentence.items, cue.first, cue.last)
    if within is not None:
        return within, cue.last
    found, after = subject_after(sentence.nominals, sentence.items, cue.last, cue.word.features)
    if found is None and (body := speaker_within(sentence.nominals, sentence.items, cue, len(sentence.items))):
        return body, item_after(sentence.items, after, body)
    return found, after


def made_of(
    cue: Cue,
    content: Sequence[Span],
    speaker: Phrase | None,
    *,
    direct: bool | None = None,
    continues: bool = False,
    is_open: bool = False,
    cue_spans: Sequence[Span] = (),
) -> Attribution:
    """Return the attribution that a cue makes; with `is_open` it has a subject that could not be identified."""
    is_dropped = speaker is None and cue.kind == "verb" and not cue.is_impersonal and not is_open
    return Attribution(
        cue=tuple(cue_spans or cue.spans),
        sort=cue.verb.sort if cue.verb is not None else "say",
        content=tuple(content),
        speaker=speaker,
        continues=continues or is_dropped,
        direct=direct,
        verb=cue.word.features if cue.kind == "verb" else frozenset(),
    )


def takes_of(cue: Cue) -> frozenset[str]:
    """Return what can be the content of a cue; nothing if it is no verb."""
    return cue.verb.takes if cue.verb is not None else frozenset()
