"""Measures how plausible a decoded text is: words that exist in no language show that the character set is wrong."""

import re
import unicodedata
from itertools import islice, pairwise

_WORD = re.compile(r"\S+")
_MAX_WORDS = 2_000
_MAX_WORD_CHARACTERS = 60

# Categories of characters that occur between two letters only if the character set is wrong: control characters,
# currencies, box-drawing characters, fractions.
_SYMBOLS = frozenset(("Cc", "Cn", "Co", "Sc", "Sm", "So", "Sk", "No", "Pi", "Pf", "Ps", "Pe"))

# Punctuation that languages do use within words.
_INNER_PUNCTUATION = frozenset("’‘·´`°")

_MAX_ACCENTED_SHARE = 0.6

# Chinese, Japanese and Korean each have characters that occur in every sentence; the number is their least share.
_CHINESE = re.compile("[的一是不了在有人我他这這和於中]")
_KANA = re.compile("[\u3041-\u3096]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_COMMON_CHARACTERS = {
    "gb18030": (_CHINESE, 0.03),
    "big5hkscs": (_CHINESE, 0.03),
    "cp950": (_CHINESE, 0.03),
    "cp932": (_KANA, 0.1),
    "euc_jp": (_KANA, 0.1),
    "cp949": (_HANGUL, 0.6),
}
_CJK_CHARACTER = re.compile("[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]")
_MIN_CJK_CHARACTERS = 12


def strangeness(text: str, charset: str) -> float:
    """Return the share, in 0..1, of the non-ASCII words that no language has.

    `charset` is the codec with which the text was decoded. For East Asian sets, which do not separate words, it is the
    share of damaged and foreign letters instead.
    """
    words = list(islice((word for word in _WORD.findall(text) if not word.isascii()), _MAX_WORDS))
    if not words:
        return 0.0
    if charset in _COMMON_CHARACTERS:
        return _cjk_strangeness("".join(words), *_COMMON_CHARACTERS[charset])
    return sum(map(_is_strange, words)) / len(words)


def _cjk_strangeness(text: str, common: re.Pattern[str], share: float) -> float:
    """Return the share of letters that are not CJK characters, or 1 if the commonest of the language are missing.

    A replacement character counts as ten letters.
    """
    cjk = len(_CJK_CHARACTER.findall(text))
    if cjk > _MIN_CJK_CHARACTERS and len(common.findall(text)) < share * cjk:
        return 1.0
    letters = sum(1 for character in text if not character.isascii() and character.isalpha())
    damaged = text.count("\ufffd")
    return (letters - min(cjk, letters) + 10 * damaged) / max(1, letters + 10 * damaged)


def _is_strange(word: str) -> bool:
    word = word[:_MAX_WORD_CHARACTERS]
    if "\ufffd" in word or any(unicodedata.category(character) in {"Cc", "Cn", "Co"} for character in word):
        return True
    letters = [character for character in word if character.isalpha()]
    if len({_script(letter) for letter in letters}) > 1:
        return True
    return _is_mixed_in_case(word) or _has_symbol_within(word) or _is_accented_throughout(letters)


def _is_mixed_in_case(word: str) -> bool:
    """Whether a capital follows a small letter: in some sets, capital and small letters are swapped."""
    return any(left.islower() and right.isupper() and not right.isascii() for left, right in pairwise(word))


def _has_symbol_within(word: str) -> bool:
    return any(
        left.isalpha()
        and right.isalpha()
        and middle not in _INNER_PUNCTUATION
        and unicodedata.category(middle) in _SYMBOLS
        for left, middle, right in zip(word, word[1:], word[2:], strict=False)
    )


def _is_accented_throughout(letters: list[str]) -> bool:
    """Whether most of a word's Latin letters are accented: it belongs to another script, decoded as Latin."""
    accented = sum(1 for letter in letters if not letter.isascii())
    return len(letters) > 2 and _script(letters[0]) == "latin" and accented > _MAX_ACCENTED_SHARE * len(letters)


def _script(letter: str) -> str:
    """Return the script of a letter, distinguishing only scripts that character sets can confuse."""
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin"
    names = ((0x370, 0x400, "greek"), (0x400, 0x530, "cyrillic"), (0x590, 0x600, "hebrew"), (0x600, 0x780, "arabic"))
    return next((name for low, high, name in names if low <= code < high), "other")
