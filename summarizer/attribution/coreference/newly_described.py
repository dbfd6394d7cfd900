"""Resolves a description that says something new of the person just named: "the 25-year-old", "the Labour MP"."""

from typing import Final

from summarizer.attribution.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution.entities.gender import gender_of_word
from summarizer.attribution.entities.places import country_of_demonym
from summarizer.attribution.grammar import phrases
from summarizer.attribution.parsing.tokens import Token
from summarizer.model import ActorKind

# What many people are, so that "the" can only mean the one just named; but every town has a "police chief".
_CLASSES: Final = frozenset(
    "mp mep congressman congresswoman lawmaker legislator politician peer democrat republican nominee candidate"
    " businessman businesswoman billionaire millionaire tycoon mogul entrepreneur actor actress singer rapper musician"
    " songwriter star superstar comedian author writer novelist striker midfielder defender goalkeeper winger"
    " quarterback batsman bowler golfer swimmer runner sprinter boxer champion medallist medalist athlete cyclist"
    " frontman broadcaster presenter filmmaker teenager pensioner".split()
)
# How many sentences back the person was named.
_SENTENCES_BACK: Final = 2
# Somebody without a name, of whom an age is mostly told: "arrested a man. The 25-year-old said …".
_UNNAMED: Final = frozenset(
    "man woman boy girl teenager youth driver suspect victim pedestrian passenger cyclist student patient".split()
)
_TOKENS_BACK: Final = 60
# The words of "the 25-year-" before "old".
_AGE_TOKENS: Final = 5


def is_age(token: Token) -> bool:
    """Return whether a word ends an age that stands for a person: "the 25-year-old"."""
    if token.lower_ != "old" or token.i < _AGE_TOKENS or token.i + 1 >= len(token.doc):
        return False
    *_, number, dash, year, _ = token.doc[token.i - _AGE_TOKENS : token.i]
    is_whole = dash.text == "-" and year.lower_ == "year" and number.is_digit
    return is_whole and (token.dep_ in phrases.SUBJECT_DEPS or token.nbor().tag_[:2] in {"VB", "MD", "RB"})


def newly_described(model: DiscourseModel, token: Token, sentence: int) -> int | None:
    """Return the only person named just before, if a description of somebody who speaks may be theirs."""
    if not _is_definite(token) or not (is_age(token) or (phrases.is_source(token) and _tells_class(token))):
        return None
    recent = tuple(model.recent(sentence, _SENTENCES_BACK))
    people = {each.referent for each in recent if _is_person(model, each.referent)}
    person = next(iter(people), None)
    is_topic = any(each.referent == person and (each.is_subject or each.is_source) for each in recent)
    if len(people) != 1 or not isinstance(person, int) or not is_topic or _is_known(model, token, person):
        return None
    if is_age(token):
        before = token.doc[max(0, token.i - _TOKENS_BACK) : token.i]
        return person if not any(word.lower_ in _UNNAMED for word in before) else None
    gender = gender_of_word(token.lower_)
    return person if gender in {None, model.genders[person]} else None


def _is_definite(token: Token) -> bool:
    if is_age(token):
        return token.nbor(-_AGE_TOKENS).lower_ == "the"
    return token.tag_ not in {"NNS", "NNPS"} and any(child.lower_ == "the" for child in token.lefts)


def _tells_class(token: Token) -> bool:
    """Whether a noun says what somebody is, and nothing after it says which one is meant."""
    is_specified = any(
        child.dep_ in {"relcl", "appos", "acl"} or child.lower_ in {"of", "for"} for child in token.rights
    )
    return not is_specified and (token.lemma_.lower() in _CLASSES or country_of_demonym(token.text) is not None)


def _is_person(model: DiscourseModel, referent: Referent) -> bool:
    return isinstance(referent, int) and model.clusters[referent].kind is ActorKind.PERSON


def _is_known(model: DiscourseModel, token: Token, person: int) -> bool:
    """Whether the text gives the description to somebody else, or the person another age."""
    if is_age(token):
        told = {token.doc[each.end : each.end + 2].text for each in model.clusters[person].mentions}
        ages = {words.removeprefix(", ").removeprefix(",") for words in told if words.startswith(",")}
        numbers = {age for age in ages if age.isdigit()}
        return bool(numbers) and token.nbor(1 - _AGE_TOKENS).text not in numbers
    noun = token.lemma_.lower()
    return any(noun in nouns for index, nouns in enumerate(model.role_nouns) if index != person)
