"""Mends words that were read in the wrong code page, and leaves clean words of every script alone."""

import re
from collections.abc import Iterable, Iterator

import ftfy

from summarizer.model import Repaired
from summarizer.reading.characters.decodings import mended

# Damage done twice is mended in two passes; a third is for what that uncovers.
_PASSES = 3

# Nothing that changes clean text: quotes stay curly, full width stays full, ligatures that are letters stay.
_FTFY = ftfy.TextFixerConfig(
    uncurl_quotes=False,
    fix_character_width=False,
    fix_latin_ligatures=False,
    fix_line_breaks=False,
    fix_encoding=False,
    normalization=None,
    explain=False,
)

# Not \s: it takes the no-break space and the next-line character for white space, and both are bytes of damage.
_WORD = re.compile(r"[^ \t\n\r\f\v]+")

# An à whose second byte, a no-break space, was tidied away to a plain one: safe only in the words that end in it.
_HALF_A_GRAVE = re.compile(r"(?<!\w)(|l|voil|cel|del|déj)Ã(?=$|[,.;:!?)])")

# HTML entities and halves of surrogate pairs, which ftfy mends whatever stands around them.
_FOR_FTFY = re.compile("[&\ud800-\udfff]")

_ACCENTED = re.compile("[\u00c0-\u00ff]")

_PUNCTUATION = r"""!"'()*,-./:;<>?[]_`{|}~"""


def repaired(text: str) -> tuple[str, tuple[Repaired, ...]]:
    """The text with its damaged words mended, and each distinct word that was, in reading order.

    Our own mending goes first: ftfy breaks some words that it cannot repair.
    """
    forms = _forms(dict.fromkeys(_suspects(text)))
    changed = {word: whole for word, whole in forms.items() if whole != word}
    if not changed or _is_other_damage(text, len(changed), len(forms)):
        return text, ()
    text = _WORD.sub(lambda match: changed.get(match[0], match[0]), text)
    pairs = dict.fromkeys(map(_bare, changed.items()))
    return text, tuple(Repaired(*pair) for pair in pairs)


def _is_other_damage(text: str, changed: int, among: int) -> bool:
    """Whether the text is damaged in another way than ours: most of its letters are accented, and few words mend.

    Cyrillic or Greek read as Latin letter by letter looks so; a word of it that could be UTF-8 is so by chance.
    """
    letters = sum(map(str.isalpha, text))
    return changed < 0.5 * among and len(_ACCENTED.findall(text)) > 0.5 * letters


def _suspects(text: str) -> Iterator[str]:
    """The words that could be damaged: those beyond plain ASCII, and those that hold an HTML entity."""
    if text.isascii() and "&" not in text and text.isprintable():
        return iter(())
    return (word for word in _WORD.findall(text) if not word.isascii() or "&" in word or not word.isprintable())


def _forms(words: Iterable[str]) -> dict[str, str]:
    """The words, each with what is left of it when every layer of damage is taken off."""
    forms = {word: word for word in words}
    western = False
    for _ in range(_PASSES):
        readings = mended([word for word in forms.values() if not word.isascii()])
        if not readings:
            break
        western = western or any("Ã" in word for word in readings)
        forms = {word: readings.get(now, now) for word, now in forms.items()}
    if western:
        forms = {word: _HALF_A_GRAVE.sub(r"\1à", now) for word, now in forms.items()}
    return {word: ftfy.fix_text(now, _FTFY) if _FOR_FTFY.search(now) else now for word, now in forms.items()}


def _bare(pair: tuple[str, str]) -> tuple[str, str]:
    """A word and its mended form without the ASCII punctuation around them, which no damage touches."""
    before, after = pair
    return before.strip(_PUNCTUATION), after.strip(_PUNCTUATION)
