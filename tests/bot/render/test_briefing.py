"""A briefing: three stories told, the others named, all of them on a button, on two screens of a phone."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.stories import ArticleSpan, Disputed, News
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.message_types.outgoing_message import messages_of
from bot.message_types.reply import MAX_BUTTONS_IN_A_ROW
from bot.message_types.richtext import MAX_ENTITIES, units
from bot.render.briefing import (
    MAX_ALL_OPEN,
    MAX_STORIES,
    SCREENS_LINES,
    Edition,
    briefing_reply,
    lines_on_phone,
    since_phrase,
)
from tests.bot.telling import NOW, actor, news_of, spoken, stored, told

READER = Audience(ENGLISH, ZoneInfo("UTC"))
TEXT = 'The council voted to close the coal pier. Marsh said "the last ship has sailed from our harbour". Norcoal sues.'
VOTE = "The council voted to close the coal pier."
QUOTED = spoken("Marsh", TEXT, '"the last ship has sailed from our harbour"')


def pier(number=1, **more):
    defaults = {"title": "Council closes pier", "points": [VOTE], "claims": [QUOTED], "actors": [actor("Marsh")]}
    return stored(number, TEXT, **(defaults | more))


def edition(*stories, **more):
    begins = min(kept.kept_at for story in stories for kept in story.articles)
    return Edition(stories[:MAX_STORIES], NOW, begins, len(stories), **more)


def rendered(*stories, audience=READER, **more):
    return briefing_reply(edition(*stories, **more), audience).text.text


def test_a_briefing_tells_title_sentence_quotation_and_outlets():
    story = told(pier(1, outlet="Herald"), pier(2, outlet="Courier"), origins=[[1, 2]])

    assert rendered(story, since="since 06:00") == (
        "Tuesday, 24 November\u00a0· 1 story\u00a0· 1\u00a0min\n"
        "Since 06:00\n\n"
        "1. Council closes pier\n"
        "The council voted to close the coal pier.\n"
        'Marsh said: "the last ship has sailed from our harbour"\n'
        "Herald, Courier · 2 outlets, 1 independent"
    )


def test_an_untitled_article_has_its_sentence_as_the_title():
    assert rendered(told(pier(title=None))).count(VOTE) == 1


def test_after_three_stories_the_others_have_a_line_with_their_outlet():
    text = rendered(*(told(pier(at, title=f"Title {at}")) for at in range(1, 6)))

    assert text.count(VOTE) == 3
    assert text.splitlines()[-2:] == ["4. Title 4\u00a0— The Herald", "5. Title 5\u00a0— The Herald"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "New since Monday: Norcoal sues."),
        (0, "New since 08:00: Norcoal sues."),
        (9, "New since 15 November: Norcoal"),
    ],
)
def test_a_story_that_comes_back_tells_what_is_new_instead_of_what_was_told(days, words):
    kept = pier()
    text = rendered(told(kept, news=news_of(kept, "Norcoal sues.", days=days)))

    assert words in text
    assert VOTE not in text


def test_a_quotation_does_not_repeat_what_is_new():
    kept = pier()
    new = 'Marsh said "the last ship has sailed from our harbour".'

    assert rendered(told(kept, news=news_of(kept, new, days=1))).count("the last ship has sailed") == 1


def test_a_story_that_is_only_named_also_shows_what_is_new():
    kept = pier(4)
    stories = [*(told(pier(at)) for at in range(1, 4)), told(kept, news=news_of(kept, "Norcoal sues.", days=1))]

    assert rendered(*stories).endswith("— The Herald\nNew since Monday: Norcoal sues.")


def test_a_story_that_comes_back_with_more_sources_says_how_many():
    assert "2 more independent sources" in rendered(told(pier(), news=News(NOW - timedelta(days=1), (), 2)))


def test_a_briefing_of_the_week_tells_each_story_once_with_its_course():
    monday, friday = pier(1, published="2026-11-20"), pier(2, title="Norcoal goes to court", published="2026-11-23")
    text = rendered(told(monday, friday), of_week=True)

    assert text.startswith("18–24 Nov\u00a0· 1 story")
    assert "• 23 November: Norcoal goes to court" in text
    assert text.count("Council closes pier") == 1


def test_in_a_briefing_of_the_week_a_line_says_on_which_days_a_story_was_in_the_news():
    course = told(pier(4, published="2026-11-20"), pier(5, published="2026-11-23"))

    assert rendered(*(told(pier(at)) for at in range(1, 4)), course, of_week=True).endswith(" · 20–23 Nov")


@pytest.mark.parametrize("count", [1, 8, 10, 11, MAX_ALL_OPEN + 1, MAX_STORIES])
def test_every_story_opens_by_a_button_in_rows_of_one_length(count):
    stories = [told(pier(at)) for at in range(1, count + 1)]
    *rows, last = briefing_reply(edition(*stories), READER).buttons

    assert [button.label for row in rows for button in row] == [str(at) for at in range(1, count + 1)]
    assert max(map(len, rows)) <= MAX_BUTTONS_IN_A_ROW
    assert max(map(len, rows)) - min(map(len, rows)) <= len(rows)
    assert [button.label for button in last] == [ENGLISH("button-quotations")]


def test_a_button_opens_the_story_or_the_digest_if_there_is_one_article():
    rows = briefing_reply(edition(told(pier(1), pier(2)), told(pier(3))), READER).buttons

    assert [button.action.encode() for button in rows[0]] == ["story 1", "show 3"]


def test_beyond_the_stories_with_a_button_a_briefing_counts_them_and_leads_to_all_digests():
    reply = briefing_reply(edition(*(told(pier(at)) for at in range(1, MAX_STORIES + 4))), READER)

    assert ENGLISH("further-stories", count=3) in reply.text.text
    assert [button.action.encode() for button in reply.buttons[-1]][1] == "latest"


def test_ten_stories_of_usual_length_take_two_screens():
    point = "Mayor Helena Marsh announced on Sunday that Port Ellery will close its coal pier by the end of 2028, " * 2
    articles = [
        stored(at, f"{point}{TEXT}", f"Port Ellery Will Close Its Coal Pier Number {at} in Three Years", points=[point])
        for at in range(1, 11)
    ]
    text = briefing_reply(edition(*map(told, articles), since="since 06:00"), READER).text

    assert "10. Port Ellery" in text.text
    assert lines_on_phone(text) <= SCREENS_LINES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_briefing_is_in_the_language_of_the_chat(language):
    texts = texts_in(language)
    kept = pier()
    text = rendered(told(kept, news=news_of(kept, "Norcoal sues.", days=2)), audience=Audience(texts, ZoneInfo("UTC")))

    assert texts("new-since-weekday", weekday=texts.weekday(6)) in text


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


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=300), st.text(min_size=1, max_size=1500)), min_size=1, max_size=60)
)
def test_every_briefing_is_one_message_that_telegram_takes(articles):
    stories = [told(stored(at, text, title)) for at, (title, text) in enumerate(articles, 1)]
    reply = briefing_reply(edition(*stories), READER)
    (message,) = messages_of(reply)

    assert 0 < units(message.text.text) <= 4096
    assert len(message.text.entities) <= MAX_ENTITIES
    # All stories have a button, or the last row leads to them.
    assert sum(map(len, reply.buttons[:-1])) == len(stories) or len(reply.buttons[-1]) == 2


def test_a_disputed_sentence_is_marked_and_no_other_one():
    first, second = told(pier(1), pier(2)), told(pier(3), pier(4))
    start = TEXT.index(VOTE)
    sentences = frozenset({ArticleSpan(3, start, start + len(VOTE)), ArticleSpan(2, TEXT.index("Marsh"), len(TEXT))})
    disputed = Disputed(sentences, frozenset({3, 4}))

    first_told, second_told = rendered(first, second, disputed=disputed).split("\n\n")[1:]

    assert ENGLISH("accounts-differ") not in first_told
    assert f"{VOTE} {ENGLISH('accounts-differ')}" in second_told.splitlines()
    assert second_told.count(ENGLISH("accounts-differ")) == 1


def test_a_disputed_title_or_quotation_is_marked():
    title, quotation = Disputed(titles=frozenset({1})), Disputed(frozenset({ArticleSpan(1, 0, len(TEXT))}))
    story = told(pier(1), pier(2))
    of_title = rendered(story, disputed=title).splitlines()
    without_sentence = told(replace(pier(1), digest=replace(pier(1).digest, points=())), pier(2))
    of_quotation = rendered(without_sentence, disputed=quotation).splitlines()

    assert [line for line in of_title if line.endswith(ENGLISH("accounts-differ"))] == [of_title[2]]
    assert [line for line in of_quotation if line.endswith(ENGLISH("accounts-differ"))] == [of_quotation[3]]


def test_a_story_that_comes_back_is_marked_if_what_is_new_is_disputed():
    kept = pier(1)
    news = news_of(kept, "Norcoal sues.", days=1)
    with_sentence, with_sources = told(kept, pier(2), news=news), told(kept, pier(2), news=replace(news, sentences=()))
    disputed = Disputed(frozenset({*news.sentences, ArticleSpan(1, 0, len(VOTE))}))

    assert f"Norcoal sues. {ENGLISH('accounts-differ')}" in rendered(with_sentence, disputed=disputed)
    assert ENGLISH("accounts-differ") not in rendered(with_sources, disputed=disputed)
