import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.lemmatizer import RememberedLemmatizer

# Words whose lemma is in the list, is an exception, follows a rule, or is the word itself.
WORDS = (
    "The mice wolves boxes churches Hooverites analyses better best worst ran running said says left leaves lies"
    " quicker fastest hoofs Ann n't 's 12 x-rays 😀 wooshed unfazed \n UNITED States were had going flies"
).split(" ")
POSITIONS = ("NOUN", "VERB", "ADJ", "ADV", "PROPN", "AUX", "PRON", "X")


def lemmas_of(doc: Doc) -> list[str]:
    return [token.lemma_ for token in doc]


def doc_of(pipeline: Language, words: list[tuple[str, str]]) -> Doc:
    return Doc(
        pipeline.vocab,
        words=[word for word, _ in words],
        pos=[position for _, position in words],
        tags=["X"] * len(words),
    )


@settings(max_examples=80, deadline=None)
@given(words=st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(POSITIONS)), max_size=20))
def test_words_get_the_lemmas_of_the_stock_lemmatizer(pipeline: Language, words: list[tuple[str, str]]) -> None:
    theirs = pipeline.get_pipe("lemmatizer")
    assert isinstance(theirs, Lemmatizer)
    expected = lemmas_of(theirs(doc_of(pipeline, words)))

    for most in (3, 100_000):
        ours = RememberedLemmatizer(theirs, most)
        assert lemmas_of(ours(doc_of(pipeline, words))) == expected
        assert lemmas_of(ours(doc_of(pipeline, words))) == expected


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("hoped", "hope"),
        ("hopping", "hop"),
        ("scraped", "scrape"),
        ("scrapped", "scrap"),
        ("gripes", "gripe"),
        ("gripped", "grip"),
        ("sniping", "snipe"),
        ("moped", "mope"),
        ("mops", "mop"),
        ("rated", "rate"),
        ("taping", "tape"),
        ("visited", "visit"),
        ("texted", "text"),
    ],
)
def test_a_form_of_a_verb_gets_the_verb_that_would_double_no_consonant(
    pipeline: Language, form: str, lemma: str
) -> None:
    theirs = pipeline.get_pipe("lemmatizer")
    assert isinstance(theirs, Lemmatizer)

    assert lemmas_of(RememberedLemmatizer(theirs)(doc_of(pipeline, [(form, "VERB")]))) == [lemma]


def test_a_lemma_that_is_set_stays(pipeline: Language) -> None:
    theirs = pipeline.get_pipe("lemmatizer")
    assert isinstance(theirs, Lemmatizer)
    doc = doc_of(pipeline, [("mice", "NOUN"), ("wolves", "NOUN")])
    doc[0].lemma_ = "mice"

    assert lemmas_of(RememberedLemmatizer(theirs)(doc)) == ["mice", "wolf"]
