import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund discussed ethics and fishing on Friday.",
        "The singer spent an hour discussing fame and money, a usual topic.",
        "The three met in Tarn and discussed their lawsuit.",
        "Ann Lund explained why she left the board.",
        "She took a breath. Ann Lund went on to explain what she was told.",
        "Joe Hale will explain who built the dam.",
        "The rust weakened the gate, explaining why the dam broke.",
        "Watch Joe Hale explaining himself.",
        "Every week Joe Hale picks and explains old songs.",
        "The Norrby Post asked whether the mayor would resign.",
        "The newspaper asked the mayor why she had left.",
        "A reporter wondered if the dam would hold.",
        "The Tarn Gazette asked the owner what had happened to the men.",
        "Velmar disclosed the breach.",
        "Holm Steel revealed its role in the theft.",
        "Ann Lund disclosed the fault to Velmar on Monday.",
        "Officials expressed anger.",
        "Many sailors voiced frustration.",
        "The crew expressed relief.",
    ],
)
def test_a_topic_or_a_question_alone_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“It was a storm,” Ann Lund said, describing a night at sea.",
        "“They will be gone,” Ann Lund said, referring to the “hulks” of the port.",
        "“It leaks,” Ann Lund said, describing the old dam near Tarn.",
        "“It leaks,” Ann Lund said, explaining why she left.",
        "When asked by the paper if it would take a month, a year or longer, Ann Lund said: “Much longer.”",
        "When asked by the radio whether she would go, Ann Lund said: “No.”",
    ],
)
def test_what_a_quotation_is_about_is_no_claim_beside_it(text):
    assert len(claims_in(text)) == 1


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund discussed a plan to close the mill.", ("Ann Lund", "discussed")),
        ("Ann Lund explained how the fire had spread.", ("Ann Lund", "explained")),
        ("Ann Lund explained why: The mill had lost money for years.", ("Ann Lund", "explained")),
        ("The page explained why the dam leaks.", ("The page", "explained")),
        ("Joe Hale asked whether the bridge would hold.", ("Joe Hale", "asked")),
        ("The council asked the owner what had happened to the men.", ("The council", "asked the owner")),
        ("Senators asked how many ships were lost.", ("Senators", "asked")),
        ("Velmar disclosed a breach of its servers.", ("Velmar", "disclosed")),
        ("Velmar revealed its plan to close the mill.", ("Velmar", "revealed")),
        ("Officials expressed anger over the flood.", ("Officials", "expressed")),
        ("Joe Hale expressed his anger.", ("Joe Hale", "expressed")),
        ("Most of the sailors said it leaked, describing the dam as old.", ("Most of the sailors", "describing")),
    ],
)
def test_what_is_said_of_it_is_one(text, claim):
    assert claim in claims_in(text)


def test_a_topic_still_tells_whose_quotation_follows():
    told = "Ann Lund explained what the clerk had told her."
    text = f"{told}\n\n“No one knew it. It was only bad luck, he thought.”"
    assert [claim.speaker for claim in claims(read_document(text))] == ["Ann Lund"]
