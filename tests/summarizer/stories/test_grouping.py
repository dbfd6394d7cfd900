import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from summarizer.stories.grouping import group
from summarizer.stories.index import Index
from summarizer.stories.packed import packed, unpacked
from summarizer.stories.packed_index import PackedIndex
from summarizer.stories.signature import Opening, signature_of
from tests.summarizer.stories import articles as ours

CLOSING = Opening("Port Ellery closes its coal pier", HARBOUR, "en")
SUING = Opening("Norcoal threatens to sue over pier closure", HARBOUR_ELSEWHERE, "en")
MARATHON = Opening(
    "Mayor Marsh opens city marathon",
    (
        "Mayor Helena Marsh fired the starting gun of the Port Ellery marathon on Sunday. Nine thousand runners from "
        "thirty countries took part, and the course record of Abel Tesfa fell by a minute in warm weather."
    ),
    "en",
)
RATES = Opening(
    "Central bank holds rates",
    (
        "The central bank left its main interest rate at two percent on Thursday. Governor Ilse Brandauer said "
        "that inflation had slowed for the third month in a row, and that cheaper credit must wait until the spring."
    ),
    "en",
)
TARNBY = (ours.FIRE_AT_A_WAREHOUSE, ours.FIRE_AT_A_WAREHOUSE_ELSEWHERE)
DAY = (CLOSING, RATES, SUING, *TARNBY, ours.FIRE_AT_A_SCHOOL, ours.MATCH, ours.OTHER_MATCH, *ours.QUAKE.values())


def story_groups(openings):
    return group(tuple(map(signature_of, openings)))


def test_two_outlets_on_one_event_are_one_story():
    assert story_groups([CLOSING, RATES, SUING]) == ((0, 2), (1,))


def test_one_person_in_two_events_is_two_stories():
    assert story_groups([CLOSING, MARATHON]) == ((0,), (1,))


def test_no_articles_give_no_stories():
    assert story_groups([]) == ()


@pytest.mark.parametrize("event", [ours.QUAKE, ours.SUMMIT])
def test_reports_in_several_languages_on_one_event_are_one_story(event):
    assert len(story_groups(tuple(event.values()))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ours.FIRE_AT_A_WAREHOUSE, ours.FIRE_AT_A_SCHOOL),
        (ours.MATCH, ours.OTHER_MATCH),
        (ours.FORECAST, ours.LATER_FORECAST),
        (ours.QUAKE["en"], ours.SUMMIT["ru"]),
        (ours.COUNCIL_ON_TRAMS, ours.COUNCIL_ON_SCHOOLS),
        ours.GALLERIES,
    ],
)
def test_two_similar_events_are_two_stories(one, other):
    assert story_groups([one, other]) == ((0,), (1,))


def test_an_outlet_that_tells_one_event_twice_has_one_story():
    first, second = (each._replace(source="Tarnby Courier") for each in TARNBY)

    assert story_groups([first, second]) == ((0, 1),)


def likeness(one, other):
    return Index([signature_of(one)]).similarities(signature_of(other))[0]


def likeness_of_stored(one, other):
    stored = [unpacked(packed(signature_of(each)).to_bytes()) for each in (one, other)]
    return PackedIndex(stored).among([0, 1])[0, 1]


@pytest.mark.parametrize("compare", [likeness, likeness_of_stored])
def test_two_reports_are_less_alike_if_one_outlet_wrote_both_in_one_language(compare):
    (first, second), quakes = TARNBY, ours.QUAKE
    of_one_outlet = [each._replace(source="Tarnby Courier") for each in (first, second, quakes["en"], quakes["ru"])]

    assert compare(*of_one_outlet[:2]) < 0.8 * compare(first, second)
    assert compare(*of_one_outlet[2:]) == compare(quakes["en"], quakes["ru"])


def test_an_article_that_only_quotes_another_outlet_is_in_the_story_of_its_event():
    assert story_groups([*TARNBY, ours.QUOTING_ANOTHER_OUTLET, ours.FIRE_AT_A_SCHOOL]) == ((0, 1, 2), (3,))


def test_a_round_up_is_in_none_of_the_stories_that_it_tells():
    told = [*TARNBY, ours.FIRE_AT_A_SCHOOL, ours.MATCH]

    assert story_groups([*told, ours.ROUND_UP]) == (*story_groups(told), (len(told),))


def test_a_ticker_that_grows_and_is_corrected_stays_in_its_story():
    live, later = (
        ours.FIRE_AT_A_WAREHOUSE._replace(title=f"Live: fire in Tarnby, {count} injured", text=text)
        for count, text in ((2, ours.FIRE_AT_A_WAREHOUSE.text), (3, ours.FIRE_AT_A_WAREHOUSE.text.replace("two", "3")))
    )
    corrected = later._replace(text=f"Correction: an earlier version named the wrong district.\n\n{later.text}")

    assert story_groups([live, later, corrected, *TARNBY]) == ((0, 1, 2, 3, 4),)


@pytest.mark.parametrize("published", [None, "", "yesterday", "1970-01-01", "2026-13-45", "2126-11-24T10:00:00Z"])
def test_a_missing_or_wrong_date_neither_joins_nor_separates_articles(published):
    undated = [ours.FIRE_AT_A_WAREHOUSE._replace(published=published), *TARNBY[1:], ours.FIRE_AT_A_SCHOOL]

    assert story_groups(undated) == ((0, 1), (2,))


def test_a_language_that_is_unknown_or_has_no_table_still_groups():
    for language in (None, "xx", "eo"):
        told = [each._replace(language=language) for each in (*TARNBY, ours.MATCH)]

        assert story_groups(told) == ((0, 1), (2,))


def test_the_order_of_the_articles_changes_no_story():
    expected = {frozenset(DAY[at].text for at in group) for group in story_groups(DAY)}

    for seed in range(5):
        shuffled = random.Random(seed).sample(DAY, len(DAY))  # noqa: S311 # an order, not a secret
        assert {frozenset(shuffled[at].text for at in group) for group in story_groups(shuffled)} == expected


openings = st.builds(
    Opening,
    st.none() | st.text(max_size=30),
    st.text(max_size=80),
    st.sampled_from([None, "en", "ru", "xx"]),
    st.none() | st.text(max_size=12),
)


@given(st.lists(openings, max_size=8))
def test_every_article_is_in_exactly_one_story(told):
    groups = story_groups(told)

    assert sorted(index for group in groups for index in group) == list(range(len(told)))
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)
