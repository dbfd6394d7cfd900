"""The subjects that the repairs give to main verbs; the parser finds another one, or none."""

import pytest

from summarizer.attribution_in_english.parsing.pipeline import parse


def subjects_of(text):
    """Return the subjects of the last main verb."""
    verb = [token for token in parse(text) if token.dep_ == "ROOT"][-1]
    return [child.text for child in verb.children if child.dep_ == "nsubj"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Norrby Post, external has reported that the mayor had left.", "Post"),
        ("In May the Tarn Herald, external reported that the dam leaks.", "Herald"),
        ("The Velmar Times, external has confirmed the sale.", "Times"),
        ("The bakery flat-out denied the theft.", "bakery"),
        ("The mayor flat-out refused to go.", "mayor"),
        ("The Norrby council flat-out rejected the plan.", "council"),
        ("The external audit found a hole.", "audit"),
        ("The auditor, external to the firm, found a hole.", "auditor"),
        ("The flat out there burned down.", "flat"),
    ],
)
def test_the_mark_of_a_link_or_an_adverb_is_no_subject(text, subject):
    assert subjects_of(text) == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dana Holt/Reuters via Imagn Images Lund then read aloud from a novel.", "Lund"),
        ("Mayor Ann Lund met fans. Tom Berg via Getty Images Lund said that it was late.", "Lund"),
        ("Tom Berg/AFP via Alamy Images Hale also said that it was late.", "Hale"),
        ("Ann Lund via her lawyer said that it was late.", "Lund"),
    ],
)
def test_a_photographer_is_no_subject(text, subject):
    assert subjects_of(text) == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "A Labour Court of Sweden sitting in Velmar, the old port, has named the lease of the quay as unfair.",
            "Court",
        ),
        (
            (
                "A Federal Court of Norway sitting in Tarn, the West Bay harbour, has labelled the sale of the nets as"
                " unfair."
            ),
            "Court",
        ),
        (
            (
                "A Labour Court of Norway sitting in Velmar, the North Bay port, has declared the price and the colour"
                " of the salt as unfit."
            ),
            "Court",
        ),
        ("A judge sitting in Norrby has ruled that it was late.", "judge"),
        ("Sitting in Norrby, the court has ruled that it was late.", "court"),
    ],
)
def test_the_noun_before_a_participle_is_the_subject_of_the_main_verb(text, subject):
    assert subjects_of(text) == [subject]


@pytest.mark.parametrize("place", ["Tarnpur", "Norrpur", "Phalpur"])
def test_a_participle_that_opens_a_sentence_belongs_to_the_main_verb(place):
    doc = parse(
        f"Expressing certainty that BKP {place} candidate Mohan Tarkar, a one-time MLA (from Ostra, Kolpur), will"
        ' quit, Mehrav told The Norrby Courier: "The boats are dry."'
    )

    assert (doc[0].head.text, doc[0].dep_) == ("told", "advcl")
