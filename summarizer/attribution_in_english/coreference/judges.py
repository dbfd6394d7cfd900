"""Whether "the judge" may be the only Justice that a text names, who need not sit in the case at hand."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# What judges do, and what is before them.
_JUDGING: Final = frozenset(
    "adjourn appeal case convict decision dismiss grant hear hearing judgment judgement order overrule preside rule"
    " ruling sentence sentencing sit trial uphold verdict".split()
)
_COURTS: Final = frozenset({"court", "courthouse", "tribunal"})
_BEFORE_THAT: Final = frozenset({"ago", "earlier", "former", "last", "previously", "then"})
_YEAR_DIGITS: Final = 4
# How far back a judge who is called by no name was named.
_TOKENS_BACK: Final = 600


def is_in_case(model: DiscourseModel, noun: Token, judge: int) -> bool:
    """Return whether the text last told of a judge as judging, or just before a noun, and of no other court since.

    A judge who heard another case in another year is not the one who speaks now.
    """
    named = max((at for at in _positions(model, noun, judge)), default=None)
    if named is None or any(_is_other_court(word) for word in noun.doc[noun.doc[named].sent.end : noun.i]):
        return False
    sentences = [noun.doc[at].sent for at in _positions(model, noun, judge)]
    if any(_judges(sentence) for sentence in sentences):
        return True
    return noun.doc[named].sent.end >= _start_of_sentence(noun) and not _is_before_that(noun.doc[named].sent)


def _positions(model: DiscourseModel, noun: Token, judge: int) -> Iterator[int]:
    """The positions of the mentions of a judge before a noun."""
    return (at for at in range(max(0, noun.i - _TOKENS_BACK), noun.i) if model.resolved.get(at) == judge)


def _judges(sentence: Span) -> bool:
    """Whether a sentence tells of a case, now: not "heard the appeal in 2019"."""
    return not _is_before_that(sentence) and any(word.lemma_.lower() in _JUDGING for word in sentence)


def _is_before_that(sentence: Span) -> bool:
    return any(word.lower_ in _BEFORE_THAT or (word.is_digit and len(word) == _YEAR_DIGITS) for word in sentence)


def _is_other_court(word: Token) -> bool:
    """Whether a word is for a court with a name or a place, and not "the court"."""
    if word.lemma_.lower() not in _COURTS:
        return False
    return word.tag_ in {"NNP", "NNPS"} or any(child.dep_ != "det" or child.lower_ != "the" for child in word.children)


def _start_of_sentence(noun: Token) -> int:
    """The start of the sentence of a noun, without the line break before it."""
    start = noun.sent.start
    while start and noun.doc[start - 1].is_space:
        start -= 1
    return start
