import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def last_speaker(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dr Helen Marsh treated the boy in Leeds. The doctor said he would recover.", "Helen Marsh"),
        ("Cllr Ann Lund opposed the plan. It failed in May. The councillor said it was a waste.", "Ann Lund"),
        ("Rev. Karl Vale runs the hall. It leaks. The reverend said it was old.", "Karl Vale"),
        (
            "Karl Lund, 58, was cleared. His wife Ann, 55, wept. The 58-year-old widower said he was glad.",
            "Karl Lund",
        ),
        ("Karl Lund, 58, was cleared. His son Ed, 21, wept. The 21-year-old said he was tired.", "Ed"),
        (
            "Nurse Ann Lund met 58-year-old farmer Karl Vale. It rained. The 58-year-old grandfather said it was late.",
            "Karl Vale",
        ),
        (
            "Karl Vale, 45, a farmer, lost his barn. Eva Dahl wept. The 45-year-old farmer said he was tired.",
            "Karl Vale",
        ),
    ],
)
def test_a_title_or_an_age_names_its_only_bearer(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dr Helen Marsh and Dr Karl Vale treated the boy. The doctor said he would recover.", "The doctor"),
        ("Dr Helen Marsh runs it. A doctor in Leeds treated the boy. The doctor said he was cold.", "The doctor"),
        (
            "Dr Helen Marsh runs it. The doctor in charge of the boy said he was cold.",
            "The doctor in charge of the boy",
        ),
        (
            "Karl Lund, 58, met Ed Vale, 58. It rained. The 58-year-old farmer said it was late.",
            "The 58-year-old farmer",
        ),
        (
            "Ann Lund, 58, was cleared. It rained. The 58-year-old grandfather said it was late.",
            "The 58-year-old grandfather",
        ),
        (
            (
                "Ann Lund, 34, was found dead on Monday. Police arrested a neighbour.\n\nThe 34-year-old suspect"
                " said he had not been there."
            ),
            "The 34-year-old suspect",
        ),
        (
            "Mayor Tom Marsh, 61, was hit by a car. The car did not stop.\n\nThe 61-year-old driver said he was sorry.",
            "The 61-year-old driver",
        ),
        (
            "Peter Marsh, 58, was jailed. A 58-year-old woman said so. The 58-year-old victim said she was glad.",
            "The 58-year-old victim",
        ),
        (
            "Peter Marsh, 58, was jailed. It rained. A neighbour, 58, left. The 58-year-old said it was late.",
            "The 58-year-old",
        ),
        (
            "Per Holm, 45, a farmer, lost his barn. Eva Dahl wept. The 45-year-old teacher said she saw the wave.",
            "The 45-year-old teacher",
        ),
        (
            "Ann Lund, 34, was found dead. Police arrested a woman. It rained. The 34-year-old said it was late.",
            "The 34-year-old",
        ),
    ],
)
def test_where_two_could_be_meant_the_words_are_kept(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nina Holm has left the show. Ratings fell. It ran for years. The singer said she was tired.", "Nina Holm"),
        ("Karen Marsh won a medal in May. The mother-of-two said it was heavy.", "Karen Marsh"),
        ("Karl Vale came third. The father of three said it was hot.", "Karl Vale"),
        (
            "Nina Holm left. Karl Vale wrote it. It rained. It ended. It was late. The singer said it was fine.",
            "The singer",
        ),
        ("Karl Vale came third. The mother-of-two said it was hot.", "The mother-of-two"),
        ("Nina Holm left. It rained. It ended. A man wrote in. The singer said it was fine.", "The singer"),
    ],
)
def test_what_many_people_are_means_the_only_one_named(text, speaker):
    assert last_speaker(text) == speaker
