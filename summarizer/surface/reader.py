"""The surface reader: from an article and its language's tables to actors and claims."""

import re
from typing import Final

from summarizer.model import Actor, Claim
from summarizer.surface.actors import actors
from summarizer.surface.claims import claims
from summarizer.surface.constructions.constructions import attributions
from summarizer.surface.lexicon.tables import load_language
from summarizer.surface.lexicon.unmarked import unmarked_language
from summarizer.surface.names.context import in_context
from summarizer.surface.names.linking import entities
from summarizer.surface.names.names import mentions
from summarizer.surface.phrases.nominals import nominals_of
from summarizer.surface.speakers.coreference import resolved
from summarizer.surface.text.tokens import read_text

_MARKED: Final = re.compile(r"[^\W\d_a-zA-Z]")


def read(text: str, title: str | None, code: str) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Return the actors of an article by decreasing salience, and its claims in reading order.

    Nothing is found in a text written in capitals, where names cannot be told from other words. If a text has no
    diacritics at all, words are looked up without them: "senalo" is señaló.
    """
    if _is_in_capitals(text):
        return (), ()
    language = load_language(code)
    if not language.inflects and _MARKED.search(text) is None:
        language = unmarked_language(code)
    parsed = read_text(text, language)
    named = in_context(parsed, mentions(parsed, language), language)
    nominals = nominals_of(parsed, language, entities(text, named, language))
    found = tuple(resolved(parsed, nominals, tuple(attributions(parsed, nominals))))
    made = claims(parsed, nominals, found)
    return actors(parsed, nominals, made, title), made


def _is_in_capitals(text: str) -> bool:
    return sum(map(str.isupper, text)) > sum(map(str.islower, text))
