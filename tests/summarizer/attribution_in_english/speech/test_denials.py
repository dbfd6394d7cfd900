import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def denied_in(text):
    return [(claim.content, claim.denied) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        (
            "Mayor Ann Lund rejected the union's claims.\n\n“It is a good plan and we will keep it.”\n\nHale left.",
            "“It is a good plan and we will keep it.”",
        ),
        (
            "Mayor Ann Lund rejected the union's claims on Friday: “It is a good plan and we will keep it.”",
            "“It is a good plan and we will keep it.”",
        ),
        (
            "Hale said it was unsafe.\n\nMayor Ann Lund dismissed the warning:\n\n“The mill is as safe as any.”",
            "“The mill is as safe as any.”",
        ),
    ],
)
def test_the_answer_to_a_charge_is_not_what_is_denied(text, quotation):
    assert (quotation, False) in denied_in(text)


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        (
            "Hale denied the rumour: “Hale will leave Norby and sell the farm in May.”",
            "“Hale will leave Norby and sell the farm in May.”",
        ),
        (
            "Lund dismissed the story on Monday: “Lund will sell the mill and leave the town by the end of May.”",
            "“Lund will sell the mill and leave the town by the end of May.”",
        ),
        (
            "Mayor Ann Lund rejected the report: “The mayor paid her brother for the bridge in the spring.”",
            "“The mayor paid her brother for the bridge in the spring.”",
        ),
    ],
)
def test_a_rumour_that_is_quoted_is_denied(text, quotation):
    assert [denied for content, denied in denied_in(text) if quotation in content] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ann Lund rejected the union's claims on Friday: “The mill is as safe as any other mill in the town.”",
        "Mayor Ann Lund rejected the criticism in a report: “The mill is as safe as any other mill in the town.”",
        "Hale denied the rumour: “There is no truth in it.”",
        "Hale rejected the story: “I am going nowhere.”",
        "Hale rejected reports: “We paid the men on Friday.”",
        "Mayor Ann Lund dismissed the rumour on Friday: “Nobody has asked the council to sell the mill to a bank.”",
    ],
)
def test_the_answer_to_a_rumour_is_said(text):
    assert [denied for _, denied in denied_in(text)] == [False]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lund denied “any wrongdoing”.", "“any wrongdoing”"),
        ("Karl Holm rejected the idea that the mill leaks.", "that the mill leaks"),
        ("Hale denied that the dam was late.", "that the dam was late"),
    ],
)
def test_what_a_verb_of_denial_governs_is_denied(text, content):
    assert denied_in(text) == [(content, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund: We are late again, says Joe Hale",
        "Karl Holm: The bridge is not safe, says Joe Hale",
        "Nora Owen: Nobody has paid the bill, said Joe Hale",
    ],
)
def test_a_label_is_no_speaker_beside_the_one_at_the_end(text):
    assert [claim.speaker for claim in claims(read_document(text))] == ["Joe Hale"]
