"""The story of a digest: by /story, by a button, and from a briefing."""

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.articles.stories.reading import story_of
from bot.message_types.fluent_lookup import ENGLISH
from tests.bot.conftest import labels

RATES = (
    "Central bank holds rates\n\nThe central bank left its main interest rate at two percent on Thursday. Governor "
    "Ilse Brandauer said that inflation had slowed for the third month in a row. She said that cheaper credit "
    "must wait until the spring, when the new wage agreements are known and the price of gas is lower."
)


@pytest.fixture
async def two_outlets(bench):
    """A chat that has an event from two outlets (#1 and #2) and another from one (#3)."""
    for text in (HARBOUR, HARBOUR_ELSEWHERE, RATES):
        await bench.ask(text)
    return bench


@pytest.mark.parametrize("asked", ["/story #1", "/story 2"])
async def test_a_story_is_shown_by_the_number_of_any_of_its_digests(two_outlets, asked):
    story = await two_outlets.ask(asked)

    assert "Port Ellery" in story.text
    assert sorted(labels(story)) == ["#1", "#2"]


async def test_every_sentence_of_a_story_stands_in_an_article(two_outlets):
    story = await two_outlets.ask("/story #1")
    articles = " ".join(f"{HARBOUR} {HARBOUR_ELSEWHERE}".split())
    points = [line.removeprefix("• ").split(" — ")[0] for line in story.text.splitlines() if line.startswith("• ")]
    only = [line.split(": ", 1)[1] for line in story.text.splitlines() if line.startswith("Only in ")]

    assert len(points) > 3
    # A quotation is shown without the comma that leads on to "she said".
    assert [each for each in (*points, *only) if each.strip("“” …") not in articles] == []


async def test_a_story_is_shown_in_reply_to_its_digest(two_outlets):
    digest = two_outlets.replies()[0]

    assert "#1" in labels(await two_outlets.ask("/story", reply_to=digest.message_id))


async def test_a_digest_alone_is_its_own_story_and_the_newest_is_shown_without_a_number(two_outlets):
    newest = await two_outlets.ask("/story")

    assert newest.text.startswith("Central bank holds rates")
    assert labels(newest) == ["Who", "Said", "⋯"]


async def test_only_a_digest_whose_story_has_other_articles_has_a_story_button(bench):
    first, second = await bench.ask(HARBOUR), await bench.ask(HARBOUR_ELSEWHERE)

    assert labels(first) == ["More", "Who", "Said", "⋯"]
    assert labels(second) == ["Story", "Who", "Said", "⋯"]


async def test_the_button_shows_the_story_in_a_new_message_and_its_buttons_the_digests(two_outlets):
    digest = two_outlets.replies()[1]
    story = await two_outlets.press_button("Story", digest)
    other = await two_outlets.press_button("#1", story)

    assert story.message_id != digest.message_id
    assert labels(other) == ["Story", "Who", "Said", "⋯"]


async def test_next_to_a_story_button_the_longer_digest_is_among_the_other_buttons(two_outlets):
    digest = two_outlets.replies()[1]

    assert labels(await two_outlets.press_button("⋯", digest)) == [
        "Story", "Who", "Said", "×", "More", "Shorter", "Text", "Share", "Delete",
    ]  # fmt: skip


async def test_an_earlier_digest_gets_the_story_button_when_it_is_shown_again(two_outlets):
    first = two_outlets.replies()[0]

    assert "Story" in labels(await two_outlets.press_button("⋯", first))


async def test_the_number_of_a_story_in_a_briefing_opens_the_story_or_the_only_digest(two_outlets):
    briefing = await two_outlets.ask("/briefing")

    assert "#2" in labels(await two_outlets.press_button("1", briefing))
    assert labels(await two_outlets.press_button("2", briefing)) == ["Who", "Said", "⋯"]


async def test_the_quotations_of_a_briefing_are_behind_a_button(two_outlets):
    briefing = await two_outlets.ask("/briefing")
    quotations = await two_outlets.press_button("Quotes", briefing)

    assert quotations.text.startswith("Quotations\n\n")
    assert labels(quotations) in (["#1"], ["#2"])


@pytest.mark.parametrize("words", ["quotes", "quotes 1 1", "quotes 999999999999999999 999999999", "quotes x"])
async def test_a_period_without_quotations_is_not_an_error(bench, words):
    assert (await bench.ask(f"/{words}")).text == ENGLISH("no-quotations")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [("/story", "nothing-kept"), ("/story #9", "no-such-digest"), ("/story of the pier", "story-how")],
)
async def test_without_a_digest_an_answer_says_why(bench, asked, answer):
    assert (await bench.ask(asked)).text == ENGLISH(answer)


async def test_a_digest_that_is_deleted_while_its_story_is_read_has_none(two_outlets):
    chat = await two_outlets.store.chats.find(1001)
    (kept,) = await two_outlets.store.digests.latest(chat.id, 1)
    await two_outlets.ask("/delete #3")

    assert await story_of(kept, two_outlets.running.deps) is None
