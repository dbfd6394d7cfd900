"""Reads with tables: from an article and its language's tables to actors and claims."""

import re
from typing import Final

from summarizer.attribution_in_other_languages.actors import actors
from summarizer.attribution_in_other_languages.claims import claims
from summarizer.attribution_in_other_languages.constructions.constructions import attributions
from summarizer.attribution_in_other_languages.lexicon.tables import load_language
from summarizer.attribution_in_other_languages.lexicon.unmarked import unmarked_language
from summarizer.attribution_in_other_languages.names.context import in_context
from summarizer.attribution_in_other_languages.names.linking import entities
from summarizer.attribution_in_other_languages.names.names import mentions
from summarizer.attribution_in_other_languages.phrases.nominals import nominals_of
from summarizer.attribution_in_other_languages.speakers.coreference import resolved
from summarizer.attribution_in_other_languages.text.tokens import read_text
from summarizer.model import Actor, Claim

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
