"""The number after "No." belongs to it."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("It snowed in Velmar until noon. The world No. 6 told the Beacon it was a cold match.", "The world No. 6"),
        ("It rained in Tarn. The world No. 24 said it was late.", "The world No. 24"),
        ("It rained in Tarn. The No. 3 in the world said it was late.", "The No. 3 in the world"),
        # An answer has no number.
        ("Was it cold? No. 5 people said it was late.", "5 people"),
    ],
)
def test_a_rank_is_not_cut_at_its_stop(text, speaker):
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Norrland’s best diver Ann Lund beat world No. 2 Eva Dahl in the indoor cup.\n\nThe world No."
                " 8 told The Velmar Beacon: “My arm hurt all week.”"
            ),
            "Ann Lund",
        ),
        ("Karl Vale beat world No. 2 Per Holm in Tarn on Monday. The world No. 9 said it was cold.", "Karl Vale"),
        ("Ann Lund won in Tarn. It rained. The world No. 24 said it was late.", "Ann Lund"),
        # Two could be meant, or the text gives the player another rank.
        ("Ann Lund beat Eva Dahl on Friday. The world No. 5 said it was late.", "The world No. 5"),
        ("World No. 3 Ann Lund lost on Friday. The world No. 7 said it was cold.", "The world No. 7"),
    ],
)
def test_a_rank_means_the_only_player_of_no_other_rank(text, speaker):
    assert speaker_of(text) == speaker
