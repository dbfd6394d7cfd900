from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sentences import Tokenizer, sentence_spans

THAI = "ท่าเรือถูกปิดเป็นเวลาหนึ่งสัปดาห์เพราะพายุใหญ่"
TEXTS = st.text(st.sampled_from("aA bZ.!?\n\r“”\"'’()…1ž\u2028é "), max_size=200) | st.text(max_size=200)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. We stayed.", ("It rained.", "We stayed.")),
        ("Mr. Hale agreed.", ("Mr. Hale agreed.",)),
        ("U.S. President Joe Hale spoke. He left.", ("U.S. President Joe Hale spoke.", "He left.")),
        ("He left the U.S. The next day he was back.", ("He left the U.S.", "The next day he was back.")),
        ("J. K. Lorimer wrote No. 5 in St. Louis.", ("J. K. Lorimer wrote No. 5 in St. Louis.",)),
        ("“Stop!” he said. “Do it.” She left.", ("“Stop!” he said.", "“Do it.”", "She left.")),
        ("He paid $3.5 million at 5 p.m. on Friday.", ("He paid $3.5 million at 5 p.m. on Friday.",)),
        ("A headline\nA sentence.", ("A headline", "A sentence.")),
        ("Sen. Doe met Rep. Lee.\n\nThey talked.", ("Sen. Doe met Rep. Lee.", "They talked.")),
        ("The plan failed.” Then they left.", ("The plan failed.”", "Then they left.")),
        ("", ()),
        (" \n ", ()),
    ],
)
def test_sentences(text, sentences):
    assert Tokenizer().to_sentences(text) == sentences


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("de", "Er kam z.B. am 3. Mai an. Dann ging er.", ("Er kam z.B. am 3. Mai an.", "Dann ging er.")),
        ("fr", "M. Dupont est parti. Il pleut.", ("M. Dupont est parti.", "Il pleut.")),
        ("ja", "彼は言った。「帰る。」と彼は言った。雨だ！", ("彼は言った。", "「帰る。」と彼は言った。", "雨だ！")),
        ("th", f"{THAI} {THAI} {THAI}", (THAI, THAI, THAI)),
        ("hi", "वह आया। वह गया।", ("वह आया।", "वह गया।")),
        ("ur", "وہ آیا۔ وہ گیا؟ ہاں", ("وہ آیا۔", "وہ گیا؟", "ہاں")),
        ("xx", "One. Two more.", ("One.", "Two more.")),
        (None, "One. Two more.", ("One.", "Two more.")),
    ],
)
def test_sentences_of_other_languages(language, text, sentences):
    assert Tokenizer(language).to_sentences(text) == sentences


@given(TEXTS)
def test_spans_are_ordered_and_trimmed_and_leave_out_only_white_space(text):
    spans = sentence_spans(text, "en")

    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


def test_words_consist_of_letters_with_inner_apostrophes_and_hyphens():
    assert Tokenizer().to_words("Lorimer’s 3 well-known dogs, 7th in line.") == (
        "Lorimer’s", "well-known", "dogs", "th", "in", "line",
    )  # fmt: skip
