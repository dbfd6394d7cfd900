import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.sentences import sentence_spans
from tests.tools.fuzz.cpu import times_as_long


def test_sentences_begin_where_sentence_spans_has_them():
    text = "Mayor opens bridge\n\nMayor Ada Lund opened it. She was late."

    starts = [sentence.start_char for sentence in parse(text).sents if sentence.text.strip()]

    assert starts == [start for start, _ in sentence_spans(text, "en")]


def test_a_long_text_is_parsed_in_chunks_that_split_no_sentence():
    text = "\n\n".join(["Mayor Ada Lund opened the bridge on Monday. She was late."] * 600)

    parsed = parse(text)

    assert [sentence.start_char for sentence in parsed.sents] == [start for start, _ in sentence_spans(text, "en")]
    assert {token.head.sent.start for token in parsed} == {sentence.start for sentence in parsed.sents}


@pytest.mark.parametrize(
    "text", ["", "word", "\n\n", "😀 “”\"'", "so " * 20_000, "so" * 20_000, "so-" * 9_000, "a “" + '"' * 9_000]
)
def test_odd_texts_are_parsed_whole(text):
    assert parse(text).text == text


@pytest.mark.parametrize("text", ["Her ex-husband Paul Sarn left.", "They met the vice-president of the club."])
def test_a_hyphenated_prefix_depends_on_its_noun(text):
    prefix = next(token for token in parse(text) if token.nbor(1).text == "-")

    assert prefix.head == prefix.nbor(2)
    assert prefix.nbor(2).head.text in {"Sarn", "met"}


@pytest.mark.parametrize("text", ["ex-" * 500, "The ex-vice-co-ex, vice- -president said ex- ." * 20])
def test_stray_hyphens_create_no_cycle(text):
    assert all(len(list(token.ancestors)) < len(token.sent) for token in parse(text))


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200))
def test_parsing_keeps_the_whole_text(text):
    assert parse(text).text == text


@pytest.mark.cpu
def test_the_time_of_a_row_of_marks_grows_with_its_length_and_not_with_its_square():
    def parse_rows(marks: int) -> None:
        for _ in range(4_000 // marks):
            parse('"' * marks)

    parse_rows(500)

    assert times_as_long(lambda: parse_rows(4_000), lambda: parse_rows(500), at_most=2) <= 2
