"""The tokenizer: spaCy's for English, with our rules for hyphens and titles."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.symbols import (  # type: ignore[import-not-found]  # it is compiled, without stubs
    IS_PUNCT,
    IS_QUOTE,
    IS_SPACE,
    LOWER,
    NORM,
    ORTH,
    PREFIX,
    SHAPE,
    SUFFIX,
)
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled as well
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

NO_TOKENIZER: Final = {"nlp": {"tokenizer": {"@tokenizers": "precis.NoTokenizer.v1"}}}
"""The setting that keeps spaCy from making its own tokenizer while it loads a pipeline.

It would make its own twice, and again at every change of a rule: each time it reads 1,300 special cases, in 40 ms.
"""

ABBREVIATIONS: Final = (
    "Ald. Amb. Asst. Atty. Brig. Capt. Cdr. Cllr. Cmdr. Col. Const. Cpl. Dep. Det. Fr. Hon. Insp. Lieut. Lt. Maj. Ofc."
    " Pfc. Pres. Pvt. Sgt. Spc. Supt."
).split()
"""The ranks and offices that spaCy's tokenizer does not know: it takes their full stop for the end of a sentence."""

# The bracket of an agency, if no space follows: "(CNN)Ann".
_BRACKETS: Final = (f"(?<=[{ALPHA_LOWER}{ALPHA_UPPER}])\\)(?=-?[{ALPHA_UPPER}])", f"(?<=\\))-(?=[{ALPHA_UPPER}])")
# The dash before a signature: “It is late.” -Ann Lee.
_SIGNING_DASH: Final = f"-(?=[{ALPHA_UPPER}])"

# The mark that closes a quotation, and the comma in it, if no space follows: “We are full,”said Ann Lund.
_CLOSING_MARKS: Final = (f'[,.!?…](?=[”"][{ALPHA}])', f'(?<=[,.!?…])[”"](?=[{ALPHA}])')

_Search = Callable[[str], re.Match[str] | None]

_READ_OF_WORDS: Final = frozenset({LOWER, NORM, PREFIX, SUFFIX, SHAPE, IS_PUNCT, IS_QUOTE, IS_SPACE})
"""The attributes of a word that the pipeline and our tokens read; spaCy computes fifteen more for each new word."""


@registry.tokenizers("precis.NoTokenizer.v1")  # type: ignore[untyped-decorator]  # spaCy's own
def _no_tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda pipeline: Tokenizer(pipeline.vocab)


def news_tokenizer(pipeline: Language) -> Tokenizer:
    """Return the tokenizer for a pipeline; its vocabulary must be loaded, for the norms of the special cases."""
    defaults: Any = pipeline.Defaults
    infixes = (*defaults.infixes, *_BRACKETS, *_CLOSING_MARKS)
    return Tokenizer(
        pipeline.vocab,
        rules={**defaults.tokenizer_exceptions, **{each: [{ORTH: each}] for each in ABBREVIATIONS}},
        prefix_search=partial(_found, compile_prefix_regex((*defaults.prefixes, _SIGNING_DASH)).search),
        suffix_search=partial(_found, compile_suffix_regex(defaults.suffixes).search),
        infix_finditer=partial(_all_found, compile_infix_regex(infixes).finditer),
        token_match=defaults.token_match,
        url_match=partial(_found, defaults.url_match),
    )


def read_less_of_new_words(pipeline: Language) -> None:
    """Compute only those attributes of each new word that the pipeline and our tokens read."""
    vocab: Any = pipeline.vocab
    for attribute in vocab.lex_attr_getters.keys() - _READ_OF_WORDS:
        del vocab.lex_attr_getters[attribute]


def _found(search: _Search, word: str) -> re.Match[str] | None:
    """Search a word, unless it has only plain letters, in which no rule finds anything."""
    return None if word.isalpha() and word.isascii() else search(word)


def _all_found(find: Callable[[str], Iterable[re.Match[str]]], word: str) -> Iterable[re.Match[str]]:
    """Find all matches in a word, with the same exception."""
    return () if word.isalpha() and word.isascii() else find(word)
