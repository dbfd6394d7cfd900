"""Watching for names and phrases: what a reader types, presses and is told."""

import pytest

from tests.bot.conftest import labels
from tests.bot.feeds.conftest import TEXTS, Following, following, item, rss  # noqa: F401 - a fixture

AGAIN = (
    "A strike is planned at the pier of Port Ellery after mayor Helena Marsh said on Sunday that it will close in two "
    "years. The union of the dockers wants 400 jobs elsewhere in the harbour, and a vote of its own before the winter. "
    "“Nobody asked us about the plan,” its chairman said at the gates. The council of Port Ellery votes in March."
)
STORM = (
    "A storm with gusts of 120 kilometres an hour crossed the coast on Friday and tore the roofs off forty houses. "
    "Two people were taken to hospital, and power was out in nine villages until the morning. Forecasters expect more "
    "rain on Sunday, when the wind turns to the north. Schools stay closed until the teachers have checked every room."
)
"""It has nothing to do with the pier."""


async def published(following: Following, name: str, text: str | None = None, **later: float) -> list[str]:  # noqa: F811
    """Publish an item, fetch it after some time, and return what the bot says of its own accord."""
    before = len(following.bench.replies())
    new = item(following.site, name, text=text)
    following.site.page("/feed.xml", rss(new), Content_Type="application/rss+xml")
    await following.round(**later)
    await following.bench.tick()
    return [shown.text for shown in following.bench.replies()[before:]]


@pytest.fixture
async def watching(following: Following) -> Following:  # noqa: F811
    await following.follow(following.feed())
    await following.bench.ask('/watch "close in two years"')
    return following


async def test_a_new_watch_is_confirmed_with_its_limits(watching: Following) -> None:
    answer = await watching.bench.ask("/watch Marsh")

    assert answer.text == (
        "Watching for Marsh. When a new story from your sources mentions it, I’ll tell you at once: at most 5 times "
        "a day, and not between 22:00 and 07:00. Anything more is in your briefings."
    )
    assert labels(answer) == ["1 a day", "3 a day", "✓ 5 a day", "10 a day", "Stop watching", "All watches"]


async def test_a_chat_that_follows_nothing_is_told_so(following: Following) -> None:  # noqa: F811
    assert "You don’t follow anything yet." in (await following.bench.ask("/watch Marsh")).text


async def test_a_chat_is_told_at_once_of_a_new_story_and_why(watching: Following) -> None:
    said = await published(watching, "pier")

    assert said == ["Watching “close in two years”:\nAbout the pier\nHarbour News"]
    assert "Helena Marsh" in (await watching.bench.press_button("Digest")).text


async def test_one_message_names_everything_that_it_was_watched_for(watching: Following) -> None:
    await watching.bench.ask("/watch Marsh")

    (told,) = await published(watching, "pier")

    assert told.startswith("Watching “close in two years” and Marsh:")


async def test_another_article_of_the_story_causes_no_second_alert(watching: Following) -> None:
    await watching.bench.ask("/watch pier")

    said = [await published(watching, "pier"), await published(watching, "strike", AGAIN, hours=3)]

    assert await watching.titles() == ["About the pier", "About the strike"]
    assert [len(each) for each in said] == [1, 0]


async def test_a_story_without_the_words_causes_no_alert(following: Following) -> None:  # noqa: F811
    await following.follow(following.feed())
    await following.bench.ask("/watch harvest")

    assert await published(following, "pier") == []


@pytest.mark.parametrize(("times", "told_of_the_second"), [("1 a day", 0), ("3 a day", 1)])
async def test_alerts_stay_within_the_daily_limit(watching: Following, times: str, told_of_the_second: int) -> None:
    await watching.bench.ask("/watch Sunday")
    await watching.bench.press_button(times)

    said = [await published(watching, "pier"), await published(watching, "storm", STORM, hours=2)]

    assert await watching.titles() == ["About the pier", "About the storm"]
    assert [len(each) for each in said] == [1, told_of_the_second]


async def test_at_night_there_is_no_alert_and_the_briefing_has_the_story(watching: Following) -> None:
    assert await published(watching, "pier", hours=4) == []
    assert "About the pier" in (await watching.bench.ask("/briefing")).text


async def test_night_is_that_of_the_chat(watching: Following) -> None:
    await watching.bench.ask("/timezone Los Angeles")

    assert len(await published(watching, "pier", hours=4)) == 1


async def test_an_article_from_last_week_causes_no_alert(following: Following) -> None:  # noqa: F811
    old = item(following.site, "pier").replace("</item>", "<pubDate>Mon, 16 Nov 2026 10:00:00 GMT</pubDate></item>")
    await following.follow(following.site.page("/feed.xml", rss(old), Content_Type="application/rss+xml"))
    await following.bench.ask("/watch pier")

    await following.round()
    await following.bench.tick()

    assert len(await following.kept()) == 1
    assert not any(shown.text.startswith("Watching pier:") for shown in following.bench.replies())


async def test_the_list_has_a_button_to_remove_each(watching: Following) -> None:
    await watching.bench.ask("/watch Marsh")

    listed = await watching.bench.ask("/watch")
    gone = await watching.bench.press_button("✕ Marsh")

    assert listed.text == "Watching for\n1. “close in two years”, at most 5 a day\n2. Marsh, at most 5 a day"
    assert gone.text == "No longer watching for Marsh."
    assert "Marsh" not in (await watching.bench.press_button("All watches")).text


@pytest.mark.parametrize("words", ["1", "#1", "close in two years", '"Close in two years"'])
async def test_a_watch_is_removed_by_its_place_or_its_words(watching: Following, words: str) -> None:
    assert (await watching.bench.ask(f"/unwatch {words}")).text == "No longer watching for “close in two years”."
    assert (await watching.bench.ask("/watch")).text.startswith("You aren’t watching for anything.")


async def test_what_is_not_watched_for_cannot_be_removed(watching: Following) -> None:
    card = await watching.bench.ask("/watch Marsh")
    await watching.bench.ask("/unwatch Marsh")

    assert (await watching.bench.ask("/unwatch 9")).text.startswith("You aren’t watching for that.")
    assert (await watching.bench.press_button("3 a day", card)).text.startswith("You aren’t watching for that.")


async def test_watching_twice_for_the_same_is_one_watch(watching: Following) -> None:
    await watching.bench.ask("/watch Marsh")
    await watching.bench.press_button("3 a day")

    again = await watching.bench.ask("/watch MARSH")

    assert "at most 3 times a day" in again.text
    assert len(await watching.bench.store.watches.of_chat(watching.chat.id)) == 2


@pytest.mark.parametrize("words", ['""', "…", "x" * 61])
async def test_what_cannot_be_watched_for_is_explained(watching: Following, words: str) -> None:
    assert (await watching.bench.ask(f"/watch {words}")).text.startswith("Write a name or a phrase")


async def test_a_chat_has_a_limited_number_of_watches(watching: Following) -> None:
    for number in range(19):
        await watching.bench.ask(f"/watch word{number}")

    assert (await watching.bench.ask("/watch Marsh")).text.startswith("This chat already watches for 20 things")


async def test_an_article_that_a_reader_sends_causes_no_alert(watching: Following) -> None:
    await watching.bench.ask(f"Pier to close\n\n{TEXTS['pier']}")

    assert not any(shown.text.startswith("Watching “close") for shown in watching.bench.replies())
