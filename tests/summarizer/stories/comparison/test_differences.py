"""Where reports differ, and the many pairs of sentences that are no contradiction."""

import pytest

from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.values import DifferenceKind, Report
from tests.summarizer.stories.comparison.reports import QUAKE, QUAKE_ELSEWHERE, differences, digest, reports

FILLER = " The mayor of Tarnby, Ivo Brandt, thanked the neighbours for their help on Tuesday evening."
OTHER_FILLER = " Buses were sent round by the ring road, and two schools opened an hour later than usual."


def kinds(one, other, *published):
    """Return the kinds of difference of two sentences, each in a report of its own."""
    return [kind for kind, _, _ in differences(one + FILLER, other + OTHER_FILLER, published=published)]


def test_two_tolls_of_one_event_differ_and_both_sentences_are_shown():
    ((kind, one, other),) = differences(QUAKE, QUAKE_ELSEWHERE)

    assert kind == "number"
    assert one.endswith("killing 10 people and injuring 70, officials said.")
    assert other.endswith("killing 10 people and injuring 85, the rescue service said.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire at the Tarnby mill killed three people.", "The fire at the Tarnby mill killed five people."),
        ("Five people were killed by the fire at the Tarnby mill.", "The fire at the Tarnby mill left 7 people dead."),
        (
            "The council of Tarnby bought the old mill for $2 million.",
            "The council of Tarnby bought the old mill for $5 million.",
        ),
        ("The quake at Velda had a magnitude of 5.9.", "A 6.1-magnitude quake struck Velda."),
        (
            "State media said three strong aftershocks shook Velda.",
            "At least four strong aftershocks shook Velda, the agency said.",
        ),
        (
            "The Tarnby council closed 12 schools in the valley.",
            "The Tarnby council closed nine schools in the valley.",
        ),
    ],
)
def test_figures_that_count_the_same_thing_with_other_values_differ(one, other):
    assert kinds(one, other) == ["number"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Tarnby mill fire injured about 80 people.", "The Tarnby mill fire injured 78 people."),
        ("The Tarnby mill fire injured more than 70 people.", "The Tarnby mill fire injured 85 people."),
        ("The Tarnby march drew 100,000 people to the park.", "The Tarnby march drew 98,500 people to the park."),
        ("The new Tarnby bridge cost $13 billion to build.", "The new Tarnby bridge cost $13.9 billion to build."),
        ("The Tarnby mill fire killed two women and one man.", "The Tarnby mill fire killed three people."),
        ("The Tarnby mill fire killed three people.", "The Tarnby mill fire of 2003 killed nine people in 2003."),
        ("The quake at Velda had a magnitude of 6.1.", "The aftershock at Velda had a magnitude of 4.2."),
        ("The Tarnby police arrested 3 men at the mill.", "The Tarnby police arrested 14 men so far at the mill."),
        ("The mill on Tarnby's Route 66 burned down.", "The mill on Tarnby's Route 9 burned down."),
        ("The Tarnby council met on May 3 at the mill.", "The Tarnby council met for the mill on 5 benches."),
        ("The 13-inch model of the Norfly tablet costs more.", "The 15-inch model of the Norfly tablet costs more."),
        ("Anna Holt, 34, saved the Tarnby mill.", "Anna Holt, 34, saved the Tarnby mill with 3 friends."),
        ("The Tarnby mill fire destroyed four houses.", "The flood in Velda damaged five houses."),
    ],
)
def test_rounded_partial_and_other_figures_do_not_differ(one, other):
    assert kinds(one, other) == []


def test_a_higher_toll_of_a_later_day_is_no_conflict():
    one, other = "The Tarnby mill fire killed three people.", "The Tarnby mill fire killed five people."

    assert kinds(one, other, "2026-11-24", "2026-11-25") == []
    assert kinds(other, one, "2026-11-24", "2026-11-25") == ["number"]


