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
    """Computes what the pipeline's convolutions compute, in three fifths of the time.

    thinc copies what training would need. It also takes the greatest of three neighbouring values one word at a time;
    here the weights are ordered so that these values are in three tables. And two words are convolved together with
    four matrix products in place of six (Winograd's minimal filtering, F(2, 3)): sums of a pair's neighbours are
    multiplied with sums of the weights, and only the last digits of the values differ.
    """

    def __init__(self, model: Model[Any, Any]) -> None:
        self._pad: int = model.attrs["pad"]
        self._layers = [_layer(residual) for residual in model.layers[0].layers]

    def __call__(self, vectors: Vectors) -> Vectors:
        """Return the vectors of a text's words in their context, shape (words, width)."""
        words, width = vectors.shape
        # The library also lets the layers run beyond the ends of a text.
        length = words + 2 * self._pad
        pairs = (length + 1) // 2
        # One more vector at each end, which stays zero: the neighbour of the first, and that of the last.
        padded = np.zeros((2 * pairs + 2, width), dtype=np.float32)
        begin = 1 + self._pad
        padded[begin : begin + words] = vectors
        before, first, second, after = (padded[at : at + 2 * pairs : 2] for at in range(4))
        # The system clears new memory, which takes longer than writing it.
        sums = np.empty((4, pairs, width), dtype=np.float32)
        products = np.empty((4, pairs, _PIECES * width), dtype=np.float32)
        for layer in self._layers:
            np.subtract(before, second, out=sums[0])
            np.add(first, second, out=sums[1])
            np.subtract(second, first, out=sums[2])
            np.subtract(first, after, out=sums[3])
            changes = layer(np.matmul(sums, layer.weights, out=products))
            first += changes[0]
            second += changes[1]
            padded[1 + length :] = 0
        return padded[begin : begin + words]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A maxout layer with its normalization; `weights` and `bias` have the pieces one after the other.

    `weights` has the four sums of a filter's weights that F(2, 3) needs, shape (4, width, pieces * width).
    """

    weights: Vectors
    bias: Vectors
    scale: Vectors
    shift: Vectors

    def __call__(self, products: Vectors) -> Vectors:
        """Return what is added to both vectors of each pair, shape (2, pairs, width); `products` is overwritten."""
        both = products[1]
        both += self.bias
        products[0] += both
        products[0] += products[2]
        both -= products[2]
        both -= products[3]
        values, width = products[:2], len(self.scale)
        greatest: Vectors = np.maximum(values[..., :width], values[..., width : 2 * width])
        np.maximum(greatest, values[..., 2 * width :], out=greatest)
        # The sums of `einsum` take a quarter of the time that NumPy's mean takes.
        greatest -= np.einsum("ijk->ij", greatest)[..., None] / np.float32(width)
        variance = np.einsum("ijk,ijk->ij", greatest, greatest)[..., None] / np.float32(width) + np.float32(_EPSILON)
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
    before, middle, after = weights.transpose(2, 1, 0).reshape(3, width, pieces * width)
    return _Layer(
        np.stack([before, (before + middle + after) / 2, (before - middle + after) / 2, after]),
        np.ascontiguousarray(bias.T.reshape(pieces * width)),
        _parameter(normalization, "G"),
        _parameter(normalization, "b"),
    )


def _parameter(model: Model[Any, Any], name: str) -> Vectors:
    # thinc's own types of arrays lack most of what arrays can do.
    values: Any = model.get_param(name)
    return np.asarray(values, dtype=np.float32)
