"""Joins the number to "No." in the tree: the parser takes each part of "the world No. 5" for a word of its own."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

_NUMBER: Final = frozenset({"no"})


def join_numbers(doc: Doc) -> Doc:
    """Make the number after "No." depend on it, and the stop on the number."""
    for at in positions_of(doc, _NUMBER):
        if at + 2 < len(doc) and _is_numbered(doc[at]):
            _join(doc[at], doc[at + 1], doc[at + 2])
    return doc


def _is_numbered(word: Token) -> bool:
    """Whether a number follows in the same sentence; "No" also answers a question."""
    stop, number = word.nbor(1), word.nbor(2)
    is_one = stop.text == "." and not word.whitespace_ and number.text.isdigit() and bool(stop.whitespace_)
    return is_one and not (word.is_sent_start or stop.is_sent_start or number.is_sent_start)


def _join(word: Token, stop: Token, number: Token) -> None:
    """Make the word the head of the rank, with the place in the tree that a part of it had."""
    before = list(_words_before(word))
    parts = [*before, word, stop, number]
    top = next((part for part in parts if part.head not in parts or part.head == part), word)
    if top.head != top and any(part.is_ancestor(top.head) for part in parts):
        return
    is_root, place, dep = top.head == top, top.head, top.dep_
    others = [child for part in parts for child in part.children if child not in parts]
    word.head, word.dep_ = (word, "ROOT") if is_root else (place, dep)
    for child in (*others, *before):
        child.head = word
    for part in before:
        part.dep_ = "det" if part.tag_ == "DT" else "compound"
    number.head, number.dep_ = word, "nummod"
    stop.head, stop.dep_, stop.pos_, stop.tag_ = number, "punct", "PUNCT", "."


def _words_before(word: Token) -> Iterator[Token]:
    """The words of "the world" before a rank."""
    first = word.i - 1 if word.i and word.nbor(-1).lower_ == "world" else word.i
    if first and word.doc[first - 1].lower_ == "the" and not word.doc[first].is_sent_start:
        yield word.doc[first - 1]
    yield from word.doc[first : word.i]
