"""Who goes on speaking although others are told of, and who is meant by a statement, a pair or a relative."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers(text):
    """Return the speaker of each claim."""
    return [claim.speaker for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Paul Lund said the mill was old. He said that it was safe because Joe Moss was careful and Rob"
                " Berg was paid. He said there was no money."
            ),
            "Paul Lund",
        ),
        (
            (
                "The captain said the horse was lame. And this, he said, would only heal if Mr Hale was patient. He"
                " told Norrby News that it would take a month."
            ),
            "The captain",
        ),
        (
            (
                "The chairman said the dam was old. He said it would hold until Mr Moss was ready. He said there"
                " was no money."
            ),
            "The chairman",
        ),
        ("Paul Lund said Joe Hale had left. He also said there was no money.", "Paul Lund"),
        (
            (
                "Paul Lund said that the roof was gone. Lund claimed that no crane was sent to lift mason Joe Hale,"
                " Tide reported. He expressed his hope to rebuild."
            ),
            "Paul Lund",
        ),
    ],
)
def test_who_speaks_goes_on_whoever_is_told_of(text, speaker):
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Paul Lund said the mill was old. He said Joe Hale had admitted it. He said the town had no money.",
        "Paul Lund said Joe Hale had confessed to it. He said it was late.",
        "Paul Lund said the mill was old. He said Joe Hale had warned the town. He said there was no money.",
    ],
)
def test_two_who_may_have_said_it_are_left_open(text):
    assert speakers(text)[-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Officials say the ferry has sunk. Diving operations are continuing. They warn that the pier is weak.",
        "Officials say the road is closed. Works are continuing. They say that it will open in May.",
        "Officials say the road is closed. The storms are continuing. They say that schools will stay shut.",
    ],
)
def test_what_continues_does_not_speak(text):
    assert speakers(text)[-1] == "Officials"


def test_those_who_continue_with_a_quotation_do():
    text = "Teachers met on Monday. “We are tired,” they said. “Nobody listens,” the teachers continued."
    assert speakers(text)[-1].lower().endswith("teachers")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The Tarn office issued a statement after the storm.\n\n“We lost the roof,” the statement, printed in"
                " red, said.\n\n“All will be repaid,” it added."
            ),
            "The Tarn office",
        ),
        ("In a statement on Monday, officials accused the firm. The statement also said it was old.", "The statement"),
        ("In a memo on Monday, managers said it was late. The memo said that shops would close.", "The memo"),
        ("In a letter on Monday, the Tarn teachers said no. The letter said that it was late.", "the Tarn teachers"),
    ],
)
def test_a_statement_speaks_for_those_who_are_told(text, speaker):
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund and Joe Hale met the press. “We will win,” the duo said.",
        "Ann Lund and Joe Hale sold the mill on Monday. The pair said that it was old.",
        "Ann Lund and Joe Hale met the press. “We will win,” the duo said. “We never lose,” they added.",
    ],
)
def test_a_duo_is_the_two_just_named(text):
    assert speakers(text)[-1] == "Ann Lund and Joe Hale"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund came with her son, Mark. Her son said it was late.", "Mark"),
        ("Joe Hale lives with his wife Ida. His wife says that they are poor.", "Ida"),
        ("Ann Lund and her husband Peter left. Her husband said it was late.", "Peter"),
        ("Ann Lund came with her son, Mark, and her son Tom. Her son said it was late.", "Ann Lund’s son"),
        ("Ann Lund came with her husband Mark. Her first husband said it was late.", "Ann Lund’s first husband"),
        (
            "Ann Lund came with her husband Mark. Rita Moss stayed at home. Her husband said it was late.",
            "Rita Moss’s husband",
        ),
    ],
)
def test_a_relative_is_the_one_who_was_named(text, speaker):
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Minority in the council criticised the mayor. “There is no money,” they noted.",
            "The Minority in the council",
        ),
        ("The opposition said the vote was unfair. They added that nobody had counted.", "The opposition"),
        ("The caucus said the plan was dead. “The roads are bad,” they added.", "The caucus"),
        ("Voters met the police. A minority of voters was loud. They said that nobody had counted.", None),
        ("Voters said the opposition was late. They added that nobody had counted.", "Voters"),
    ],
)
def test_they_are_the_caucus_that_spoke(text, speaker):
    assert speakers(text)[-1] == speaker
