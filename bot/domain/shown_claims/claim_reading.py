"""A claim as the tables of phrases read it: its form, its kind of speaker, and its parts. Pure."""

import re
from dataclasses import dataclass
from enum import Flag, StrEnum, auto
from functools import cached_property
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.domain.shown_claims.told import Passage
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

_CONNECTIVES: Final = re.compile(
    r"(?:(?:and|but|so|yet|also|still|however|meanwhile|now|well|oh|because(?! of)|for me|frankly|honestly|i think"
    r"|i mean|you know|of course)\b,? )+",
    re.IGNORECASE,
)
_FIRST_SENTENCE: Final = re.compile(r"[^.!?]*[.!?]?")
_QUOTED: Final = re.compile(r"[“\"«„][^”\"»]*[”\"»]")
# "Marsh's aides said he": the reader sees who is meant.
_OWNER: Final = re.compile(r"['’]s? ")
# Within how many characters before a claim a noun is taken for what the claim means.
_NEAR_CHARACTERS: Final = 600


class Form(Flag):
    """How a claim is given: in quotation marks from its start or not, and as somebody's own words or not."""

    QUOTED = auto()
    SPOKEN = auto()
    """Own words without marks, as in a transcript."""
    PARTLY_QUOTED = auto()
    PARAPHRASED = auto()

    DIRECT = QUOTED | SPOKEN
    INDIRECT = PARTLY_QUOTED | PARAPHRASED
    MARKED = QUOTED | PARTLY_QUOTED
    UNMARKED = SPOKEN | PARAPHRASED
    ANY = DIRECT | INDIRECT


class Speaker(Flag):
    """What sort of speaker a claim has."""

    PERSON = auto()
    BODY = auto()
    """An organisation or a place."""
    DESCRIBED = auto()
    """No actor, but "a minister"."""
    OTHER = auto()

    ANY = PERSON | BODY | DESCRIBED | OTHER


class Part(StrEnum):
    """The part of a claim in which a phrase is looked for, by the name of its property of a `ClaimReading`."""

    OPENING = "words"
    AFTER_CONNECTIVES = "bare"
    FIRST_SENTENCE = "first_sentence"
    ANYWHERE = "content"
    UNQUOTED = "unquoted"
    SPEAKER = "speaker"

    @property
    def is_searched(self) -> bool:
        """Whether a phrase may stand anywhere in the part, and not only at its start."""
        return self is Part.ANYWHERE or self is Part.UNQUOTED or self is Part.SPEAKER


@dataclass(frozen=True)
class ClaimReading:
    """A claim of a digest; what the tables ask of it is computed once."""

    claim: Claim
    digest: Digest
    kind: ActorKind | None
    """That of the actor who speaks, `None` if the speaker is none."""

    @cached_property
    def words(self) -> str:
        """What follows the opening marks."""
        return self.claim.content.lstrip(OPENING_MARKS)

    @cached_property
    def bare(self) -> str:
        """What follows the opening marks and "But"."""
        opening = _CONNECTIVES.match(self.words)
        return self.words[opening.end() :] if opening else self.words

    @cached_property
    def form(self) -> Form:
        """How the claim is given."""
        is_marked = self.claim.content != self.words
        if self.claim.kind is ClaimKind.DIRECT:
            return Form.QUOTED if is_marked else Form.SPOKEN
        return Form.PARTLY_QUOTED if is_marked else Form.PARAPHRASED

    @cached_property
    def speaker(self) -> str:
        """The name or the description of who speaks."""
        return self.claim.speaker or self.claim.speaker_mention or ""

    @cached_property
    def sort(self) -> Speaker:
        """The sort of speaker."""
        if self.kind is not None:
            return Speaker.PERSON if self.kind is ActorKind.PERSON else Speaker.BODY
        return Speaker.DESCRIBED if (self.claim.speaker or "")[:1].islower() else Speaker.OTHER

    @property
    def has_owner(self) -> bool:
        """Whether the speaker is named by somebody else: "Marsh's aides"."""
        return _OWNER.search(self.speaker) is not None

    @property
    def is_english(self) -> bool:
        """Whether the article is in English: the Spanish "he" is no pronoun."""
        return self.digest.article.language in {None, "en"}

    @property
    def is_contrast(self) -> bool:
        """Whether the claim opens with "But"."""
        return self.bare != self.words

    @cached_property
    def near(self) -> Passage:
        """The words that stand shortly before the claim in the article."""
        return Passage(self.digest.article.text[max(0, self.claim.start - _NEAR_CHARACTERS) : self.claim.start])

    @cached_property
    def first_sentence(self) -> str:
        """What follows the opening marks, up to the end of the sentence."""
        found = _FIRST_SENTENCE.match(self.words)
        return found[0] if found else self.words

    @property
    def content(self) -> str:
        """The claim as it stands in the article."""
        return self.claim.content

    @cached_property
    def unquoted(self) -> str:
        """The claim with spaces for what is in marks."""
        return _QUOTED.sub(lambda found: " " * len(found[0]), self.claim.content)
