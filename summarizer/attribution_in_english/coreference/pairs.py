"""Resolves "both ministers" to the two people who were just named together: "Ann Lund and Joe Hale met"."""

from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import MAX_MENTIONS_BACK, DiscourseModel, Referent
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, has_conjuncts, is_source
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import Gender, gender_of_word

_MAX_SENTENCES_BACK: Final = 2
_PEOPLE: Final = frozenset({"men", "people", "women"})
_TWO: Final = frozenset({"duo", "pair"})
# Of all people told of that far before the two, "both ministers" may mean those who are called ministers.
_MAX_TOKENS_BEFORE: Final = 60


def pair_meant(model: DiscourseModel, noun: Token, sentence: int) -> Token | None:
    """Return the first of the two people whom "both ministers" means; `None` if others may be meant.

    The two are the subject of one of the sentences just before, and neither anybody else who does something nor two
    others have been told of since.
    """
    if not _is_both(noun):
        return None
    named: set[Referent] = set()
    told_of: set[Referent] = set()
    for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK):
        if sentence - mention.sentence > _MAX_SENTENCES_BACK:
            return None
        referent = mention.referent
        if isinstance(referent, int):
            if model.clusters[referent].kind is ActorKind.PERSON:
                told_of.add(referent)
                named.update({referent} if mention.is_subject else ())
        elif has_conjuncts(referent):
            both = _two(model, referent)
            is_only = both is not None and named <= both and len(told_of - both) < 2 and _is_fit(model, both, noun)
            return referent if is_only and not _are_others_told_of(referent, noun) else None
    return None


def _is_both(noun: Token) -> bool:
    """Whether a noun is a speaker, and only "both", or "the two", and adjectives stand before it."""
    words = {child.lower_ for child in noun.lefts} if noun.tag_ == "NNS" else set()
    if noun.lower_ in _TWO and noun.dep_ in SUBJECT_DEPS and [child.lower_ for child in noun.children] == ["the"]:
        return True
    if "both" not in words and not {"the", "two"} <= words:
        return False
    is_people = is_plural_role_noun(noun) or noun.lower_ in _PEOPLE
    is_whole = not any(child.dep_ in {"prep", "relcl", "acl", "appos", "conj"} for child in noun.rights)
    is_bare = all(child.dep_ in {"det", "nummod", "predet"} or child.lower_ == "senior" for child in noun.lefts)
    return is_people and is_whole and is_bare and (noun.dep_ in SUBJECT_DEPS or is_source(noun))


def _two(model: DiscourseModel, first: Token) -> set[Referent] | None:
    """The two named people of "Ann Lund and Joe Hale"; `None` if they are not two, or not people."""
    second = [child for child in first.rights if child.dep_ == "conj"]
    if len(second) != 1 or has_conjuncts(second[0]):
        return None
    both = {model.resolved.get(first.i), model.resolved.get(second[0].i)}
    people = {each for each in both if isinstance(each, int) and model.clusters[each].kind is ActorKind.PERSON}
    return set(people) if len(people) == 2 else None


def _is_fit(model: DiscourseModel, both: set[Referent], noun: Token) -> bool:
    """Whether two people may be "women", or "men"."""
    gender = gender_of_word(noun.lemma_)
    known = {model.genders[each] for each in both if isinstance(each, int)}
    if gender is Gender.FEMALE:
        return Gender.MALE not in known
    return gender is None or known != {Gender.FEMALE}


def _are_others_told_of(first: Token, noun: Token) -> bool:
    """Whether a noun may mean two people without a name: "Ann Lund and Joe Hale met the mayors of Norby and Tarn"."""
    own = {word.i for word in first.subtree} | {first.head.i}
    before = noun.doc[max(0, first.i - _MAX_TOKENS_BEFORE) : first.i]
    if any(word.lower_ == noun.lower_ and word.i not in own for word in before):
        return True
    since = (word for word in noun.doc[first.i : noun.i] if word.i not in own and not _tells_of_subject(word))
    return any(word.lemma_ == noun.lemma_ or _may_be_two(word) for word in since)


def _tells_of_subject(noun: Token) -> bool:
    """Whether a noun says what somebody is: "they are ministers", "resigned as ministers"."""
    return noun.dep_ == "attr" or (noun.dep_ == "pobj" and noun.head.lower_ == "as")


def _may_be_two(noun: Token) -> bool:
    """Whether a noun is for two people, or several: "two mayors", "voters", "the mayor and the bishop"."""
    if is_role_noun(noun):
        return any(child.dep_ == "conj" and is_role_noun(child) for child in noun.rights)
    counted = {child.lower_ for child in noun.lefts if child.dep_ == "nummod"}
    return counted <= {"two", "2"} and (is_plural_role_noun(noun) or noun.lower_ in _PEOPLE)
