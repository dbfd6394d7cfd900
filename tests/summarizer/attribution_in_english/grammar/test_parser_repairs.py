"""What the parser joined to the wrong word."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.cue, " … ".join(claim.pieces)) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Some readers expressed surprise that the young had bought most of the records.",
            ("expressed", "surprise that the young had bought most of the records"),
        ),
        ("Ann Lund expressed regret that the bridge was closed.", ("expressed", "regret that the bridge was closed")),
        ("Karl Holm voiced doubt that the dam would hold.", ("voiced", "doubt that the dam would hold")),
        (
            "Press officer Ann Lund, however, has dismissed calls to remove the president, as she told the paper.",
            ("dismissed", "calls to remove the president"),
        ),
        ("Ann Lund rejected demands to close the school.", ("rejected", "demands to close the school")),
        ("Karl Holm dismissed threats to cut off the water.", ("dismissed", "threats to cut off the water")),
        (
            (
                "Green councillors called it an insult to the town, and the court’s three oldest judges dissented from"
                " the court’s action, which came in an unsigned order."
            ),
            ("called", "it an insult to the town"),
        ),
        ("Green councillors called it an insult, and two deputies resigned.", ("called", "it an insult")),
        ("Ann Lund called the plan a farce, and the mayor left the hall.", ("called", "the plan a farce")),
        (
            'The harbour was "a disgrace" to the town of Norrby, its former mayor Ann Lund, 61, said after the vote.',
            ("said", 'The harbour was "a disgrace" to the town of Norrby'),
        ),
        ("Karl Holm told the six they owed him money.", ("told the six", "they owed him money")),
        ("Ann Lund told the five they owed her “large sums”.", ("told the five", "they owed her “large sums”")),
        (
            (
                "The tourism chief, Ann Lund, claimed 20,000 visitors from nearly 40 different countries, including"
                " Norland, had visited the museum since it opened in 2022."
            ),
            (
                "claimed",
                (
                    "20,000 visitors from nearly 40 different countries, including Norland, had visited the museum"
                    " since it opened in 2022"
                ),
            ),
        ),
        (
            (
                "During a Cabinet meeting on Tuesday, Acting President Choi Lund-mok expressed concern about possible"
                " national division and conflict over the presidential impeachment ruling."
            ),
            (
                "expressed",
                "concern about possible national division and conflict over the presidential impeachment ruling",
            ),
        ),
        (
            (
                "She has judged that a deal would keep her from her goal of closing the port, and, perhaps, she hopes,"
                " bringing down the council."
            ),
            ("hopes", "bringing down the council"),
        ),
        ("Ann Lund claims to have seen the ghost.", ("claims", "to have seen the ghost")),
        ("Karl Holm claims to be the owner of the mill.", ("claims", "to be the owner of the mill")),
        (
            "Holm climbed to the porch where the smoker claims to have seen the ghost.",
            ("claims", "to have seen the ghost"),
        ),
        (
            "The paper wrote of an officer who was said to have wrestled with the beast.",
            ("said", "an officer … to have wrestled with the beast"),
        ),
        (
            "Ann Lund showed the barn where the creature is said to have been seen.",
            ("said", "the creature … to have been seen"),
        ),
    ],
)
def test_a_claim_has_what_belongs_to_it(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund called it a farce and a waste.", ("called", "it a farce and a waste")),
        ("Ann Lund told the men who came that it was late.", ("told the men", "that it was late")),
        (
            "The works cost a fortune and, Ann Lund said, took nine years.",
            ("said", "The works cost a fortune … took nine years"),
        ),
        ("They do not know when, Ann Lund said.", ("said", "They do not know when")),
        ("Ann Lund told reporters that it was late.", ("told reporters", "that it was late")),
    ],
)
def test_a_claim_that_was_read_well_stays(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Karl Holm’s niece saw a man, and the dog, who claims to have slept, left.",
        "They heard the expressed concern of Norrby’s farmers.",
    ],
)
def test_no_claim_is_made_up(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Fishing groups welcomed the new rule.", ("welcomed", "the new rule")),
        ("Clubs which had fought the tax welcomed Velmar’s new complaint.", ("welcomed", "Velmar’s new complaint")),
        ("Ann Lund welcomed the repeal of the tax.", ("welcomed", "the repeal of the tax")),
        (
            "Some councillors bristled at the idea that they might receive guards.",
            ("bristled at", "the idea that they might receive guards"),
        ),
        (
            "Ann Lund scoffed at claims that her town had been visited.",
            ("scoffed at", "claims that her town had been visited"),
        ),
        ("Karl Holm sneered at the idea of a second bridge.", ("sneered at", "the idea of a second bridge")),
    ],
)
def test_a_welcome_and_a_scoff_are_claims(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Norland welcomed the minister at the airport.",
        "Ann Lund scoffed at the waiter.",
        "The cat bristled at the dog.",
    ],
)
def test_a_guest_and_a_waiter_are_not_what_was_said(text):
    assert claims_in(text) == []
