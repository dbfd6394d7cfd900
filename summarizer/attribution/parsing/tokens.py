"""A parsed text as plain Python objects, with the names that spaCy gives to its own.

spaCy creates a token object each time it is asked for one, and looks up its strings at each access. Finding who said
what accesses each token some fifty times, so the tokens are created once here, with everything that is read of them.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, count, pairwise, repeat
from operator import add
from typing import Any, Final, overload

import numpy as np
from spacy.lang.en.lex_attrs import like_num
from spacy.tokens import Doc as SpacyDoc

from summarizer.attribution.parsing.doc_arrays import Table, columns

_STRINGS: Final = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "MORPH", "ENT_TYPE")
_FLAGS: Final = ("IS_PUNCT", "IS_QUOTE", "IS_SPACE", "SENT_START")
_COLUMNS: Final = (*_STRINGS, *_FLAGS, "SPACY", "ENT_IOB", "LENGTH", "HEAD")
_ENTITY_PLACES: Final = ("", "I", "O", "B")

MAX_STRINGS: Final = 20_000
"""The number of strings in the cache, some 150 bytes each; beyond it the cache is emptied and filled again."""


class Token:
    """A word or a mark, with its place in the tree of its sentence."""

    __slots__ = (
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "left_edge",
        "lefts",
        "lemma_",
        "lower_",
        "morph",
        "pos_",
        "right_edge",
        "rights",
        "tag_",
        "text",
        "whitespace_",
    )

    def __init__(  # noqa: PLR0913, PLR0917 # one for each annotation; by position, which is faster for 1,000 tokens
        self,
        doc: "Doc",
        i: int,
        text: str,
        lower_: str,
        lemma_: str,
        pos_: str,
        tag_: str,
        dep_: str,
        morph: str,
        ent_type_: str,
        is_punct: bool,  # noqa: FBT001 # as above
        is_quote: bool,  # noqa: FBT001
        is_space: bool,  # noqa: FBT001
        is_sent_start: bool,  # noqa: FBT001
        idx: int,
        whitespace_: str,
        ent_iob_: str,
    ) -> None:
        self.doc = doc
        self.i = i
        self.text = text
        self.lower_ = lower_
        self.lemma_ = lemma_
        self.pos_ = pos_
        self.tag_ = tag_
        self.dep_ = dep_
        self.morph = morph
        self.ent_type_ = ent_type_
        self.is_punct = is_punct
        self.is_quote = is_quote
        self.is_space = is_space
        self.is_sent_start = is_sent_start
        self.idx = idx
        self.whitespace_ = whitespace_
        self.ent_iob_ = ent_iob_
        self.head: Token = self
        self.left_edge: Token = self
        self.right_edge: Token = self
        self.lefts: tuple[Token, ...] = ()
        self.rights: tuple[Token, ...] = ()

    def __len__(self) -> int:
        return len(self.text)

    def __lt__(self, other: "Token") -> bool:
        return self.i < other.i

    def __repr__(self) -> str:
        return self.text

    @property
    def is_alpha(self) -> bool:
        """Whether there are only letters."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """Whether there are only digits."""
        return self.text.isdigit()

    @property
    def is_lower(self) -> bool:
        """Whether no letter is a capital."""
        return self.text.islower()

    @property
    def is_title(self) -> bool:
        """Whether the first letter is a capital, and no other."""
        return self.text.istitle()

    @property
    def like_num(self) -> bool:
        """Whether this is a number in digits or in words."""
        is_number: bool = like_num(self.text)  # type: ignore[no-untyped-call]  # spaCy's own
        return is_number

    @property
    def children(self) -> "tuple[Token, ...]":
        """The tokens that depend on this one, in reading order."""
        return self.lefts + self.rights

    @property
    def subtree(self) -> "Iterator[Token]":
        """This token and all that depend on it, directly or not; in reading order if no branches cross."""
        # Not by recursion: the tree of a list without a full stop may be deeper than Python's stack.
        waiting = [(self, False)]
        while waiting:
            token, is_next = waiting.pop()
            if is_next or not token.lefts:
                yield token
                waiting += [(child, False) for child in reversed(token.rights)]
            else:
                waiting.append((token, True))
                waiting += [(child, False) for child in reversed(token.lefts)]

    @property
    def ancestors(self) -> "Iterator[Token]":
        """The token on which this one depends, that on which that one does, and so on."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, descendant: "Token") -> bool:
        """Return whether another token depends on this one, directly or not."""
        return self in descendant.ancestors

    def nbor(self, places: int = 1) -> "Token":
        """Return a neighbour; `IndexError` if the text has none there."""
        at = self.i + places
        if at < 0:
            raise IndexError(at)
        return self.doc.tokens[at]

    @property
    def is_sent_end(self) -> bool:
        """Whether the sentence ends with this token."""
        tokens = self.doc.tokens
        return self.i + 1 == len(tokens) or tokens[self.i + 1].is_sent_start

    @property
    def sent(self) -> "Span":
        """The sentence of this token."""
        return self.doc.sentence_at(self.i)


