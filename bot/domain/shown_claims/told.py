"""What the reader of a digest has been told: the title, the points, and the claim shown before another. Pure."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.domain.content_words import content_words, is_repeated
from bot.domain.shown_claims.sentence_before import Before
from summarizer.model import Point

_STEM_CHARACTERS: Final = 5
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class Passage:
    """A text in which nouns are looked for, and where it stands in the article, if it does."""

    text: str
    start: int = 0
    end: int = 0

    @classmethod
    def of(cls, passage: Point) -> "Passage":
        """Return the passage of a point."""
        return cls(passage.text, passage.start, passage.end)

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether the passage has some of these characters of the article."""
        return start < self.end and self.start < end

    def repeats(self, claim: "Passage") -> bool:
        """Return whether the passage tells what a claim tells: they overlap, or it has most of the claim's words."""
        return self.overlaps(claim.start, claim.end) or is_repeated(claim.content, self.content)

    def has(self, noun: str) -> bool:
        """Return whether the text has a noun, or a word with its stem: "closing" for "closure".

        A short noun is not looked for in longer words: "bank" tells nothing of "the ban".
        """
        if not noun.isalpha():
            return noun in self.text
        if len(noun) >= _STEM_CHARACTERS:
            return noun[:_STEM_CHARACTERS] in self._stems
        stem = noun if noun.endswith("ss") else noun.removesuffix("s")
        return not self._words.isdisjoint({stem, f"{stem}s", f"{stem}es"})

    def has_letters(self, short: str) -> bool:
        """Return whether the text has an abbreviation, or a word that begins with it."""
        return short in self.text and re.search(rf"\b{re.escape(short)}", self.text) is not None

    @cached_property
    def content(self) -> frozenset[str]:
        """The content words of the text."""
        return content_words(self.text)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text.casefold()))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(word[:_STEM_CHARACTERS] for word in self._words)


@dataclass(frozen=True)
class Told:
    """The passages that the reader has seen."""

    passages: tuple[Passage, ...]

    def followed_by(self, passage: Passage) -> "Told":
        """Return what the reader knows who has also seen another passage."""
        return Told((*self.passages, passage))

    def repeats(self, claim: Passage) -> bool:
        """Return whether one of the passages of the article tells what a claim tells."""
        return any(each.repeats(claim) for each in self.passages if each.end)

    def has(self, noun: str) -> bool:
        """Return whether a passage has a noun, or a word with its stem."""
        return any(each.has(noun) for each in self.passages)

    def has_letters(self, short: str) -> bool:
        """Return whether a passage has an abbreviation."""
        return any(each.has_letters(short) for each in self.passages)

    def has_sentence(self, before: Before) -> bool:
        """Return whether the passages tell what stands just before a claim; they do if nothing stands there."""
        if any(each.overlaps(before.start, before.end) for each in self.passages):
            return True
        return not before.content or is_repeated(before.content, self._content)

    @cached_property
    def _content(self) -> frozenset[str]:
        return frozenset[str]().union(*(each.content for each in self.passages))
