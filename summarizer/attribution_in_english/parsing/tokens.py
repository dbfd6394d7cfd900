"""A parsed text as plain Python objects, with the names that spaCy gives to its own.

spaCy creates a token object each time it is asked for one, and looks up its strings at each access. Finding who said
what accesses each token some fifty times, so the tokens are created once here, with everything that is read of them.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count, pairwise, repeat
from typing import overload

from spacy.lang.en.lex_attrs import like_num

from summarizer.attribution_in_english.parsing.annotations import Annotations, annotation_columns
from summarizer.attribution_in_english.parsing.tree import Node, linked


class Token(Node):
    """A word or a mark, with its place in the tree of its sentence."""

    __slots__ = (
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "idx",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "lemma_",
        "lower_",
        "morph",
        "pos_",
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


class Doc:
    """A parsed text: a sequence of tokens, with sentences and entities.

    `cached` has the results of functions decorated with `cached_for_tokens`, by function and index of the token.
    """

    __slots__ = ("_sentence_bounds", "cached", "ents", "text", "tokens")

    def __init__(self, text: str, pieces: Sequence[Annotations]) -> None:
        self.text = text
        *annotations, offsets = annotation_columns(pieces)
        self.tokens = linked(list(map(Token, repeat(self), count(), *annotations)), offsets)
        begun = [token.i for token in self.tokens if token.is_sent_start and token.i]
        self._sentence_bounds = [0, *begun, len(self.tokens)] if self.tokens else []
        self.ents = tuple(_entities(self))
        self.cached: defaultdict[object, dict[int, object]] = defaultdict(dict)

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


def _entities(doc: Doc) -> Iterator[Span]:
    """Yield the entities: tokens that begin one, and those inside it after them."""
    places = [token.ent_iob_ for token in doc.tokens]
    for start, place in enumerate(places):
        if place == "B":
            end = start + 1
            while end < len(places) and places[end] == "I":
                end += 1
            yield Span(doc, start, end, doc.tokens[start].ent_type_)
