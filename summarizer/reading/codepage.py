"""The code pages a text may have been read in by mistake, and how to tell their damage from clean words.

A letter beyond ASCII is two to four bytes in UTF-8. Read one byte at a time in an old code page it becomes as many
characters: "š" is "Å¡" in the western page, "ลก" in the Thai one. Every such run can be turned back exactly; the art is
to leave alone the clean words that could be.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import islice

# Of two that read the same characters differently, the one with more evidence in the text wins, then the earlier one.
_LATIN = ("cp1252", "latin-1", "cp1250", "cp1254", "cp1257", "mac_roman")
_FOREIGN = ("cp874", "cp1251", "cp1253", "cp1255", "cp1256")

# Punctuation that may rightly follow a capital at the end of a word: "HYVÄ”" is Finnish, not a damaged "Ĕ".
_CLOSING = frozenset("”“’‘»«›‹…–—™®°ºª„‚·©§\u00a0")

# No language ends a word in a lone Â or Ã before these; they are the commonest damage there is.
_COMMON = frozenset(lead + tail for lead in "ÂÃ" for tail in "°ºª©®§·«\u00a0")

_PRINTED_SYMBOLS = frozenset({"Pd", "Pi", "Pf", "Po", "Ps", "Pe", "Sc", "Sm", "So", "Sk", "Zs", "Cf", "Mn", "Mc", "No",
                              "Nd"})  # fmt: skip
# So many runs of damage that allow no other reading, among the first so many, prove a code page.
_PROOF, _SAMPLE = 5, 2_000

# Letters outside the plain Latin ranges that living languages use: Azerbaijani, Romanian, Vietnamese, Uzbek.
_RARE_LATIN = frozenset("ƏəȘșȚțƠơƯưʻʼ")
_LATIN_RANGES = ((0x00, 0x17F), (0x1E00, 0x1EFF))
_UNPRINTED_RANGES = ((0x370, 0x37F), (0x3D0, 0x3FF), (0x460, 0x48F), (0x4C0, 0x52F))
_SCRIPTS = frozenset({"GREEK", "CYRILLIC", "HEBREW", "ARABIC", "THAI", "DEVANAGARI", "BENGALI", "TAMIL", "TELUGU",
                      "GEORGIAN", "ARMENIAN", "HANGUL", "CJK"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodePage:
    """A code page: the byte of each of its characters, and a pattern for UTF-8 as it looks when read in it.

    `foreign` pages are not Latin. `native` says that the text at hand is really written in the page's own script, so
    that its letters are no sign of damage; `proven` that the text holds damage beyond doubt, so that doubtful runs are
    believed too.
    """

    name: str
    foreign: bool
    bytes_of: dict[str, int]
    sequences: re.Pattern[str]
    native: bool = False
    proven: bool = False

    def in_text(self, text: str) -> "CodePage":
        """This page as it is to be judged in the text: native where most of its letters explain no damage."""
        letters = sum(map(self.has_letter, text)) if self.foreign else 0
        explained = sum(map(self.has_letter, "".join(self.sequences.findall(text)))) if self.foreign else 0
        page = replace(self, native=letters > 2 * explained)
        certain = sum(page.undone(match) != match[0] for match in islice(self.sequences.finditer(text), _SAMPLE))
        return replace(page, proven=certain >= _PROOF and not page.native)

    def has_letter(self, character: str) -> bool:
        """Whether this is one of the page's letters beyond ASCII."""
        return character in self.bytes_of and character.isalpha()

    def undone(self, match: re.Match[str]) -> str:
        """The characters that the matched run was before it was read in this page, or the run where it is clean."""
        run = match[0]
        try:
            good = bytes(map(self.bytes_of.__getitem__, run)).decode()
        except UnicodeDecodeError:
            return run
        left, right = match.string[max(0, match.start() - 2) : match.start()], match.string[match.end() :][:1]
        return good if self._is_damage(run, good, left, right) else run

    def _is_damage(self, run: str, good: str, left: str, right: str) -> bool:
        """Whether a writer would rather have written `good` than `run` between its two neighbours."""
        scripts = {_script(character) for character in good if character.isalpha()}
        beside = {_script(character) for character in left[-1:] + right if character.isalpha()}
        if len(scripts) > 1 or not all(map(_is_printed, good)) or _may_be_clean(run, left, right):
            return False
        if unicodedata.combining(good[0]) or (self.foreign and any(map(self.has_letter, left[-1:] + right))):
            return False
        if scripts == {"LATIN"}:
            sure = beside == scripts if self.foreign else beside <= scripts
            return sure and not self.native and _case_fits(left, good, right)
        if scripts:
            return beside <= scripts and (self.proven or sum(map(str.isalpha, good)) > 1)
        return self.proven or len(run) > 2 or not self.foreign


def _may_be_clean(run: str, left: str, right: str) -> bool:
    """Whether this is a capital and the punctuation that follows it at the end of a word."""
    if len(run) > 2 or not run[0].isupper() or run[1] not in _CLOSING or run in _COMMON:
        return False
    return not left[-1:].islower() and not right.isalnum()


def _case_fits(left: str, good: str, right: str) -> bool:
    """Whether the capitals of the mended word stand where words have them."""
    letters = [character for character in good if character.isalpha()]
    if letters[0].isupper() and left[-1:].islower():
        return False
    if letters[0].islower() and len(left) == 2 and left.isalpha() and left.isupper():
        return False
    return not (letters[-1].islower() and right.isupper())


def _is_printed(character: str) -> bool:
    """Whether a newspaper could print this character."""
    if character.isalpha():
        return _script(character) is not None
    if any(low <= ord(character) <= high for low, high in _UNPRINTED_RANGES):
        return False
    return unicodedata.category(character) in _PRINTED_SYMBOLS


def _script(letter: str) -> str | None:
    """The script of a letter, Japanese and Chinese taken together; `None` for letters no newspaper prints."""
    code = ord(letter)
    if letter in _RARE_LATIN or any(low <= code <= high for low, high in _LATIN_RANGES):
        return "LATIN"
    if any(low <= code <= high for low, high in _UNPRINTED_RANGES):
        return None
    name = unicodedata.name(letter, "").split(" ")[0]
    if name.startswith(("HIRAGANA", "KATAKANA")):
        return "CJK"
    return name if name in _SCRIPTS else None


def _code_page(name: str, *, foreign: bool) -> CodePage:
    """The code page of this name; bytes it leaves undefined pass as control characters, as in practice they do."""
    characters = [_character(byte, name) for byte in range(0x80, 0x100)]
    bytes_of = {character: byte for byte, character in enumerate(characters, 0x80)}
    tail = _one_of(characters[:0x40])
    pairs = f"{_one_of(characters[0x42:0x60])}{tail}"
    triples = f"{_one_of(characters[0x60:0x70])}{tail}{{2}}"
    quadruples = f"{_one_of(characters[0x70:0x75])}{tail}{{3}}"
    return CodePage(name, foreign, bytes_of, re.compile(f"(?:{pairs}|{triples}|{quadruples})++"))


def _character(byte: int, name: str) -> str:
    return bytes([byte]).decode(name, errors="ignore") or chr(byte)


def _one_of(characters: list[str]) -> str:
    return f"[{re.escape(''.join(characters))}]"


PAGES = (*(_code_page(name, foreign=False) for name in _LATIN), *(_code_page(name, foreign=True) for name in _FOREIGN))
