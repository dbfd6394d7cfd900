"""Who goes on speaking: "he" for the only one who has just spoken, "another" for one more of the same kind."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def last_speaker(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Sad," a user on Chirp wrote. "It was the worst show of the year," another spewed.', "another user"),
        ('"Sad," a fan wrote. "It was the worst show of the year," another said.', "another fan"),
        ('"We are lost," one resident said. "The bridge will never be rebuilt," another added.', "another resident"),
        ('"We are lost," Ann Lund said. "The bridge will never be rebuilt," another said.', None),
        ('The fans left. "The bridge will never be rebuilt," another said.', None),
    ],
)
def test_another_is_one_more_of_those_who_spoke_before(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The centre is old. The Norrby Storm Centre was counting fires. The centre said a third was near Tarn.",
            "Norrby Storm Centre",
        ),
        ("The Lund Cancer Center opened in May. The center said it was late.", "Lund Cancer Center"),
        ("Ann Lund runs the Tarn Heritage Centre. The centre said that the hall would close.", "Tarn Heritage Centre"),
        ("Velmar Motors closed its plant. The centre said that the hall was old.", "The centre"),
    ],
)
def test_a_centre_is_the_one_that_the_text_names(text, speaker):
    assert last_speaker(text) == speaker
