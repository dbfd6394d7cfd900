"""Judges whether a text was decoded in the right character set, by how strange its words are."""

import re
import unicodedata
from itertools import islice, pairwise

_WORD = re.compile(r"\S+")
_MOST_WORDS = 2_000
_LONGEST_WORD = 60

# What stands between two letters only where the set is wrong: control characters, currencies, boxes, fractions.
_SYMBOLS = frozenset(("Cc", "Cn", "Co", "Sc", "Sm", "So", "Sk", "No", "Pi", "Pf", "Ps", "Pe"))

# Marks that languages do set within words.
_WITHIN = frozenset("’‘·´`°")

_LATIN_SHARE = 0.6

# In each language of many signs some stand in every sentence.
_CHINESE = re.compile("[的一是不了在有人我他这這和於中]")
_KANA = re.compile("[\u3041-\u3096]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_COMMON = {
    "gb18030": (_CHINESE, 0.03),
    "big5hkscs": (_CHINESE, 0.03),
    "cp950": (_CHINESE, 0.03),
    "cp932": (_KANA, 0.1),
    "euc_jp": (_KANA, 0.1),
    "cp949": (_HANGUL, 0.6),
}
_SIGN = re.compile("[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]")
_ENOUGH_SIGNS = 12


def strangeness(text: str, charset: str) -> float:
    """The share of the words beyond ASCII that no language writes; `charset` is the codec they were decoded with."""
    words = list(islice((word for word in _WORD.findall(text) if not word.isascii()), _MOST_WORDS))
    if not words:
        return 0.0
    if charset in _COMMON:
        return _strangeness_of_signs("".join(words), *_COMMON[charset])
    return sum(map(_is_strange, words)) / len(words)


def _strangeness_of_signs(text: str, common: re.Pattern[str], share: float) -> float:
    """How much of the text is no sign, or all of it where the commonest signs are missing."""
    signs = len(_SIGN.findall(text))
    if signs > _ENOUGH_SIGNS and len(common.findall(text)) < share * signs:
        return 1.0
    letters = sum(1 for character in text if not character.isascii() and character.isalpha())
    damaged = text.count("\ufffd")
    return (letters - min(signs, letters) + 10 * damaged) / max(1, letters + 10 * damaged)


def _is_strange(word: str) -> bool:
    word = word[:_LONGEST_WORD]
    if "\ufffd" in word or any(unicodedata.category(character) in {"Cc", "Cn", "Co"} for character in word):
        return True
    letters = [character for character in word if character.isalpha()]
    if len({_script(letter) for letter in letters}) > 1:
        return True
    return _is_mixed_in_case(word) or _has_symbol_within(word) or _is_accented_throughout(letters)


def _is_mixed_in_case(word: str) -> bool:
    """Whether a capital follows a small letter, as where the set has them the other way round."""
    return any(left.islower() and right.isupper() and not right.isascii() for left, right in pairwise(word))


def _has_symbol_within(word: str) -> bool:
    return any(
        left.isalpha() and right.isalpha() and middle not in _WITHIN and unicodedata.category(middle) in _SYMBOLS
        for left, middle, right in zip(word, word[1:], word[2:], strict=False)
    )


def _is_accented_throughout(letters: list[str]) -> bool:
    """Whether letters of the Latin script are accented, most of them: another script's."""
    accented = sum(1 for letter in letters if not letter.isascii())
    return len(letters) > 2 and _script(letters[0]) == "latin" and accented > _LATIN_SHARE * len(letters)


def _script(letter: str) -> str:
    """The script of a letter, as far as sets can confuse them."""
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin"
    names = ((0x370, 0x400, "greek"), (0x400, 0x530, "cyrillic"), (0x590, 0x600, "hebrew"), (0x600, 0x780, "arabic"))
    return next((name for low, high, name in names if low <= code < high), "other")
