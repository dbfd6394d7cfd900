"""The stories of a briefing: which it leaves out, and in what order they are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.stories import Voice, by_weight, story_for_reader, without_left_out
from storage.records import Source, StoredDigest
from summarizer.model import Actor, ActorKind, Article, Digest, Point

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def stored(number=1, title="Pier closes", text="The council voted.", *, actors=(), sources=(), hours=0):
    article = Article(text, title, None, "The Herald", language="en")
    digest = Digest(article, (Point(text, 0, len(text)),), tuple(actors), ())
    return StoredDigest(number, 1, number, NOW - timedelta(hours=hours), digest, tuple(sources))


def actor(name, *aliases):
    return Actor(name, ActorKind.PERSON, None, aliases, 1, 0.5, key=True)


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
    digest = stored(actors=[actor("Marsh", "Helena Marsh")])

    assert without_left_out([digest], [topic]) == ((digest,) if is_included else ())


def told(*articles, independent=1):
    origins = tuple(Voice((articles[at].id,), ("The Herald",)) for at in range(independent))
    return story_for_reader(articles, origins)


def test_stories_are_ordered_by_independent_origins_then_by_who_acts_then_by_time():
    old, new = told(stored(1, hours=5)), told(stored(2, hours=1))
    acting = told(stored(6, hours=7, actors=[replace(actor("Marsh"), role="mayor"), actor("Lund")]))
    twice = told(stored(3, hours=9), stored(4, hours=8), independent=2)

    assert by_weight([old, new, acting, twice]) == (twice, acting, new, old)


def test_who_forwards_an_article_adds_an_outlet_and_no_origin():
    story = told(stored(5, sources=[Source("A", None), Source("B", None)]))

    assert (story.outlet_names, story.outlets, story.independent) == (("The Herald", "A", "B"), 3, 1)


def test_the_best_telling_comes_first_then_the_others_in_order():
    first, whole = stored(1, hours=5), stored(2, hours=4, actors=[replace(actor("Marsh"), role="mayor")])
    part = replace(whole, id=3, digest=replace(whole.digest, unread=("rest",)))

    assert told(first, whole, part).articles == (whole, first, part)


@pytest.mark.parametrize(
    ("topic", "is_included"), [("AI", True), ("EU", True), ("a", True), ("mar", True), ("vote", False)]
)
def test_a_very_short_word_matches_whole_words_only(topic, is_included):
    digest = stored(title="Airport workers used aid", text="The European council voted.")

    assert without_left_out([digest], [topic]) == ((digest,) if is_included else ())
