import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.lines.insertions import without_insertions
from summarizer.reading.lines.linked_headlines import linked_headlines

FIRST = "The mill at Norby was shut on Monday, Ann Lund said."
NEXT = "The town will buy it in May, and the old hall will be a school."


@pytest.mark.parametrize(
    "headlines",
    [
        "More on Norland Was the bridge deal part of a row over tax? Seals may swim less in a warm sea, divers warn",
        "More from Tarn Ten boats sink in storm off the northern coast",
        "Trending Now A choir sings for a dog. A town joins in Sam Roe, 19, who sank with the ferry was ‘afraid’",
        "Trending Now Whale strikes boat near Holm, the first such case in these waters",
        "Related Stories Why the mill at Tarn lost its roof Ten boats sink in storm",
        "Most Read Ann Lund of The Harbour wins prize in Holm after long wait",
        "Recommended Stories Ten boats sink in storm off Holm The oldest mill in Norland has a new roof of straw",
    ],
)
def test_headlines_that_run_into_the_next_sentence_are_taken_out(headlines):
    kept, dropped = without_insertions((f"{FIRST} {headlines} {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert [(each.text, each.reason) for each in dropped] == [(headlines, "related")]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"{FIRST} More on Norland Mills soon. {NEXT}",
        f"{FIRST} More from Ann Lund follows in The Norby Herald of May. {NEXT}",
        f"{FIRST} Trending Now Studios bought the mill in May. {NEXT}",
        f"{FIRST} Latest News Group said that the mill had a new owner The town was glad. {NEXT}",
        f"{FIRST} Related Stories Inc. told the town that it would leave. {NEXT}",
        f"{FIRST} She wants to know more on Norland Why is it so late? {NEXT}",
        f"{FIRST} More on Norland Ten boats sink in storm off the northern coast",
    ],
)
def test_sentences_that_begin_like_a_label_stay(paragraph):
    assert without_insertions((paragraph,)) == ((paragraph,), ())


@pytest.mark.parametrize(
    "videos",
    [
        "1:47 Ten boats sink in storm off the northern coast of Holm",
        "12:08 Ann Lund on the mill and its new owners",
        "2:03 How the mill at Tarn was saved How the mill was saved Who pays for it? Previous Video Next Video",
    ],
)
def test_the_videos_at_the_end_of_a_paragraph_are_taken_out(videos):
    kept, dropped = without_insertions((f"{FIRST} {videos}",))

    assert kept == (FIRST,)
    assert [(each.text, each.reason) for each in dropped] == [(videos, "related")]


@pytest.mark.parametrize(
    "sentence",
    [
        "7:30 The choir of Norby sings with the band of the mill",
        "1:47 Ten boats sank off the northern coast of Holm.",
        "At 1:47 ten boats sank in the storm off the northern coast of Holm",
        "Norby won 1:41 in the third quarter of the match against Holm",
    ],
)
def test_a_time_in_a_sentence_stays(sentence):
    assert without_insertions((f"{FIRST} {sentence}",)) == ((f"{FIRST} {sentence}",), ())


@given(st.text(max_size=200))
def test_the_spans_are_in_order_and_within_the_paragraph(text):
    paragraph = f"{FIRST} Trending Now {text} The"
    spans = list(linked_headlines(paragraph))
    assert all(0 <= start < end <= len(paragraph) for start, end in spans)
    assert spans == sorted(spans)
