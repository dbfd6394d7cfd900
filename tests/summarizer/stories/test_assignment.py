import random
import time
from itertools import product

import pytest

from summarizer.stories.assignment import Assignment, RecentStories, assign
from summarizer.stories.grouping import group
from summarizer.stories.index import Index
from summarizer.stories.signature import Opening, signature_of
from tests.summarizer.stories import articles as ours
from tests.summarizer.stories.test_grouping import DAY, TARNBY

FIRE, FIRE_ELSEWHERE = map(signature_of, TARNBY)


def recent(*stories):
    kept = RecentStories(Index())
    for number, story in enumerate(stories):
        for opening in story:
            kept.add(signature_of(opening), number)
    return kept


def assigned_one_by_one(signatures):
    """Return the story of each article, as a caller would keep it."""
    kept, stories = RecentStories(Index()), []
    for at, signature in enumerate(signatures):
        decided = assign(signature, kept)
        story = at if decided.story is None else decided.story
        kept.add(signature, story)
        stories.append(story)
        for merged in decided.merged:
            kept.merge(story, merged)
            stories = [story if each == merged else each for each in stories]
    return stories


def test_an_article_joins_the_story_of_its_event():
    assert assign(FIRE_ELSEWHERE, recent([ours.MATCH], [ours.FIRE_AT_A_WAREHOUSE])) == Assignment(1)


@pytest.mark.parametrize("kept", [[], [[ours.FIRE_AT_A_SCHOOL], [ours.OTHER_MATCH]]])
def test_an_article_about_another_event_begins_a_story(kept):
    assert assign(FIRE, recent(*kept)) == Assignment(None)


def test_a_later_article_merges_the_two_stories_that_it_joins():
    injured = Opening(
        "Two Tarnby firefighters in hospital",
        "Two firefighters from Tarnby are in hospital with smoke poisoning.",
        "en",
    )
    blaze = Opening(
        "Furniture warehouse on Mill Road burns down", "A furniture warehouse on Mill Road burned down.", "en"
    )
    kept = recent([injured], [blaze])

    assert assign(signature_of(blaze), recent([injured])) == Assignment(None)
    decided = assign(FIRE_ELSEWHERE, kept)

    assert {decided.story, *decided.merged} == {0, 1}


def test_a_story_whose_link_is_deleted_falls_apart():
    held, alone = recent([*TARNBY]), recent([ours.FIRE_AT_A_WAREHOUSE, ours.MATCH])

    assert len(held.parts(0)) == 1
    assert alone.parts(0) == [[FIRE], [signature_of(ours.MATCH)]]


def test_one_by_one_in_any_order_the_stories_are_those_of_the_whole_list():
    signatures = list(map(signature_of, DAY))
    expected = {frozenset(part) for part in group(signatures)}

    for seed in range(5):
        order = random.Random(seed).sample(range(len(DAY)), len(DAY))  # noqa: S311 # an order, not a secret
        stories = assigned_one_by_one([signatures[at] for at in order])
        told = {frozenset(order[at] for at, each in enumerate(stories) if each == story) for story in stories}
        assert told == expected


@pytest.mark.cpu
def test_among_30_000_articles_one_is_assigned_within_20_ms():
    dice = random.Random(1)  # noqa: S311 # words, not secrets
    syllables = "ka mo ri tu sel dan pir lov ben gus".split()
    words = list(map("".join, product(syllables, repeat=4)))
    # Zipf's law, as in a language.
    weights = [1 / (rank + 10) for rank in range(len(words))]
    texts = [" ".join(dice.choices(words, weights, k=50)) for _ in range(1_000)]
    signatures = [signature_of(Opening(text[:60], text[60:], "en")) for text in texts]
    kept = RecentStories(Index())
    for number in range(30_000):
        kept.add(signatures[number % len(signatures)], number % len(signatures))
    assign(signatures[0], kept)

    started = time.process_time()
    for signature in signatures[:20]:
        assign(signature, kept)

    assert (time.process_time() - started) / 20 <= 0.02
