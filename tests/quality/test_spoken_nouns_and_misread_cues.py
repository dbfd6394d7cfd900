"""Claims by a noun ("issued a warning") and by a cue that the parser misread: what each text must yield.

A claim is written as `speaker | cue | content`; a text's claims are compared as a whole.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

SPOKEN_NOUNS = (
    (
        "Ann Lund gave a last warning to the mill to hand over the files.",
        "Ann Lund | gave a last warning | to hand over the files",
    ),
    (
        "The agency issued a warning about ice on the bridges.",
        "The agency | issued a warning | about ice on the bridges",
    ),
    (
        "The ministers made a promise to build two new schools.",
        "The ministers | made a promise | to build two new schools",
    ),
    (
        "The union issued a call to boycott the mill.",
        "The union | issued a call | to boycott the mill",
    ),
    (
        "Nurses renewed a call for shorter shifts.",
        "Nurses | renewed a call | for shorter shifts",
    ),
)

# The parser takes these cues for nouns, relative clauses or subjects.
MISREAD_CUES = (
    (
        (
            "The man who robbed the mill last year called himself a baker and had a long record, law enforcement "
            "confirmed Tuesday."
        ),
        (
            "law enforcement | confirmed | The man who robbed the mill last year called himself a baker and had "
            "a long record"
        ),
    ),
    (
        "The old dam may have been built by monks from the south, Orvik speculates.",
        "Orvik | speculates | The old dam may have been built by monks from the south",
    ),
    (
        "The survey estimates between 20 and 30 tonnes of salt were spread on the roads.",
        "The survey | estimates | between 20 and 30 tonnes of salt were spread on the roads",
    ),
    (
        "Records from the 2019 mayoral election show she paid for both campaigns.",
        "Records from the 2019 mayoral election | show | she paid for both campaigns",
    ),
    (
        "Files from the Norrby mill show that the dam was never inspected.",
        "Files from the Norrby mill | show | that the dam was never inspected",
    ),
    (
        "He never gave money to the club, tax records kept by the town show.",
        "tax records | show | He never gave money to the club",
    ),
    (
        "The Norrby-Tarn group claims to have restored the ferry.",
        "The Norrby-Tarn group | claims | to have restored the ferry",
    ),
    (
        "Lund predicts that as the ice melts, the ferry will sail again.",
        "Lund | predicts | that as the ice melts, the ferry will sail again",
    ),
    (
        "Norrby criticised the plan, with Foreign Minister Karl Holm warning of a new war.",
        "Norrby | criticised | the plan / Karl Holm | warning of | a new war",
    ),
    (
        "New coins will show herons and pikes, the Bank of Norrby has announced, but the design is open.",
        "Bank of Norrby | announced | New coins will show herons and pikes",
    ),
    (
        "The mayor added that the three owners, all farmers, filed claims with the council on Monday (May 4).",
        "The mayor | added | that the three owners, all farmers, filed claims with the council on Monday (May 4)",
    ),
    (
        "The UK-Norrby alliance claims to have stopped dozens of boats.",
        "The UK-Norrby alliance | claims | to have stopped dozens of boats",
    ),
)

NOTHING_SAID = (
    "If records show that he took the money, he will go.",
    "The court gave no order to pay.",
    "The fire gave a warning of what may come.",
    "The mill, which the bank has announced, will close.",
    "The coach made a call to rest Karl Holm.",
    "The umpire made a call for a free kick.",
    "The pilot made a call to turn back over the sea.",
    "Ida Holm added that spoon of honey which keeps the cake moist.",
    "The bank added that branch in April and closed it in May.",
    "Ann Lund added that roof of tin which keeps the barn dry.",
)


def told(text):
    found = claims(read_document(text))
    return [f"{claim.speaker or claim.speaker_mention} | {claim.cue} | {' '.join(claim.pieces)}" for claim in found]


@pytest.mark.parametrize(("text", "expected"), SPOKEN_NOUNS + MISREAD_CUES)
def test_the_cue_has_its_claim(text, expected):
    assert told(text) == expected.split(" / ")


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_nothing_is_said(text):
    assert told(text) == []
