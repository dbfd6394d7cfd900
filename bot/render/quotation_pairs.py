"""Quotation marks in pairs, in a text that is shown apart from the sentences around it."""

import re
from collections.abc import Iterator
from typing import Final

_MARK: Final = re.compile(r"''|[“”\"„«»‘’'‹›]")
_CLOSING_OF: Final = {
    "“": "”",
    '"': '"',
    "''": "''",
    "„": "“",
    "«": "»",
    "»": "«",
    "‘": "’",
    "'": "'",
    "‹": "›",
}
# The marks that also end a plural's genitive, and those that also stand at its beginning: "the workers' hall".
_APOSTROPHES: Final = frozenset("'’")
_BEFORE_OPENING: Final = "([{—–-/"
_SENTENCE_END: Final = ".!?…"
# A blank that parts two closing marks on paper: "“She said ‘no.’ ”".
_BETWEEN_CLOSING: Final = re.compile(r"(?<=[.,!?…][’'\"”]) (?=[”\"’']\Z)")
# Quotations within one another that are told apart: a text of opening marks alone must not take quadratic time.
_MAX_DEPTH: Final = 8


def opening_mark(words: str) -> str:
    """Return the mark that opens a text; empty if there is none."""
    found = _MARK.match(words)
    return found[0] if found is not None and found[0] in _CLOSING_OF else ""


def closing_mark(words: str) -> str:
    """Return the mark that closes a quotation at the end of a text; empty if the last character is no such mark."""
    last = words[-2:] if words.endswith("''") else words[-1:]
    if last not in _CLOSING_OF.values():
        return ""
    if last in _APOSTROPHES and words[-2:-1] not in {*",.!?…"}:
        return last if any(_CLOSING_OF[mark] == last for mark, _ in _open_marks(words[:-1])) else ""
    return last


def missing_marks(words: str) -> str:
    """Return the marks that close what is open at the end of a text, the inner ones first."""
    return "".join(_CLOSING_OF[mark] for mark, _ in reversed(_open_marks(words)))


def paired(words: str) -> str:
    """Return the text without a mark that opens each paragraph of one quotation, and without an unpaired outer mark."""
    words = _BETWEEN_CLOSING.sub("", _without_reopened(words))
    last = closing_mark(words)
    is_opened = any(start == 0 for _, start in _open_marks(words))
    if is_opened and (last not in {*_APOSTROPHES, "''", ""} or words.endswith(('"', "''"))):
        # "“It is late": the text has a mark of another kind at the end.
        words = words.removesuffix(last)
    if is_opened:
        return words + _CLOSING_OF[opening_mark(words)]
    is_unopened = last not in {*_APOSTROPHES, words[:1]} and not _closes(words, len(words) - len(last))
    if not (last and is_unopened):
        return words
    # "It raises "great doubt”": the mark is of another kind than the one that it closes.
    unmarked = words.removesuffix(last)
    return unmarked + missing_marks(unmarked)


def _without_reopened(words: str) -> str:
    """Remove the marks that open further paragraphs: "“It rained. “It still does.”" has one quotation."""
    kept, end = [], 0
    for start, next_start in (span for span, is_again in _walk(words, []) if is_again):
        kept.append(words[end:start])
        end = next_start
    return "".join([*kept, words[end:]])


def _closes(words: str, position: int) -> bool:
    return len(_open_marks(words[:position])) > len(_open_marks(words))


def _open_marks(words: str) -> list[tuple[str, int]]:
    """The marks without a closing one, with their positions."""
    stack: list[tuple[str, int]] = []
    for _ in _walk(words, stack):
        pass
    return stack


def _walk(words: str, stack: list[tuple[str, int]]) -> Iterator[tuple[tuple[int, int], bool]]:
    """Go through the marks and keep those that are open on the stack; yield each opening, and whether it only repeats.

    A mark repeats one that is open if it stands at the beginning of a further sentence.
    """
    for found in _MARK.finditer(words):
        mark, start, end = found[0], found.start(), found.end()
        before, after = words[start - 1 : start], words[end : end + 1]
        # A mark with blanks on both sides closes what is open.
        is_right = not after.isalnum() and (not before.isspace() or not after.strip())
        if stack and _CLOSING_OF[stack[-1][0]] == mark and (is_right or mark not in {*_APOSTROPHES, '"'}):
            stack.pop()
        elif mark in _CLOSING_OF and _may_open(words, start, end):
            is_open = any(mark == each for each, _ in stack)
            is_again = is_open and _letter_before(words, start) in _SENTENCE_END
            # A straight mark that is open already cannot open a quotation within it.
            is_new = not is_open or (not is_again and _CLOSING_OF[mark] != mark)
            if is_new and len(stack) < _MAX_DEPTH:
                stack.append((mark, start))
            yield (start, end), is_again


def _may_open(words: str, start: int, end: int) -> bool:
    """Whether a mark may open a quotation where it stands, and is no apostrophe: "'em", "in the '90s"."""
    before, after = words[start - 1 : start], words[end : end + 1]
    is_left = not before or before.isspace() or before in _BEFORE_OPENING or before in _CLOSING_OF
    is_left = is_left and after not in {"", *",.;:!?)"}
    if not is_left or words[start:end] != "'":
        return is_left
    return not before or _letter_before(words, start) in {*_SENTENCE_END, ",", ":"}


def _letter_before(words: str, position: int) -> str:
    """The last character before a position that is no blank; a blank if there is none."""
    while position > 0 and words[position - 1].isspace():
        position -= 1
    return words[position - 1] if position else " "
