import pytest

from summarizer.model import Actor, ActorKind
from summarizer.summary import summary
from summarizer.summary.opening_surnames import opening_surnames
from summarizer.summary.pointers import antecedents
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

MARSH = Actor("Helena Marsh", ActorKind.PERSON, None, ("Marsh",), 2, 0.5, key=True)
NORCOAL = Actor("Norcoal Group", ActorKind.ORGANIZATION, None, ("Group",), 2, 0.5, key=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Marsh sold nine ships.",
        "Marsh's nine ships are for sale.",
        "But Marsh sold nine ships.",
        "However, Ms. Marsh sold nine ships.",
    ],
)
def test_a_sentence_opens_with_a_surname_that_an_earlier_one_introduces(sentence):
    vectors = vectorized(f"Rain fell. Helena Marsh came to Lund. {sentence}", "en")

    assert opening_surnames(vectors, [MARSH, NORCOAL]) == {2: "Marsh"}


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell. Marsh came to Lund. Helena Marsh sold nine ships.",
        "Helena Marsh came to Lund. Nine ships of Marsh are for sale.",
        "Helena Marsh came to Lund. Marshland is for sale.",
        "Helena Marsh came to Lund. Helena Marsh sold nine ships.",
        "Norcoal Group came to Lund. Group sold nine ships.",
    ],
)
def test_other_sentences_do_not_open_with_a_surname_alone(text):
    assert opening_surnames(vectorized(text, "en"), [MARSH, NORCOAL]) == {}


@pytest.mark.parametrize(("title", "pointing"), [(None, {2: {0, 1}}), ("Lund: Marsh sells ships", {})])
def test_a_surname_is_clear_below_any_sentence_and_under_a_title_that_has_it(title, pointing):
    vectors = vectorized("Rain fell on Lund. Helena Marsh came. Marsh sold nine ships of the fleet.", "en")
    every = range(3)

    assert antecedents(vectors, every, title_terms(vectors, "en", title, every), {2: "Marsh"}) == pointing


TEXT = (
    "Rain fell. “Nobody will drown,” said Helena Marsh. "
    "Marsh will sell nine coal ships of the fleet to Lund for 40 million crowns, and 300 crews must leave in May. "
    "Nine coal ships carry a third of what the island burns, and the fleet has 300 crews. "
    "Unions of the crews asked Lund for a vote on the coal ships. The fleet was built for 40 million crowns. "
    "Ferries sail at noon. Trains run late."
)


@pytest.mark.parametrize(("actors", "lead"), [([], "Marsh will sell"), ([MARSH], "")])
def test_a_sentence_that_opens_with_a_surname_alone_does_not_lead(actors, lead):
    points = summary(TEXT, "en", title="Coal fleet for sale: 300 crews leave", actors=actors)

    assert points[0].text.startswith(lead)
    assert bool(lead) or not points[0].text.startswith("Marsh")
