"""How well each referent fits a pronoun in gender, number and kind."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import ORGANIZATION_NOUNS, PERSON_NOUNS
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.coreference.one_of_several import is_one_of_people
from summarizer.attribution_in_english.entities.places import country_of
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import PRONOUNS, Gender, gender_of_word

# The nouns in the singular for several people, to whom "they" refers.
_COLLECTIVE_NOUNS: Final = frozenset(
    "audience caucus clan couple crew crowd duo family gang jury minority opposition pair panel quartet staff"
    " trio".split()
)
_PARTS: Final = frozenset({"minority", "opposition"})
# What a known gender adds to the score.
_KNOWN_GENDER: Final = 0.3
# What an unnamed person loses who is not a subject: "a friend of a soldier".
_UNNAMED_OBJECT: Final = -1.5
# What a description loses that may mean somebody named, "the actress", and a name that may not be a person's.
_UNCERTAIN: Final = -0.6
_SHOWN: Final = frozenset("ad advert advertisement billboard commercial poster sign slogan".split())
# What a name in the singular loses as the referent of "they".
_THEY_BY_KIND: Final = MappingProxyType({ActorKind.ORGANIZATION: -0.4, ActorKind.PERSON: -2.0})


def is_collective(noun: Token) -> bool:
    """Return whether a noun in the singular means several people; of "a minority of voters", the voters are meant."""
    is_part = any(child.lower_ in {"a", "of"} for child in noun.children) and noun.lemma_.lower() in _PARTS
    return noun.lemma_.lower() in _COLLECTIVE_NOUNS and not is_part


def gender_fit(model: DiscourseModel, referent: Referent, gender: Gender) -> float | None:
    """Return how well "he" or "she" refers to something; `None` if it cannot."""
    known = known_gender(model, referent)
    if known not in {None, gender}:
        return None
    fit = _KNOWN_GENDER if known is gender else 0.0
    if not isinstance(referent, int) and referent.i in model.described:
        return fit
    if isinstance(referent, int):
        is_person = model.clusters[referent].kind is ActorKind.PERSON and referent not in model.impersonal
        return fit if is_person else None
    is_one = "Number=Plur" not in referent.morph and not phrases.has_conjuncts(referent)
    if not is_one or not (referent.pos_ == "PROPN" or referent.lower_ in PRONOUNS or _is_person_noun(referent)):
        return None
    return fit + _unnamed_fit(referent)


def _unnamed_fit(referent: Token) -> float:
    """What an unnamed person loses against named ones."""
    if referent.pos_ == "NOUN" and not _is_in_subject(referent):
        return _UNNAMED_OBJECT
    is_vague = referent.pos_ == "PROPN" and referent.ent_type_ != "PERSON"
    is_definite = referent.pos_ == "NOUN" and any(child.lower_ == "the" for child in referent.lefts)
    return _UNCERTAIN * (is_vague or is_definite)


def _is_in_subject(noun: Token) -> bool:
    """Whether a noun is a source, a subject or its owner: "according to the victim", "the victim's ordeal went on"."""
    return (noun.head if noun.dep_ == "poss" else noun).dep_ in phrases.SUBJECT_DEPS or phrases.is_source(noun)


def _is_person_noun(noun: Token) -> bool:
    return noun.lemma_.lower() in PERSON_NOUNS or is_one_of_people(noun)


def known_gender(model: DiscourseModel, referent: Referent) -> Gender | None:
    """Return the gender of a person, named or not; `None` if the text has not revealed it."""
    if isinstance(referent, int):
        return model.genders[referent]
    return PRONOUNS.get(referent.lower_) or model.noun_genders.get(referent.i) or gender_of_word(referent.lower_)


def they_fit(model: DiscourseModel, referent: Referent) -> float | None:
    """Return how well "they" refers to something: to several people, or to an organisation."""
    if isinstance(referent, int):
        return _THEY_BY_KIND.get(model.clusters[referent].kind)
    if "Number=Plur" in referent.morph or phrases.has_conjuncts(referent) or referent.lower_ == "they":
        return 0.0
    if is_collective(referent):
        return 0.0
    is_organization = referent.lemma_.lower() in ORGANIZATION_NOUNS and referent.dep_ in phrases.SUBJECT_DEPS
    return _THEY_BY_KIND[ActorKind.ORGANIZATION] if is_organization else None


def may_be_person(model: DiscourseModel, referent: int) -> bool:
    """Return whether a single word that is named once, and taken for a body, may be somebody's name."""
    return len(model.clusters[referent].mentions) == 1 and is_one_word_body(model, referent)


def is_one_word_body(model: DiscourseModel, referent: int) -> bool:
    """Return whether something is taken for a body, but has a name that a person could have."""
    cluster = model.clusters[referent]
    return cluster.kind is ActorKind.ORGANIZATION and cluster.name.istitle() and " " not in cluster.name


def may_be_body(model: DiscourseModel, referent: int) -> bool:
    """Return whether something is a body, or a one-word name that only the recogniser takes for a person's."""
    cluster = model.clusters[referent]
    is_unsure = cluster.kind is ActorKind.PERSON and " " not in cluster.name and model.genders[referent] is None
    is_unsure = is_unsure and not any(mention.title for mention in cluster.mentions)
    return cluster.kind is ActorKind.ORGANIZATION or is_unsure


def is_work(referent: Referent) -> bool:
    """Return whether something written or shown is meant, which tells things but wants nothing."""
    return not isinstance(referent, int) and (referent.lemma_ in DOCUMENTS or referent.lemma_ in _SHOWN)


def it_fit(model: DiscourseModel, referent: Referent, *, shows: bool) -> float | None:
    """Return how well "it" refers to something: an organisation or a country, which make statements, but not a town.

    What `shows` something is a document, or a fact that no noun names.
    """
    if isinstance(referent, int):
        if shows:
            return None
        cluster = model.clusters[referent]
        return 0.0 if cluster.kind is ActorKind.ORGANIZATION or country_of(cluster.name) is not None else None
    is_one = "Number=Plur" not in referent.morph and not phrases.has_conjuncts(referent)
    is_source = referent.lemma_ in DOCUMENTS or referent.lemma_ in ORGANIZATION_NOUNS
    return 0.0 if is_source and is_one else None
