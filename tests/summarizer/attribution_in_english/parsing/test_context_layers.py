import numpy as np
import pytest
from spacy.language import Language
from spacy.pipeline import Tok2Vec

from summarizer.attribution_in_english.parsing.context_layers import ContextLayers


@pytest.mark.parametrize("words", [1, 2, 7, 300])
def test_vectors_are_those_of_the_model(pipeline: Language, words: int) -> None:
    component = pipeline.get_pipe("tok2vec")
    assert isinstance(component, Tok2Vec)
    _, encode = component.model.layers
    vectors = np.random.default_rng(words).standard_normal((words, 96), dtype=np.float32)

    np.testing.assert_allclose(ContextLayers(encode)(vectors), encode.predict([vectors])[0], atol=1e-4)


def test_other_layers_are_refused(pipeline: Language) -> None:
    component = pipeline.get_pipe("tok2vec")
    assert isinstance(component, Tok2Vec)
    encode = component.model.copy().layers[1]
    for layer in encode.walk():
        if layer.name == "expand_window":
            layer.attrs["window_size"] = 2

    with pytest.raises(ValueError, match="window_size"):
        ContextLayers(encode)
