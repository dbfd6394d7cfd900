"""Whether a sentence can stand alone as a point: whole, in prose, and understood without the one before it."""

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"\w+")
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_DANGLING: Final = re.compile(
    r"^[“\"‘']?(?:(?:But|And|So|Yet|Then|Or|Also|However|Meanwhile|Still|Now|Instead|Later),?\s+)?"
    r"(?:he|she|it|they|this|that|these|those|his|her|their|its|such|the (?:former|latter)|both|another)\b",
    re.IGNORECASE,
)
_WITHOUT_WHAT_CAME_BEFORE: Final = re.compile(
    r"^(?:But|And|So|Yet|Or|However|Instead|Moreover|Nevertheless|Nonetheless|Therefore|Thus|Likewise)\b"
)
_QUOTED: Final = re.compile(r"^[“\"«„][^“”\"«»„]*[”\"»“]?[.,!?]?[”\"»]?$")
_ADVERTISING: Final = re.compile(
    r"^(?:read (?:more|also|the full)|see also|also read|related:|watch:|listen:|click|subscribe|sign up|follow us"
    r"|advertisement|scroll down|photo(?:graph)?s?:|image:|video:|file photo|picture:|share this|story continues)",
    re.IGNORECASE,
)

_ENDS: Final = tuple(".!?…。！？।۔։።")

SHORT: Final = 6
"""Words below which a sentence says too little to be a point."""

LONG: Final = 70
"""Words above which it is a list or a paragraph without full stops."""


def unfit(sentence: str) -> bool:
    """Tell whether a sentence must never be a point: advertising, a scrap, a heading, a question, words of nobody."""
    words = word_count(sentence)
    asks = sentence.rstrip("\"'”’»)").endswith(("?", "？", "؟"))
    return words < 3 or asks or sentence.isupper() or bool(_ADVERTISING.match(sentence) or _QUOTED.match(sentence))


def flaws(sentence: str) -> float:
    """Return how ill a sentence stands alone: 0 for a plain statement, about 1 for each thing amiss."""
    words = word_count(sentence)
    return (
        (words < SHORT)
        + (words > LONG)
        + 0.5 * bool(_WITHOUT_WHAT_CAME_BEFORE.match(sentence))
        + 0.5 * (not is_ended(sentence))
    )


def is_ended(sentence: str) -> bool:
    """Tell whether a sentence ends as sentences do, quotation marks and brackets aside."""
    return sentence.rstrip("\"'”’»)]").endswith(_ENDS)


def dangles(sentence: str) -> bool:
    """Tell whether a sentence begins with somebody or something named only before it: "He", "But that"."""
    return bool(_DANGLING.match(sentence))


@lru_cache(maxsize=4_096)
def word_count(sentence: str) -> int:
    """Count the words; in scripts without spaces about three letters make one. Each sentence is asked about often."""
    return len(_WORD.findall(sentence)) + (0 if sentence.isascii() else len(_UNSPACED.findall(sentence)) // 3)
