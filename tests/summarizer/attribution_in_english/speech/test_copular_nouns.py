import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The consensus among analysts was that the bank would fail.",
            ("analysts", "consensus", "that the bank would fail"),
        ),
        ("The view of most doctors is that the drug is safe.", ("most doctors", "view", "that the drug is safe")),
        (
            "Lund's conclusion was that the dam had been badly built.",
            ("Lund", "conclusion was", "that the dam had been badly built"),
        ),
        (
            "The council's position is that the road is private.",
            ("The council", "position is", "that the road is private"),
        ),
        (
            "European assessments were that the army was months away from victory.",
            ("European assessments", "were", "that the army was months away from victory"),
        ),
        # What somebody has to say may follow a colon without marks.
        (
            "The police have a warning for drivers: slow down near schools.",
            ("The police", "have a warning", "slow down near schools"),
        ),
        (
            "The mayor had a question for the firm: who would pay?",
            ("The mayor", "had a question", "who would pay"),
        ),
        (
            "Ann Lund spoke last. Her message to the council was simple: mend the road.",
            ("Ann Lund", "message", "mend the road"),
        ),
    ],
)
def test_a_noun_for_what_is_said_or_thought_may_be_the_subject(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The fear is that the dam may break.",
        "The problem with the dam is that it leaks.",
        "Our view is that the dam leaks.",
        "The beauty of her argument is that nobody can test it.",
        "Lund had three children: Ann, Joe and Kim.",
        "The side had an answer: Karl Holm struck late.",
        "The winger had a message on his vest: love is all we need.",
        "The house has one demand: a new floor is needed.",
        "Norway's defence was that it scored early.",
        "The question for the council is whether to pay.",
    ],
)
def test_what_nobody_says_or_thinks_is_none(text):
    assert claims_in(text) == []
