"""Finds whom a pronoun, a post alone or a dropped subject means, or leaves it open."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.phrases.agreement import agrees
from summarizer.surface.phrases.nominals import Nominals
from summarizer.surface.phrases.phrases import phrase_at
from summarizer.surface.phrases.posts import is_known_person, may_be, named_later, with_role
from summarizer.surface.values import Attribution, Entity, Phrase, Text

_WINDOW: Final = 6
_DECAY: Final = 0.6
_PARAGRAPH_DECAY: Final = 0.7
_SPEAKER_WEIGHT: Final = 2.0
_OBLIQUE_SHARE: Final = 0.4  # a pronoun seldom means whom the sentence before has in another case
_LEAD: Final = 1.3
_LEAD_OF_POST: Final = 2.5
_MAX_CONTINUED_FRAMES: Final = 3
_MAX_FRAMES_TO_UNNAMED: Final = 3


@dataclass(frozen=True, slots=True)
class _Reader:
    """The frames of a text, and the mentions outside speech with the entities that they name."""

    text: str
    starts: Sequence[int]
    mentions: Sequence[tuple[int, int]]
    entities: Sequence[Entity]
    nominals: Nominals

    breaks: Sequence[int]

    def frame(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def nearness(self, before: int, here: int) -> float:
        """How much a mention counts at a later place: less with each sentence and each paragraph between them."""
        sentences = self.frame(here) - self.frame(before)
        paragraphs = bisect_right(self.breaks, here) - bisect_right(self.breaks, before)
        return float(_DECAY**sentences * _PARAGRAPH_DECAY**paragraphs)


def resolved(text: Text, nominals: Nominals, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions with the entity of each speaker that can be told."""
    starts = [frame.start for frame in text.frames]
    breaks = [line.start() for line in re.finditer(r"\n", text.text)]
    reader = _Reader(text.text, starts, _mentions(text, nominals), nominals.entities, nominals, breaks)
    last: tuple[int, Phrase] | None = None
    spoken: list[tuple[int, int]] = []
    before = -1
    for attribution in found:
        frame = reader.frame(attribution.content[0][0])
        speaker = attribution.speaker
        if speaker is None and attribution.continues:
            between = _subject_between(text, nominals, frame, before) if attribution.cue else None
            speaker = between or _continued(nominals, attribution, frame, last)
        elif speaker is not None and last is not None and _is_same(nominals, attribution, frame, last):
            speaker = replace(speaker, entity=last[1].entity)
        elif speaker is not None and speaker.entity is None and not _means_other(nominals, speaker, frame, last):
            follows_unnamed = _follows_unnamed(nominals, speaker, frame, last)
            speaker = _resolved(reader, speaker, attribution, spoken, follows_unnamed=follows_unnamed)
        before = frame
        if speaker is not None and speaker.entity is not None:
            spoken.append((attribution.speaker.start if attribution.speaker else speaker.start, speaker.entity))
        last = _last(attribution, speaker, frame, last)
        if not attribution.cue and speaker is None:
            continue
        yield replace(attribution, speaker=speaker)


def _continued(
    nominals: Nominals, attribution: Attribution, frame: int, last: tuple[int, Phrase] | None
) -> Phrase | None:
    """The speaker before, if not too far away, and if the verb agrees."""
    if last is None or frame - last[0] > _MAX_CONTINUED_FRAMES:
        return None
    if nominals.language.inflects and attribution.sort == "report" and not _is_source(nominals, last[1]):
        return None  # "it is noted that" names nobody
    is_body = _is_body(nominals, last[1])
    return last[1] if agrees(last[1], attribution.verb, nominals, coordinated=is_body) else None


def _is_source(nominals: Nominals, speaker: Phrase) -> bool:
    """Whether a speaker is a body or a document, in which something can be said, and may be no medium."""
    if speaker.entity is None:
        return bool(nominals.language.word(speaker.head or "").tags & {"body", "document"})
    entity = nominals.entities[speaker.entity]
    words = (nominals.language.word(word.casefold()) for word in entity.name.split())
    return any(word.tags & {"body", "organization"} for word in words)


