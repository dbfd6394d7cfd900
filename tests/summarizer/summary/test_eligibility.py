import pytest

from summarizer.summary.eligibility import dangles, flaws, unfit


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more: ferry fares rise again",
        "Photo: the old pier",
        "MAYOR CLOSES COAL PIER",
        "Oh no.",
        "Will the mayor close the pier before the year is out?",
        "Sign up for our letter today.",
        "“We read about it in the newspaper like everybody else.”",
    ],
)
def test_advertising_fragments_headings_and_questions_are_never_points(sentence):
    assert unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The mayor read more than she wrote that week.", "Sharing this harbour was never easy for the two towns."],
)
def test_ordinary_sentences_may_be_points(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "worse",
    [
        "But the mayor will close the pier before the year is out.",
        "She will, too.",
    ],
)
def test_a_sentence_that_cannot_stand_alone_has_a_flaw(worse):
    assert flaws(worse) > flaws("The mayor will close the pier before the year is out.") == 0


@pytest.mark.parametrize(
    ("sentence", "dangling"),
    [
        ("He said so.", True),
        ("But they disagreed.", True),
        ("“It is time,” she said.", True),
        ("This ended the talks.", True),
        ("The mayor said so.", False),
        ("Helena Marsh said so.", False),
        ("Theatres closed.", False),
    ],
)
def test_a_sentence_that_begins_with_a_pronoun_dangles(sentence, dangling):
    assert dangles(sentence) is dangling
