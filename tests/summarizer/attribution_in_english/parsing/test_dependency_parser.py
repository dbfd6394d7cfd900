from pathlib import Path

import pytest
from spacy.language import Language
from spacy.pipeline import DependencyParser
from spacy.tokens import Doc, Span

from summarizer.attribution_in_english.parsing.dependency_parser import BatchedParser
from summarizer.sentences import sentence_spans

ARTICLES = sorted((Path(__file__).parents[3] / "quality" / "articles").glob("*.txt"))


@pytest.fixture(scope="module")
def theirs(pipeline: Language) -> DependencyParser:
    parser = pipeline.get_pipe("parser")
    assert isinstance(parser, DependencyParser)
    return parser


def read(pipeline: Language, text: str) -> Doc:
    """Return the tokens of a text with their vectors and our sentence boundaries."""
    doc = pipeline.make_doc(text)
    begun = [start for start, _ in sentence_spans(text, "en")]
    for token in doc:
        token.is_sent_start = token.idx in begun
    return pipeline.get_pipe("tok2vec")(doc)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_at_most_one_token_differs_from_a_parse_of_the_whole_text(
    pipeline: Language, theirs: DependencyParser, path: Path
):
    doc = read(pipeline, path.read_text(encoding="utf-8"))

    expected = [(token.head.i, token.dep_) for token in theirs(doc.copy())]
    found = [(token.head.i, token.dep_) for token in BatchedParser(theirs)(doc)]

    assert sum(one != other for one, other in zip(found, expected, strict=True)) <= 1


def test_four_sentences_at_a_time_have_the_trees_of_the_parsers_own_loop(pipeline: Language, theirs: DependencyParser):
    doc = read(pipeline, "\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES[:4]))
    sentences = list(doc.sents)
    batches = [
        doc[sentences[at].start : sentences[min(at + 3, len(sentences) - 1)].end] for at in range(0, len(sentences), 4)
    ]

    expected = [(words.start + token.head.i, token.dep_) for words in batches for token in theirs(part_of(doc, words))]

    assert [(token.head.i, token.dep_) for token in BatchedParser(theirs)(doc)] == expected


def part_of(doc: Doc, words: Span) -> Doc:
    """Return a part as a text of its own, with the vectors that it has in the whole."""
    part = words.as_doc()
    part.tensor = doc.tensor[words.start : words.end]
    return part


def test_given_sentence_boundaries_are_kept(pipeline: Language, theirs: DependencyParser):
    text = "One. Two came. Three went, he said. Four. Five. Six. Seven. Eight. Nine is the last."
    doc = read(pipeline, text)
    expected = [token.i for token in doc if token.is_sent_start]

    assert [sentence.start for sentence in BatchedParser(theirs)(doc).sents] == expected


def test_crossing_branches_are_those_of_the_stock_parser(pipeline: Language, theirs: DependencyParser):
    doc = read(
        pipeline, "Nobody knows what the council wants to build. How old is the pier that the city wants to sell?"
    )

    expected = [(token.text, token.head.text, token.dep_) for token in theirs(doc.copy())]

    assert ("what", "build", "dobj") in expected
    assert [(token.text, token.head.text, token.dep_) for token in BatchedParser(theirs)(doc)] == expected


def test_an_empty_text_has_no_tree(pipeline: Language, theirs: DependencyParser):
    assert not len(BatchedParser(theirs)(pipeline.make_doc("")))
