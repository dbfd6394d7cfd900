import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "“Carry me over the river and leave the boat behind,” Ann Lund sings.",
        "Karl Holm took the stage. “The mill is gone and so am I,” he sang.",
        "“No road leads back to Tarn tonight,” sang Ann Lund.",
    ],
)
def test_a_line_of_a_song_is_no_claim(text):
    assert claims_in(text) == []


def test_what_a_crowd_sings_is_its_own():
    assert claims_in("“We are staying here,” the fans sang.") == [("the fans", "sang", "“We are staying here,”")]


@pytest.mark.parametrize(
    "where", ["at the rally", "during the march", "as the strikers cheered", "as police came for her"]
)
def test_what_somebody_sings_at_a_protest_is_their_own(where):
    assert claims_in(f"“We will not sell the mill,” sang Ann Lund {where}.") == [
        ("Ann Lund", "sang", "“We will not sell the mill,”")
    ]


@pytest.mark.parametrize(("word", "said"), [("colder", "wrote"), ("rougher", "said"), ("steeper", "explained")])
def test_another_word_after_a_dash_is_no_claim(word, said):
    found = claims_in(f'Ann Lund described the second crossing as worse — "{word}," she {said}.')
    assert found == [("Ann Lund", "described", "the second crossing as worse")]


@pytest.mark.parametrize(("cue", "answer"), [("said", "“Never,”"), ("replied", '"yes,"')])
def test_a_single_word_may_be_an_answer(cue, answer):
    assert claims_in(f"Asked whether the mill would close, she had one word. {answer} Ann Lund {cue}.")[-1][1] == cue


@pytest.mark.parametrize(
    "text",
    [
        "She hung up a map in the hall that read,  On Sunday, she shared a  that read, “The mill wakes.”",
        "The firm put up a photo of a door in June that said,  On Sunday, it released a  that said, “Come in.”",
        "The club put up a picture in May that said,  On Sunday, it shared a  that said, “We are back.”",
    ],
)
def test_words_without_their_end_are_no_claim(text):
    assert all(not content.endswith(" a") for _, _, content in claims_in(text))
