"""What an article says just before a claim. Pure."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.domain.content_words import content_words
from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.model import Claim, Digest

# The end of a sentence, which "Rep. Lund" and "4 p.m. on" are not, and that of a paragraph.
_END: Final = re.compile(
    r"(?:\b[^\W\dA-ZА-ЯЁЄІЇҐ]\w+|\w{5}|[\d)%”\"’»])[.!?…]+[”\"’»)]*\s+(?=[^\Wa-zа-яёєіїґ_]|[“\"‘«„(\[])"
    r"|[.!?…][”\"’»]+\s+(?=[A-ZА-ЯЁЄІЇҐ“\"‘«„])|\n+"
)
# "Asked if he would go, Lund said: “Not yet”": his words follow from this, and not from the sentence before.
_OWN_CONTEXT: Final = re.compile(
    r"(?:after|as|asked|by the time|in (?:reply|response)|once|pressed|questioned|reacting|responding|when|while)\b.*,",
    re.IGNORECASE | re.DOTALL,
)
_SAYS: Final = re.compile(r"(?:\S+ ){1,6}\S+")
_MAX_CHARACTERS: Final = 900


@dataclass(frozen=True)
class Before:
    """What stands before a claim, and where."""

    text: str
    start: int
    end: int

    @cached_property
    def content(self) -> frozenset[str]:
        """Its content words."""
        return content_words(self.text)


def before(claim: Claim, digest: Digest) -> Before:
    """Return the sentence before that of a claim and the words of its own before it; empty if it opens the article."""
    first = max(0, claim.start - _MAX_CHARACTERS)
    text = digest.article.text[first : claim.start]
    kept = text.rstrip(f"{OPENING_MARKS} \n")
    # A letter stands for the claim, to find whether a sentence ends before it.
    probe = kept + ("\n" if "\n" in text[len(kept) :] else " ") + "X"
    ends = [0, *(found.end() for found in _END.finditer(probe))]
    opens = ends[-1]
    starts = [end for end in ends if probe[end:opens].strip()]
    start = starts.pop() if starts else 0
    # "“Who pays?” Marsh asked." is one sentence.
    while starts and _SAYS.fullmatch(probe[start:opens].strip()) and probe[:start].rstrip()[-1:] in {*CLOSING_MARKS}:
        start = starts.pop()
    if _OWN_CONTEXT.match(probe, opens):
        start = opens
    return Before(probe[start:-1].strip(), first + start, claim.start)
