import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def contents_in(text):
    return [claim.content for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Lund said she was not fit to lead and she had informed the board of her decision to go.",
            "she was not fit to lead and she had informed the board of her decision to go",
        ),
        (
            "Karl Holm said he accepted he was late and he had told the king of the delay.",
            "he accepted he was late and he had told the king of the delay",
        ),
        (
            "The union said it fought the plan, but a judge who saw the papers after the strike was “not persuaded”.",
            "it fought the plan, but a judge who saw the papers after the strike was “not persuaded”",
        ),
    ],
)
def test_the_second_half_of_what_was_said_is_kept(text, content):
    assert content in contents_in(text)


def test_what_the_speaker_told_somebody_else_is_not_part_of_it():
    assert contents_in("Hale said he was tired and he told his wife.") == ["he was tired"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Karl Holm spoke. He said if there was a contest then a new leader would be in place before May.",
            "if there was a contest then a new leader would be in place before May",
        ),
        (
            "Nora Owen spoke. She added rising fuel costs and high pay deals were among the factors.",
            "rising fuel costs and high pay deals were among the factors",
        ),
        (
            "Hale said the Danes he had spoken to “realise that this is not a vote, and … are tired” because of war.",
            "the Danes he had spoken to “realise that this is not a vote, and … are tired” because of war",
        ),
    ],
)
def test_a_clause_whose_start_was_misread_is_content(text, content):
    assert content in contents_in(text)


@pytest.mark.parametrize("text", ["He added salt and pepper.", "Lund noted dates and names."])
def test_things_are_not_taken_for_a_clause(text):
    assert all(" were " not in content for content in contents_in(text))
