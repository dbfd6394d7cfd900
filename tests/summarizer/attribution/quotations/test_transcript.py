import pytest

from summarizer.attribution.quotations.transcript import lines


def told(text):
    return [(text[slice(*line.name)], text[slice(*line.words)]) for line in lines(text)]


def test_a_conversation_is_read_line_by_line():
    text = "LUND: The dam is safe.\n\nJOEL ABARA: How do you know?\n\nLUND: I have seen the steel."

    assert told(text) == [
        ("LUND", "The dam is safe."),
        ("JOEL ABARA", "How do you know?"),
        ("LUND", "I have seen the steel."),
    ]


def test_a_conversation_may_stand_between_quotation_marks():
    assert told("“LUND: The dam is safe.\n\n“ABARA: It leaks.”") == [
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
        "",
    ],
)
def test_a_table_or_a_label_is_no_conversation(text):
    assert told(text) == []
