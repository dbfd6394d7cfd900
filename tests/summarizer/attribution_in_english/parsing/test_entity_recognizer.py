from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.entity_recognizer import BatchedEntities
from tests.tools.fuzz.cpu import times_as_long

ARTICLES = sorted((Path(__file__).parents[3] / "quality" / "articles").glob("*.txt"))

# Entities of one token and of many, numbers, dates, and other tokens between them.
WORDS = (
    "The Bank of England the New York Times Ann Lee and U.S. President Joe Biden Jr. on Monday , 3 May 2021 about "
    "two million dollars £ 30 % first English War Peace 's of in . \n \n\n “ ” - 😀 x"
).split(" ")

Entities = list[tuple[int, int, str]]


@pytest.fixture(scope="module")
def ours(pipeline: Language) -> BatchedEntities:
    theirs = pipeline.get_pipe("ner")
    assert isinstance(theirs, EntityRecognizer)
    return BatchedEntities(theirs)


def entities_of(doc: Doc) -> Entities:
    assert all(token.ent_iob for token in doc)
    return [(name.start, name.end, name.label_) for name in doc.ents]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_has_the_entities_of_the_stock_recognizer(pipeline: Language, ours: BatchedEntities, path: Path):
    doc = pipeline.make_doc(path.read_text(encoding="utf-8"))
    for name in ("tok2vec", "parser"):
        doc = pipeline.get_pipe(name)(doc)

    expected = entities_of(pipeline.get_pipe("ner")(doc.copy()))

    assert expected
    assert entities_of(ours(doc)) == expected


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=40), starts=st.sets(st.integers(0, 40)))
def test_any_tokens_have_the_entities_of_the_stock_recognizer(
    pipeline: Language, ours: BatchedEntities, words: list[str], starts: set[int]
):
    doc = Doc(pipeline.vocab, words=[word or " " for word in words])
    for token in doc:
        token.is_sent_start = token.i in starts

    expected = entities_of(pipeline.get_pipe("ner")(doc.copy()))

    assert entities_of(ours(doc)) == expected


@pytest.mark.parametrize("text", ["Ann Lee " * 60, "12 May 2021 " * 40, "the Bank of England of " * 20])
def test_entities_of_any_length_are_found_whole(pipeline: Language, ours: BatchedEntities, text: str):
    doc = pipeline.make_doc(text)

    expected = entities_of(pipeline.get_pipe("ner")(doc.copy()))

    assert entities_of(ours(doc)) == expected


@pytest.mark.cpu
def test_time_is_linear_in_the_length_of_an_entity(pipeline: Language, ours: BatchedEntities):
    small, large = (pipeline.make_doc("Ann Lee " * times) for times in (200, 1_600))
    ours(small.copy())

    # For eight times the tokens, linear time is 8 times as long and quadratic time 64 times.
    assert times_as_long(lambda: ours(large.copy()), lambda: ours(small.copy()), at_most=24) <= 24
