"""Who says something if an insertion between commas separates the name from the verb."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers_of(text, cue):
    """Return the speakers of the claims with this cue."""
    return [claim.speaker for claim in claims(read_document(text)) if claim.cue.split()[0] == cue]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "Popular video chess streamer Ann Lund, known as Nan to her thousands of fans online, shared on Monday"
                " that she has been treated for a tumour."
            ),
            "shared",
            "Ann Lund",
        ),
        (
            "Popular video gaming host Paul Reyes, known as Hammer to his fans, revealed on Monday that he is ill.",
            "revealed",
            "Paul Reyes",
        ),
        (
            (
                "Popular video football streamer Tom Berg, known as Boots to his thousands of fans online, shared on"
                " Monday that he has been treated for a tumour."
            ),
            "shared",
            "Tom Berg",
        ),
        ("Singer Ann Lund, called Nan at school, revealed that she will retire.", "revealed", "Ann Lund"),
    ],
)
def test_a_participle_after_a_name_does_not_take_its_verb(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "In a post on Velmar, Lund, 32, who is the most watched player in Norrby, said she is in shock.",
        "In a letter on Monday, Lund, who leads the most popular choir in Norrby, said that she would retire.",
        "In a long note on Chirp, Lund, 41, who has sung in Norrby for years, said that the hall was old.",
        (
            "In a letter sent Monday to former President Joe Hale's eldest son, who served as a top city adviser,"
            " the panel's chair, Rep. Ann Lund, D-Ore., said it was seeking his notes."
        ),
    ],
)
def test_a_name_before_an_insertion_is_the_speaker(text):
    assert [speaker.split()[-1] for speaker in speakers_of(text, "said")] == ["Lund"]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            "A Land Court of Norway sitting in Norrby, the capital, has declared the sale of the island as void.",
            "declared",
            "Land Court",
        ),
        (
            (
                "A Tax Court of Norway sitting in Tarn, the East Norrby town, has declared the arrest of the"
                " miners as unlawful."
            ),
            "declared",
            "Tax Court",
        ),
        (
            (
                "A Trade Court of Sweden sitting in Tarn, the East Norrby town, has declared the sale and the transfer"
                " of the leader of the miners as unlawful."
            ),
            "declared",
            "Trade Court of Sweden",
        ),
        ("A tribunal sitting in Norrby, a small town, has called the sale a fraud.", "called", "A tribunal"),
    ],
)
def test_a_participle_does_not_take_the_subject_of_the_main_verb(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]


@pytest.mark.parametrize(
    ("text", "cue", "speakers"),
    [
        ("Ann Lund, asked about it, left, and Hale said that it was late.", "said", ["Hale"]),
        ("With the sun shining on the bay, Joe Hale has said that it was late.", "said", ["Joe Hale"]),
        ("Hale, 20, of Elm Road, Norrby, who admitted theft, was also ordered to pay 90 crowns.", "ordered", []),
    ],
)
def test_what_follows_an_insertion_is_not_always_said(text, cue, speakers):
    assert [speaker for speaker in speakers_of(text, cue) if speaker is not None] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "In a note to the Norrby Gazette, Velmar Water — which runs the dam — said the gates will open in May.",
            "Velmar Water",
        ),
        (
            "In a letter to the Tarn Echo, Holm Estates — which owns the mill — said tenants were told in March.",
            "Holm Estates",
        ),
        (
            "In an email to the Daily Oar, Brandt Ferries – which serves both islands – said the pier is safe.",
            "Brandt Ferries",
        ),
        ("The head of Velmar Water — which runs the dam — said the gates will open.", "The head of Velmar Water"),
    ],
)
def test_dashes_do_not_part_a_name_from_its_verb(text, speaker):
    assert speakers_of(text, "said") == [speaker]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "At the opening of the third round of Seeds for Tarn, Ida Marsh, head of Tarn Schools, has promised"
                " that more pupils will come."
            ),
            "promised",
            "Ida Marsh",
        ),
        (
            (
                "As the doors open for the fourth season of Stage for Norrby, Omar Dunn, director of Stage Norrby, has"
                " announced that tickets are free."
            ),
            "announced",
            "Omar Dunn",
        ),
        (
            (
                "After the launch of the second fund of Work for Velmar, Paul Reyes, founder of Velmar Aid, has said"
                " that the money is safe."
            ),
            "said",
            "Paul Reyes",
        ),
        (
            (
                "Speaking during the long launch of the 5th Fleet, Nora Quist, CEO of Ferries For Tarn said, “We are"
                " ready to sail to all of the islands.”"
            ),
            "said",
            "Nora Quist",
        ),
        ("As it rained in Tarn, Norrby, the seat of the county, said it was late.", "said", None),
    ],
)
def test_a_role_between_commas_does_not_part_a_name_from_its_verb(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]
