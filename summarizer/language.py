"""Which language a text is in, and what sumy calls it."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# ISO 639-1 code to the name that sumy knows a language by. Texts in others are summarised too, their words compared as
# they stand.
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
_SAME = {"nn": "no", "nb": "no"}

# The identifier's own label for text without language: numbers, names, noise.
_NO_LANGUAGE = "zxx"

# Below this the identifier is guessing: clean sentences of ten words score above .9.
_CONFIDENCE = 0.5

# Enough to be sure, and bounds the time: the identifier walks byte by byte.
_SAMPLE = 4_000


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, or `None` where it cannot be told."""
    if not any(map(str.isalpha, text[:_SAMPLE])):
        return None
    label: str
    label, confidence = _identifier().classify(text[:_SAMPLE])
    if label == _NO_LANGUAGE or confidence < _CONFIDENCE:
        return None
    return _SAME.get(label, label)


@cache
def _identifier() -> LanguageIdentifier:
    """The identifier, restricted to languages with a two-letter code: dialects draw votes from their neighbours."""
    full = LanguageIdentifier.from_model_file(MODEL_FILE)
    full.set_languages({label for label in full.labels if len(label) == 2} | {_NO_LANGUAGE})
    # Another one with these languages only: the first would keep the table of all, 28 MiB.
    words = full.nb_ptc, full.nb_pc, full.nb_classes, full.tk_nextmove, full.tk_output
    return LanguageIdentifier(*words, norm_probs=True, tk_row=full.tk_row)
