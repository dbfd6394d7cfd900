"""The pipeline's names, all of a text's found side by side."""

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from summarizer.voices.parsing.columns import columns
from summarizer.voices.parsing.words import RememberedWords

_Floats = NDArray[np.float32]
_Indices = NDArray[np.intp]
_Flags = NDArray[np.bool_]

_NEVER: Final = -np.inf


class _Weights(NamedTuple):
    """The layer from a state of the recogniser to what each move is worth."""

    bias: _Floats
    moves: _Floats
    moves_bias: _Floats


class BatchedEntities:
    """Finds the names that an entity recogniser finds, four times as fast.

    The recogniser walks through the words and asks at each whether a name begins, goes on or ends there. All it looks
    at is the word, and within a name its first word and the word before. So the words outside names can be asked all
    at once; then all names that began, whether or not they lie within another, are led on together, a word a step.
    """

    def __init__(self, recogniser: EntityRecognizer) -> None:
        read, self._lower, upper = recogniser.model.layers
        words, _, self._linear = read.layers
        self._words = RememberedWords(words)
        self._weights = _Weights(self._lower.get_param("b"), upper.get_param("W"), upper.get_param("b"))
        names = [recogniser.moves.get_class_name(at) for at in range(recogniser.moves.n_moves)]
        # "U-" blocks a word that was given as no name beforehand; no word is.
        self._kinds = np.array([name[0] if name != "U-" else "" for name in names])
        self._labels = [name[2:] for name in names]
        self._inner = np.array([_move(names, "I", label) for label in self._labels])
        self._last = np.array([_move(names, "L", label) for label in self._labels])

    def __call__(self, doc: Doc) -> Doc:
        """Set the names of people, places, organisations and the like, and the figures and dates."""
        if len(doc):
            states: _Floats = self._lower.predict(self._linear.predict(self._words(doc)))
            nothing, of_word = states[0], states[1:]
            sentence_starts, is_space = columns(doc, "SENT_START", "IS_SPACE").T == 1
            is_last = np.append(sentence_starts[1:], True)
            moves = self._outside(of_word[:, 0] + nothing[1] + nothing[2], is_space, is_last)
            ends = self._ends(of_word, moves, is_last)
            doc.set_ents(self._names(doc, moves, ends), default="outside")
        return doc

    def _outside(self, states: _Floats, is_space: _Flags, is_last: _Flags) -> _Indices:
        """Return each word's move where no name is open: one begins, or is this word only, or there is none."""
        scores = self._scores(states)
        scores[:, ~np.isin(self._kinds, ["B", "U", "O"])] = _NEVER
        scores[np.ix_(is_space, self._kinds != "O")] = _NEVER
        scores[np.ix_(is_last, self._kinds == "B")] = _NEVER
        best: _Indices = scores.argmax(axis=1)
        return best

    def _ends(self, of_word: _Floats, moves: _Indices, is_last: _Flags) -> _Indices:
        """Return behind which word the name ends that begins at each, if one does."""
        ends = np.arange(1, len(moves) + 1)
        begun = np.flatnonzero(self._kinds[moves] == "B")
        at = begun + 1
        while len(begun):
            scores = self._scores(of_word[at, 0] + of_word[begun, 1] + of_word[at - 1, 2])
            every = np.arange(len(begun))
            inner, last = self._inner[moves[begun]], self._last[moves[begun]]
            goes_on = (scores[every, inner] >= scores[every, last]) & ~is_last[at]
            ends[begun[~goes_on]] = at[~goes_on] + 1
            begun, at = begun[goes_on], at[goes_on] + 1
        return ends

    def _names(self, doc: Doc, moves: _Indices, ends: _Indices) -> list[Span]:
        """Return the names from left to right, none within another."""
        found: list[Span] = []
        free = 0
        for start in np.flatnonzero(self._kinds[moves] != "O").tolist():
            if start >= free:
                free = int(ends[start])
                found.append(Span(doc, start, free, label=self._labels[moves[start]]))
        return found

    def _scores(self, states: _Floats) -> _Floats:
        """Return what each move is worth, shape (states, moves)."""
        hidden: _Floats = (states + self._weights.bias).max(axis=-1)
        scores: _Floats = hidden @ self._weights.moves.T + self._weights.moves_bias
        return scores


def _move(names: list[str], kind: str, label: str) -> int:
    """Return the move of a kind for a label; for no label any."""
    return names.index(f"{kind}-{label}") if label else 0
