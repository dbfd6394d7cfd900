import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("content", "speaker", "cue"),
    [
        (
            "Some 40 percent of parents under 30 skipped a meal in the past year",
            "the survey by research institute Trendo",
            "said",
        ),
        (
            "Rents will increase 4.0% in 2026, their first rise in three years, and 2.5% in 2027",
            "the May 3-15 Norrby poll of 14 analysts",
            "found",
        ),
        (
            "The barges at the old lock partly emptied tanks before leaving, perhaps to hide their tracks",
            "the divers",
            "suspect",
        ),
        ("The city must stop fining street vendors who sell fruit", "a judge", "ordered"),
    ],
)
def test_a_sentence_belongs_to_the_speaker_whose_verb_ends_it(content, speaker, cue):
    assert claims_in(f"{content}, {speaker} {cue}.") == [(speaker, cue, content)]


def test_the_day_and_the_occasion_may_follow_the_verb():
    content = "The city must stop fining street vendors who sell fruit"
    assert claims_in(f"{content}, a judge ordered in a letter read Monday.") == [("a judge", "ordered", content)]


def test_a_speaker_may_be_described_between_the_name_and_the_verb():
    content = "The bureau has so far sent no boats to the island of retired pilot Hedda Marsh"
    text = f"{content}, Colin Hart, a spokesperson for the bureau, said in a statement."
    assert claims_in(text) == [("Colin Hart", "said", content)]


@pytest.mark.parametrize("dash", ["—", "–", "--"])
def test_what_the_writer_adds_after_a_dash_is_not_what_was_found(dash):
    content = "Close to 900 barns burned down in May after the driest winter in decades"
    text = f"{content}, a fresh survey has found {dash} yet more proof that hay is risky, and sheds too near."
    assert claims_in(text) == [("a fresh survey", "found", content)]


@pytest.mark.parametrize(
    "text",
    [
        "The rule, a plan announced Friday, was late.",
        "Norrby won the cup, a victory confirmed on Friday.",
        "The mill will close in May, a decision reported on Friday.",
        "He left the house, the man said to be ill.",
    ],
)
def test_a_noun_with_a_participle_is_no_speaker(text):
    assert not [claim for claim in claims_in(text) if claim[0] is not None and claim[0].startswith("a ")]


@pytest.mark.parametrize(
    ("content", "claim"),
    [
        (
            "The choice of stews that the corner kitchen serves matches that of inns — including, for a few, a pie",
            "said Ivar Holm, a food history professor at Norrby Culinary School",
        ),
        (
            "The range of songs that a street organ plays matches that of pubs — including, for a few, a hymn",
            "said Ann Lund, a music professor at Norrby School",
        ),
    ],
)
def test_a_sentence_with_a_lost_verb_belongs_to_the_name_after_the_last_one(content, claim):
    name = " ".join(claim.split()[1:3]).rstrip(",")
    assert claims_in(f"{content}, {claim}.") == [(name, "said", content)]


def test_words_in_quotation_marks_may_be_part_of_the_sentence():
    content = (
        "The Norrby Rowing Club has dropped a plan to start calling Ann Lund the river's “future first captain” until"
        " she really owns a suitable kind of boat"
    )
    speaker = "a sailor close to the owners"
    assert claims_in(f"{content}, {speaker} said Sunday.") == [(speaker, "said", content)]
