"""Finds the rows of buttons that a copy of a page glues into a paragraph: "Save Story Share Comment It was late."."""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.reading.lines.menus import BUTTON_LABELS
from summarizer.sentence_ends import begins_sentence


def _with_capital(label: str) -> str:
    """Return the pattern of a label whose first word has a capital, as it has on a button."""
    first, *others = label.split()
    return " ".join((first.capitalize(), *(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in others)))


# No story has these words with these capitals, alone or beside other buttons.
_SURE: Final = (
    *map(_with_capital, sorted(BUTTON_LABELS, key=len, reverse=True)),
    "Link [Cc]opied!?",
    r"Prefer (?:[A-Z][\w’'-]* |the ){1,4}on Google",
    "Follow (?:[Uu]s )?on Google",
)
_LIKELY: Final = (
    "Save",
    "Saved",
    "Share",
    "Shares",
    "Comments?",
    "Listen",
    "Print",
    "E-?mail",
    "Follow",
    "Gift",
    "Bookmark",
    "Copy",
    "Tweet",
    "Pin",
    "Toggle",
    "Download",
    "Facebook",
    "Twitter",
    "X",
    "WhatsApp",
    "LinkedIn",
    "Reddit",
    "Bluesky",
    "Threads",
    "Telegram",
    "Pinterest",
    "Flipboard",
    "Messenger",
)
_LABEL: Final = rf"(?:{'|'.join(_SURE)}|{'|'.join(_LIKELY)})(?![a-z’'-])"
_GAP: Final = r"[\s|/•·,]{0,4}"
# The credit of a picture, or the byline with the time, which stand above the buttons.
_HEAD: Final = (
    r"(?:[^.!?]|\.(?=\d)){0,200}?(?:[Pp]hoto|[Ii]llustration|Getty|AFP|Reuters|[A-Z][a-z]{2,8} \d{4}|\d{1,2}, \d{4}"
    r"| ago|[Uu]pdated|[Pp]ublished|min(?:ute)? read)(?:[^.!?]|\.(?=\d)){0,80}?"
)
_ROW: Final = re.compile(
    rf"(?P<head>^{_HEAD}\s)?(?<![\w-])(?P<row>{_LABEL}(?:{_GAP}{_LABEL}){{0,30}})"
    r"(?=\s{0,3}(?:$|[\"“‘(\[]?(?P<next>[A-ZÀ-ÖØ-Þ0-9]\w*)))"
)
_SURE_LABEL: Final = re.compile(rf"(?:{'|'.join(_SURE)})(?![a-z’'-])")
_ANY_LABEL: Final = re.compile(_LABEL)
_BEFORE: Final = re.compile(r"(?:^|[.!?…\"”’)])\s*$")
_MIN_SURE, _MIN_LIKELY = 2, 3
# The characters before a row in which a sentence must have ended.
_NEAR: Final = 10


def button_rows(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the rows of buttons in a paragraph, with the credit or the byline before them."""
    if _ANY_LABEL.search(paragraph) is None:
        return
    for found in _ROW.finditer(paragraph):
        start, end = found.span("row")
        is_apart = found["head"] is not None or _BEFORE.search(paragraph[max(0, start - _NEAR) : start]) is not None
        if is_apart and _is_row(found["row"], found["next"]):
            yield (found.start() if found["head"] else start), end


def _is_row(row: str, following: str | None) -> bool:
    """Whether there are more labels than a sentence could have, and none belongs to the sentence after them."""
    labels, sure = len(_ANY_LABEL.findall(row)), len(_SURE_LABEL.findall(row))
    if sure and labels >= _MIN_SURE:
        return True
    return labels >= _MIN_LIKELY and (following is None or begins_sentence(following, "en"))
