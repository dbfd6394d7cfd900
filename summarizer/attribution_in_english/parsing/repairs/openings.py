"""Parts the phrase that opens a sentence from the subject joined to it: "Reporting from Oslo, Ann Lund said"."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import columns, positions_of

# The words that open a phrase, which the parser may take for a clause of the main verb.
_OPENINGS: Final = frozenset("after amid before despite during following given since until".split())
_CONJUNCTIONS: Final = frozenset({"and", "but", "so", "yet"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})


def part_openings(doc: Doc) -> Doc:
    """Make the noun after the comma the subject: "Since the move to Norrby, the EU and local charities have accused".

    What somebody does while speaking, and what happened before, is no subject, whatever the parser says.
    """
    participles = _opening_participles(doc)
    for participle in (each for each in participles if each.dep_ == "nsubj"):
        if (noun := _noun_after(participle)) is not None:
            _make_subject(noun, participle.head)
            participle.dep_ = "advcl"
    for opening, event in _events_after_openings(doc):
        if (noun := _noun_after(event)) is not None:
            _make_subject(noun, event.head)
            opening.dep_, event.head, event.dep_ = "prep", opening, "pobj"
    for participle in participles:
        if (that := _that_after(participle)) is not None:
            _part_teller(participle, that)
    return doc


def _opening_participles(doc: Doc) -> list[Token]:
    """The participles that open their sentence."""
    tags, starts = columns(doc, "TAG", "SENT_START").T
    found = (tags == np.int64(doc.vocab.strings["VBG"])) & (starts == 1)
    return [doc[at] for at in np.flatnonzero(found).tolist()]


def _events_after_openings(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """The words that open a sentence, each with the noun after it that was taken for the subject."""
    for opening in (doc[at] for at in positions_of(doc, _OPENINGS)):
        verb = opening.head
        is_bare = opening.dep_ in {"mark", "prep"} and verb.dep_ == "ROOT" and opening.n_lefts == opening.n_rights == 0
        if is_bare and verb.i > opening.i and _opens_sentence(opening):
            nouns = (child for child in verb.lefts if child.dep_ == "nsubj" and child.left_edge.i == opening.i + 1)
            yield from ((opening, noun) for noun in nouns)


def _that_after(participle: Token) -> Token | None:
    """The "that" after a participle that went to the clause it tells: "Saying that Hale will win, Lund told".

    The parser took "that" for a part of the name. `None` if the participle is another one.
    """
    doc, clause, main = participle.doc, participle.head, participle.head.head
    if participle.dep_ != "advcl" or clause.dep_ != "ccomp" or not participle.i < clause.i < main.i:
        return None
    agent = next((child for child in main.lefts if child.dep_ == "nsubj"), None)
    inner = next((child for child in clause.lefts if child.dep_ in _SUBJECTS), None)
    if agent is None or inner is None or agent.left_edge.i <= clause.i or doc[agent.left_edge.i - 1].text != ",":
        return None
    return next((word for word in doc[participle.i + 1 : inner.i] if word.lower_ == "that"), None)


def _opens_sentence(word: Token) -> bool:
    before = word.nbor(-1) if word.i else word
    return bool(word.is_sent_start) or (before.lower_ in _CONJUNCTIONS and bool(before.is_sent_start))


def _noun_after(opening: Token) -> Token | None:
    """The noun after the first comma that goes up to the verb, among those that depend on an opening."""
    verb = opening.head
    comma = next((word for word in opening.subtree if word.text == "," and word.i > opening.i), None)
    if comma is None or comma.i > verb.i:
        return None
    last = _last_before(verb)
    if not opening.is_ancestor(last):
        return None
    nouns = [noun for noun in (last, *last.ancestors) if noun.pos_ in _NOUNS and opening.is_ancestor(noun)]
    after = [noun for noun in nouns if noun.left_edge.i == comma.i + 1]
    # "Reporting from Oslo, Radio Norr’s Ann Lund said": the parser took the place for a part of the name.
    is_name = last.pos_ == "PROPN" and last.left_edge.i < comma.i < last.i
    return after[-1] if after else last if is_name else None


def _last_before(verb: Token) -> Token:
    """The word before a verb, its auxiliaries and its adverbs."""
    last = verb.nbor(-1)
    while last.i > 0 and not last.is_sent_start and last.dep_ in {"aux", "auxpass", "neg", "advmod"}:
        last = last.nbor(-1)
    return last


def _make_subject(noun: Token, verb: Token) -> None:
    noun.head, noun.dep_ = verb, "nsubj"


def _part_teller(participle: Token, that: Token) -> None:
    """Put the participle below the main verb, and what is told below the participle."""
    clause = participle.head
    participle.head = clause.head
    clause.head = participle
    that.head, that.dep_ = clause, "mark"
