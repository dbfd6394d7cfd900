"""Tells which nouns mean several people, or a body of people, that a following "they" may mean."""

from typing import Final

from summarizer.attribution_in_english.coreference.fitness import is_collective
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Token

# Nouns for several people, besides the plurals of roles.
_GROUP_NOUNS: Final = frozenset(
    "activist adult campaigner child citizen company critic customer demonstrator department employer employee expert"
    " family fan group institution local man minister newspaper parent party people police protester rebel relative"
    " resident state striker supporter team union villager voter woman worker".split()
)


def is_group(token: Token) -> bool:
    """Return whether a noun means a group that can speak: "teachers", "his family", or any plural that speaks here."""
    if is_collective(token) and token.dep_ in phrases.SUBJECT_DEPS:
        return True
    if token.ent_type_ == "NORP" and token.tag_ == "NNPS" and token.dep_ in phrases.SUBJECT_DEPS:
        return True
    if token.tag_ not in {"NNS", "NNPS"} or token.dep_ not in {*phrases.SUBJECT_DEPS, "agent", "pobj", "dobj"}:
        return False
    if token.lower_ == "people" and token.dep_ == "dobj" and token.head.tag_ == "VB" and not list(token.lefts):
        # "The films want to remind people of the war": anybody is meant, and goes on to do nothing.
        return False
    return is_plural_role_noun(token) or token.lemma_.lower() in _GROUP_NOUNS or phrases.is_source(token)
