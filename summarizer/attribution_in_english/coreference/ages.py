"""Whom an age means: "the 25-year-old", "the 65-year-old retiree"."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import PRONOUNS

UNNAMED_PEOPLE: Final = frozenset(
    "man woman boy girl teenager youth driver suspect victim pedestrian passenger cyclist student patient".split()
)
"""The nouns for somebody without a name, of whom an age is mostly told: "arrested a man. The 25-year-old said …"."""

AT_HOME: Final = frozenset({"homemaker", "housewife", "retiree", "unemployed"})
"""What somebody is who has no trade, or no longer."""

_GROUPS: Final = frozenset("couple crowd family men people team women".split())
# A description of somebody often follows when they have just talked to the paper, but not when they have won, visited
# or opened something.
_TALKING: Final = frozenset("add explain recall say speak talk tell".split())
_OBJECT_DEPS: Final = frozenset({"dative", "dobj"})
_TOKENS_BACK: Final = 60
_MAX_WORDS_AFTER: Final = 40
# How many of a person's first mentions are searched for an age.
_MAX_INTRODUCTIONS: Final = 20
# The words of "the 25-year-" before "old".
_AGE_TOKENS: Final = 5


def is_age(token: Token) -> bool:
    """Return whether a word ends an age that stands for a person: "the 25-year-old"."""
    if token.lower_ != "old" or token.i < _AGE_TOKENS or token.i + 1 >= len(token.doc):
        return False
    *_, number, dash, year, _ = token.doc[token.i - _AGE_TOKENS : token.i]
    is_whole = dash.text == "-" and year.lower_ == "year" and number.is_digit
    return is_whole and (token.dep_ in phrases.SUBJECT_DEPS or token.nbor().tag_[:2] in {"VB", "MD", "RB"})


def is_definite_age(token: Token) -> bool:
    """Return whether "the" stands before an age that a word ends."""
    return token.nbor(-_AGE_TOKENS).lower_ == "the"


def age_before(token: Token) -> str | None:
    """Return the age in "the 65-year-old retiree"."""
    if token.i < _AGE_TOKENS or token.nbor(-1).lower_ != "old":
        return None
    number, dash, year, *_ = token.doc[token.i - _AGE_TOKENS : token.i]
    return number.text if number.is_digit and dash.text == "-" and year.lower_ == "year" else None


def is_of_other_age(model: DiscourseModel, token: Token, person: int) -> bool:
    """Return whether the text tells another age of a person than that before a noun, or that a word ends."""
    ages = _told_ages(model, token, person)
    age = token.nbor(1 - _AGE_TOKENS).text if is_age(token) else age_before(token)
    return bool(ages) and age not in ages


def is_unnamed_near(token: Token) -> bool:
    """Return whether somebody without a name, told of just before, may be the one of that age."""
    before = token.doc[max(0, token.i - _TOKENS_BACK) : token.i]
    return any(word.lower_ in UNNAMED_PEOPLE for word in before)


def is_contradicted(model: DiscourseModel, noun: Token, person: int) -> bool:
    """Return whether what somebody says shows that it is not this person: "said she was glad", "told her".

    One whom the speaker tells something, "told her", is most likely the person named before.
    """
    told = noun.doc[noun.i + 1 : min(noun.sent.end, noun.i + _MAX_WORDS_AFTER)]
    if any(word.head == noun.head and word.dep_ in _OBJECT_DEPS and word.lower_ in PRONOUNS for word in told):
        return True
    own, genders = model.genders[person], {PRONOUNS[word.lower_] for word in told if word.lower_ in PRONOUNS}
    return own is not None and bool(genders) and own not in genders


def tells_trade(model: DiscourseModel, noun: Token, person: int) -> bool:
    """Return whether an age and a trade, "the 65-year-old retiree", can mean only the person just named.

    Either the text tells this age of the person; or the person, of whom it tells no other role, has just talked to the
    paper, and nobody else is about.
    """
    if age_before(noun) in _told_ages(model, noun, person):
        return True
    roles = (model.role_nouns[person], *(nouns for nouns, _ in model.other_roles[person]))
    told = frozenset().union(*roles)
    # "Ann Lund, who owns the mill": a clause names no trade, but tells of work.
    if told and noun.lemma_.lower() not in (AT_HOME if "who" in told else told):
        return False
    return not _is_crowd_near(noun) and _has_just_talked(model, noun, person)


def _has_just_talked(model: DiscourseModel, noun: Token, person: int) -> bool:
    before = noun.doc[max(0, noun.i - _TOKENS_BACK) : noun.i]
    subjects = (word for word in before if word.dep_ in phrases.SUBJECT_DEPS and word.head.lemma_ in _TALKING)
    return any(model.resolved.get(word.i) == person for word in subjects)


def _is_crowd_near(noun: Token) -> bool:
    """Whether several people have been told of, one of whom may be the one of that age: "met families"."""
    before = noun.doc[max(0, noun.i - _TOKENS_BACK) : noun.i]
    return any(word.lemma_.lower() in _GROUPS or is_plural_role_noun(word) for word in before)


def _told_ages(model: DiscourseModel, token: Token, person: int) -> frozenset[str]:
    """The ages that the text tells of a person after the name: "Ann Lund, 65,"."""
    mentions = model.clusters[person].mentions[:_MAX_INTRODUCTIONS]
    told = (token.doc[each.end : each.end + 2].text for each in mentions)
    ages = (words.removeprefix(", ").removeprefix(",") for words in told if words.startswith(","))
    return frozenset(age for age in ages if age.isdigit())
