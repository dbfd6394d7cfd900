"""The stories of a briefing; a full briefing is one message."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.stories import Voice, by_weight, lead_claim, story_for_reader, without_left_out
from bot.messages.audience import Audience
from bot.messages.outgoing_message import messages_of
from bot.messages.richtext import MAX_ENTITIES, units
from bot.messages.texts import ENGLISH
from bot.render.briefing import MAX_STORIES, briefing_reply, since_phrase
from storage.records import Source, StoredDigest
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
READER = Audience(ENGLISH, ZoneInfo("UTC"))


def claim(speaker, start, kind=ClaimKind.INDIRECT, words="the pier would close"):
    return Claim(
        speaker, speaker, 0, 3, "said", 4, 8, words, start, start + len(words), ((start, start + len(words)),), kind
    )


def stored(
    number=1, title="Pier closes", text="The council voted.", *, claims=(), actors=(), sources=(), hours=0, url=None
):
    article = Article(text, title, url, "The Herald", language="en")
    digest = Digest(article, (Point(text, 0, len(text)),), tuple(actors), tuple(claims))
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


def test_the_lead_claim_is_a_quotation_by_the_most_important_speaker():
    claims = [claim("Ann", 100), claim("Bob", 200, ClaimKind.DIRECT), claim("Eve", 300, ClaimKind.DIRECT)]

    assert lead_claim(stored(claims=claims, actors=[actor("Eve"), actor("Bob"), actor("Ann")])) == claims[2]
    assert lead_claim(stored(claims=claims[:1])) == claims[0]


def test_the_lead_claim_does_not_repeat_the_first_point():
    assert lead_claim(stored(claims=[claim("Ann", 4)])) is None
    assert lead_claim(stored()) is None


@pytest.mark.parametrize(
    ("since", "phrase"),
    [
        (None, ""),
        (NOW - timedelta(hours=2), "since 06:00"),
        (NOW - timedelta(days=1), "since yesterday 08:00"),
        (NOW - timedelta(days=4), "since Friday 08:00"),
        (NOW - timedelta(days=10), "since 14 November 2026"),
    ],
)
def test_the_phrase_for_the_last_briefing(since, phrase):
    assert since_phrase(since, NOW, READER) == phrase


def test_ten_stories_of_usual_length_fit_one_message():
    point = "Mayor Helena Marsh announced on Sunday that Port Ellery will close its coal pier by the end of 2028, " * 2
    claims = [claim("Ann", 400, words="w " * 90)]
    stories = [
        [
            stored(
                at,
                f"Port Ellery Will Close Its Coal Pier Number {at}",
                point,
                claims=claims,
                url="https://herald.example",
            )
        ]
        for at in range(1, 11)
    ]
    (message,) = messages_of(briefing_reply(stories, NOW, READER, "since 06:00"))

    assert "10. Port Ellery" in message.text.text
    assert sum(len(row) for row in message.keyboard) == 10


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=300), st.text(min_size=1, max_size=1500)), min_size=1, max_size=40)
)
def test_every_message_of_a_briefing_is_valid_for_telegram(articles):
    stories = [[stored(at, title, text)] for at, (title, text) in enumerate(articles, 1)]
    reply = briefing_reply(stories, NOW, READER, "")

    assert sum(len(row) for row in reply.buttons) == min(len(stories), MAX_STORIES)
    for message in messages_of(reply):
        assert 0 < units(message.text.text) <= 4096
        assert len(message.text.entities) <= MAX_ENTITIES


@pytest.mark.parametrize(
    ("topic", "is_included"), [("AI", True), ("EU", True), ("a", True), ("mar", True), ("vote", False)]
)
def test_a_very_short_word_matches_whole_words_only(topic, is_included):
    digest = stored(title="Airport workers used aid", text="The European council voted.")

    assert without_left_out([digest], [topic]) == ((digest,) if is_included else ())
