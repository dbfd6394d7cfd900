"""Verbs whose object speaks, and not their subject: "The Herald cited an aide as saying that it leaks"."""

from collections.abc import Iterator

from summarizer.attribution_in_english.grammar.cues import QUOTING_VERBS, REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Token

_CONTENT_DEPS = frozenset({"ccomp", "xcomp", "dobj"})


def quotes_source(verb: Token) -> bool:
    """Return whether a verb only passes on what its object says."""
    return verb.lemma_ in QUOTING_VERBS and any(_is_followed_by_speech(link) for link in _links_after_object(verb))


def _links_after_object(verb: Token) -> Iterator[Token]:
    """The prepositions after the object, also those below what is told of it: "an aide knowing its plans as saying"."""
    cited = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if cited is not None:
        yield from (child for child in verb.rights if child.i > cited.i)
        yield from cited.rights
        yield from (link for clause in cited.rights if clause.dep_ == "acl" for link in clause.rights)


def _is_followed_by_speech(link: Token) -> bool:
    verbs = (child for child in link.rights if child.dep_ == "pcomp" and child.tag_ == "VBG")
    told = (child for verb in verbs if verb.lemma_ in REPORTING_VERBS for child in verb.rights)
    return link.lower_ == "as" and any(child.dep_ in _CONTENT_DEPS for child in told)
