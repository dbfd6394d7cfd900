import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text, words):
    """Return who is said to have said the claim with these words."""
    found = (claim for claim in claims(read_document(text)) if words in claim.content)
    return next((claim.speaker or claim.speaker_mention for claim in found), None)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            (
                "“We had a long talk with the growers,” Paul Marsh wrote. “Norland has agreed to all the terms. Thank"
                " you for your attention!” The Herald reported earlier that growers had sent a new plan to both sides."
            ),
            "Thank you",
            "Paul Marsh",
        ),
        (
            "“We lost nine boats,” Ann Lund said. “Who will pay for them?” The port said on Friday that it would not.",
            "Who will pay",
            "Ann Lund",
        ),
        (
            "“It was a cold night,” Joe Hale told the Post. “We were so lucky!” Rescuers said that the ice was thin.",
            "so lucky",
            "Joe Hale",
        ),
    ],
)
def test_who_reports_something_else_did_not_say_the_quotation(text, words, speaker):
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            (
                "Ann Lund condemned the closure, describing it as “a cruel step”. “We call on the state to protect the"
                " workers.” The closure of the mine has led to the union losing its members, the valley's labour body"
                " said."
            ),
            "We call on",
            "Ann Lund",
        ),
        (
            (
                "Ann Lund called the dam “a ruin”. “It should never have been built.” The wall of the dam has come to"
                " lean to the east, the town's engineers said."
            ),
            "never have been",
            "Ann Lund",
        ),
        (
            (
                "Joe Hale called the tax “a mistake”. “It will hurt us all.” The price of bread has risen by half since"
                " May, the bank's experts said."
            ),
            "hurt us",
            "Joe Hale",
        ),
    ],
)
def test_the_subject_of_what_is_said_next_did_not_say_the_quotation(text, words, speaker):
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“Who will pay?” Ann Lund told the Herald that night.", "Who will pay", "Ann Lund"),
        ("“We won!” Joe Hale shouted, adding that he was tired.", "We won", "Joe Hale"),
        ("“It is late,” Ann Lund said that day, and left.", "It is late", "Ann Lund"),
    ],
)
def test_the_speaker_after_a_whole_quotation_is_found(text, words, speaker):
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“It is full now,” said Velmar general manager – sales Anil Dutta.", "full", "Anil Dutta"),
        ("“It was a cold year,” said Norr general manager – finance Sunil Marsh.", "cold year", "Sunil Marsh"),
        ("“It is full now,” said Velmar vice-president – sales and marketing Ann Lund on Monday.", "full", "Ann Lund"),
        ("“We have ten beds,” said Norrby Clinic deputy director – nursing Karl Holm.", "ten beds", "Karl Holm"),
        ("“It is full now,” said the general manager – and Ann Lund left.", "full", "the general manager"),
        ("“We will win,” said coach – assistant Ann Lund nodding – after the match.", "win", "coach"),
        ("The coach – father and mentor Tom Hale – said he was proud.", "proud", "The coach"),
        ("“It is full now,” said the manager – a man from Tarn.", "full", "the manager"),
        # After the dash is another person.
        ("“We will win,” said coach – assistant Ann Lund nodding – after the match.", "We will win", "coach"),
        ("“We will win,” said coach – father and mentor Tom Hale – on Monday.", "We will win", "coach"),
        ("“We will win,” said coach – captain Ann Lund agreed.", "We will win", "coach"),
        ("The coach – father and mentor Tom Hale – said “we will win”.", "we will win", "The coach"),
        ("The singer – husband Tom Hale beside her – said “we will win”.", "we will win", "The singer"),
    ],
)
def test_a_dash_in_a_role_does_not_part_it_from_the_name(text, words, speaker):
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            (
                "“They fear the drop”, because of its height, said Tilda Roos, a junior guide at the Sand club,"
                " told The Tarn Beacon radio service."
            ),
            "They fear the drop",
            "Tilda Roos",
        ),
        (
            "“It would be hard to count them,” said Ann Lund, a nurse at the Tarn clinic, told the Herald.",
            "hard to count",
            "Ann Lund",
        ),
        (
            "“The road was under water,” said Karl Holm, a driver from the Tarn depot, told the Norrby Herald.",
            "The road",
            "Karl Holm",
        ),
    ],
)
def test_a_second_verb_of_speech_does_not_take_the_speaker(text, words, speaker):
    assert speaker_of(text, words) == speaker
