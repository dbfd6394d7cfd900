"""The stories of a briefing: which it leaves out, and in what order they are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.stories import News, about_none, by_weight, coming_back, ranked_story
from storage.records import Member
from tests.bot.telling import stored, told

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def member(number=1, *, acting=0, hours=0):
    ranked_by = {"source": "The Herald", "url": None, "author": None, "acting": acting}
    told = {"shingles": None, "agencies": (), "told_at": None, "told_origins": 0}
    kept_at = NOW - timedelta(hours=hours)
    return Member(number, 1, kept_at, has_title=True, is_part=False, **ranked_by, **told)


@pytest.mark.parametrize(
    ("topic", "is_included"),
    [
        ("pier", False),
        ("PIER", False),
        ("pier closes", False),
        ("pie", True),
        ("counc", False),
        ("closes pier", True),
        ("ier", True),
        ("council", False),
        ("marsh", False),
        ("Helena", False),
        ("football", True),
        ("", True),
        ("—", True),
        ("<b>pier</b>", True),
    ],
)
def test_a_topic_excludes_digests_by_title_points_and_names(topic, is_included):
    subjects = {1: ("Pier closes", "The council voted.", "Marsh", "Helena Marsh")}

    assert about_none(subjects, [topic]) == ({1} if is_included else set())


def ranked(*members, independent=1):
    return ranked_story(members, tuple((members[at].digest_id,) for at in range(independent)))


def test_stories_are_ordered_by_independent_origins_then_by_who_acts_then_by_time():
    old, new, acting = ranked(member(1, hours=5)), ranked(member(2, hours=1)), ranked(member(6, hours=7, acting=1))
    twice = ranked(member(3, hours=9), member(4, hours=8), independent=2)

    assert by_weight([old, new, acting, twice]) == (twice, acting, new, old)


def test_forwarding_an_article_adds_an_outlet_but_no_origin():
    story = told(stored(5, sources=["A", "B"]))

    assert (story.outlet_names, story.outlets, story.independent) == (("The Herald", "A", "B"), 3, 1)


def test_the_best_report_comes_first_then_the_others_in_order():
    first, whole = member(1, hours=5), member(2, hours=4, acting=1)
    part = replace(whole, digest_id=3, is_part=True)

    assert ranked(first, whole, part).members == (whole, first, part)


def test_a_story_that_comes_back_begins_with_its_new_articles():
    first, came = member(1, hours=30, acting=1), member(2, hours=4)
    story = ranked(first, came)

    again = coming_back(story, News(NOW, (), gained=2, came=(2,)))

    assert (story.begins, again.begins, again.members) == (first.kept_at, came.kept_at, (came, first))


@pytest.mark.parametrize(
    ("topic", "is_included"), [("AI", True), ("EU", True), ("a", True), ("mar", True), ("vote", False)]
)
def test_a_very_short_word_matches_whole_words_only(topic, is_included):
    subjects = {1: ("Airport workers used aid", "The European council voted.")}

    assert about_none(subjects, [topic]) == ({1} if is_included else set())