def _last(
    attribution: Attribution, speaker: Phrase | None, frame: int, last: tuple[int, Phrase] | None
) -> tuple[int, Phrase] | None:
    """Who goes on if a later attribution has no speaker of its own."""
    if speaker is None:
        return last if attribution.continues else None
    if last is not None and attribution.is_reported:
        return frame, last[1]
    return frame, speaker


def _is_body(nominals: Nominals, speaker: Phrase) -> bool:
    """Whether a speaker is a body without a name, with which a dropped subject agrees in the plural as well."""
    is_dropped = bool(nominals.language.setting("subjects"))
    return is_dropped and bool(nominals.language.word(speaker.head or "").tags & {"body"})


def _subject_between(text: Text, nominals: Nominals, frame: int, before: int) -> Phrase | None:
    """The person with whom the sentence before begins, if nobody speaks in it: "Ana was content. «…», she said".

    `before` is the frame of the attribution before, -1 if there is none.
    """
    if not nominals.language.setting("subjects") or before >= frame - 1:
        return None
    items = text.frames[frame - 1].items
    phrase = phrase_at(nominals, items, 0, len(items)) if items else None
    if phrase is None or phrase.entity is None or nominals.entities[phrase.entity].kind is not ActorKind.PERSON:
        return None
    return phrase


def _is_same(nominals: Nominals, attribution: Attribution, frame: int, last: tuple[int, Phrase]) -> bool:
    """Whether "in | his or her | eyes", without a gender, follows what somebody with a name said."""
    speaker = attribution.speaker
    is_open = speaker is not None and speaker.pronoun and speaker.gender is None and not speaker.plural
    is_phrase = not attribution.verb and not nominals.language.setting("order")
    return is_open and is_phrase and last[1].entity is not None and frame - last[0] <= 1


def _means_other(nominals: Nominals, speaker: Phrase, frame: int, last: tuple[int, Phrase] | None) -> bool:
    """Whether a pronoun rather means the speaker before, of the same gender, a body or a post without a name."""
    if not speaker.pronoun or last is None or frame - last[0] > 1 or last[1].pronoun:
        return False
    is_person = last[1].entity is not None and nominals.entities[last[1].entity].kind is ActorKind.PERSON
    is_told = last[1].entity is not None or last[1].head is not None
    if nominals.language.has_free_order and "document" in nominals.language.word(last[1].head or "").tags:
        return False
    return is_told and not is_person and speaker.gender is not None and speaker.gender == last[1].gender


def _follows_unnamed(nominals: Nominals, speaker: Phrase, frame: int, last: tuple[int, Phrase] | None) -> bool:
    """Whether somebody without a name has just spoken who may be the speaker: "An official said …", "the official"."""
    if last is None or frame - last[0] > _MAX_FRAMES_TO_UNNAMED or last[1].entity is not None or last[1].pronoun:
        return False
    agrees = None in (speaker.gender, last[1].gender) or speaker.gender == last[1].gender
    return agrees and last[1].head is not None and not nominals.language.word(last[1].head).tags & {"body"}


def _mentions(text: Text, nominals: Nominals) -> list[tuple[int, int]]:
    """The names outside speech in reading order."""
    quoted = [(quotation.start, quotation.end) for quotation in text.quotations]
    begins = [start for start, _ in quoted]
    found = []
    for start, (index, _) in sorted(nominals.by_start.items()):
        at = bisect_right(begins, start) - 1
        if at < 0 or start >= quoted[at][1]:
            found.append((start, index))
    return found


