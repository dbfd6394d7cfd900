"""Treats both apostrophes as one letter for the pipeline, which was trained only on names such as "O'Neill"."""

import re
from collections.abc import Callable
from typing import Any, Final

from spacy.language import Language
from spacy.symbols import NORM, SHAPE  # type: ignore[import-not-found]  # it is compiled, without stubs

_TYPOGRAPHIC: Final = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_]{2})")


def read_apostrophes_alike(pipeline: Language) -> None:
    """Give a word with a typographic apostrophe inside the norm and the shape that it has with a plain one."""
    vocab: Any = pipeline.vocab
    getters = vocab.lex_attr_getters
    for attribute in (NORM, SHAPE):
        getters[attribute] = _with_plain_apostrophe(getters[attribute])


def _with_plain_apostrophe(getter: Callable[[str], str]) -> Callable[[str], str]:
    return lambda word: getter(_TYPOGRAPHIC.sub("'", word) if "’" in word else word)
