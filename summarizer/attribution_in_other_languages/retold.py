"""Removes claims of media that only pass on what somebody said: "Лунин: мост закрыт. Об этом сообщает ТАСС"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.model import Claim, ClaimKind


def without_retold(made: Sequence[Claim], language: Language) -> Iterator[Claim]:
    """Yield the claims in their order, without those of a medium that repeats a sentence which names its speaker."""
    if not language.inflects:
        yield from made
        return
    starts = [claim.start for claim in made]
    retold: set[int] = set()
    via: dict[int, str | None] = {}
    for number, claim in enumerate(made):
        inner = _told_within(made, starts, number)
        if inner is None:
            continue
        if claim.speaker != made[inner].speaker and _is_medium(claim.speaker_mention or "", language):
            retold.add(number)
            via.setdefault(inner, claim.speaker)
    for number, claim in enumerate(made):
        if number not in retold:
            yield replace(claim, via=claim.via or via[number]) if number in via else claim


def _told_within(made: Sequence[Claim], starts: Sequence[int], number: int) -> int | None:
    """The first claim within the words, before its cue, that a claim repeats."""
    outer = made[number]
    if outer.kind is ClaimKind.DIRECT or outer.end > outer.cue_start:
        return None
    for at in range(bisect_left(starts, outer.start), len(made)):
        inner = made[at]
        if inner.start >= outer.end:
            return None
        is_within = outer.start <= inner.cue_start and inner.cue_end <= outer.end and inner.end <= outer.end
        if at != number and is_within and inner.speaker is not None:
            return at
    return None


def _is_medium(mention: str, language: Language) -> bool:
    """Whether a speaker is a medium: a word of it is listed as one, or its name is in quotation marks."""
    if mention[:1] in OPENING_QUOTES:
        return True
    words = (word.strip('«»“”„"').casefold() for word in mention.split())
    return any("medium" in language.word(word).tags or word in language.setting("press") for word in words)
