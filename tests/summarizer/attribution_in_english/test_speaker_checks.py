"""The last check of a speaker: what can never be one, and names that an insertion parts from their verb."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def found(text):
    """Return the speaker and the content of each claim."""
    return [(claim.speaker, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The delay came from a fault in Corvid, Velmar, the engine's builder, said Tuesday.",
            [("Velmar", "The delay came from a fault in Corvid")],
        ),
        (
            "The leak was found in a part of Corvo, Norrby Gas, the pipe's owner, said on Friday.",
            [("Norrby Gas", "The leak was found in a part of Corvo")],
        ),
        (
            (
                "Sail With Tarn, a youth club, known for teaching a crew of pupils who live far from the sea"
                " to mend old boats in the harbour of Tarn over the summer announced the sale of the"
                " oldest ship of its fleet."
            ),
            [("Sail With Tarn", "the sale of the oldest ship of its fleet")],
        ),
        (
            "Cuts were made to a plan of Tarn Rail, Ann Lund, a member of the board, said last week.",
            [("Ann Lund", "Cuts were made to a plan of Tarn Rail")],
        ),
        (
            "On Friday, Joe Hale of Dam Watch, one of the oldest groups in the valley, said the plan was dead.",
            [("Joe Hale", "the plan was dead")],
        ),
    ],
)
def test_an_insertion_does_not_part_a_name_from_its_verb(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He closed the shop in Norrby, left the town, said goodbye.",
        "In Tarn, Norrby, the seat of the county, there was a fire.",
        "The prize went to Ann Lund, Joe Hale and Ida Marsh, who smiled.",
    ],
)
def test_other_commas_give_no_speaker(text):
    assert found(text) == []


def test_another_verb_between_may_be_the_names():
    text = "Velmar, a small firm, closed the mine, and the owner of the land, in a letter, said it was sad."

    assert all(speaker != "Velmar" for speaker, _ in found(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Some beat drums, while others raised signs that said “Bread Is Ours”.", "others"),
        ("Protesters waved banners reading “Save our dam now”.", "Protesters"),
        ("A woman wore a shirt that said “We will not be moved”.", "A woman"),
        ("The sign on the wall says “Closed”.", "The sign on the wall"),
        ("The cafe raised a sign that says “We are closed”.", "a sign"),
        ("The trucks carried banners that read “No more toll”.", "banners"),
        ("The vans were old. They carried banners that read “No more toll”.", "banners"),
        ("Tarn Rail raised a banner that read “No more toll”.", "a banner"),
        ("Norrby raised a banner that read “No more toll”.", "a banner"),
        ("The statue held a sign that read “No more toll”.", "a sign"),
        ("The bakers' van wore a badge saying “No more toll”.", "a badge"),
        ("Joe Hale held a sign that read “No more toll”.", "Joe Hale"),
        ("One poster wrote “It has leaked since last May.”", "One poster"),
    ],
)
def test_who_holds_up_words_says_them(text, speaker):
    assert [each for each, _ in found(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The book has interviews confirming the old tale of the ghost.",
        "New interviews confirming the old tale were shown on Monday.",
        "They published measurements confirming the leak.",
        "The book blames Berg for hiring sailors for interviews confirming the legend.",
        "There were visits confirming the rumour.",
        "Interviews confirming the legend followed.",
        "The paper had data confirming the trend.",
    ],
)
def test_an_occasion_confirms_nothing_in_words(text):
    occasions = {"interviews", "visits", "data", "measurements"}

    assert not any(speaker and speaker.lower().split()[-1] in occasions for speaker, _ in found(text))


def test_what_interviews_reveal_is_a_claim():
    assert found("Interviews with staff revealed that the dam leaks.") == [
        ("Interviews with staff", "that the dam leaks")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Commenting, the Captain- elect of the Club, Rotarian Ida Marsh warned that nine boats are late.",
            "Ida Marsh",
        ),
        (
            "Reacting, the Captain- elect of the Club, Rotarian Ida Marsh warned that nine boats are late.",
            "Ida Marsh",
        ),
        ("Speaking, the chairman, Ola Berg said that the club would grow.", "Ola Berg"),
        ("Reacting, the head of the union, Ola Berg said that the strike would go on.", "Ola Berg"),
    ],
)
def test_a_participle_is_no_speaker(text, speaker):
    claim, *_ = claims(read_document(text))

    assert claim.speaker == speaker
    assert claim.speaker_mention.endswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The baker was helped by Sudland’s farm minister Ann Lund who, after tasting a loaf on Monday, warned"
                " that “we must not forget the salt and the price of flour.”"
            ),
            "Ann Lund",
        ),
        ("Ann Lund was one of those who said the dam was safe.", "Ann Lund"),
        ("Joe Hale was among those who warned that it would break.", "Joe Hale"),
        ("The letter came from one of those who said the dam was safe.", None),
    ],
)
def test_a_relative_clause_has_the_speaker_it_is_told_of(text, speaker):
    assert [each for each, _ in found(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Herald cited an aide as saying that the trip had delayed the vote.", "an aide"),
        (
            "The Herald cited two sailors close to the owner as suggesting that the ship was lost.",
            "two sailors close to the owner",
        ),
        (
            (
                "The Herald cited an unnamed clerk familiar with the museum's thinking about the lease as suggesting"
                " that a storm had slowed the sale."
            ),
            "an unnamed clerk familiar with the museum's thinking about the lease",
        ),
        ("Ann Lund cited a report as evidence that the dam leaks.", "Ann Lund"),
    ],
)
def test_whom_a_paper_cites_says_it(text, speaker):
    assert [each for each, _ in found(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In interviews with beekeepers along the coast, some said the honey was thin.", "some beekeepers"),
        ("In talks with drivers at two depots, most said they were cold.", "most drivers"),
        ("In interviews with farmers, many said the water was dirty.", "many farmers"),
        ("In the hearing on the death of two clerks, some said the town was unsafe.", None),
        ("In talks about the murder of two clerks, some said the town was unsafe.", None),
        ("In a survey on the pay of nurses, many said it was low.", "many"),
        ("At a rally against the bankers, some said the law is broken.", None),
        ("In a letter to ministers, some said the plan was flawed.", None),
        ("In interviews with farmers and traders, many said the water was dirty.", "many"),
        ("After the vote, many said it was late.", "many"),
    ],
)
def test_some_of_those_who_were_asked_are_named(text, speaker):
    assert [each for each, _ in found(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We saw it,” said Grace. “No,” says Grace Holm.", "Grace Holm"),
        ("Grace Holm, a nurse, was hurt. “It hurt,” said Grace, who is 40.", "Grace Holm"),
        ("A singer nicknamed Tarn's Elvis said he was sorry.", "A singer nicknamed Tarn's Elvis"),
        ("A man dubbed Norrby's Robin Hood said he was sorry.", "A man dubbed Norrby's Robin Hood"),
        ("Joe Hale admitted that he had lied. That is according to court papers.", "Joe Hale"),
        (
            "The outgoing mayor, Ola Berg, met the ex-mayor, Ida Marsh. The former mayor said he was sad.",
            "The former mayor",
        ),
    ],
)
def test_a_name_and_a_speaker_of_their_own_stay(text, speaker):
    assert found(text)[0][0] == speaker


def test_an_aside_does_not_part_a_page_from_what_it_reads():
    text = "The ‘roads and ports’ page, for example, now reads “Winters have always been cold.”"

    assert [each for each, _ in found(text)] == ["The ‘roads and ports’ page"]
