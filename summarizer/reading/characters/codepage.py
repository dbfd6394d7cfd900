"""The code pages a text may have been read in by mistake, and what its characters were in UTF-8 before that.

A letter beyond ASCII is two to four bytes in UTF-8. Read in an old code page it becomes as many characters: "š" is "Å¡"
in the western page, "ลก" in the Thai one. In the pages of East Asia two bytes make one character, and the last byte of
a letter may take the next letter with it.
"""

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, count, starmap

# How rare, as -log p, the pages are in the world: of two readings that fit as well, that in the commoner page wins.
_ONE_BYTE = {
    "cp1252": 0, "latin-1": 0, "cp1250": 1, "cp1251": 1, "cp1254": 1, "mac_roman": 1, "cp874": 1, "cp1253": 2,
    "cp1255": 2, "cp1256": 2, "cp1257": 2, "cp1258": 2, "koi8_r": 2, "iso8859_15": 2, "iso8859_2": 2, "iso8859_9": 2,
    "iso8859_5": 2, "iso8859_7": 2, "iso8859_11": 2, "koi8_u": 3, "iso8859_4": 3, "iso8859_13": 3, "iso8859_16": 3,
    "iso8859_3": 3, "iso8859_10": 3, "iso8859_14": 3, "iso8859_6": 3, "iso8859_8": 3,
}  # fmt: skip
_TWO_BYTE = {"gb18030": 1, "big5": 2, "euc_kr": 2, "shift_jis": 2}

# A letter, sign or picture that a newspaper could print, in UTF-8: not every code point that there is.
_LETTER = (
    rb"(?:[\xc2-\xdb][\x80-\xbf]|\xe0[\xa4-\xbb][\x80-\xbf]|\xe1[\x80-\x83\x88-\x8e\x9e\x9f\xb8-\xbf][\x80-\xbf]"
    rb"|\xe2[\x80-\x9f\xac\xad][\x80-\xbf]|\xe3[\x80-\x83][\x80-\xbf]|[\xe4-\xe9][\x80-\xbf]{2}|\xea[\xb0-\xbf][\x80-\xbf]"
    rb"|[\xeb\xec][\x80-\xbf]{2}|\xed[\x80-\x9e][\x80-\xbf]|\xef[\xb8\xbb-\xbf][\x80-\xbf]|\xf0\x9f[\x80-\xbf]{2})"
)
_TOKEN = re.compile(_LETTER + rb"|[\x00-\xff]")
# What deserves a closer look: a letter of three bytes, two in a row, or one next to plain text; in wide pages, where
# one clean character in ten looks like a letter of two bytes, three in a row or a few between plain text.
_THREE_BYTES = rb"(?=[\xe0-\xf0])" + _LETTER
_SUSPECT_NARROW = (
    rb"[\xc2-\xdb][\x80-\xbf](?:(?![\x80-\xff])|[\xc2-\xdb][\x80-\xbf])|(?<![\x80-\xff])[\xc2-\xdb][\x80-\xbf]|"
    + _THREE_BYTES
)
_SUSPECT_WIDE = (
    rb"(?:(?:[\xc2-\xdb][\x80-\xbf]){3}|(?<![\x80-\xff])(?:[\xc2-\xdb][\x80-\xbf]){1,2}(?![\x80-\xff])|"
    + _THREE_BYTES
    + rb")"
)
# The characters before it, so that none is cut in two.
_DOUBLE = rb"\A(?:[\x00-\x80]|[\x81-\xff][\x00-\xff])*?"
_MIXED = rb"\A(?:[\x00-\x80\xa0-\xdf]|[\x81-\x9f\xe0-\xff][\x00-\xff])*?"

_SHAPE = bytes(ord("L") if 0xC2 <= byte <= 0xF0 else ord("T") if 0x80 <= byte < 0xC0 else 0 for byte in range(256))
_FIRST_WIDE = "\u3000"


@dataclass(frozen=True, slots=True, eq=False)
class CodePage:
    """A code page: how to write text in it, and where to look for letters of UTF-8 in what was written.

    What is not in the page is written as a question mark; bytes that it leaves undefined are control characters in it.
    """

    name: str
    rarity: int
    wide: bool
    encoded: Callable[[str], bytes]
    suspect: re.Pattern[bytes]
    letters: frozenset[str] = frozenset()

    def suspects(self, words: Sequence[str], characters: AbstractSet[str]) -> Iterator[str]:
        """The words, made of these characters, that could hold UTF-8 read in this page."""
        if max(characters, default="") < _FIRST_WIDE if self.wide else self.letters.isdisjoint(characters):
            return iter(())
        data = self.encoded("\n".join(words))
        if not self.wide and b"LT" not in data.translate(_SHAPE):
            return iter(())
        return (word for word, its in zip(words, data.split(b"\n"), strict=True) if self.suspect.search(its))

    def pieces(self, word: str) -> Iterator[tuple[str, str | None]]:
        """The word cut into its smallest pieces, each with what it was in UTF-8, or `None` where it was none."""
        ends = accumulate(len(self.encoded(character)) for character in word) if self.wide else count(1)
        start = end = reached = 0
        was: str | None = ""
        for token in _TOKEN.finditer(self.encoded(word)):
            while reached < token.end():
                reached, end = next(ends), end + 1
            good = self._letter(token[0], word[end - 1])
            was = None if was is None or good is None else was + good
            if reached == token.end():
                yield word[start:end], was
                start, was = end, ""

    @staticmethod
    def _letter(token: bytes, last: str) -> str | None:
        """The letter that these bytes are, which end in this character of the word; `None` where they are none."""
        if len(token) > 1:
            return token.decode()
        return None if token > b"\x7f" or (token == b"?" and last != "?") else token.decode()


def _narrow(name: str, rarity: int) -> CodePage:
    known = [bytes([byte]).decode(name, "ignore") for byte in range(256)]
    characters = [known[byte] or ("\ufffe" if chr(byte) in known else chr(byte)) for byte in range(256)]
    table = codecs.charmap_build("".join(characters))

    def encoded(text: str) -> bytes:
        return codecs.charmap_encode(text, "replace", table)[0]

    return CodePage(name, rarity, wide=False, encoded=encoded, suspect=re.compile(_SUSPECT_NARROW),
                    letters=frozenset(characters[0xC2:0xF1]))  # fmt: skip


def _wide(name: str, rarity: int) -> CodePage:
    def encoded(text: str) -> bytes:
        return text.encode(name, "replace")

    before = _MIXED if name == "shift_jis" else _DOUBLE
    return CodePage(name, rarity, wide=True, encoded=encoded, suspect=re.compile(before + _SUSPECT_WIDE))


PAGES = (*starmap(_narrow, _ONE_BYTE.items()), *starmap(_wide, _TWO_BYTE.items()))
