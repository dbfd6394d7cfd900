"""Attributes sentences without a cue whose mood shows that they report somebody's words: "Die Lage | sei | ernst."."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.contents import clauses_of
from summarizer.attribution_in_other_languages.cues.brackets import clause_start, is_subordinate
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite, topic_of
from summarizer.attribution_in_other_languages.values import Attribution, Frame, Phrase, Span, Token
from summarizer.model import ActorKind

_VERB_ENDINGS: Final = ("t", "te", "ten")


def with_reported_frames(
    frames: Sequence[Frame], found: Sequence[Sequence[Attribution]], nominals: Nominals
) -> Iterator[Attribution]:
    """Yield the attributions of each frame, and one for each frame that has none and reports in the subjunctive.

    The speaker is that of the previous frame. If there is none, it is that of the next frame if that names its speaker
    late, and otherwise the person who acts in the previous frame.
    """
    carried = False
    for number, made in enumerate(found):
        yield from made
        if any(each.cue for each in made):
            carried = True
            continue
        run = _reported_frame(frames[number], nominals.language)
        if made:
            run = _before_quotation(frames[number], run, made[0])
        if run is None:
            carried = bool(made)
            continue
        if carried:
            yield run
        elif (beside := _speaker_beside(frames, found, number, nominals)) is not None:
            yield replace(run, cue=beside[0], speaker=beside[1], continues=False)
            carried = True


def _speaker_beside(
    frames: Sequence[Frame], found: Sequence[Sequence[Attribution]], number: int, nominals: Nominals
) -> tuple[tuple[Span, ...], Phrase | None] | None:
    """The cue and the speaker of the next frame if it names the speaker late, else those of the previous frame."""
    following = found[number + 1] if number + 1 < len(found) else ()
    late = next((each for each in following if _is_late(frames[number + 1], each)), None)
    if late is not None:
        return late.cue, late.speaker
    return _acting(frames[number - 1], nominals) if number else None


def _acting(frame: Frame, nominals: Nominals) -> tuple[tuple[Span, ...], Phrase] | None:
    """The verb and the actor of a sentence that the next one continues: "Roth | äußerte | Zweifel. Es sei zu spät."."""
    verb = next(filter(is_finite, frame.items), None)
    speaker = topic_of(nominals, frame.items, len(frame.items) - 1) if verb is not None else None
    if verb is None or not verb.has("verb") or speaker is None or speaker.pronoun:
        return None
    kind = nominals.entities[speaker.entity].kind if speaker.entity is not None else None
    is_role = bool(nominals.language.word(speaker.head or "").tags & {"role", "body"})
    return (((verb.start, verb.end),), speaker) if is_role or kind not in {None, ActorKind.PLACE} else None


def _reported_frame(frame: Frame, language: Language) -> Attribution | None:
    items = frame.items
    if not _is_reported_speech(items, language.setting("conditional")):
        return None
    span = clauses_of(items, ()).span(0, len(items))
    return Attribution((), "say", (span,), None, continues=True) if span is not None else None


def _before_quotation(frame: Frame, run: Attribution | None, quotation: Attribution) -> Attribution | None:
    """The reported part of a sentence that ends with a quotation which continues it."""
    end = next((at for at, item in enumerate(frame.items) if item.start >= quotation.content[0][0]), 0)
    span = clauses_of(frame.items, ()).span(0, end)
    return replace(run, content=(span,)) if run is not None and span is not None else None


def _is_reported_speech(items: Sequence[Token], own: Collection[str]) -> bool:
    """Whether the first verb of a main clause is in the mood of reported speech; the forms in `own` do not prove it."""
    for at in range(1, len(items)):
        item = items[at]
        is_noun = at > 1 and items[at - 1].has("article", "preposition", "determiner")
        if is_noun or not is_finite(item):
            continue
        first = clause_start(items, at)
        if not is_subordinate(items, first):
            return item.has("subjunctive") and item.lower not in own and not _follows_unknown(items, first, at)
    return False


def _follows_unknown(items: Sequence[Token], first: int, at: int) -> bool:
    """Whether a verb that no table lists says who reports: "Die Bahn | begegnet | dem mit dem Hinweis, es sei spät"."""
    if first in {0, at}:
        return False
    front = items[: next((k for k in range(first) if not items[k].is_word), first)]
    is_plain = bool(front) and not is_subordinate(items, 0)
    return is_plain and any(
        each.word is NO_WORD and each.text.islower() and each.text.endswith(_VERB_ENDINGS) for each in front[1:]
    )


def _is_late(frame: Frame, attribution: Attribution) -> bool:
    """Whether a sentence begins with what is said, and names its speaker after that."""
    begins = attribution.content[0][0] <= frame.start + 1
    return begins and attribution.speaker is not None and attribution.speaker.start > attribution.content[0][1]
