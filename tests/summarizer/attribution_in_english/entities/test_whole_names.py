"""Names that are cut, or whose ending looks like that of a company."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text, cue):
    return [claim.speaker for claim in claims(read_document(text)) if claim.cue.startswith(cue)][-1]


def actors_of(text):
    document = read_document(text)
    return {cluster.name: role for cluster, role in zip(document.clusters, document.roles, strict=True)}


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "A former harbour master, Rizal Co, has alleged that Marek sold the pier. Co also claimed that he saw"
                " the deed. Co himself has been ill since July."
            ),
            "claimed",
            "Rizal Co",
        ),
        ("Deng Co cut jobs on Monday. The company said that it was late.", "said", "Deng Co"),
    ],
)
def test_co_alone_is_a_surname(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A cook at Sala Vieng Beach House Lodge told RVN that it was late.", "Sala Vieng Beach House Lodge"),
        ("A cook at Vong Tien Chill House Hostel told RVN that it was late.", "Vong Tien Chill House Hostel"),
        ('"We were asleep," a guest at Tarn Viet Chill Garden Hostel told RVN.', "Tarn Viet Chill Garden Hostel"),
        ('"It was late," a guard at Lang Viet Chill Beach Hotel told RVN.', "Lang Viet Chill Beach Hotel"),
        ("A Velmar Mining director told RVN that the hotel is full.", "Velmar Mining"),
    ],
)
def test_the_name_of_a_hostel_is_whole(text, name):
    assert name in actors_of(text)
