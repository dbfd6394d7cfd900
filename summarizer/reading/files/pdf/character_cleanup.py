"""Prepares the characters of a PDF's page before they are laid out in lines: overprints, drop caps, raised digits."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from statistics import median

from pdfminer.layout import LTChar

# Fake bold and shadows print a text again with an offset of at most these shares of the type size and of the
# character's width; a letter that follows the same letter is a whole width away. Characters are looked up in cells, and
# a cell has no more than a few of the same letter.
_MAX_OFFSET_IN_SIZES, _MAX_OFFSET_IN_WIDTHS = 0.12, 0.5
_CELL_POINTS, _MAX_IN_CELL = 3, 4

# A drop cap is at least about two lines high, and the text begins within one and a half letters beside it.
_MIN_DROP_CAP_RATIO, _MAX_DROP_CAP_GAP, _MAX_DROP_CAPS = 1.8, 1.5, 20
_OPENING_QUOTES = "\"'“„«‘‚‹「『"

# A drop cap that can be a word is a word if the letters after it are a word elsewhere on the page.
_ONE_LETTER_WORDS, _MIN_REST_CHARACTERS, _MAX_WORD_CHARACTERS = "AIOEYÀÉВИАОУКСЯІЙ", 3, 40
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_GAP = 0.3

# Two to four digits may stand upright within a vertical line.
_MAX_TURNED = 4

# A raised digit is smaller than the character before it, and stands higher by this share of that one's size.
_MAX_RAISED_RATIO, _MIN_RISE = 0.8, 0.2
_DIGITS_OF_MARKS = frozenset("0123456789,–- ")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def prepared(characters: Sequence[LTChar]) -> list[LTChar]:
    """Return a page's characters as they are read: each once, drop caps beside their words, raised digits as such."""
    return _with_raised_digits(_with_drop_caps(list(_printed_once(characters))))


def are_vertical(characters: Sequence[LTChar]) -> bool:
    """Whether most characters are below the previous one, as in Japanese columns."""
    beside = below = 0
    for one, other in pairwise(characters):
        size = max(one.size, other.size)
        across, down = other.x0 - one.x0, one.y1 - other.y1
        if abs(across) < size / 4 and 0 < down < 2 * size:
            below += 1
        elif abs(down) < size / 2 and 0 < across < 2 * size:
            beside += 1
    return below > beside


def turn_numbers(characters: Sequence[LTChar]) -> None:
    """Put the digits that stand side by side within a vertical line one below the other, as they are read."""
    run: list[LTChar] = []
    for character in characters:
        if run and not (_is_latin(character) and _is_beside(character, run[-1])):
            _turn(run)
            run = []
        if _is_latin(character):
            run.append(character)
    _turn(run)


def _is_latin(character: LTChar) -> bool:
    return character.get_text().isascii() and character.get_text().isalnum()


def _turn(run: Sequence[LTChar]) -> None:
    if not 1 < len(run) <= _MAX_TURNED:
        return
    left, right, bottom, top = run[0].x0, run[-1].x1, run[0].y0, run[0].y1
    step = (top - bottom) / len(run)
    for at, character in enumerate(run):
        character.set_bbox((left, top - (at + 1) * step, right, top - at * step))