def _resolved(
    reader: _Reader,
    speaker: Phrase,
    attribution: Attribution,
    spoken: Sequence[tuple[int, int]],
    *,
    follows_unnamed: bool,
) -> Phrase:
    if speaker.pronoun and _is_latter(reader, speaker):
        return _latter(reader, speaker, attribution, follows_unnamed=follows_unnamed)
    candidates = _candidates(reader, speaker, attribution, spoken, follows_unnamed=follows_unnamed)
    if not candidates:
        last = reader.frame(speaker.start) + _WINDOW
        reach = reader.starts[last] if last < len(reader.starts) else len(reader.text)
        named = None if speaker.plural else named_later(reader.nominals, speaker, reach=reach)
        return speaker if named is None else replace(speaker, entity=named)
    best, *others = sorted(candidates, key=lambda pair: -pair[1])
    if others and others[0][1] * _LEAD > best[1]:
        return speaker
    return replace(speaker, entity=best[0])


def _is_latter(reader: _Reader, speaker: Phrase) -> bool:
    """Whether a pronoun is "the latter", which means the last who was named."""
    word = reader.text[speaker.start : speaker.end].split()[-1].casefold()
    return " " in reader.text[speaker.start : speaker.end] and "latter" in reader.nominals.language.word(word).tags


def _latter(reader: _Reader, speaker: Phrase, attribution: Attribution, *, follows_unnamed: bool) -> Phrase:
    """Who is named last in the sentence before if that is a person, unless somebody without a name has spoken there."""
    here = reader.frame(speaker.start)
    begin = bisect_left(reader.mentions, (reader.starts[max(0, here - 1)], -1))
    end = bisect_left(reader.mentions, (speaker.start, -1))
    named = [index for start, index in reader.mentions[begin:end] if not _inside(attribution, start)]
    if follows_unnamed or not named or not may_be(speaker, reader.entities[named[-1]]):
        return speaker
    return replace(speaker, entity=named[-1])


def _candidates(
    reader: _Reader,
    speaker: Phrase,
    attribution: Attribution,
    spoken: Sequence[tuple[int, int]],
    *,
    follows_unnamed: bool,
) -> list[tuple[int, float]]:
    """The entities that a speaker may be, with how prominent each is just before it."""
    if speaker.plural:
        return []
    here = reader.frame(speaker.start)
    begin = bisect_left(reader.mentions, (reader.starts[max(0, here - _WINDOW)], -1))
    end = bisect_left(reader.mentions, (speaker.start, -1))
    weights: dict[int, float] = {}
    for start, index in reader.mentions[begin:end]:
        if _inside(attribution, start):
            continue
        share = _OBLIQUE_SHARE if reader.nominals.is_oblique(start) else 1.0
        weights[index] = weights.get(index, 0) + share * reader.nearness(start, speaker.start)
    for start, index in spoken:
        if index in weights or here - reader.frame(start) <= _WINDOW:
            weights[index] = weights.get(index, 0) + _SPEAKER_WEIGHT * reader.nearness(start, speaker.start)
    if not speaker.pronoun and (holders := with_role(reader.text, reader.nominals, speaker)):
        return [(index, 1.0 + weights.get(index, 0)) for index in holders]
    if not speaker.pronoun and (follows_unnamed or not is_known_person(reader.text, reader.nominals, speaker)):
        return []
    fitting = [(index, weight) for index, weight in weights.items() if may_be(speaker, reader.entities[index])]
    if speaker.head in reader.nominals.language.setting("accused"):
        fitting = [pair for pair in fitting if reader.entities[pair[0]].role is None]  # not the prosecutor
    if not fitting and speaker.pronoun and speaker.gender and not attribution.direct:
        within = {index for start, index in reader.mentions[begin:end] if _inside(attribution, start)}
        fitting = [(index, 1.0) for index in within if may_be(speaker, reader.entities[index])]
    return fitting if speaker.pronoun else _clearly_first(fitting)


def _clearly_first(candidates: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """The most prominent candidate alone if it is so by far: a noun alone may mean somebody without a name."""
    best, *others = sorted(candidates, key=lambda pair: -pair[1]) or [(0, 0.0)]
    return [best] if best[1] and not (others and others[0][1] * _LEAD_OF_POST > best[1]) else []


def _inside(attribution: Attribution, start: int) -> bool:
    return any(begin <= start < end for begin, end in attribution.content)
