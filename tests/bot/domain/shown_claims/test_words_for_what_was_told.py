"""Claims that name within them what an earlier sentence told: which of them a reader of the digest understands."""

from dataclasses import replace

import pytest

from bot.domain.shown_claims.choice import shown_claims
from tests.bot.domain.shown_claims.article_with_claims import UNSEEN, digest, points_to_unseen

OPEN_QUOTATIONS = (
    "“We will rebuild it with our own hands,”",
    "“I have never opposed it, and nor has Tom,”",
    "“They’ve got to sell it before autumn,”",
    "“Dockers ought to tear that down, and soon,”",
    "“Somebody must take this away, and fast,”",
    "“I would pull that down,”",
    "“You need nine tugs to ensure that doesn’t happen,”",
    "“Dockers keep watch to make sure it never happens.”",
    "“Pay nine men and see to it that won’t happen,”",
    "“We told dockers about those things,”",
    "“Nobody warned dockers of these things.”",
    "“I am tired of those things, dockers too,”",
    "“Whatever dockers call each wall, it’s still the same tide,”",
    "“Old or new, they are really the same rope.”",
    "“To dockers that was exactly the same noise,”",
    "“In such a situation, dockers stay at home,”",
    "“Under those conditions, dockers stay at home,”",
    "“In that scenario dockers stay at home,”",
    "“This model will not feed the dockers,”",
    "“This new tactic has cost the dockers nine tugs,”",
    "“This approach doesn’t help dockers,”",
    "“I would guess far later.”",
    "“I’d say sooner,”",
    "“I would guess a little less.”",
)
CLEAR_QUOTATIONS = (
    "“We love it here, dockers too,”",
    "“We will make it to autumn without tugs,”",
    "“We will rebuild the wall, and paint it blue,”",
    "“I will say that loud and clear to dockers,”",
    "“Dockers think that through winters tugs rust,”",
    "“We must ensure this never happens again,”",
    "“We told dockers about those things that rust,”",
    "“Dockers all want the same wage as tugmen,”",
    "“One rope or nine, for a docker it’s the same rope,”",
    "“Whoever wins, it’s the same old tale,”",
    "“In situations of need, dockers help,”",
    "“In a situation where tugs sink, dockers swim,”",
    "“This town will not feed the dockers,”",
    "“This man has cost the dockers nine tugs,”",
    "“I would say so much to dockers if I could,”",
)


def is_open(speaker, cue, content, text=None):
    kept = digest(text or f"{UNSEEN}{content} {speaker} {cue}.", (speaker, cue, content))
    return points_to_unseen(kept.claims[0], kept)


@pytest.mark.parametrize("words", OPEN_QUOTATIONS)
def test_a_quotation_that_means_a_thing_told_before_needs_the_sentence_that_tells_it(words):
    assert is_open("Ida Marsh", "said", words, f"{UNSEEN}{words} said Marsh.")
    assert not is_open("Ida Marsh", "said", words, f"{words} said Marsh.")


