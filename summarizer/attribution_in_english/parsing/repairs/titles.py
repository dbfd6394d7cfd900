"""Parts two names with titles: the second is no apposition in "On a rival, Mr. Reyes, Mr. Holm said"."""

from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

_FORMS_OF_ADDRESS: Final = frozenset("mr mrs ms dr mr. mrs. ms. dr.".split())
_SUBJECT_DEPS: Final = frozenset({"nsubj", "nsubjpass"})


def part_titled_names(doc: Doc) -> Doc:
    """Make the second of two people the only subject: "On another rival, Mr. Reyes, Mr. Holm said".

    The parser takes the second name for an apposition to the first, or for a second subject.
    """
    titled = sorted({doc[at].head.i for at in positions_of(doc, _FORMS_OF_ADDRESS)})
    for name in (doc[at] for at in titled):
        if name.dep_ not in {"appos", *_SUBJECT_DEPS} or not _has_title(name):
            continue
        first = name.head if name.dep_ == "appos" else _earlier_subject(name)
        if first is not None and first.dep_ in _SUBJECT_DEPS and _has_title(first):
            _part(first, name)
    return doc


def _has_title(name: Token) -> bool:
    return any(child.lower_ in _FORMS_OF_ADDRESS for child in name.lefts)


def _earlier_subject(name: Token) -> Token | None:
    """The subject just before another one of the same verb."""
    earlier = (child for child in name.head.lefts if child.i < name.i and child.dep_ in _SUBJECT_DEPS)
    return next(earlier, None)


def _part(first: Token, second: Token) -> None:
    """Leave the verb to the second name; the first describes the noun before it, if there is one."""
    verb, dep = first.head, first.dep_
    if second.i > verb.i or first.left_edge.i < 2:
        return
    described = first.doc[first.left_edge.i - 2]
    second.head, second.dep_ = verb, dep
    if described.pos_ in {"NOUN", "PROPN"} and not first.is_ancestor(described):
        first.head, first.dep_ = described, "appos"
    else:
        first.dep_ = "dep"