def test_a_live_ticker_with_every_toll_of_the_day_contradicts_nobody():
    ticker = (
        "The Tarnby mill fire killed two people, police said at noon. "
        "The Tarnby mill fire killed four people, police said at three. "
        "The Tarnby mill fire killed five people, police said in the evening."
    )
    assert differences(ticker, "The Tarnby mill fire killed three people." + FILLER) == []


def test_a_round_up_with_two_fires_contradicts_neither():
    round_up = (
        "The Tarnby mill fire killed three people, police said. "
        "The Velda depot fire killed eight people, police said. Storms are expected in the north."
    )
    assert differences(round_up, "The Velda depot fire killed eight people, police said." + FILLER) == []


def test_two_versions_of_one_origin_do_not_differ():
    versions = [Report(digest(text), 1) for text in (QUAKE, QUAKE_ELSEWHERE)]

    assert compare(versions).differ == ()


def test_the_same_words_of_two_people_differ():
    words = "“The pier will have to stay closed until the harbour has been dredged to its full depth again,”"

    assert kinds(f"{words} said Helena Marsh, the mayor.", f"{words} said Tomas Reed, the harbour master.") == [
        "attribution"
    ]


@pytest.mark.parametrize(
    "other",
    [
        "said Marsh.",
        "said the city council.",
        "said a spokesman.",
        "Helena Marsh told the Tarnby Herald.",
    ],
)
def test_the_same_words_of_one_person_or_of_an_office_do_not_differ(other):
    words = "“The pier will have to stay closed until the harbour has been dredged to its full depth again,”"

    assert kinds(f"{words} said Helena Marsh, the mayor.", f"{words} {other} Helena Marsh was in Tarnby.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "President Holt is unlikely to meet Queen Maud in Velda.",
            "Reports say that President Holt will meet the queen in Velda.",
        ),
        (
            "The Tarnby council will not close the mill school.",
            "The Tarnby council is to close the mill school in May.",
        ),
        ("Norfly didn't cancel flights to Velda on Sunday.", "Norfly has cancelled all flights to Velda on Sunday."),
    ],
)
def test_a_denial_beside_an_assertion_differs(one, other):
    assert kinds(one, other) == ["denial"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A man has denied arson at the Tarnby mill.", "A man was charged with arson at the Tarnby mill."),
        ("Holt did not say whether Norfly would cancel flights.", "Norfly may cancel flights to Velda, Holt said."),
        ("The council will not close the mill school until May.", "The council is to close the mill school in May."),
        ("People who do not pass the Velda test must leave.", "Most people pass the Velda test and may stay."),
        ("The council will not close the mill school.", "The council wants to close the mill school."),
        ("Neither Holt nor Marsh came to Tarnby.", "Holt flew to Velda, and Marsh stayed in Tarnby."),
    ],
)
def test_a_statement_that_is_uncertain_or_about_something_else_is_not_a_denial(one, other):
    assert kinds(one, other) == []


def test_two_dates_of_one_event_differ():
    one, other = "The new Tarnby mill will open on May 3.", "The new Tarnby mill will open on May 5."

    assert kinds(one, other) == ["time"]
    assert kinds(one, "The new Tarnby mill will open on 3 May.") == []
    assert kinds(other, "The mill of Tarnby that burned on April 9, 2024 is new and will open on May 5.") == []
    assert kinds(one, "The new Tarnby mill was to open on June 24, 2024, and will open on July 7.") == []


def test_two_sentences_with_two_conflicts_are_shown_once():
    one = "The Tarnby mill fire killed three people and injured 20."
    other = "The Tarnby mill fire killed five people and injured 40."

    assert kinds(one, other) == ["number"]


def test_every_kind_of_the_interface_has_its_word():
    assert [str(kind) for kind in DifferenceKind] == ["number", "attribution", "denial", "time"]


def test_a_difference_has_two_places_in_two_articles():
    for each in compare(reports(QUAKE, QUAKE_ELSEWHERE)).differ:
        assert each.a.article != each.b.article
