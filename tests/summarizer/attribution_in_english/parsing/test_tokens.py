from collections.abc import Iterable
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc as SpacyDoc

from summarizer.attribution_in_english.parsing import annotations
from summarizer.attribution_in_english.parsing.annotations import Annotations
from summarizer.attribution_in_english.parsing.tokens import Doc

ARTICLES = sorted((Path(__file__).parents[3] / "quality" / "articles").glob("*.txt"))

ANNOTATIONS = tuple(
    "i idx text whitespace_ lower_ lemma_ pos_ tag_ dep_ ent_type_ ent_iob_ is_sent_start is_sent_end is_alpha is_digit"
    " is_lower is_punct is_quote is_space is_title like_num".split()
)
RELATIVES = tuple("head left_edge right_edge".split())
GROUPS = tuple("lefts rights children subtree ancestors".split())


@pytest.fixture(scope="module")
def theirs(pipeline: Language) -> SpacyDoc:
    return pipeline("\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES[:3]))


@pytest.fixture(scope="module")
def ours(theirs: SpacyDoc) -> Doc:
    return read(theirs)


def read(theirs: SpacyDoc) -> Doc:
    return Doc(theirs.text, [Annotations.of(theirs)])


def positions(tokens: Iterable[object]) -> list[int]:
    return [token.i for token in tokens]  # type: ignore[attr-defined]  # ours or spaCy's


def test_tokens_say_what_spacys_say(ours: Doc, theirs: SpacyDoc):
    found = [[getattr(token, name) for name in ANNOTATIONS] for token in ours]

    assert found == [[getattr(token, name) for name in ANNOTATIONS] for token in theirs]


def test_the_cache_of_strings_is_emptied_when_it_is_full(ours: Doc, theirs: SpacyDoc, monkeypatch: pytest.MonkeyPatch):
    annotations._strings_of.cache_clear()
    monkeypatch.setattr(annotations, "MAX_STRINGS", 3)

    assert [token.lemma_ for token in read(theirs)] == [token.lemma_ for token in ours]
    assert len(annotations._strings_of(theirs.vocab.strings)) <= 3


def test_the_morphology_is_written_as_spacy_writes_it(ours: Doc, theirs: SpacyDoc):
    assert [token.morph for token in ours] == [str(token.morph) or "_" for token in theirs]


def test_the_tree_is_spacys(ours: Doc, theirs: SpacyDoc):
    for one, other in zip(ours, theirs, strict=True):
        assert [getattr(one, name).i for name in RELATIVES] == [getattr(other, name).i for name in RELATIVES]
        assert [positions(getattr(one, name)) for name in GROUPS] == [
            positions(getattr(other, name)) for name in GROUPS
        ]
        assert one.is_ancestor(ours[0]) == other.is_ancestor(theirs[0])


def test_a_tree_may_be_deeper_than_pythons_stack(pipeline: Language):
    words = ["so"] * 3_000
    heads = [max(0, at - 1) for at in range(len(words))]
    parsed = read(SpacyDoc(pipeline.vocab, words=words, heads=heads, deps=["dep"] * len(words)))

    assert positions(parsed[0].subtree) == list(range(len(words)))


def test_branches_may_cross(pipeline: Language):
    words = "A hearing is scheduled on the issue today".split()
    heads = [1, 2, 2, 2, 1, 6, 4, 3]
    theirs = SpacyDoc(pipeline.vocab, words=words, heads=heads, deps=["dep"] * len(words))

    found = [(token.left_edge.i, token.right_edge.i) for token in read(theirs)]

    assert found == [(token.left_edge.i, token.right_edge.i) for token in theirs]


@pytest.mark.parametrize("length", range(9))
def test_spans_have_the_text_and_the_root_of_spacys(ours: Doc, theirs: SpacyDoc, length: int):
    for start in range(0, len(ours) - length, 3):
        one, other = ours[start : start + length], theirs[start : start + length]
        assert (one.text, positions(one)) == (other.text, positions(other))
        if length:
            assert (one.root.i, one.start_char, one.end_char) == (other.root.i, other.start_char, other.end_char)
            assert (one[-1].i, one[1:].text) == (other[-1].i, other[1:].text)


@pytest.mark.parametrize("wanted", [slice(5, 3), slice(-4, None), slice(3, 10**6), slice(None, -2), slice(10**6, None)])
def test_slices_are_cut_as_spacys(ours: Doc, theirs: SpacyDoc, wanted: slice):
    assert (ours[wanted].start, ours[wanted].end) == (theirs[wanted].start, theirs[wanted].end)


def test_sentences_and_entities_are_spacys(ours: Doc, theirs: SpacyDoc):
    assert [(each.start, each.end) for each in ours.sents] == [(each.start, each.end) for each in theirs.sents]
    assert [(token.sent.start, token.sent.end) for token in ours] == [
        (token.sent.start, token.sent.end) for token in theirs
    ]
    assert [(each.text, each.label_) for each in ours.ents] == [(each.text, each.label_) for each in theirs.ents]


@pytest.mark.parametrize("length", [0, 1, 5, 12, 100])
def test_the_tokens_between_two_offsets_are_spacys(ours: Doc, theirs: SpacyDoc, length: int):
    for start in range(len(ours.text) - length):
        one = ours.char_span(start, start + length)
        other = theirs.char_span(start, start + length, alignment_mode="contract")
        assert (one and (one.start, one.end)) == (other and (other.start, other.end))


def test_a_neighbour_before_the_first_token_does_not_exist(ours: Doc):
    with pytest.raises(IndexError):
        ours[0].nbor(-1)


def test_an_empty_text_has_neither_tokens_nor_sentences(pipeline: Language):
    doc = read(pipeline.make_doc(""))

    assert (list(doc), list(doc.sents), doc.text) == ([], [], "")