class Span:
    """Consecutive tokens; if they are an entity, `label_` is its kind."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Doc", start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> "Span": ...

    def __getitem__(self, at: int | slice) -> "Token | Span":
        if isinstance(at, int):
            return self.doc.tokens[self.start : self.end][at]
        start, end = _bounds(at, len(self))
        return Span(self.doc, self.start + start, self.start + end)

    def __repr__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The characters, without the space after the last token."""
        if self.start == self.end:
            return ""
        tokens = self.doc.tokens
        last = tokens[self.end - 1]
        return self.doc.text[tokens[self.start].idx : last.idx + len(last.text)]

    @property
    def start_char(self) -> int:
        """The offset of the first token."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """The offset at which the last token ends."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def root(self) -> Token:
        """The token that is nearest to the root of the sentence; the first one of several."""
        words = self.doc.tokens[self.start : self.end]
        if len(words) == 1:
            return words[0]
        top = next((token for token in words if token.head is token), None)
        if top is not None:
            return top
        outward = [token for token in words if not self.start <= token.head.i < self.end]
        return outward[0] if len(outward) == 1 else min(outward, key=_depth, default=words[0])


class _Strings(dict[int, str]):
    """A cache of the strings that spaCy's numbers stand for: spaCy decodes a string each time it is asked for it."""

    def __init__(self, store: Any) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, number: int) -> str:
        if len(self) >= MAX_STRINGS:
            self.clear()
        string: str = self._store[number]
        self[number] = string
        return string


@dataclass(frozen=True, slots=True)
class Annotations:
    """The pipeline's annotations of the tokens of a piece of text, without spaCy's own objects.

    `table` has a row for each token and a column for each of `_COLUMNS`; `strings` resolves spaCy's numbers.
    """

    table: Table
    strings: Any

    @classmethod
    def of(cls, parsed: SpacyDoc) -> "Annotations":
        """Read the annotations of a text that spaCy's components have parsed."""
        return cls(columns(parsed, *_COLUMNS), parsed.vocab.strings)


