"""Mends words that were read in the wrong code page, and leaves clean words of every script alone."""

import re
from collections.abc import Iterator

import ftfy
from ftfy.badness import is_bad

from summarizer.model import Repaired
from summarizer.reading.codepage import PAGES, CodePage

# Damage done twice is mended in two passes; a third is for what that uncovers.
_PASSES = 3

# Nothing that changes clean text: quotes stay curly, full width stays full, ligatures that are letters stay.
_FTFY = ftfy.TextFixerConfig(
    uncurl_quotes=False, fix_character_width=False, fix_latin_ligatures=False, fix_line_breaks=False, explain=False
)

# Not \s: it takes the no-break space and the next-line character for white space, and both are bytes of damage.
_WORD = re.compile(r"[^ \t\n\r\f\v]+")

# An à whose second byte, a no-break space, was tidied away to a plain one: safe only in the words that end in it.
_HALF_A_GRAVE = re.compile(r"(?<!\w)(|l|voil|cel|del|déj)Ã(?=$|[,.;:!?)])")

# HTML entities and halves of surrogate pairs, which ftfy mends whatever stands around them.
_FOR_FTFY = re.compile("[&\ud800-\udfff]")

_PUNCTUATION = r"""!"'()*,-./:;<>?[]_`{|}~"""


def repaired(text: str) -> tuple[str, tuple[Repaired, ...]]:
    """The text with its damaged words mended, and each distinct word that was, in reading order.

    Our own mending goes first: ftfy breaks some words that it cannot repair.
    """
    attested = _attested(text)
    mended = {word: _mended(word, attested) for word in dict.fromkeys(_suspects(text))}
    changed = {word: whole for word, whole in mended.items() if whole != word}
    if not changed:
        return text, ()
    text = _WORD.sub(lambda match: changed.get(match[0], match[0]), text)
    pairs = dict.fromkeys(map(_bare, changed.items()))
    return text, tuple(Repaired(*pair) for pair in pairs)


def _suspects(text: str) -> Iterator[str]:
    """The words that could be damaged: those beyond plain ASCII, and those that hold an HTML entity."""
    return (word for word in _WORD.findall(text) if not word.isascii() or "&" in word or not word.isprintable())


def _attested(text: str) -> tuple[CodePage, ...]:
    """The code pages whose reading of UTF-8 shows in the text, the one with most evidence first."""
    if text.isascii():
        return ()
    counts = [(page, len(page.sequences.findall(text))) for page in PAGES]
    found = sorted((item for item in counts if item[1]), key=lambda item: -item[1])
    return tuple(page.in_text(text) for page, _ in found)


def _mended(word: str, attested: tuple[CodePage, ...]) -> str:
    """The word with every layer of damage taken off."""
    for _ in range(_PASSES):
        before = word
        for page in attested:
            word = page.sequences.sub(page.undone, word)
        if word == before:
            break
    if any(page.name == "cp1252" for page in attested):
        word = _HALF_A_GRAVE.sub(r"\1à", word)
    return ftfy.fix_text(word, _FTFY) if _FOR_FTFY.search(word) or is_bad(word) else word


def _bare(pair: tuple[str, str]) -> tuple[str, str]:
    """A word and its mended form without the ASCII punctuation around them, which no damage touches."""
    before, after = pair
    return before.strip(_PUNCTUATION), after.strip(_PUNCTUATION)
