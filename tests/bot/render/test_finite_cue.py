import pytest

from bot.render.components import claim_line
from bot.render.finite_cue import finite_cue
from summarizer.model import Claim, ClaimKind


@pytest.mark.parametrize(
    ("cue", "shown"),
    [
        ("calling for", "called for"),
        ("denying", "denied"),
        ("Citing", "cited"),
        ("telling reporters", "told reporters"),
        ("writing", "wrote"),
        ("to urge", "urged"),
        ("to deny", "denied"),
        ("to admit", "admitted"),
        ("to further explain", "explained"),
        ("are expressing", "are expressing"),
        ("said", "said"),
        ("sagte", "sagte"),
        ("ging davon aus", "ging davon aus"),
    ],
)
def test_an_english_cue_is_shown_as_a_finite_verb(cue, shown):
    assert finite_cue(cue) == shown


def claim(text, speaker, mention, cue, content, kind=ClaimKind.INDIRECT):
    at, said, start = text.index(mention), text.index(cue), text.index(content)
    end = start + len(content)
    return Claim(
        speaker, mention, at, at + len(mention), cue, said, said + len(cue), content, start, end, ((start, end),), kind
    )


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (
            claim("Lund left, calling it “a ruin”.", "Ann Lund", "Lund", "calling", "it “a ruin”", ClaimKind.MIXED),
            "Ann Lund called it “a ruin”",
        ),
        (
            claim("The Senate said that “all is well”.", "Senate", "The Senate", "said", "that “all is well”"),
            "The Senate said that “all is well”",
        ),
        (
            claim("It, Lund said, is safe.", "Ann Lund", "Lund", "said", "It, Lund said, is safe"),
            "Ann Lund said: It, Lund said, is safe",
        ),
        (
            claim("Lund's conclusion that it was late", "Ann Lund", "Lund", "conclusion", "that it was late"),
            "Ann Lund concluded that it was late",
        ),
        (
            claim("It was her claim that it was late", "Ann Lund", "her", "claim", "that it was late"),
            "Ann Lund claimed that it was late",
        ),
        (
            claim("Two experts claim that it was late", None, "Two experts", "claim", "that it was late"),
            "Two experts claim that it was late",
        ),
        (claim("a man who left said no one came", None, "who", "said", "no one came"), "said no one came"),
    ],
)
def test_a_claim_reads_as_a_sentence(told, line):
    assert claim_line(told).text == line


def test_a_direct_quotation_with_that_takes_no_colon():
    told = claim("Lund said on Friday that “it is”.", "Lund", "Lund", "said", "that “it is”", ClaimKind.DIRECT)

    assert claim_line(told).text == "Lund said that “it is”"
