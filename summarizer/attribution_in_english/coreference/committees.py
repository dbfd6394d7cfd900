"""Resolves "the panel" to the one committee that a text tells of."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

_COMMITTEES: Final = frozenset({"commission", "committee", "subcommittee"})
# What judges do.
_RULINGS: Final = frozenset("affirm overrule overturn reverse rule uphold vacate".split())
# Others whom "the panel" may mean.
_OTHER_PANELS: Final = frozenset(
    "arbitration bench board council court inquest inquiry judiciary jury roundtable taskforce team tribunal".split()
)
_PANELLISTS: Final = frozenset(
    "academic adviser advisor arbitrator commentator commissioner critic doctor economist engineer expert historian"
    " judge juror justice lawyer physician professor researcher scholar scientist specialist".split()
)
# Further back, a text has most likely turned to another one.
_MAX_SENTENCES_BACK: Final = 12
_MAX_TOKENS_BACK: Final = 1000


def committee_meant(model: DiscourseModel, noun: Token, sentence: int) -> Referent | None:
    """Return the only committee named or described of late, for a bare "the panel" that says something.

    `None` if there are two, or if the text has introduced another panel, or told of people who may sit on one.
    """
    if noun.lower_ != "panel" or [child.lower_ for child in noun.children if child.dep_ != "punct"] != ["the"]:
        return None
    if not (noun.dep_ in SUBJECT_DEPS or is_source(noun)) or _is_introduced(noun):
        return None
    described = [each for each in _described_before(noun) if not isinstance(model.resolved.get(each.i), int)]
    kinds = {_words(each) for each in described}
    named = {
        each.referent
        for each in model.recent(sentence, _MAX_SENTENCES_BACK)
        if isinstance(each.referent, int) and _is_committee(model, each.referent)
    }
    found: Referent | None = None
    if named:
        found = named.pop() if len(named) == 1 and not kinds else None
    elif len(kinds) == 1:
        found = described[-1]
    return found if found is not None and not _is_other_told_of(model, noun, found) else None


def _described_before(noun: Token) -> list[Token]:
    """The nouns for committees before a noun that say which one is meant: "the House committee"."""
    before = noun.doc[max(0, noun.i - _MAX_TOKENS_BACK) : noun.i]
    return [word for word in before if word.lower_ in _COMMITTEES and _words(word)]


def _is_introduced(noun: Token) -> bool:
    """Whether a text has told of a panel by another word before it: "a panel of experts"."""
    before = noun.doc[max(0, noun.i - _MAX_TOKENS_BACK) : noun.i]
    panels = (word for word in before if word.lower_ in {"panel", "panels"})
    return any([child.lower_ for child in word.children if child.dep_ != "punct"] != ["the"] for word in panels)


def _is_other_told_of(model: DiscourseModel, noun: Token, found: Referent) -> bool:
    """Whether a text has told of a court or of experts since a committee, or before one that only hears of it.

    "The House committee met. The inquiry was led by three judges. The panel said".
    """
    before = noun.doc[max(0, noun.i - _MAX_TOKENS_BACK) : noun.i]
    for word in reversed(before):
        if model.resolved.get(word.i) == found or word == found:
            # A court may still be meant if the panel rules.
            if noun.head.lemma_ not in _RULINGS and (word.dep_ in SUBJECT_DEPS or is_source(word)):
                return False
        elif _may_be_panel(word) and (isinstance(found, Token) or not _is_in_name(model, word, found)):
            return True
    return False


def _may_be_panel(word: Token) -> bool:
    if word.tag_ in {"NNS", "NNPS"}:
        return word.lemma_.lower() in _PANELLISTS
    is_round_table = word.lower_ == "table" and word.i > 0 and word.nbor(-1).lower_ == "round"
    return is_round_table or word.lower_ in _OTHER_PANELS


def _is_in_name(model: DiscourseModel, word: Token, index: int) -> bool:
    return any(mention.start <= word.i < mention.end for mention in model.clusters[index].mentions)


def _is_committee(model: DiscourseModel, index: int) -> bool:
    is_body = model.clusters[index].kind is ActorKind.ORGANIZATION
    return is_body and not _COMMITTEES.isdisjoint(model.name_words[index])


def _words(noun: Token) -> frozenset[str]:
    """The words before a noun that tell it from others."""
    return frozenset(child.lower_ for child in noun.lefts if child.dep_ in {"amod", "compound", "nmod", "poss"})
