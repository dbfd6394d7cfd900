"""The layers that mix a word's vector with those of its neighbours, in NumPy alone."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from thinc.api import Model

Vectors = NDArray[np.float32]

_PIECES: Final = 3
"""A layer keeps the greatest of this many values."""

_EPSILON: Final = 1e-8


class ContextLayers:
    """Computes what the pipeline's convolutions compute, in two thirds of the time.

    thinc copies what training would need. It also takes the greatest of three neighbouring values one word at a time;
    here the weights are ordered so that these values are in three tables.
    """

    def __init__(self, model: Model[Any, Any]) -> None:
        self._pad: int = model.attrs["pad"]
        self._layers = [_layer(residual) for residual in model.layers[0].layers]

    def __call__(self, vectors: Vectors) -> Vectors:
        """Return the vectors of a text's words in their context, shape (words, width)."""
        words, width = vectors.shape
        # The library also lets the layers run beyond the ends of a text.
        padded = np.zeros((words + 2 * self._pad, width), dtype=np.float32)
        padded[self._pad : self._pad + words] = vectors
        window = np.zeros((len(padded), 3 * width), dtype=np.float32)
        for layer in self._layers:
            window[1:, :width] = padded[:-1]
            window[:, width : 2 * width] = padded
            window[:-1, 2 * width :] = padded[1:]
            padded += layer(window)
        return padded[self._pad : self._pad + words]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A maxout layer with its normalization; `weights` and `bias` have the pieces one after the other."""

    weights: Vectors
    bias: Vectors
    scale: Vectors
    shift: Vectors

    def __call__(self, window: Vectors) -> Vectors:
        values = window @ self.weights
        values += self.bias
        width = len(self.scale)
        greatest: Vectors = np.maximum(values[:, :width], values[:, width : 2 * width])
        np.maximum(greatest, values[:, 2 * width :], out=greatest)
        greatest -= greatest.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", greatest, greatest)[:, None] / np.float32(width) + np.float32(_EPSILON)
        greatest *= variance ** np.float32(-0.5)
        greatest *= self.scale
        greatest += self.shift
        return greatest


def _layer(residual: Model[Any, Any]) -> _Layer:
    """Read a layer's parameters; it is `residual(expand_window >> maxout >> layernorm >> dropout)`."""
    window, rest = residual.layers[0].layers
    maxout, normalization = rest.layers[0].layers
    weights, bias = _parameter(maxout, "W"), _parameter(maxout, "b")
    width, pieces, inputs = weights.shape
    if pieces != _PIECES or inputs != 3 * width or window.attrs["window_size"] != 1:
        raise ValueError(weights.shape, dict(window.attrs))
    return _Layer(
        np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * width, inputs).T),
        np.ascontiguousarray(bias.T.reshape(pieces * width)),
        _parameter(normalization, "G"),
        _parameter(normalization, "b"),
    )


def _parameter(model: Model[Any, Any], name: str) -> Vectors:
    # thinc's own types of arrays lack most of what arrays can do.
    values: Any = model.get_param(name)
    return np.asarray(values, dtype=np.float32)
