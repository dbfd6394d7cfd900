"""Resolves "the statement said" to the one who, as the text tells, made the statement."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.controlled_subjects import governor
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import PRONOUNS

# What speaks for one author alone; a report or a study is a voice of its own.
_STATEMENTS: Final = frozenset("statement letter release memo message email e-mail tweet post".split())
_ISSUING_VERBS: Final = frozenset("issue release publish send write post make deliver give circulate email".split())
_AUTHORS: Final = frozenset({"from", "by"})
_DEMONSTRATIVES: Final = frozenset({"the", "this", "that"})
# Further on, a text has most likely turned to another statement.
_MAX_TOKENS_BACK: Final = 400


def note_statement(model: DiscourseModel, noun: Token) -> None:
    """Record a statement with the noun of its author: "Velmar said in a statement", "Velmar issued a statement"."""
    if noun.lemma_.lower() in _STATEMENTS and not _is_repeated(noun):
        model.statements[noun.lemma_.lower()] = noun, _author(noun)


def author_of_statement(model: DiscourseModel, noun: Token) -> Referent | None:
    """Return who made "the statement" that says something; `None` if the text does not tell."""
    statement, author = model.statements.get(noun.lemma_.lower(), (None, None))
    if statement is None or author is None or noun.i - statement.i > _MAX_TOKENS_BACK:
        return None
    if not _is_repeated(noun) or not phrases.is_source(noun):
        return None
    referent = model.resolved.get(author.i, author)
    return None if isinstance(referent, Token) and _is_vague(referent) else referent


def _is_vague(author: Token) -> bool:
    """Whether an author tells less than "the statement" does: "he", or "officials" of a body that is not told."""
    is_bare_plural = author.tag_ == "NNS" and not list(author.children)
    return is_bare_plural or author.pos_ == "PRON" or author.lower_ in PRONOUNS


def speaker_within(noun: Token) -> Token | None:
    """Return who said something "in" a document: of "Velmar said in a filing that", Velmar; `None` if nobody did."""
    verb = governor(noun)
    is_within = noun.dep_ == "pobj" and noun.head.lower_ in {"in", "on"} and noun.head.dep_ == "prep"
    return own_subject(verb) if is_within and verb.lemma_ in REPORTING_VERBS else None


def _is_repeated(noun: Token) -> bool:
    """Whether only an article comes with a noun: "the statement", but not "the statement by Velmar"."""
    words = [child for child in noun.children if child.dep_ not in {"punct", "relcl"} and not _is_inserted(child)]
    return len(words) == 1 and words[0].lower_ in _DEMONSTRATIVES


def _is_inserted(participle: Token) -> bool:
    """Whether a participle only adds something between commas: "the statement, published on Friday, said"."""
    return participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.left_edge.nbor(-1).text == ","


def _author(noun: Token) -> Token | None:
    """The noun of the author of a statement."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ in {"prep", "agent"} and child.lower_ in _AUTHORS:
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    if noun.dep_ == "dobj" and noun.head.lemma_ in _ISSUING_VERBS:
        return own_subject(noun.head)
    return speaker_within(noun)
