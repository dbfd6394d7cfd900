import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document
from summarizer.model import ClaimKind


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
            "Karl Holm spoke. He said if the ferry sank then a second boat would be at the quay by dawn.",
            "if the ferry sank then a second boat would be at the quay by dawn",
        ),
        (
            "Nora Owen spoke. She added rising fuel costs and high pay deals were among the factors.",
            "rising fuel costs and high pay deals were among the factors",
        ),
        (
            "Hale said the smiths she had trained “know that gold is not iron, and … are proud” because of it.",
            "the smiths she had trained “know that gold is not iron, and … are proud” because of it",
        ),
    ],
)
def test_a_clause_whose_start_was_misread_is_content(text, content):
    assert content in contents_in(text)


@pytest.mark.parametrize("text", ["He added salt and pepper.", "Lund noted dates and names."])
def test_things_are_not_taken_for_a_clause(text):
    assert all(" were " not in content for content in contents_in(text))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The mayor said he'd had no calls from the union for a week, and had no doubts about the plan.",
            "he'd had no calls from the union for a week, and had no doubts about the plan",
        ),
        (
            "A Velmar spokesperson told NTB that the project should open by May, but there's no date for the rest.",
            "that the project should open by May, but there's no date for the rest",
        ),
        (
            "Officials said the mill would close, and there are no plans to sell it.",
            "the mill would close, and there are no plans to sell it",
        ),
    ],
)
def test_a_second_state_is_part_of_what_was_said(text, content):
    assert content in contents_in(text)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Lund said she liked the plan, but she had told voters in May that it would ruin them.",
            ["she liked the plan", "that it would ruin them"],
        ),
        (
            "Hale said he had a clean record, but he had admitted in court that he stole a car.",
            ["he had a clean record", "that he stole a car"],
        ),
        (
            "Lund said he never met Hale, but he had said in March that the two were friends.",
            ["he never met Hale", "that the two were friends"],
        ),
        ("Lund said there would be no cuts, but there have been 300 since May.", ["there would be no cuts"]),
        ("The union said the dam was unsafe, but there is no evidence of that.", ["the dam was unsafe"]),
        ("Hale said he was innocent, but was in jail on Tuesday night.", ["he was innocent"]),
        ("Hale said he was at home, but had blood on his coat when police came.", ["he was at home"]),
        ("Lund said she was rich, and had three children by a sailor.", ["she was rich"]),
    ],
)
def test_what_the_writer_holds_against_it_is_not(text, contents):
    assert contents_in(text) == contents


def test_whom_somebody_told_it_is_not_part_of_its_second_half():
    text = "Here are the facts that the court must weigh, Hale told the jury, and each is proven."
    spans = [span for claim in claims(read_document(text)) for span in claim.spans]
    assert [text[start:end] for start, end in spans] == [
        "Here are the facts that the court must weigh",
        "and each is proven",
    ]


def test_what_the_writer_adds_about_the_speaker_is_not():
    assert contents_in("Holm says he thrives on the work, but there's another reason that draws him to it.") == [
        "he thrives on the work"
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It’s still unclear if it would count as theft in the normal sense,”said Karl Holm, the judge.", "Karl Holm"),
        ('"It is fully booked and we are glad of it,"said Ann Lund.', "Ann Lund"),
        ("“Would that be enough for the whole of the town?”asked Joe Hale.", "Joe Hale"),
    ],
)
def test_a_cue_glued_to_a_quotation_is_read(text, speaker):
    assert [(claim.speaker, claim.kind) for claim in claims(read_document(text))] == [(speaker, ClaimKind.DIRECT)]
