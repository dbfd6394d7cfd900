"""The pipeline's dependency parser, run on all sentences of a text side by side."""

from bisect import bisect_right
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from spacy.pipeline import DependencyParser
from spacy.pipeline._parser_internals.nonproj import (  # type: ignore[import-not-found]  # compiled, without stubs
    DELIMITER,
)
from spacy.tokens import Doc
from thinc.api import Model

from summarizer.attribution_in_english.parsing.doc_arrays import Table, columns, set_columns

_BATCH_SENTENCES: Final = 4
"""Sentences that see one another. In 48,000 words, 2 tokens differ from a parse of the whole text; with one, 11."""

_LOOKAHEAD: Final = 2
"""The parser looks at the next two words, even if they are in the next sentence."""

_PIECES: Final = 2
"""The hidden layer is a maxout layer: it keeps the greatest of this many values."""

_MAX_PARTS: Final = 128
"""The number of kept patterns of sentence boundaries: one for each length, and a few more."""

_TREE: Final = ("HEAD", "DEP")

_Floats = NDArray[np.float32]
_Ids = NDArray[np.int32]


class BatchedParser:
    """Sets the same trees as a parser, in two fifths of the time.

    The parser goes through a text move by move, and at each move it takes the interpreter's lock for each value of its
    hidden layer. Here all sentences make a move together, and NumPy scores the moves. A sentence can be parsed apart
    from the others, because its boundaries are known and the parser forgets a sentence when it ends; it only has to
    see the words that follow.
    """

    def __init__(self, parser: DependencyParser) -> None:
        # The stubs lack the methods that make a single move.
        self._parser: Any = parser
        self._words, lower, upper = parser.model.layers
        self._scorer = _Scorer(lower, upper)
        # A model of one word, for its method that lists the words at which the parser looks.
        word = Doc(parser.vocab, words=["x"])
        self._step: Any = parser.model.predict([word])
        self._vocab = parser.vocab
        self._root: int = self._parser.moves.root_label
        self._parts: dict[bytes, Doc] = {}
        labels = {name.partition("-")[2] for name in self._parser.move_names}
        crossing = [self._vocab.strings[label] for label in labels if DELIMITER in label]
        self._crossing = np.array(crossing, dtype=np.uint64).view(np.int64)

    def __call__(self, doc: Doc) -> Doc:
        """Set the head and the dependency of each token."""
        if not len(doc):
            return doc
        starts = columns(doc, "SENT_START")
        sentences = _sentences(starts)
        parts = [self._part(starts[begin:seen]) for begin, _, seen in sentences]
        rows = np.concatenate([np.arange(begin, seen) for begin, _, seen in sentences])
        states = self._states(parts, self._words.predict([doc])[rows])
        trees = np.concatenate(
            [self._tree(state, begin, end) for state, (begin, end, _) in zip(states, sentences, strict=True)]
        )
        doc = set_columns(doc, trees, *_TREE)
        if np.isin(trees[:, 1], self._crossing).any():
            for uncross in self._parser.postprocesses:
                uncross(doc)
        return doc

    def _part(self, starts: Table) -> Doc:
        """Return tokens with sentence boundaries, which is all that the parser reads of them."""
        key = starts.tobytes()
        if key not in self._parts:
            if len(self._parts) >= _MAX_PARTS:
                self._parts.clear()
            self._parts[key] = set_columns(Doc(self._vocab, words=["x"] * len(starts)), starts, "SENT_START")
        return self._parts[key]

    def _states(self, parts: list[Doc], vectors: _Floats) -> list[Any]:
        """Return the parser's last state for each part; `vectors` has the words of one part after the other."""
        table = self._scorer.table(vectors)
        states: list[Any] = self._parser.moves.init_batch(parts)
        unfinished = states
        while unfinished:
            looked_at = self._step.get_token_ids(unfinished)
            unfinished = self._parser.transition_states(unfinished, self._scorer(table, looked_at))
        return states

    def _tree(self, state: Any, begin: int, end: int) -> Table:
        """Return how far away the head of each token of a sentence is, and its dependency."""
        length = end - begin
        tree = np.zeros((length, 2), dtype=np.uint64)
        tree[:, 1] = self._root
        offsets = tree.view(np.int64)
        for arc in state.arcs:
            child = arc["child"]
            if child < length:
                offsets[child, 0] = arc["head"] - child
                tree[child, 1] = arc["label"]
        return offsets


class _Scorer:
    """Scores the parser's moves in a state, which is a few words: the next ones, those on the stack, their children."""

    def __init__(self, lower: Model[Any, Any], upper: Model[Any, Any]) -> None:
        weights, bias, padding = (np.asarray(lower.get_param(name)) for name in ("W", "b", "pad"))
        places, hidden, pieces, width = weights.shape
        if pieces != _PIECES:
            raise ValueError(weights.shape)
        # The two maxout pieces are kept apart, so that they can be compared as two tables.
        self._weights = np.ascontiguousarray(weights.transpose(0, 2, 1, 3).reshape(-1, width).T)
        self._bias = bias.T.reshape(-1)
        self._no_word = padding[0].transpose(0, 2, 1).reshape(-1)
        self._places, self._hidden = np.arange(places)[:, None], hidden
        self._moves = np.ascontiguousarray(upper.get_param("W").T)
        self._moves_bias = np.asarray(upper.get_param("b"))

    def table(self, vectors: _Floats) -> _Floats:
        """Return what each word adds to the hidden layer at each place of a state; the first row is for no word."""
        table = np.empty((len(vectors) + 1, self._weights.shape[1]), dtype=np.float32)
        table[0] = self._no_word
        np.matmul(vectors, self._weights, out=table[1:])
        return table.reshape(-1, _PIECES * self._hidden)

    def __call__(self, table: _Floats, words: _Ids) -> _Floats:
        """Return the scores, shape (states, moves); `words` has the word at each place of each state, -1 for none."""
        # The places come first: whole tables are added up, and not eight rows for each state.
        pieces = table.take((words.T + 1) * len(self._places) + self._places, axis=0).sum(axis=0)
        pieces += self._bias
        scores: _Floats = np.maximum(pieces[:, : self._hidden], pieces[:, self._hidden :]) @ self._moves
        scores += self._moves_bias
        return scores


def _sentences(starts: Table) -> list[tuple[int, int, int]]:
    """Return each sentence's first token and its end, and the end of the tokens that the parser can see."""
    begun = np.flatnonzero(starts == 1).tolist()
    batch_ends = [*begun[_BATCH_SENTENCES::_BATCH_SENTENCES], len(starts)]
    bounds = pairwise([*sorted({0, *begun}), len(starts)])
    return [(begin, end, min(end + _LOOKAHEAD, batch_ends[bisect_right(batch_ends, begin)])) for begin, end in bounds]