@pytest.mark.parametrize("words", CLEAR_QUOTATIONS)
def test_a_quotation_that_means_nothing_told_before_is_understood(words):
    assert not is_open("Ida Marsh", "said", words, f"{UNSEEN}{words} said Marsh.")


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("asked", "if it would be nine months, a year or longer"),
        ("asked", "whether that was true"),
        ("wondered", "whether it would take more than nine years"),
        ("blamed", "greed and haste by the dockers"),
        ("blames", "dockers of Lund"),
        ("blaming", "tides"),
        ("cited", "the price of ropes and tugs"),
        ("citing", "tides"),
        ("cites", "a fear of gulls"),
        ("said", "more than 50 had met no docker"),
        ("said", "that there were several"),
        ("said", "nine would be sold"),
        ("said", "that this, too, was unfair to dockers"),
        ("said", "dockers want a pause before such a vote"),
        ("said", "dockers had kept all their ropes there"),
        ("said", "that nine boats sank there, and no docker swam"),
        ("said", "that it was warm there"),
        ("said", "dockers expect similar losses"),
        ("said", "Lund will come to a similar conclusion"),
        ("said", "boats heard similar cries at night"),
        ("said", "the last of the ropes for all dockers were lost in that blaze"),
        ("criticized", "the report for picking its figures"),
        ("praised", "the study and its nine maps"),
        ("dismissed", "the letter"),
        ("according to", "It went as far as sinking nine tugs"),
        ("according to", "It sank nine tugs"),
        ("according to", "But It sank nine tugs"),
    ],
)
def test_a_paraphrase_without_what_it_is_about_needs_the_sentence_before(cue, content):
    assert is_open("Norcoal", cue, content)


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("asked", "if it would be possible to sail at night"),
        ("asked", "whether it could have nine more tugs"),
        ("said", "it was nine years old"),
        ("blamed", "greed for the loss of nine tugs"),
        ("blamed", "the loss of nine tugs on greed"),
        ("blamed", "dockers because tugs sank"),
        ("cited", "the price of ropes as a reason to wait"),
        ("cites", "haste to explain nine lost tugs"),
        ("citing", "tides for the loss of tugs"),
        ("said", "more than 50 dockers had no rope"),
        ("said", "that there were several dockers"),
        ("said", "dockers had been asked to leave in such a manner"),
        ("said", "whatever dockers were there, nobody swam"),
        ("said", "dockers are out there, at night"),
        ("said", "there, dockers are at home"),
        ("said", "dockers have a rope, and want a similar rope"),
        ("said", "dockers want a wage similar to that of pilots"),
        ("said", "dockers have similar ropes to those of pilots"),
        ("said", "that dockers in Tarn and on the Isle of Norrby load all the coal of those regions"),
        ("said", "dockers moored off Tarn and Norrby and were fined in both of those harbours"),
        ("said", "the findings show that dockers are ill"),
        ("said", "the evidence was kept by dockers"),
        ("said", "dockers mourn for those held at sea"),
        ("said", "that dockers “held a vote” but were tired of such a vote"),
        ("said", "that the driver was asked twice by dockers"),
        ("said", "the injuries of dockers were slight, the crew had said"),
        ("said", "that Lund had left the door open to dockers"),
        ("said", "the tug later sank, as tugs do"),
        ("criticized", "the report of Port Watch on tugs"),
        ("praised", "the letter that dockers wrote"),
        ("criticized", "the council for haste"),
        ("according to", "It is time to sell nine tugs"),
        ("according to", "Its tugs sank"),
    ],
)
def test_a_paraphrase_that_tells_what_it_is_about_is_understood(cue, content):
    assert not is_open("Norcoal", cue, content)


@pytest.mark.parametrize("content", ["as “the gravest leak,”", "as “a plain fault.”", "as “a clear pattern”"])
def test_what_is_described_must_be_told(content):
    assert is_open("Norcoal", "described", content)


def relative(sentence, content):
    kept = digest(f"{UNSEEN}{sentence}", ("Port Watch", "says", content))
    kept = replace(kept, claims=(replace(kept.claims[0], speaker_mention="which"),))
    return points_to_unseen(kept.claims[0], kept)


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm has been rebuked by Port Watch, which says its plan is weak.",
        "Nine tugmen drew complaints from the Port Watch, which says their plan is weak.",
        "The owner handed a bill to Port Watch, which says it is weak.",
    ],
)
def test_its_plan_is_not_that_of_a_body_that_is_no_subject(sentence):
    assert relative(sentence, sentence.partition(" says ")[2].rstrip("."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Port Watch, which says its plan is weak, will meet.",
        "On Monday Port Watch, which says its plan is weak, will meet.",
        "The firm has been rebuked by Port Watch, which says dockers are weak.",
    ],
)
def test_its_plan_may_be_that_of_a_body_that_is_the_subject(sentence):
    assert not relative(sentence, sentence.partition(" says ")[2].partition(",")[0].rstrip("."))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The old wall holds back a spring tide, said Marsh. ", "“You need nine tugs to ensure that doesn’t happen,”"),
        ("Dockers drop ropes and nails, said Marsh. ", "“We warned the mayor about those things,”"),
        ("The union split into nine camps, said Marsh. ", "“In such a situation, nobody signs a thing,”"),
    ],
)
def test_such_a_quotation_is_shown_after_the_claim_that_explains_it(first, second):
    told = ("Ida Marsh", "said", first.partition(",")[0])
    kept = digest(f"{UNSEEN}{first}{second} Marsh told us.", told, ("Ida Marsh", "told us", second))

    assert [each.content for each in shown_claims(kept, 8)] == [told[2], second]
