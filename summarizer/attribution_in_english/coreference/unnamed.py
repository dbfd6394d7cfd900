"""Resolves "the unions" to the "teachers unions" introduced before, and "police" to the only force that is named."""

from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import ORGANIZATION_NOUNS, PERSON_NOUNS
from summarizer.attribution_in_english.coreference.discourse import MAX_MENTIONS_BACK, DiscourseModel
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import EVIDENCE
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

_MODIFIER_DEPS: Final = frozenset({"compound", "amod", "nmod"})
_IDENTIFYING_PREPOSITIONS: Final = frozenset({"of", "from", "for", "by", "at"})
_DETERMINERS: Final = frozenset({"the", "this", "that", "these", "those"})
# These do not tell one group from another.
_VAGUE_WORDS: Final = frozenset("female few male many more most new old other several some young".split())
_PLURAL_TAG: Final = "NNS"
# The start of the sentence is not sought further back: a longer sentence is a table.
_MAX_SENTENCE: Final = 200


def note_introduction(model: DiscourseModel, token: Token) -> None:
    """Record a noun for several people or bodies, or for a document, that is introduced with identifying words."""
    if not _is_kind(token) or token.tag_ not in {"NN", "NNS"} or not (token.is_lower or token.is_sent_start):
        return
    is_new = not any(child.lower_ in _DETERMINERS for child in token.lefts)
    if is_new and not _is_bare(token) and _is_identified(token):
        known = model.introduced.setdefault(token.lower_, [])
        # Two different ones suffice to leave a bare noun alone.
        if len(known) < 2 and all(phrase(each) != phrase(token) for each in known):
            known.append(token)


def resolve_unnamed(model: DiscourseModel, token: Token) -> Token | None:
    """Return the noun that a bare "the unions" repeats; `None` if there is none, or several, or a name fits."""
    if token.tag_ not in {"NN", "NNS"} or not _is_definite(token) or not _is_kind(token):
        return None
    found = model.introduced.get(token.lower_, [])
    if len(found) != 1 or _may_be_named(model, token):
        return None
    if not any(word.is_sent_start for word in token.doc[max(found[0].i, token.i - _MAX_SENTENCE) + 1 : token.i + 1]):
        return None
    words = {child.lower_ for child in token.lefts if child.dep_ in _MODIFIER_DEPS}
    return found[0] if words <= {child.lower_ for child in found[0].lefts} else None


def phrase(noun: Token) -> str:
    """Return the words around a noun, in lower case."""
    start, end = phrases.noun_phrase(noun)
    return noun.doc[start:end].text.lower()


def named_police(model: DiscourseModel, token: Token) -> int | None:
    """Return the only police force that the text has named, if "police" or "the police" is all that is said."""
    if token.lower_ != "police" or any(child.lower_ not in _DETERMINERS for child in token.children):
        return None
    forces = {
        mention.referent
        for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK)
        if isinstance(mention.referent, int) and "police" in model.name_words[mention.referent]
    }
    found = next(iter(forces)) if len(forces) == 1 else None
    return found if found is not None and model.clusters[found].kind is ActorKind.ORGANIZATION else None


def _is_kind(token: Token) -> bool:
    lemma = token.lemma_.lower()
    if token.tag_ != _PLURAL_TAG:
        return lemma in EVIDENCE
    return lemma in PERSON_NOUNS or lemma in ORGANIZATION_NOUNS or lemma in EVIDENCE or is_plural_role_noun(token)


def _is_definite(token: Token) -> bool:
    """Whether only an article and adjectives accompany a noun."""
    deps = {child.dep_ for child in token.children} - {"det", "punct"} - _MODIFIER_DEPS
    return not deps and any(child.lower_ in _DETERMINERS for child in token.lefts)


def _is_bare(token: Token) -> bool:
    return not any(child.dep_ in {*_MODIFIER_DEPS, "poss", "prep", "acl", "relcl"} for child in token.children)


def _is_identified(token: Token) -> bool:
    """Whether a noun has words before it, or after it an owner or an author."""
    is_owned = any(child.dep_ == "prep" and child.lower_ in _IDENTIFYING_PREPOSITIONS for child in token.rights)
    if is_owned or (token.lemma_.lower() in EVIDENCE and not phrases.is_source(token)):
        return is_owned
    modifiers = (child for child in token.lefts if child.dep_ in {"compound", "amod", "nmod", "poss"})
    return any(child.lower_ not in _VAGUE_WORDS for child in modifiers)


def _may_be_named(model: DiscourseModel, token: Token) -> bool:
    """Whether a named actor goes by the noun too: then the only unnamed candidate may not be meant."""
    lemma = token.lemma_.lower()
    return any(lemma in nouns for nouns in model.role_nouns) or any(lemma in words for words in model.name_words)
