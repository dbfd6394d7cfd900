"""The view of a story: each sentence once, side by side where they differ, one message of Telegram's."""

from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.compared_story import ComparedStory
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.message_types.outgoing_message import messages_of
from bot.message_types.reply import NUMBERED_BUTTONS_IN_A_ROW
from bot.message_types.richtext import MAX_ENTITIES, units
from bot.render.story import MAX_BUTTONS, story_reply, uncompared_reply, voices_phrase
from summarizer.model import ClaimKind
from summarizer.stories.comparison.values import Comparison, Difference, DifferenceKind, Fact, Passage
from tests.bot.telling import actor, spoken, stored, told

READER = Audience(ENGLISH, ZoneInfo("UTC"))
HERALD = "The pier will close in 2028. Ten ships wait. Marsh denied that she was paid by Norcoal."
COURIER = "The coal pier closes in 2028. Twelve ships wait. Swans have returned to the bay."


def passage(at, text, words):
    start = text.index(words)
    return Passage(at, start, start + len(words))


SHARED = Fact(
    (passage(0, HERALD, "The pier will close in 2028."), passage(1, COURIER, "The coal pier closes in 2028."))
)
DIFFER = Difference(
    DifferenceKind.NUMBER, passage(0, HERALD, "Ten ships wait."), passage(1, COURIER, "Twelve ships wait.")
)
ONLY = passage(1, COURIER, "Swans have returned to the bay.")


def harbour(**more):
    denial = spoken("Marsh", HERALD, "that she was paid by Norcoal", ClaimKind.INDIRECT, cue="denied", denied=True)
    first = stored(
        1, HERALD, outlet="Herald", claims=[denial], actors=[actor("Marsh", role="mayor")], published="2026-11-23"
    )
    second = stored(
        2, COURIER, "Swans are back", outlet="Courier", published="2026-11-24", url="https://courier.example"
    )
    comparison = Comparison((SHARED,), (ONLY,), (DIFFER,), **more)
    return ComparedStory(told(first, second), (first, second), comparison)


def test_a_story_shows_shared_and_single_points_differences_and_statements():
    assert story_reply(harbour(), READER).text.text.split("\n\n") == [
        "Pier closes\n2 outlets, all independent\u00a0· 23–24 Nov 2026",
        "• The pier will close in 2028. — Herald, Courier",
        "Only in Courier: Swans have returned to the bay.",
        "They differ\nHerald: Ten ships wait.\nCourier: Twelve ships wait.",
        "Who said what\nMarsh, mayor\n• denied that she was paid by Norcoal — Herald",
        "How it went on\n23 November Pier closes — Herald\n24 November Swans are back — Courier",
        "#1 Herald · #2 Courier",
    ]


def test_in_a_story_of_two_languages_no_sentence_is_called_that_of_one_outlet_only():
    story = harbour()
    abroad = stored(3, "Schwäne sind in die Bucht zurückgekehrt.", outlet="Blatt", language="de")
    digests = (*story.digests, abroad)

    shown = story_reply(ComparedStory(told(*digests), digests, story.comparison), READER).text.text.split("\n\n")

    assert shown[2] == "Courier: Swans have returned to the bay."


def test_an_update_is_shown_once_in_the_course_of_events():
    text = story_reply(harbour(updates=(ONLY,)), READER).text.text

    assert "24 November Swans have returned to the bay. — Courier" in text
    assert text.count("Swans have returned") == 1


def test_a_chat_that_hides_claims_gets_none_in_a_story():
    text = story_reply(harbour(), Audience(ENGLISH, ZoneInfo("UTC"), shows_claims=False)).text.text

    assert ENGLISH("story-said") not in text


def test_a_story_has_one_row_of_buttons_which_open_the_digests():
    assert [[button.action.encode() for button in row] for row in story_reply(harbour(), READER).buttons] == [
        ["show 1", "show 2"]
    ]


def test_every_article_has_a_button():
    articles = [stored(number) for number in range(1, 13)]
    rows = story_reply(ComparedStory(told(*articles), tuple(articles), Comparison()), READER).buttons

    assert sum(map(len, rows)) == 12
    assert max(map(len, rows)) == NUMBERED_BUTTONS_IN_A_ROW


def test_a_story_that_could_not_be_compared_says_so_and_lists_its_articles():
    reply = uncompared_reply(harbour().story, READER)

    assert ENGLISH("story-unfinished") in reply.text.text
    assert "#1 Herald · #2 Courier" in reply.text.text
    assert len(reply.buttons[0]) == 2


@pytest.mark.parametrize(
    ("origins", "phrase"),
    [
        ([[1], [2], [3]], "3 outlets, all independent"),
        ([[1, 3], [2]], "3 outlets, 2 independent"),
        ([[1, 2, 3]], "3 outlets, 1 independent"),
    ],
)
def test_reprints_do_not_count_as_independent(origins, phrase):
    articles = [stored(number, outlet=f"Outlet {number}") for number in (1, 2, 3)]

    assert voices_phrase(told(*articles, origins=origins), ENGLISH) == phrase


def test_an_outlet_that_reports_twice_counts_once():
    assert voices_phrase(told(stored(1), stored(2), origins=[[1, 2]]), ENGLISH) == "1 outlet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_view_of_a_story_is_in_the_language_of_the_chat(language):
    texts = texts_in(language)
    reply = story_reply(harbour(), Audience(texts, ZoneInfo("UTC")))

    assert texts("they-differ") in reply.text.text
    assert reply.language == language


words = st.text(min_size=1, max_size=900)


@given(st.lists(st.tuples(words, words, words), min_size=2, max_size=25))
def test_a_story_of_any_articles_is_one_message_that_telegram_takes(articles):
    digests = tuple(
        stored(number, text, title, outlet=f"{number} {name}", claims=[spoken(f"Ann {number}", text, text)])
        for number, (title, text, name) in enumerate(articles, 1)
    )
    passages = [Passage(at, 0, len(text)) for at, (_, text, _) in enumerate(articles)]
    comparison = Comparison(
        tuple(Fact((one, other)) for one, other in pairwise(passages)),
        tuple(passages),
        (Difference(DifferenceKind.TIME, passages[0], passages[1]),),
        tuple(passages),
    )
    reply = story_reply(ComparedStory(told(*digests), digests, comparison), READER)
    (message,) = messages_of(reply)

    assert 0 < units(message.text.text) <= 4096
    assert len(message.text.entities) <= MAX_ENTITIES
    assert sum(map(len, reply.buttons)) == min(len(articles), MAX_BUTTONS)
