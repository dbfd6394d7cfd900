from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.attribute_ruler import RememberedRuler

# Words that the rules for one and for several tokens look at, and others.
WORDS = (
    "The the a that there There 's is are was not n't gon na got ta let c'm on y' all ai 'd can I me she her".split()
)
TEXT = (
    "There's nobody who'd say that he's gonna stay, isn't there? Let's go: y'all ain't gotta. That's all that I saw.\n"
)


def attributes_of(doc: Doc) -> list[tuple[str, str, str]]:
    return [(token.pos_, str(token.morph), token.lemma_) for token in doc]


def both(pipeline: Language, ours: RememberedRuler, text: str) -> tuple[Doc, Doc]:
    """Apply the pipeline's own ruler and ours to a text that was tagged and parsed."""
    doc = pipeline.make_doc(text)
    for name in ("tok2vec", "tagger", "parser"):
        doc = pipeline.get_pipe(name)(doc)
    theirs = pipeline.get_pipe("attribute_ruler")
    assert isinstance(theirs, AttributeRuler)
    return theirs(doc.copy()), ours(doc)


@settings(max_examples=60, deadline=None)
@given(words=st.lists(st.sampled_from([*WORDS, "", "\n", "Ann", "runs", "12", "😀"]), max_size=30))
def test_tokens_get_the_attributes_of_the_stock_ruler(pipeline: Language, words: list[str]) -> None:
    ours = RememberedRuler(pipeline.get_pipe("attribute_ruler"))

    for text in (TEXT, " ".join(words), TEXT):
        expected, found = both(pipeline, ours, text)
        assert attributes_of(found) == attributes_of(expected)


def test_clearing_the_cache_changes_nothing(pipeline: Language) -> None:
    ours = RememberedRuler(pipeline.get_pipe("attribute_ruler"), most=3)

    for _ in range(2):
        expected, found = both(pipeline, ours, TEXT)
        assert attributes_of(found) == attributes_of(expected)