class Doc:
    """A parsed text: a sequence of tokens, with sentences and entities."""

    __slots__ = ("_sentence_bounds", "ents", "text", "tokens")

    def __init__(self, text: str, pieces: Sequence[Annotations]) -> None:
        self.text = text
        table = np.concatenate([piece.table for piece in pieces])
        *annotations, offsets = _annotations(table, pieces[0].strings)
        self.tokens = _linked(list(map(Token, repeat(self), count(), *annotations)), offsets)
        begun = [token.i for token in self.tokens if token.is_sent_start and token.i]
        self._sentence_bounds = [0, *begun, len(self.tokens)] if self.tokens else []
        self.ents = tuple(_entities(self))

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if not isinstance(at, slice):
            return self.tokens[at]
        start, end = at.start, at.stop
        if start is not None and end is not None and 0 <= start <= end <= len(self.tokens):
            return Span(self, start, end)
        return Span(self, *_bounds(at, len(self.tokens)))

    @property
    def sents(self) -> Iterator[Span]:
        """The sentences in reading order."""
        return (Span(self, start, end) for start, end in pairwise(self._sentence_bounds))

    def sentence_at(self, position: int) -> Span:
        """Return the sentence of the token at a position."""
        after = bisect_right(self._sentence_bounds, position)
        return Span(self, self._sentence_bounds[after - 1], self._sentence_bounds[after])

    def char_span(self, start: int, end: int) -> Span | None:
        """Return the tokens that are wholly between two offsets; `None` if there are none."""
        first = bisect_left(self.tokens, start, key=_start)
        after = bisect_right(self.tokens, end, key=_end)
        return Span(self, first, after) if first < after else None


def _bounds(wanted: slice, length: int) -> tuple[int, int]:
    start, end, _ = wanted.indices(length)
    return start, max(start, end)


def _start(token: Token) -> int:
    return token.idx


def _end(token: Token) -> int:
    return token.idx + len(token.text)


def _depth(token: Token) -> int:
    """Return how far a token is from its sentence's root; a mark without dependents counts as farthest."""
    if (token.is_punct or token.is_space) and not token.children:
        return len(token.doc)
    return sum(1 for _ in token.ancestors)


@lru_cache(maxsize=1)
def _strings_of(store: Any) -> _Strings:
    """Return the cache of a vocabulary's strings; a process has one vocabulary."""
    return _Strings(store)


def _annotations(table: Table, strings: Any) -> Iterator[list[Any]]:
    """Yield the annotations of all tokens in the order that `Token` takes them in, and the distances of heads."""
    words, flags, others = np.split(table, (len(_STRINGS), len(_STRINGS) + len(_FLAGS)), axis=1)
    known = _strings_of(strings)
    for column in words.view(np.uint64).T.tolist():
        yield list(map(known.__getitem__, column))
    yield from (flags == 1).T.tolist()
    is_spaced, in_entities, lengths, offsets = others.T.tolist()
    yield list(accumulate(map(add, lengths, is_spaced), initial=0))[:-1]
    yield [" " if each else "" for each in is_spaced]
    yield [_ENTITY_PLACES[each] for each in in_entities]
    yield offsets


def _entities(doc: Doc) -> Iterator[Span]:
    """Yield the entities: tokens that begin one, and those inside it after them."""
    places = [token.ent_iob_ for token in doc.tokens]
    for start, place in enumerate(places):
        if place == "B":
            end = start + 1
            while end < len(places) and places[end] == "I":
                end += 1
            yield Span(doc, start, end, doc.tokens[start].ent_type_)


def _linked(tokens: list[Token], offsets: list[int]) -> list[Token]:
    """Set the places of tokens in the tree, given how far from each its head is."""
    lefts: defaultdict[int, list[Token]] = defaultdict(list)
    rights: defaultdict[int, list[Token]] = defaultdict(list)
    for token, offset in zip(tokens, offsets, strict=True):
        if offset:
            at = token.i + offset
            token.head = tokens[at]
            (lefts if offset > 0 else rights)[at].append(token)
    for at, children in lefts.items():
        tokens[at].lefts = tuple(children)
    for at, children in rights.items():
        tokens[at].rights = tuple(children)
    _widen(tokens)
    return tokens


def _widen(tokens: list[Token]) -> None:
    """Set the edges of each token's subtree. One pass in each direction is enough, unless branches cross."""
    is_changed = True
    while is_changed:
        is_changed = False
        for token in (*tokens, *reversed(tokens)):
            head = token.head
            if token.left_edge.i < head.left_edge.i:
                head.left_edge = token.left_edge
                is_changed = True
            if token.right_edge.i > head.right_edge.i:
                head.right_edge = token.right_edge
                is_changed = True
