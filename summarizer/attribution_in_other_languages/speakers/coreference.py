"""Finds whom a pronoun, a post without a name or a dropped subject means, or leaves it open."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.phrases.agreement import agrees
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.phrases.posts import may_be, named_later
from summarizer.attribution_in_other_languages.speakers.candidates import (
    MAX_FRAMES_AWAY,
    Mentions,
    is_inside,
    mentions_of,
    weighted_candidates,
)
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Text
from summarizer.model import ActorKind

_LEAD: Final = 1.3
_MAX_CONTINUED_FRAMES: Final = 3
_MAX_FRAMES_TO_UNNAMED: Final = 3


def resolved(text: Text, nominals: Nominals, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions with the entity of each speaker that can be identified."""
    mentions = mentions_of(text, nominals)
    last: tuple[int, Phrase] | None = None
    spoken: list[tuple[int, int]] = []
    before = -1
    for attribution in found:
        frame = mentions.frame(attribution.content[0][0])
        speaker = attribution.speaker
        if speaker is None and attribution.continues:
            between = _subject_between(text, nominals, frame, before) if attribution.cue else None
            speaker = between or _continued(nominals, attribution, frame, last)
        elif speaker is not None and last is not None and _is_same(nominals, attribution, frame, last):
            speaker = replace(speaker, entity=last[1].entity)
        elif speaker is not None and speaker.entity is None and not _means_other(nominals, speaker, frame, last):
            follows_unnamed = _follows_unnamed(nominals, speaker, frame, last)
            speaker = _resolved(mentions, speaker, attribution, spoken, follows_unnamed=follows_unnamed)
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
    """The previous speaker, if not too far away, and if the verb agrees."""
    if last is None or frame - last[0] > _MAX_CONTINUED_FRAMES:
        return None
    if nominals.language.inflects and attribution.sort == "report" and not _is_source(nominals, last[1]):
        return None  # "it is noted that" names nobody
    is_body = _is_unnamed_body(nominals, last[1])
    return last[1] if agrees(last[1], attribution.verb, nominals, coordinated=is_body) else None


def _is_source(nominals: Nominals, speaker: Phrase) -> bool:
    """Whether a speaker is a body or a document, in which something can be said, and not a medium."""
    if speaker.entity is None:
        return bool(nominals.language.word(speaker.head or "").tags & {"body", "document"})
    entity = nominals.entities[speaker.entity]
    words = (nominals.language.word(word.casefold()) for word in entity.name.split())
    return any(word.tags & {"body", "organization"} for word in words)


def _last(
    attribution: Attribution, speaker: Phrase | None, frame: int, last: tuple[int, Phrase] | None
) -> tuple[int, Phrase] | None:
    """The speaker who continues if the next attribution has none of its own, and the frame."""
    if speaker is None:
        return last if attribution.continues else None
    if last is not None and attribution.is_reported:
        return frame, last[1]
    return frame, speaker


def _is_unnamed_body(nominals: Nominals, speaker: Phrase) -> bool:
    """Whether a speaker is a body without a name, which a dropped subject may refer to in the plural."""
    is_dropped = bool(nominals.language.setting("subjects"))
    return is_dropped and bool(nominals.language.word(speaker.head or "").tags & {"body"})


def _subject_between(text: Text, nominals: Nominals, frame: int, before: int) -> Phrase | None:
    """The person with whom the previous sentence begins, if nobody speaks in it: "Ana was content. «…», she said".

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
    """Whether a possessive without a gender, "in | his or her | eyes", follows what a named person said."""
    speaker = attribution.speaker
    is_open = speaker is not None and speaker.pronoun and speaker.gender is None and not speaker.plural
    is_phrase = not attribution.verb and not nominals.language.setting("order")
    return is_open and is_phrase and last[1].entity is not None and frame - last[0] <= 1


def _means_other(nominals: Nominals, speaker: Phrase, frame: int, last: tuple[int, Phrase] | None) -> bool:
    """Whether a pronoun rather means the previous speaker: a body, or a post without a name, of the same gender."""
    if not speaker.pronoun or last is None or frame - last[0] > 1 or last[1].pronoun:
        return False
    is_person = last[1].entity is not None and nominals.entities[last[1].entity].kind is ActorKind.PERSON
    is_told = last[1].entity is not None or last[1].head is not None
    if nominals.language.has_free_order and "document" in nominals.language.word(last[1].head or "").tags:
        return False
    return is_told and not is_person and speaker.gender is not None and speaker.gender == last[1].gender


def _follows_unnamed(nominals: Nominals, speaker: Phrase, frame: int, last: tuple[int, Phrase] | None) -> bool:
    """Whether the speaker may be somebody without a name who has just spoken: "An official said …", "the official"."""
    if last is None or frame - last[0] > _MAX_FRAMES_TO_UNNAMED or last[1].entity is not None or last[1].pronoun:
        return False
    agrees = None in (speaker.gender, last[1].gender) or speaker.gender == last[1].gender
    return agrees and last[1].head is not None and not nominals.language.word(last[1].head).tags & {"body"}


def _resolved(
    mentions: Mentions,
    speaker: Phrase,
    attribution: Attribution,
    spoken: Sequence[tuple[int, int]],
    *,
    follows_unnamed: bool,
) -> Phrase:
    if speaker.pronoun and _is_latter(mentions, speaker):
        return _latter(mentions, speaker, attribution, follows_unnamed=follows_unnamed)
    candidates = weighted_candidates(mentions, speaker, attribution, spoken, follows_unnamed=follows_unnamed)
    if not candidates:
        last = mentions.frame(speaker.start) + MAX_FRAMES_AWAY
        reach = mentions.starts[last] if last < len(mentions.starts) else len(mentions.text)
        named = None if speaker.plural else named_later(mentions.nominals, speaker, reach=reach)
        return speaker if named is None else replace(speaker, entity=named)
    best, *others = sorted(candidates, key=lambda pair: -pair[1])
    if others and others[0][1] * _LEAD > best[1]:
        return speaker
    return replace(speaker, entity=best[0])


def _is_latter(mentions: Mentions, speaker: Phrase) -> bool:
    """Whether a pronoun is "the latter", which means the person named last."""
    word = mentions.text[speaker.start : speaker.end].split()[-1].casefold()
    return " " in mentions.text[speaker.start : speaker.end] and "latter" in mentions.nominals.language.word(word).tags


def _latter(mentions: Mentions, speaker: Phrase, attribution: Attribution, *, follows_unnamed: bool) -> Phrase:
    """The person named last in the previous sentence, unless somebody without a name has spoken there."""
    near = mentions.before(speaker.start, frames=1)
    named = [index for start, index in near if not is_inside(attribution, start)]
    if follows_unnamed or not named or not may_be(speaker, mentions.entities[named[-1]]):
        return speaker
    return replace(speaker, entity=named[-1])
