"""Weighs the people whom a pronoun or a post may mean, by how near and how prominent their mentions are."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.posts import is_known_person, may_be, with_role
from summarizer.attribution_in_other_languages.values import Attribution, Entity, Phrase, Text

MAX_FRAMES_AWAY: Final = 6
"""How many sentences away the person whom a pronoun or a post means can be named."""

_DECAY: Final = 0.6
_PARAGRAPH_DECAY: Final = 0.7
_SPEAKER_WEIGHT: Final = 2.0
_OBLIQUE_SHARE: Final = 0.4  # a pronoun seldom means a person who was mentioned in an oblique case
_LEAD_OF_POST: Final = 2.5


@dataclass(frozen=True, slots=True)
class Mentions:
    """The mentions of a text outside speech, with the entities that they name and the frames that they stand in."""

    text: str
    starts: Sequence[int]
    outside: Sequence[tuple[int, int]]
    nominals: Nominals
    breaks: Sequence[int]

    @property
    def entities(self) -> Sequence[Entity]:
        """The entities of the text."""
        return self.nominals.entities

    def frame(self, offset: int) -> int:
        """Return the number of the frame that an offset stands in."""
        return bisect_right(self.starts, offset) - 1

    def before(self, offset: int, *, frames: int) -> Sequence[tuple[int, int]]:
        """Return the mentions before an offset in its frame, and in as many frames before that."""
        first = max(0, self.frame(offset) - frames)
        begin = bisect_left(self.outside, (self.starts[first], -1))
        return self.outside[begin : bisect_left(self.outside, (offset, -1))]

    def nearness(self, before: int, here: int) -> float:
        """Return how much a mention counts at a later place: less with each sentence and paragraph between them."""
        sentences = self.frame(here) - self.frame(before)
        paragraphs = bisect_right(self.breaks, here) - bisect_right(self.breaks, before)
        return float(_DECAY**sentences * _PARAGRAPH_DECAY**paragraphs)


def mentions_of(text: Text, nominals: Nominals) -> Mentions:
    """Return the mentions of a text outside speech, in reading order."""
    quoted = [(quotation.start, quotation.end) for quotation in text.quotations]
    begins = [start for start, _ in quoted]
    outside = []
    for start, (index, _) in sorted(nominals.by_start.items()):
        at = bisect_right(begins, start) - 1
        if at < 0 or start >= quoted[at][1]:
            outside.append((start, index))
    breaks = [line.start() for line in re.finditer(r"\n", text.text)]
    return Mentions(text.text, [frame.start for frame in text.frames], outside, nominals, breaks)


def weighted_candidates(
    mentions: Mentions,
    speaker: Phrase,
    attribution: Attribution,
    spoken: Sequence[tuple[int, int]],
    *,
    follows_unnamed: bool,
) -> list[tuple[int, float]]:
    """Return the entities that a speaker may be, with how prominent each is just before it."""
    if speaker.plural:
        return []
    weights = _weights(mentions, speaker, attribution, spoken)
    if not speaker.pronoun and (having := with_role(mentions.text, mentions.nominals, speaker)):
        return [(index, 1.0 + weights.get(index, 0)) for index in having]
    if not speaker.pronoun and (follows_unnamed or not is_known_person(mentions.text, mentions.nominals, speaker)):
        return []
    fitting = [(index, weight) for index, weight in weights.items() if may_be(speaker, mentions.entities[index])]
    if speaker.head in mentions.nominals.language.setting("accused"):
        fitting = [pair for pair in fitting if mentions.entities[pair[0]].role is None]  # not the prosecutor
    if not fitting and speaker.pronoun and speaker.gender and not attribution.direct:
        within = {
            index
            for start, index in mentions.before(speaker.start, frames=MAX_FRAMES_AWAY)
            if is_inside(attribution, start)
        }
        fitting = [(index, 1.0) for index in within if may_be(speaker, mentions.entities[index])]
    return fitting if speaker.pronoun else _clearly_first(fitting)


def _weights(
    mentions: Mentions, speaker: Phrase, attribution: Attribution, spoken: Sequence[tuple[int, int]]
) -> dict[int, float]:
    """How prominent each entity is: by its mentions shortly before a speaker, and more if it has just spoken."""
    here = mentions.frame(speaker.start)
    weights: dict[int, float] = {}
    for start, index in mentions.before(speaker.start, frames=MAX_FRAMES_AWAY):
        if is_inside(attribution, start):
            continue
        share = _OBLIQUE_SHARE if mentions.nominals.is_oblique(start) else 1.0
        weights[index] = weights.get(index, 0) + share * mentions.nearness(start, speaker.start)
    for start, index in spoken:
        if index in weights or here - mentions.frame(start) <= MAX_FRAMES_AWAY:
            weights[index] = weights.get(index, 0) + _SPEAKER_WEIGHT * mentions.nearness(start, speaker.start)
    return weights


def _clearly_first(candidates: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """The most prominent candidate, if it is so by far: a noun without a name may mean somebody who is never named."""
    best, *others = sorted(candidates, key=lambda pair: -pair[1]) or [(0, 0.0)]
    return [best] if best[1] and not (others and others[0][1] * _LEAD_OF_POST > best[1]) else []


def is_inside(attribution: Attribution, start: int) -> bool:
    """Return whether an offset stands within the content of an attribution."""
    return any(begin <= start < end for begin, end in attribution.content)
