"""The code pages with which UTF-8 may have been decoded by mistake, and the letters that it encoded.

A letter beyond ASCII has two to four bytes in UTF-8. Decoded with an old code page it becomes as many characters: "š"
becomes "Å¡" in the western page, "ลก" in the Thai one. In the East Asian pages two bytes make one character, so the
last byte of a letter may be combined with the first byte of the next.
"""

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, count, starmap

# The rarity of the pages, as -log p: of two decodings that fit equally well, that of the more common page wins.
_SINGLE_BYTE = {
    "cp1252": 0, "latin-1": 0, "cp1250": 1, "cp1251": 1, "cp1254": 1, "mac_roman": 1, "cp874": 1, "cp1253": 2,
    "cp1255": 2, "cp1256": 2, "cp1257": 2, "cp1258": 2, "koi8_r": 2, "iso8859_15": 2, "iso8859_2": 2, "iso8859_9": 2,
    "iso8859_5": 2, "iso8859_7": 2, "iso8859_11": 2, "koi8_u": 3, "iso8859_4": 3, "iso8859_13": 3, "iso8859_16": 3,
    "iso8859_3": 3, "iso8859_10": 3, "iso8859_14": 3, "iso8859_6": 3, "iso8859_8": 3,
}  # fmt: skip
_DOUBLE_BYTE = {"gb18030": 1, "big5": 2, "euc_kr": 2, "shift_jis": 2}

# The UTF-8 bytes of a letter, symbol or emoji that a newspaper could print, not of every existing code point.
_LETTER = (
    rb"(?:[\xc2-\xdb][\x80-\xbf]|\xe0[\xa4-\xbb][\x80-\xbf]|\xe1[\x80-\x83\x88-\x8e\x9e\x9f\xb8-\xbf][\x80-\xbf]"
    rb"|\xe2[\x80-\x9f\xac\xad][\x80-\xbf]|\xe3[\x80-\x83][\x80-\xbf]|[\xe4-\xe9][\x80-\xbf]{2}|\xea[\xb0-\xbf][\x80-\xbf]"
    rb"|[\xeb\xec][\x80-\xbf]{2}|\xed[\x80-\x9e][\x80-\xbf]|\xef[\xb8\xbb-\xbf][\x80-\xbf]|\xf0\x9f[\x80-\xbf]{2})"
)
_TOKEN = re.compile(_LETTER + rb"|[\x00-\xff]")
# Bytes that may be UTF-8: a letter of three bytes, two letters in a row, or one next to plain text. In double-byte
# pages, where one clean character in ten looks like a letter of two bytes: three in a row, or one or two between plain
# text.
_THREE_BYTES = rb"(?=[\xe0-\xf0])" + _LETTER
_SUSPECT_IN_SINGLE_BYTE = (
    rb"[\xc2-\xdb][\x80-\xbf](?:(?![\x80-\xff])|[\xc2-\xdb][\x80-\xbf])|(?<![\x80-\xff])[\xc2-\xdb][\x80-\xbf]|"
    + _THREE_BYTES
)
_SUSPECT_IN_DOUBLE_BYTE = (
    rb"(?:(?:[\xc2-\xdb][\x80-\xbf]){3}|(?<![\x80-\xff])(?:[\xc2-\xdb][\x80-\xbf]){1,2}(?![\x80-\xff])|"
    + _THREE_BYTES
    + rb")"
)
# The characters before the suspect bytes, so that the match does not begin within a character.
_WHOLE_CHARACTERS = rb"\A(?:[\x00-\x80]|[\x81-\xff][\x00-\xff])*?"
_WHOLE_SHIFT_JIS = rb"\A(?:[\x00-\x80\xa0-\xdf]|[\x81-\x9f\xe0-\xff][\x00-\xff])*?"

_UTF8_ROLES = bytes(ord("L") if 0xC2 <= byte <= 0xF0 else ord("T") if 0x80 <= byte < 0xC0 else 0 for byte in range(256))
_FIRST_EAST_ASIAN = "\u3000"


@dataclass(frozen=True, slots=True, eq=False)
class CodePage:
    """A code page: how to encode text in it, and how to find the letters of UTF-8 in the encoded bytes.

    A character that is not in the page is encoded as a question mark; a byte that the page leaves undefined is decoded
    as a control character. `rarity` is -log p; `letters` are the characters that the first byte of a letter can become.
    """

    name: str
    rarity: int
    is_double_byte: bool
    encoded: Callable[[str], bytes]
    suspect: re.Pattern[bytes]
    letters: frozenset[str] = frozenset()

    def suspects(self, words: Sequence[str], characters: AbstractSet[str]) -> Iterator[str]:
        """Return the words that may contain UTF-8 decoded with this page; `characters` are all those of the words."""
        if self.is_double_byte and max(characters, default="") < _FIRST_EAST_ASIAN:
            return iter(())
        if not self.is_double_byte and self.letters.isdisjoint(characters):
            return iter(())
        data = self.encoded("\n".join(words))
        if not self.is_double_byte and b"LT" not in data.translate(_UTF8_ROLES):
            return iter(())
        return (word for word, its in zip(words, data.split(b"\n"), strict=True) if self.suspect.search(its))

    def segments(self, word: str) -> Iterator[tuple[str, str | None]]:
        """Yield the smallest segments of a word, each with its original in UTF-8, or `None` if it was not UTF-8."""
        ends = accumulate(len(self.encoded(character)) for character in word) if self.is_double_byte else count(1)
        start = end = reached = 0
        original: str | None = ""
        for token in _TOKEN.finditer(self.encoded(word)):
            while reached < token.end():
                reached, end = next(ends), end + 1
            letter = self._letter(token[0], word[end - 1])
            original = None if original is None or letter is None else original + letter
            if reached == token.end():
                yield word[start:end], original
                start, original = end, ""

    @staticmethod
    def _letter(token: bytes, last: str) -> str | None:
        """Return the letter that the bytes encode in UTF-8, or `None`; they end in the character `last` of the word."""
        if len(token) > 1:
            return token.decode()
        return None if token > b"\x7f" or (token == b"?" and last != "?") else token.decode()


def _single_byte_page(name: str, rarity: int) -> CodePage:
    known = [bytes([byte]).decode(name, "ignore") for byte in range(256)]
    characters = [known[byte] or ("\ufffe" if chr(byte) in known else chr(byte)) for byte in range(256)]
    table = codecs.charmap_build("".join(characters))

    def encoded(text: str) -> bytes:
        return codecs.charmap_encode(text, "replace", table)[0]

    return CodePage(name, rarity, is_double_byte=False, encoded=encoded, suspect=re.compile(_SUSPECT_IN_SINGLE_BYTE),
                    letters=frozenset(characters[0xC2:0xF1]))  # fmt: skip


def _double_byte_page(name: str, rarity: int) -> CodePage:
    def encoded(text: str) -> bytes:
        return text.encode(name, "replace")

    before = _WHOLE_SHIFT_JIS if name == "shift_jis" else _WHOLE_CHARACTERS
    return CodePage(
        name, rarity, is_double_byte=True, encoded=encoded, suspect=re.compile(before + _SUSPECT_IN_DOUBLE_BYTE)
    )


CODE_PAGES = (*starmap(_single_byte_page, _SINGLE_BYTE.items()), *starmap(_double_byte_page, _DOUBLE_BYTE.items()))
