"""The number after "No." belongs to it."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund beat Eva Dahl on Friday. The world No. 5 told the Herald it was an achievement.", "The world No. 5"),
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
                "Norrland’s top player Ann Lund ended world No. 1 Eva Dahl’s run of 39 wins on Friday.\n\nThe world No."
                " 5 told The Norrby Times: “Beating her is an achievement.”"
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
