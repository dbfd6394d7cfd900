"""The pipeline's entity recogniser, run on all entities of a text side by side."""

from collections.abc import Iterator
from functools import reduce
from typing import Final

import numpy as np
from numpy.typing import NDArray
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from summarizer.attribution_in_english.parsing.doc_arrays import columns
from summarizer.attribution_in_english.parsing.embeddings import RememberedWords

_Floats = NDArray[np.float32]
_Indices = NDArray[np.intp]
_Flags = NDArray[np.bool_]

_NEVER: Final = -np.inf

_MAX_STEPS_TOGETHER: Final = 16
"""The number of steps that all entities take together.

Longer ones continue alone, if they are in no other entity: otherwise an endless run of names would be continued from
each of its words.
"""


class BatchedEntities:
    """Finds the entities that an entity recogniser finds, three times as fast.

    The recogniser goes through the tokens and decides at each whether an entity begins, continues or ends there. It
    only looks at the token and, inside an entity, at the entity's first token and the previous one. So all tokens can
    first be scored at once as if they were outside entities. Then all entities that begin, whether or not inside
    another, are continued together, one token a step.
    """

    def __init__(self, recogniser: EntityRecognizer) -> None:
        read, self._lower, _ = recogniser.model.layers
        words, _, self._linear = read.layers
        self._words = RememberedWords(words)
        self._moves = _Moves(recogniser)

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities: people, places, organisations and the like, and numbers and dates."""
        if len(doc):
            states: _Floats = self._lower.predict(self._linear.predict(self._words(doc)))
            sentence_starts, is_space = columns(doc, "SENT_START", "IS_SPACE").T == 1
            names = _Entities(self._moves, states, is_space, np.append(sentence_starts[1:], True))
            doc.set_ents([Span(doc, *extent) for extent in names], default="outside")
        return doc


class _Moves:
    """The recogniser's moves at a token, and their scores in a state."""

    def __init__(self, recogniser: EntityRecognizer) -> None:
        _, lower, upper = recogniser.model.layers
        self._bias: _Floats = lower.get_param("b")
        self._weights: _Floats = upper.get_param("W")
        self._weights_bias: _Floats = upper.get_param("b")
        names = [recogniser.moves.get_class_name(at) for at in range(recogniser.moves.n_moves)]
        # "U-" blocks tokens that were marked beforehand as non-entities, which ours never are.
        self.kinds = np.array([name[0] if name != "U-" else "" for name in names])
        self.labels = [name[2:] for name in names]
        self._inner = np.array([_move(names, "I", label) for label in self.labels])
        self._last = np.array([_move(names, "L", label) for label in self.labels])

    def outside(self, states: _Floats, is_space: _Flags, is_last: _Flags) -> _Indices:
        """Return the best move at each token outside entities: an entity begins, or is this token alone, or neither."""
        scores = self._scores(states)
        scores[:, ~np.isin(self.kinds, ["B", "U", "O"])] = _NEVER
        scores[np.ix_(is_space, self.kinds != "O")] = _NEVER
        scores[np.ix_(is_last, self.kinds == "B")] = _NEVER
        best: _Indices = scores.argmax(axis=1)
        return best

    def continues(self, states: _Floats, begun: _Indices) -> _Flags:
        """Return which entities continue after a token, given the moves that began them."""
        scores, every = self._scores(states), np.arange(len(states))
        flags: _Flags = scores[every, self._inner[begun]] >= scores[every, self._last[begun]]
        return flags

    def _scores(self, states: _Floats) -> _Floats:
        """Return the scores of the moves, shape (states, moves)."""
        # Faster than the maximum along an axis of two.
        hidden: _Floats = reduce(np.maximum, np.moveaxis(states + self._bias, -1, 0))
        scores: _Floats = hidden @ self._weights.T + self._weights_bias
        return scores


class _Entities:
    """A text's entities from left to right, each with start, end and label."""

    def __init__(self, moves: _Moves, states: _Floats, is_space: _Flags, is_last: _Flags) -> None:
        nothing, self._of_word = states[0], states[1:]
        self._moves = moves
        self._is_last = is_last
        self._begun = moves.outside(self._of_word[:, 0] + nothing[1] + nothing[2], is_space, is_last)
        self._ends = np.arange(1, len(is_last) + 1)

    def __iter__(self) -> Iterator[tuple[int, int, str]]:
        kinds = self._moves.kinds[self._begun]
        starts = np.flatnonzero(kinds == "B")
        still_open = set(self._continued(starts, starts + 1, _MAX_STEPS_TOGETHER).tolist())
        free = 0
        for start in np.flatnonzero(kinds != "O").tolist():
            if start < free:
                continue
            if start in still_open:
                self._continued(np.array([start]), np.array([start + 1 + _MAX_STEPS_TOGETHER]), len(kinds))
            free = int(self._ends[start])
            yield start, free, self._moves.labels[self._begun[start]]

    def _continued(self, starts: _Indices, at: _Indices, steps: int) -> _Indices:
        """Continue entities for some steps, record where they end, and return the starts of those that are open."""
        for _ in range(steps):
            if not len(starts):
                break
            states = self._of_word[at, 0] + self._of_word[starts, 1] + self._of_word[at - 1, 2]
            continues = self._moves.continues(states, self._begun[starts]) & ~self._is_last[at]
            self._ends[starts[~continues]] = at[~continues] + 1
            starts, at = starts[continues], at[continues] + 1
        return starts


def _move(names: list[str], kind: str, label: str) -> int:
    """Return the index of the move of a kind for a label, or of any such move if no label is given."""
    return names.index(f"{kind}-{label}") if label else 0
