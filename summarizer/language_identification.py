"""Identifies the language of a text, and maps languages to the names that sumy uses."""

import re
from array import array
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier


# From the ISO 639-1 code to sumy's name of the language. Texts in other languages are summarised too, with Snowball's
# stemmer or without one (see `terms`).
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType({
    "ar": "arabic",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "he": "hebrew",
    "hu": "hungarian",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
})  # fmt: skip

# Bokmål and Nynorsk share their models.
_MACROLANGUAGES = {"nn": "no", "nb": "no"}

# The identifier's own label for text without a language: numbers, names, noise.
_NO_LANGUAGE = "zxx"

# Below this probability the identifier is guessing; clean sentences of ten words score above .9.
_MIN_CONFIDENCE = 0.5

# Enough text for a sure answer. The limit bounds the time, since the identifier reads byte by byte.
_SAMPLE_CHARACTERS = 4_000

# Words that are frequent in English and rare in texts of any other language.
_ENGLISH_WORDS: Final = frozenset(
    "and but from had has have his said that the their they this were which who will with would".split()
)
_WORD: Final = re.compile(r"[^\W\d_]+")

# Each third of nearly all of 1,800 English articles has at least this share of them. In other languages the highest
# share in an article is .025.
_ENGLISH_SHARE = 0.08
_MIN_WORDS = 60


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the text's language, or `None` if it cannot be identified."""
    if not any(map(str.isalpha, text[:_SAMPLE_CHARACTERS])):
        return None
    if _is_plainly_english(text[:_SAMPLE_CHARACTERS]):
        return "en"
    label: str
    label, confidence = _identifier().classify(text[:_SAMPLE_CHARACTERS])
    if label == _NO_LANGUAGE or confidence < _MIN_CONFIDENCE:
        return None
    return _MACROLANGUAGES.get(label, label)


def load_identifier() -> None:
    """Load the identifier now. Otherwise it is loaded with the first text that is not plainly English."""
    _identifier()


def _is_plainly_english(text: str) -> bool:
    """Return whether each third of a text has enough frequent English words that the identifier need not be asked.

    Loading the identifier takes 0.5 s.
    """
    words = _WORD.findall(text.lower())
    third = len(words) // 3
    return len(words) >= _MIN_WORDS and all(
        sum(word in _ENGLISH_WORDS for word in words[start : start + third]) >= _ENGLISH_SHARE * third
        for start in (0, third, 2 * third)
    )


@cache
def _identifier() -> "LanguageIdentifier":
    """Return the identifier, restricted to languages with a two-letter code.

    Otherwise a text's language and its dialects, which have longer codes, would split the probability between them.
    """
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - see `load_identifier`

    from summarizer.shared_blocks import SharedBlocks  # noqa: PLC0415 - it imports NumPy

    full = LanguageIdentifier.from_model_file(MODEL_FILE)
    full.set_languages({label for label in full.labels if len(label) == 2} | {_NO_LANGUAGE})
    # A new identifier with the tables of these languages only; `full` would keep those of all languages, 28 MiB.
    tables = full.nb_ptc, full.nb_pc, full.nb_classes, SharedBlocks(full.tk_nextmove), array("i", full.tk_output)
    identifier = LanguageIdentifier(*tables, norm_probs=True, tk_row=full.tk_row)
    # As an array, like the output: a list of 105,000 numbers takes 4 MiB, an array a tenth of that.
    identifier._rowbase = array("I", identifier._rowbase)  # noqa: SLF001 - it is made by the constructor only
    return identifier
