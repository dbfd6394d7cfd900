"""A cache for functions of tokens, which is dropped with the text."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from summarizer.attribution_in_english.parsing.tokens import Token

Result = TypeVar("Result")


def cached_for_tokens(function: Callable[[Token], Result]) -> Callable[[Token], Result]:
    """Cache a function's results in the token's text: a parsed text does not change."""

    @wraps(function)
    def wrapper(token: Token) -> Result:
        results = token.doc.cached[function]
        if token.i not in results:
            results[token.i] = function(token)
        return cast("Result", results[token.i])

    return wrapper
