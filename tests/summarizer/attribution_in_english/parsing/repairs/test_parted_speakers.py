"""Whom the parse tree gives a verb, though they are addressed, described or only quote: the noun that really speaks."""

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
                "Bishop Aldo Ferrer of Tarn spoke on Sunday. Addressing the governor, Carlos Mott Jr., the bishop"
                " told him of the wells. “You promised us water,” he said."
            ),
            "said",
            "Aldo Ferrer",
        ),
        (
            (
                "Archbishop Aldo Ferrer led the march. Thanking Carlos Mott, the archbishop reminded him that it was"
                " late."
            ),
            "reminded",
            "Aldo Ferrer",
        ),
        (
            (
                "Union leader Dana Holm spoke on Sunday. Turning to the mayor, Paul Reyes, the union leader told him"
                " that the bridge was rotten."
            ),
            "told",
            "Dana Holm",
        ),
        ("Addressing the crowd, Carlos Mott, the bishop, said that it was late.", "said", "Carlos Mott"),
        ("Writing to Ann Lund, Carlos Mott said it was early.", "said", "Carlos Mott"),
        ("According to Norrby Trust, the land was once a park.", "According", "Norrby Trust"),
    ],
)
def test_who_is_addressed_does_not_speak(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "Speaking at the fair, former champion Dora Vance, was reported by Hill News warning that “every lost"
                " field is a lost farm” on Monday."
            ),
            "warning",
            "Dora Vance",
        ),
        ("Paul Reyes was quoted by Hill News warning that the dam would break.", "warning", "Paul Reyes"),
        ("Mayor Ann Lund was quoted by Norrby News warning that the pit would close.", "warning", "Ann Lund"),
        ("Hill News reported a warning that the dam would break.", "reported", "Hill News"),
    ],
)
def test_a_newspaper_only_relays_a_warning(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "“It was all built on sand,” Paul Reyes, the historian who first told it, says in the film. One bitter"
                " witness – a former sailor who once loudly claimed nurses had seen a ghost in Tarn – admits having"
                " told lies after being paid. “There is no ghost,” he says."
            ),
            "says",
            "One bitter witness",
        ),
        (
            (
                "“It is late,” Paul Reyes says in the film. One angry neighbour – a former cook who once proudly"
                " claimed farmers had found gold in Corvo – denies having told lies. “There is none,” he says."
            ),
            "says",
            "One angry neighbour",
        ),
        ("“It is late,” Paul Reyes – a cook – says in the film. “It is cold,” he says.", "says", "Paul Reyes"),
    ],
)
def test_who_is_described_between_dashes_goes_on(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Bishop Aldo Ferrer left. Addressing the governor, Carlos Mott, the bishop told him off.",
            "Carlos Mott",
            "governor",
        ),
        ("Turning to the mayor, Paul Reyes, the union leader told him off.", "Paul Reyes", "mayor"),
        ("Thanking the coach, Ann Lund, the captain told her that it was late.", "Ann Lund", "coach"),
        ("Addressing the crowd, Carlos Mott, the bishop, said that it was late.", "Carlos Mott", "bishop"),
    ],
)
def test_who_is_addressed_does_not_get_the_role_of_who_speaks(text, name, role):
    assert actors_of(text)[name] == role
