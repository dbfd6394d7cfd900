"""Repairs words that were decoded with the wrong code page, and leaves clean words of every script unchanged."""

import re
from collections.abc import Iterable, Iterator

from summarizer.model import Repaired
from summarizer.reading.characters.decodings import repairs

# Text that was damaged twice needs two passes; the third repairs what those uncover.
_MAX_PASSES = 3

# Not \s, which includes the no-break space and the next-line character: both may be bytes of a damaged letter.
_WORD = re.compile(r"[^ \t\n\r\f\v]+")

# An à whose second byte, a no-break space, was replaced by a plain space. Repairing it is safe only in words that end
# in à.
_HALF_A_GRAVE = re.compile(r"(?<!\w)(|l|voil|cel|del|déj)Ã(?=$|[,.;:!?)])")

# HTML entities and lone surrogates, which ftfy repairs in any context.
_NEEDS_FTFY = re.compile("[&\ud800-\udfff]")

_ACCENTED = re.compile("[\u00c0-\u00ff]")

_PUNCTUATION = r"""!"'()*,-./:;<>?[]_`{|}~"""


def repaired(text: str) -> tuple[str, tuple[Repaired, ...]]:
    """Return the text with its damaged words repaired, and each distinct repair in reading order.

    Our own repair comes before ftfy's, which breaks some words that it cannot repair.
    """
    forms = _repaired_forms(dict.fromkeys(_suspects(text)))
    changed = {word: form for word, form in forms.items() if form != word}
    if not changed or _is_other_damage(text, len(changed), len(forms)):
        return text, ()
    text = _WORD.sub(lambda match: changed.get(match[0], match[0]), text)
    pairs = dict.fromkeys(map(_without_punctuation, changed.items()))
    return text, tuple(Repaired(*pair) for pair in pairs)


def _is_other_damage(text: str, changed: int, suspects: int) -> bool:
    """Whether the text has a kind of damage that we do not repair: most letters are accented, and few words change.

    Cyrillic or Greek that was decoded as Latin letter by letter looks like this; if one of its words could be UTF-8,
    that is a coincidence.
    """
    letters = sum(map(str.isalpha, text))
    return changed < 0.5 * suspects and len(_ACCENTED.findall(text)) > 0.5 * letters


def _suspects(text: str) -> Iterator[str]:
    """Yield the words that could be damaged: those that are not plain ASCII, and those with an HTML entity."""
    if text.isascii() and "&" not in text and text.isprintable():
        return iter(())
    return (word for word in _WORD.findall(text) if not word.isascii() or "&" in word or not word.isprintable())


def _repaired_forms(words: Iterable[str]) -> dict[str, str]:
    """Return the words with their form after every layer of damage is removed."""
    forms = {word: word for word in words}
    is_western = False
    for _ in range(_MAX_PASSES):
        repaired_words = repairs([form for form in forms.values() if not form.isascii()])
        if not repaired_words:
            break
        is_western = is_western or any("Ã" in word for word in repaired_words)
        forms = {word: repaired_words.get(form, form) for word, form in forms.items()}
    if is_western:
        forms = {word: _HALF_A_GRAVE.sub(r"\1à", form) for word, form in forms.items()}
    return {word: _fixed(form) if _NEEDS_FTFY.search(form) else form for word, form in forms.items()}


def _fixed(word: str) -> str:
    """Return a word without HTML entities and lone surrogates."""
    import ftfy  # noqa: PLC0415 - few texts have such a word, and importing it takes 60 ms

    # Fixes that would change clean text are off: quotation marks stay curly, characters full-width, ligatures as they
    # are.
    return ftfy.fix_text(
        word,
        uncurl_quotes=False,
        fix_character_width=False,
        fix_latin_ligatures=False,
        fix_line_breaks=False,
        fix_encoding=False,
        normalization=None,
        explain=False,
    )


def _without_punctuation(pair: tuple[str, str]) -> tuple[str, str]:
    """Return a word and its repaired form without the ASCII punctuation around them, which is never damaged."""
    before, after = pair
    return before.strip(_PUNCTUATION), after.strip(_PUNCTUATION)
