"""Somebody without a name who is one of several people, "One of the drivers", and who else "she" may be then."""

from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import MAX_MENTIONS_BACK, DiscourseModel, Referent
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import Gender

_MAIN_DEPS: Final = frozenset({"ROOT", "conj"})
_PEOPLE: Final = frozenset({"men", "people", "women"})
_MAX_WORDS_AFTER: Final = 40


def is_one_of_people(token: Token) -> bool:
    """Return whether a word is a speaker who is one of several people: "One of the drivers said"."""
    if token.lower_ != "one" or token.dep_ != "nsubj" or token.head.dep_ not in _MAIN_DEPS:
        return False
    return phrases.is_source(token) and any(is_plural_role_noun(each) or each.lower_ in _PEOPLE for each in _of(token))


def is_ruled_out(model: DiscourseModel, one: Referent, pronoun: Token, gender: Gender) -> bool:
    """Return whether a pronoun cannot mean one of several: "told the girls", or a named one has acted since."""
    if isinstance(one, int) or not is_one_of_people(one):
        return False
    several = {each.lemma_.lower() for each in _of(one)}
    after = pronoun.doc[pronoun.i + 1 : min(pronoun.sent.end, pronoun.i + _MAX_WORDS_AFTER)]
    if any(word.lemma_.lower() in several and word.tag_ in {"NNS", "NNPS"} for word in after):
        return True
    return _has_other_acted_since(model, one, gender)


def _has_other_acted_since(model: DiscourseModel, one: Token, gender: Gender) -> bool:
    """Whether a named person of that gender was the subject of a sentence after the last one with one of several."""
    others = list[int]()
    for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK):
        if mention.referent == one:
            return any(each > mention.sentence for each in others)
        if mention.is_subject and isinstance(mention.referent, int) and _is_person(model, mention.referent, gender):
            others.append(mention.sentence)
    return False


def _is_person(model: DiscourseModel, referent: int, gender: Gender) -> bool:
    return model.clusters[referent].kind is ActorKind.PERSON and model.genders[referent] in {None, gender}


def _of(one: Token) -> list[Token]:
    """The people of whom somebody is one."""
    links = (child for child in one.rights if child.lower_ == "of")
    return [child for link in links for child in link.rights if child.dep_ == "pobj"]
