"""Who speaks after or in a phrase that opens the sentence, if the parser mixed that phrase with the main clause."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers_of(text):
    """Return the speaker of each claim with its cue's first word."""
    return [(claim.speaker, claim.cue.split()[0]) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Reporting from Norrby, Velmar News’ Ann Bin Lund said the vote was “a mix of a choice and a draw”.",
            "Ann Bin Lund",
        ),
        (
            "Reporting from Khartoum, Al Tarn’s Omar Bin Vale said the war was being fought in the hills.",
            "Omar Bin Vale",
        ),
        ("Reporting from Tallinn, Radio Nord's Karl Vale said the harbour was closed.", "Karl Vale"),
        ("Writing in the Herald, columnist Olga Vale said that the dam would fail.", "Olga Vale"),
        ("Standing outside the court in Tarn, the widow said she was glad.", "the widow"),
        ("Flying from Leeds, Ann Lund said, was a mistake.", "Ann Lund"),
        ("Polling in Norrby, officials in Tarn said, was slow.", "officials in Tarn"),
    ],
)
def test_what_somebody_does_while_speaking_says_nothing(text, speaker):
    assert speakers_of(text) == [(speaker, "said")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Since the Velmar's unit arrival in Tarn, the EU, local charities and Danish officials have repeatedly"
                " accused the firm of theft."
            ),
            "the EU, local charities and Danish officials",
        ),
        (
            "Before the group's sale to Velmar, the regulator and two ministers warned that prices would rise.",
            "the regulator and two ministers",
        ),
        (
            "Since the company's move to Norrby, MPs, residents and the Green Party have criticised the noise.",
            "MPs, residents and the Green Party",
        ),
        (
            "After the firm's collapse in May, the union, two banks and the mayor accused its owner of fraud.",
            "the union, two banks and the mayor",
        ),
        ("Since the report came out, the mayor, a doctor, has said it is wrong.", "the mayor"),
        ("As the mayor, Ann Lund, warned, the dam failed.", "Ann Lund"),
        ("After the talks in Norrby, a small town, the mayor said that trade was good.", "the mayor"),
    ],
)
def test_an_event_before_the_comma_accuses_nobody(text, speaker):
    assert [found for found, _ in speakers_of(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Despite Hale writing to members, urging them to vote, Lund and Vale stayed away.", "Hale"),
        (
            (
                "And despite Hale writing to contracted members, urging them to take part in the vote, Vale and Reyes"
                " missed the next round."
            ),
            "Hale",
        ),
        ("With Hale writing to members, urging them to vote, Lund stayed away.", "Hale"),
        ("After Hale wrote to members, urging them to vote, Lund stayed away.", "Hale"),
        ("Despite the union writing to the mayor, urging him to close the hall, Velmar opened it.", "the union"),
        ("Despite Karl Hale's letter to members, urging them to vote, Lund stayed away.", "Karl Hale"),
        ("After writing to members, urging them to vote, Lund stayed away.", "Lund"),
        ("Despite heavy rain in Tarn, urging his men to row, Lund went out.", "Lund"),
        ("After the storm in May, urging people to leave, Lund closed the road.", "Lund"),
        ("Lund stayed away, urging them to vote.", "Lund"),
    ],
)
def test_who_writes_also_urges_and_not_who_the_main_clause_is_about(text, speaker):
    assert (speaker, "urging") in speakers_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Despite Mayor Ann Lund pleading with residents to stay, urging calm, Tom Hale left.",
            [("Ann Lund", "pleading"), ("Ann Lund", "urging")],
        ),
        ("Despite Mayor Ann Lund pleading with residents to stay, Tom Hale left.", [("Ann Lund", "pleading")]),
        ("With Ann Lund promising that help would come, Tom Hale left.", [("Ann Lund", "promising")]),
        ("Pleading with residents to stay, Tom Hale left.", [("Tom Hale", "Pleading")]),
    ],
)
def test_the_name_before_a_gerund_that_opens_a_sentence_acts(text, told):
    assert speakers_of(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Expressing confidence that BSP Tarnpur candidate Ravi Halani, a former three-time MLA (from Soran,"
                ' Prattan), will win, Madhav told The Norrby Express: "People are with us."'
            ),
            "Madhav",
        ),
        (
            (
                "Expressing certainty that BSP Norrpur candidate Murtaza Khalid, a former three-time MLA (from Soran,"
                ' Prattan), will win, Madhav told The Norrby Express: "People are with us."'
            ),
            "Madhav",
        ),
        (
            (
                "Expressing certainty that BSP Phalpur candidate Ravi Halani, a former three-time MLA (from Soran,"
                ' Prattan), will win, Madhav told The Norrby Express: "People are with us."'
            ),
            "Madhav",
        ),
        ("Warning that the dam may break, the mayor urged people to leave.", "the mayor"),
        ("Insisting that Velmar, the largest bank, would pay, Ann Lund told them to wait.", "Ann Lund"),
    ],
)
def test_a_participle_that_opens_a_sentence_has_the_main_subject(text, speaker):
    assert {found for found, _ in speakers_of(text)} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        'Voicing fears that trade minister Paul Reyes, a banker, would go, Olga Vale told Radio Tarn: "We need him."',
        'Rejecting claims that mayor Paul Reyes, a banker, would go, Olga Vale told Radio Tarn: "We need him."',
    ],
)
def test_no_participle_is_a_speaker(text):
    assert ("Olga Vale", "told") in speakers_of(text)
    assert {speaker for speaker, _ in speakers_of(text)} == {"Olga Vale"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "“There is a need for stone,” said Norrby Stone & Sand Co. President Karl Vale, whose firm leases land"
                " to small quarries."
            ),
            "Karl Vale",
        ),
        ('"We will hire ten," said Velmar Iron & Steel Ltd. Director Eva Dahl, who took office in May.', "Eva Dahl"),
        ("“Prices will rise,” said Hale & Marsh Inc. spokeswoman Ann Lund on Monday.", "Ann Lund"),
        ("“It is a good year,” said Hale Oil & Gas Corp. Chairman Paul Reyes, whose term ends in May.", "Paul Reyes"),
        ("“We are ready,” said Smith & Hale Ltd. on Monday.", "Smith & Hale Ltd."),
        ("“We are ready,” said Ann Lund & Karl Vale.", "Ann Lund & Karl Vale"),
    ],
)
def test_a_firm_with_an_ampersand_does_not_say_what_its_president_said(text, speaker):
    assert speakers_of(text) == [(speaker, "said")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "He presented to the school 30 pupil feedback notes describing the hall as a cold room.",
            "30 pupil feedback notes",
        ),
        (
            "She presented to the mayor 14 shop owner letters describing the road as a danger to all who use it.",
            "14 shop owner letters",
        ),
        (
            "She presented to the board 15 staff exit interview notes describing the firm as a harsh place.",
            "15 staff exit interview notes",
        ),
        (
            "She presented to the Norrby 12 club members describing the road as a danger.",
            "the Norrby 12 club members",
        ),
    ],
)
def test_those_whom_letters_are_given_to_are_no_part_of_the_letters(text, speaker):
    assert speakers_of(text) == [(speaker, "describing")]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Despite Mayor Ann Lund pleading with residents to stay, Tom Hale left.", "Ann Lund", "pleading"),
        ("With Karl Holm arguing that the tax is unfair, Mia Berg left the hall.", "Karl Holm", "arguing"),
        ("Before Mayor Karl Holm speaking about the dam, Mia Berg sang.", "Karl Holm", "speaking"),
        ("Despite Ann Lund’s pleading with residents to stay, Tom Hale left.", "Ann Lund", "pleading"),
    ],
)
def test_who_acts_in_the_opening_phrase_is_named_before_the_gerund(text, speaker, cue):
    assert speakers_of(text) == [(speaker, cue)]


def test_a_gerund_after_no_person_is_that_of_the_main_clause():
    assert speakers_of("After a talk warning of floods, Tom Hale said that the dam leaks.") == [("Tom Hale", "said")]
