"""Splits a text into paragraphs, joining lines that a mail program or a page layout wrapped."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

_LINE_END = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
# These include direction overrides, a few of which can reverse all text shown after them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
# Normalisation sorts the marks on a letter in quadratic time; no script puts more than a few on one.
_MAX_MARKS = 30
_MANY_MARKS = re.compile(rf"[^\w\x00-\x7f]{{{_MAX_MARKS + 1},}}")
_SPACES = re.compile(r"\s+")
_ENDED = re.compile(r"""[.!?…:;。！？।॥؟۔։።།]["”’»')\]」』）]*$""")
# Chinese and Japanese, with their punctuation, have no spaces between words; Korean has.
_UNSPACED = re.compile("[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]")
_SPACE_WITHIN = re.compile(f"(?<={_UNSPACED.pattern}) +(?={_UNSPACED.pattern})")
_LIST_ITEM = re.compile(r"\s*(?:[-*•–—▪◦·]\s|\d{1,3}[.)]\s)")

# Mail programs and page layouts wrap lines at 40 to 100 characters; a longer line is a paragraph of its own.
_MIN_WRAP_WIDTH, _MAX_WRAP_WIDTH = 40, 110


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, each as one line with its original spacing.

    If the lines of the text are hard-wrapped, those of a paragraph are joined; otherwise each line is a paragraph.
    """
    visible = without_invisible(_LINE_END.sub("\n", text))
    text = unicodedata.normalize("NFC", _MANY_MARKS.sub(_with_few_marks, visible))
    lines = [line.rstrip() for line in text.split("\n")]
    width = _wrap_width(lines)
    groups: list[list[str]] = []
    for above, line in pairwise(["", *lines]):
        if width and groups and _is_broken(above, line, width):
            groups[-1].append(line)
        elif line:
            groups.append([line])
    return tuple(joined(group).strip() for group in groups)


def joined(lines: Sequence[str]) -> str:
    """Return the lines of one paragraph as one line, without hyphenation at the ends of lines."""
    pieces = [lines[0]]
    for line in lines[1:]:
        if _is_divided(pieces[-1], line):
            pieces[-1] = pieces[-1][:-1]
        elif not (is_unspaced(pieces[-1][-1:]) and is_unspaced(line.lstrip()[:1])):
            pieces.append(" ")
        pieces.append(line.lstrip())
    return "".join(pieces)


def is_unspaced(character: str) -> bool:
    """Whether a character is Chinese or Japanese, which have no spaces between words."""
    return _UNSPACED.match(character) is not None


def unspaced(line: str) -> str:
    """Return a line without spaces between Chinese or Japanese characters, which only a layout has put there."""
    return _SPACE_WITHIN.sub("", line)


def collapsed(text: str) -> str:
    """Return the text with each run of white space replaced by one plain space."""
    return _SPACES.sub(" ", text).strip()


def without_invisible(text: str) -> str:
    """Return a text without its invisible characters, such as those that reverse the direction of what follows."""
    return _INVISIBLE.sub("", text)


def is_ended(line: str) -> bool:
    """Whether a line ends like a sentence, with a full stop or other final punctuation."""
    return _ENDED.search(line[-8:]) is not None


def _with_few_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for character in run[0]:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MAX_MARKS:
            kept.append(character)
    return "".join(kept)


def _wrap_width(lines: list[str]) -> int | None:
    """Return the width at which the lines are wrapped, or `None` if each line is a paragraph."""
    inner = [above for above, below in pairwise(lines) if above and below]
    width = max(map(len, lines))
    if len(inner) < 2 or not _MIN_WRAP_WIDTH <= width <= _MAX_WRAP_WIDTH:
        return None
    full = [line for line in inner if len(line) > 0.6 * width]
    broken = sum(not is_ended(line) for line in full)
    return width if len(full) >= 0.5 * len(inner) and broken > 0.5 * len(full) else None


def _is_broken(above: str, line: str, width: int) -> bool:
    """Whether a line continues the paragraph above it: its first word would not have fitted on the line above."""
    if not above or not line or _LIST_ITEM.match(line):
        return False
    if not is_ended(above) and line[:1].islower():
        return True
    return len(above) + 1 + len(line.split(None, 1)[0]) > 0.88 * width


def _is_divided(above: str, line: str) -> bool:
    """Whether the last word of a line is hyphenated and continues on the next."""
    return above[-1:] == "-" and above[-2:-1].isalpha() and line.lstrip()[:1].islower()