def _printed_once(characters: Sequence[LTChar]) -> Iterator[LTChar]:
    """Yield the characters but for those that are printed again over themselves."""
    seen: dict[tuple[str, int, int], list[LTChar]] = {}
    for character in characters:
        reach = min(_MAX_OFFSET_IN_SIZES * character.size, _MAX_OFFSET_IN_WIDTHS * character.width, _CELL_POINTS)
        text, column, row = character.get_text(), int(character.x0 // _CELL_POINTS), int(character.y0 // _CELL_POINTS)
        near = (
            other
            for x in (column - 1, column, column + 1)
            for y in (row - 1, row, row + 1)
            for other in seen.get((text, x, y), ())
        )
        if reach > 0 and any(_is_overprint(character, other, reach) for other in near):
            continue
        in_cell = seen.setdefault((text, column, row), [])
        if len(in_cell) < _MAX_IN_CELL:
            in_cell.append(character)
        yield character


def _is_overprint(character: LTChar, other: LTChar, reach: float) -> bool:
    return (
        abs(character.x0 - other.x0) <= reach
        and abs(character.y0 - other.y0) <= reach
        and abs(character.size - other.size) <= reach
    )


def _with_drop_caps(characters: list[LTChar]) -> list[LTChar]:
    """Return the characters with each drop cap before the word that it begins, as large as that word."""
    body = median([character.size for character in characters] or [0])
    for cap in list(islice(_drop_caps(characters, body), _MAX_DROP_CAPS)):
        beside = _line_starts_beside(cap[-1], characters, body)
        if beside:
            characters = _joined_to_word(cap, beside[0], characters)
        for start in beside[1:]:
            # Without the indent, the lines beside the cap belong to the same paragraph as those below it.
            start.set_bbox((cap[0].x0, start.y0, start.x1, start.y1))
    return characters


def _drop_caps(characters: list[LTChar], body: float) -> Iterator[list[LTChar]]:
    """Yield each large letter that stands alone, with the quotation mark before it, if there is one."""
    run: list[LTChar] = []
    for character in [*characters, None]:
        if run and not (character and _is_beside(character, run[-1])):
            if _is_drop_cap(run):
                yield run
            run = []
        if character and character.size >= _MIN_DROP_CAP_RATIO * body and not character.get_text().isspace():
            run.append(character)


def _is_beside(character: LTChar, other: LTChar) -> bool:
    """Whether a character has the size of another and stands next to it on the same line, or is a space."""
    return character.get_text().isspace() or (
        abs(character.size - other.size) < other.size / 4
        and abs(character.y0 - other.y0) < other.size / 4
        and -other.size < character.x0 - other.x1 < other.size
    )


def _is_drop_cap(run: list[LTChar]) -> bool:
    text = "".join(character.get_text() for character in run)
    return text[-1:].isalpha() and not text[-1].islower() and text[:-1] in ("", *_OPENING_QUOTES)


def _line_starts_beside(cap: LTChar, characters: list[LTChar], body: float) -> list[LTChar]:
    """Return the first character of each line beside a drop cap, from top to bottom."""
    starts: dict[int, LTChar] = {}
    for character in characters:
        middle = (character.y0 + character.y1) / 2
        gap = character.x0 - cap.x1
        is_beside = cap.y0 < middle < cap.y1 and -body / 2 < gap < _MAX_DROP_CAP_GAP * body
        if is_beside and character.size * _MIN_DROP_CAP_RATIO <= cap.size and not character.get_text().isspace():
            line = round(middle / body)
            if line not in starts or character.x0 < starts[line].x0:
                starts[line] = character
    return [starts[line] for line in sorted(starts, reverse=True)]


def _joined_to_word(cap: list[LTChar], start: LTChar, characters: list[LTChar]) -> list[LTChar]:
    """Return the characters with a drop cap moved before the rest of its word, with a space if it is a word itself."""
    at = characters.index(start)
    is_apart = _is_word_apart(cap[-1].get_text(), at, characters)
    right = start.x0 - (_WORD_GAP * start.size if is_apart else 0)
    for character in reversed(cap):
        left = min(character.x0, right)
        character.set_bbox((left, start.y0, max(left, right), start.y1))
        character.size = start.size
        right = left
    moved = set(map(id, cap))
    before = [character for character in characters[:at] if id(character) not in moved]
    after = [character for character in characters[at:] if id(character) not in moved]
    return [*before, *cap, *after]


def _is_word_apart(letter: str, at: int, characters: list[LTChar]) -> bool:
    """Whether a drop cap is a word by itself, as in "A bell": there is a space, or the rest is a word of the page."""
    start, before = characters[at], characters[at - 1]
    if at and before.get_text().isspace() and start.x0 - start.size < before.x1:
        return True
    if letter not in _ONE_LETTER_WORDS:
        return False
    text = "".join(character.get_text() for character in characters[at : at + _MAX_WORD_CHARACTERS])
    rest = _LETTERS.match(text)
    if not rest or len(rest[0]) < _MIN_REST_CHARACTERS:
        return False
    others = (characters[:at], characters[at + len(rest[0]) :])
    return any(
        rest[0].lower() in _LETTERS.findall("".join(character.get_text() for character in part).lower())
        for part in others
    )


def _with_raised_digits(characters: list[LTChar]) -> list[LTChar]:
    """Return the characters with raised digits as Unicode's superscripts, so that "said.1" remains two things."""
    base: LTChar | None = None
    for character in characters:
        if base is not None and character.get_text() in _DIGITS_OF_MARKS and _is_raised(character, base):
            character._text = character.get_text().translate(_SUPERSCRIPTS)  # noqa: SLF001 - it has no setter
            # Otherwise the line would be as high as a line in larger type.
            character.set_bbox((character.x0, base.y0, character.x1, base.y1))
        elif not character.get_text().isspace():
            base = character
    return characters


def _is_raised(character: LTChar, base: LTChar) -> bool:
    return (
        character.size <= _MAX_RAISED_RATIO * base.size
        and character.y0 - base.y0 >= _MIN_RISE * base.size
        and character.y0 < base.y1
        and -base.size / 2 < character.x0 - base.x1 < 3 * base.size
    )
