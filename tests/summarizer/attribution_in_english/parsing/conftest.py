import pytest
import spacy
from spacy.language import Language
from thinc.api import use_ops

from summarizer.attribution_in_english.parsing.pipeline import PIPELINE


@pytest.fixture(scope="package")
def pipeline() -> Language:
    with use_ops("numpy", use_blis=False):
        return spacy.load(PIPELINE)
