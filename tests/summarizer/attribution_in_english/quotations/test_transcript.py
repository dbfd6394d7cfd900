import pytest

from summarizer.attribution_in_english.quotations.transcript import transcript_lines


def speakers_and_contents(text):
    return [(text[slice(*line.speaker)], text[slice(*line.content)]) for line in transcript_lines(text)]


def test_a_transcript_is_read_line_by_line():
    text = "LUND: The dam is safe.\n\nJOEL ABARA: How do you know?\n\nLUND: I have seen the steel."

    assert speakers_and_contents(text) == [
        ("LUND", "The dam is safe."),
        ("JOEL ABARA", "How do you know?"),
        ("LUND", "I have seen the steel."),
    ]


def test_a_transcript_may_be_in_quotation_marks():
    assert speakers_and_contents("“LUND: The dam is safe.\n\n“ABARA: It leaks.”") == [
        ("LUND", "The dam is safe."),
        ("ABARA", "It leaks.”"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lund: dam is safe until spring\n\nThe dam was closed.",
        "Lund: 2,316\nAbara: 1,547\nLund: 17\nAbara: 12",
        "Q: Is the dam safe?\nA: It is.\nQ: Sure?\nA: Yes, sure.",
        "Read more: Dam closed\nWatch: Dam opened",
        "DEAR ANN: My dam is old.\n\nDEAR WORRIED: Have it mended.",
        "",
    ],
)
def test_a_table_or_a_label_is_not_a_transcript(text):
    assert speakers_and_contents(text) == []
