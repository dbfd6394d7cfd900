"""Phrases that need an antecedent, and what can supply it: the types of the tables. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Flag, auto

from bot.domain.shown_claims.claim_reading import ClaimReading, Form, Part, Speaker


class Supply(Flag):
    """What can tell a reader what a phrase stands for."""

    NOUN = auto()
    """Its noun, or a word with the same stem, in the title, a point, the claim itself or the claim before it."""

    LETTERS = auto()
    """The letters of an abbreviation there."""

    SENTENCE = auto()
    """Most words of the sentence before it, in the title, a point or the claim before it."""

    NOTHING = 0
    """Nothing that is shown."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A phrase of a claim that needs an antecedent, and what can supply it.

    `noun` is what names the antecedent, if anything does; `known` are words of the claim that may tell it.
    """

    supply: Supply
    noun: str = ""
    known: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A phrase that needs an antecedent, in which claims, and what can supply it.

    The group `noun` of `phrase` is the noun that names what is meant, which may be none of `but_for`. With `if_near`,
    it needs no antecedent unless the article has the noun shortly before: "the harbour" may be known to everybody.
    """

    phrase: re.Pattern[str]
    supply: Supply
    part: Part = Part.OPENING
    forms: Form = Form.ANY
    speakers: Speaker = Speaker.ANY
    cue: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    but_for: frozenset[str] = frozenset()
    if_near: bool = False

    def pointers(self, reading: ClaimReading) -> Sequence[Pointer]:
        """Return what a claim has of such phrases."""
        if self.cue is not None and self.cue.match(reading.claim.cue) is None:
            return ()
        text: str = getattr(reading, self.part)
        if self.part.is_searched:
            found = [*self.phrase.finditer(text)]
        else:
            found = [at_start] if (at_start := self.phrase.match(text)) else []
        if not found or (self.unless is not None and self.unless.match(text) is not None):
            return ()
        if Supply.NOUN not in self.supply:
            return (Pointer(self.supply),)
        return [pointer for each in found if (pointer := self._pointer_of_noun(each, reading))]

    def _pointer_of_noun(self, found: re.Match[str], reading: ClaimReading) -> Pointer | None:
        noun = found["noun"].casefold()
        is_known = not self.but_for.isdisjoint({noun, noun.removesuffix("s")})
        if is_known or (self.if_near and not reading.near.has(noun)):
            return None
        # What a speaker is described by does not tell itself.
        speaker = "" if self.part is Part.SPEAKER else reading.speaker
        start, end = found.span("noun")
        # What the claim quotes may tell a noun outside the marks.
        words = reading.content if self.part is Part.UNQUOTED else found.string
        return Pointer(self.supply, noun, f"{speaker} {words[:start]} {words[end:]}")
