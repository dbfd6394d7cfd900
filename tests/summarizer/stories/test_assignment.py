"""A new article joins, merges and divides stories; in whatever order articles come, the stories are the same."""

import random

import pytest

from summarizer.stories.assignment import MAX_COMPARED, Part, regrouped
from summarizer.stories.grouping import group
from summarizer.stories.packed import packed
from summarizer.stories.signature import Opening, signature_of
from tests.summarizer.stories import articles as ours
from tests.summarizer.stories.test_grouping import DAY, TARNBY

FIRE, FIRE_ELSEWHERE = (packed(signature_of(each)) for each in TARNBY)
INJURED = Opening(
    "Two Tarnby firefighters in hospital",
    "Two firefighters from Tarnby are in hospital with smoke poisoning.",
    "en",
)
BLAZE = Opening("Furniture warehouse on Mill Road burns down", "A furniture warehouse on Mill Road burned down.", "en")


def joined(new, *stories):
    """Return the parts that a new article makes of some stories, each given as a list of openings."""
    near = [(packed(signature_of(each)), number) for number, story in enumerate(stories) for each in story]
    return regrouped(new, [each for each, _ in near], [number for _, number in near])


def assigned_one_by_one(signatures):
    """Return the stories of articles that come one after the other, as a caller would keep them."""
    stories = []
    for at, signature in enumerate(signatures):
        parts = regrouped(signature, signatures[:at], stories)
        for part in parts:
            for article in part.articles:
                stories[article] = min(part.articles)
        stories.append(min(parts[0].articles) if parts else at)
    return stories


def test_an_article_joins_the_story_of_its_event():
    assert joined(FIRE_ELSEWHERE, [ours.MATCH], [ours.FIRE_AT_A_WAREHOUSE]) == (Part((1,), (1,)),)


@pytest.mark.parametrize("kept", [[], [[ours.FIRE_AT_A_SCHOOL], [ours.OTHER_MATCH]]])
def test_an_article_about_another_event_begins_a_story(kept):
    assert joined(FIRE, *kept) == ()


def test_a_later_article_merges_the_two_stories_that_it_joins():
    assert joined(packed(signature_of(BLAZE)), [INJURED]) == ()

    assert joined(FIRE_ELSEWHERE, [INJURED], [BLAZE]) == (Part((0, 1), (0, 1)),)


def test_a_later_article_divides_a_story_of_two_events():
    (own, other) = joined(FIRE_ELSEWHERE, [ours.FIRE_AT_A_WAREHOUSE, ours.FIRE_AT_A_WAREHOUSE, ours.MATCH])

    assert (own, other) == (Part((0, 1), (0,)), Part((2,), ()))


def test_the_latest_articles_of_a_long_story_are_grouped_anew_and_the_others_stay_with_them():
    (part,) = joined(FIRE_ELSEWHERE, [ours.FIRE_AT_A_WAREHOUSE] * (MAX_COMPARED + 5))

    assert part == Part(tuple(range(5, MAX_COMPARED + 5)), (0,))


def test_one_by_one_in_any_order_the_stories_are_those_of_the_whole_list():
    signatures = [signature_of(each) for each in DAY]
    expected = {frozenset(part) for part in group(signatures)}

    for seed in range(5):
        order = random.Random(seed).sample(range(len(DAY)), len(DAY))  # noqa: S311 # an order, not a secret
        stories = assigned_one_by_one([packed(signatures[at]) for at in order])
        told = {frozenset(order[at] for at, each in enumerate(stories) if each == story) for story in stories}
        assert told == expected
