import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import Tok2Vec

from summarizer.attribution_in_english.parsing.embeddings import RememberedWords

TEXTS = st.lists(st.sampled_from(["Ann", "ann", "don't", "cannot", "I'll", "\n", "  ", "12", "😀", "."]), max_size=20)


def theirs_of(pipeline: Language) -> Tok2Vec:
    component = pipeline.get_pipe("tok2vec")
    assert isinstance(component, Tok2Vec)
    return component


@pytest.mark.parametrize("most", [3, 20_000])
@settings(max_examples=40, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
def test_cached_and_new_words_have_the_vectors_of_the_model(pipeline: Language, most: int, texts: list[list[str]]):
    theirs = theirs_of(pipeline)
    ours = RememberedWords(theirs.model, most)

    for words in (*texts, *texts):
        doc = pipeline.make_doc(" ".join(["He", *words]))
        np.testing.assert_allclose(ours(doc), theirs.predict([doc])[0], atol=1e-4)
