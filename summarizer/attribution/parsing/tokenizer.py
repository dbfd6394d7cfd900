"""The tokenizer: spaCy's for English, with our rules for hyphens and titles."""

from collections.abc import Callable
from typing import Any, Final

from spacy.language import Language
from spacy.symbols import ORTH  # type: ignore[import-not-found]  # it is compiled, without stubs
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled as well
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from summarizer.attribution.parsing.hyphens import SIGNING_DASH
from summarizer.attribution.parsing.titles import ABBREVIATIONS, BRACKETS

NO_TOKENIZER: Final = {"nlp": {"tokenizer": {"@tokenizers": "precis.NoTokenizer.v1"}}}
"""The setting that keeps spaCy from making its own tokenizer while it loads a pipeline.

It would make its own twice, and again at every change of a rule: each time it reads 1,300 special cases, in 40 ms.
"""


@registry.tokenizers("precis.NoTokenizer.v1")  # type: ignore[untyped-decorator]  # spaCy's own
def _no_tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda pipeline: Tokenizer(pipeline.vocab)


def news_tokenizer(pipeline: Language) -> Tokenizer:
    """Return the tokenizer for a pipeline; its vocabulary must be loaded, for the norms of the special cases."""
    defaults: Any = pipeline.Defaults
    return Tokenizer(
        pipeline.vocab,
        rules={**defaults.tokenizer_exceptions, **{each: [{ORTH: each}] for each in ABBREVIATIONS}},
        prefix_search=compile_prefix_regex((*defaults.prefixes, SIGNING_DASH)).search,
        suffix_search=compile_suffix_regex(defaults.suffixes).search,
        infix_finditer=compile_infix_regex((*defaults.infixes, *BRACKETS)).finditer,
        token_match=defaults.token_match,
        url_match=defaults.url_match,
    )
