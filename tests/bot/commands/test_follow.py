"""Following sources by saying so: what a reader types, presses and sees."""

import shutil
from pathlib import Path

import pytest

from bot.feeds.finding import find_source
from bot.messengers.telegram.loopback import ShownMessage
from bot.messengers.telegram.loopback.users import channel_origin
from bot.runtime.workers import Workers
from bot.typed_input.source_addresses import Site as NamedSite
from storage.followed import SourceFault
from tests.bot.conftest import Clock, labels
from tests.bot.feeds.conftest import (  # noqa: F401 - a fixture
    TEXTS,
    Following,
    following,
    following_bot,
    item,
    rss,
)
from tests.bot.site import Site

TWO_FEEDS = (
    '<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">'
    '<link rel="alternate" type="application/atom+xml" title="Sport" href="/a/very/long/path/to/the/sports/feed.xml">'
    "</head><body><p>A newspaper of the harbour.</p></body></html>"
)


PREVIEW = (
    '<html><body><div class="tgme_channel_info_header_title"><span>The Herald</span></div>'
    '<div class="tgme_widget_message" data-post="herald/7"><div class="tgme_widget_message_text">'
    f"{TEXTS['pier']}</div></div></body></html>"
)


async def asked(following: Following, words: str) -> ShownMessage:  # noqa: F811
    return await following.bench.ask(words)


async def fetched(following: Following) -> None:  # noqa: F811
    """Wait until the bot has fetched what is due, which it begins to do when something is followed."""
    await following.bench.running.scheduler._follow()


async def test_a_feed_is_followed_at_once_and_its_articles_are_in_the_next_briefing(following: Following) -> None:  # noqa: F811
    answer = await asked(following, f"/follow {following.feed('pier')}")
    await fetched(following)

    assert answer.text.startswith("Now following Harbour News.")
    assert labels(answer) == ["Pause", "Only …", "Unfollow", "All sources", "Get a daily briefing"]
    assert "About the pier" in (await asked(following, "/briefing")).text


async def test_a_followed_source_is_not_followed_twice(following: Following) -> None:  # noqa: F811
    address = following.feed("pier")
    await asked(following, f"/follow {address}")

    assert (await asked(following, f"/follow {address}")).text == "You already follow Harbour News."
    assert (await asked(following, "/following")).text.startswith("You follow one source\n\n1. Harbour News")


async def test_following_shows_the_source_that_its_name_or_site_names(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")

    assert (await asked(following, "/following harbour news")).text.startswith("Harbour News\n\nFeed")
    assert "/following" in (await asked(following, "/following Coast Business")).text


async def test_the_feeds_of_a_site_are_offered_by_buttons_however_long_their_addresses(following: Following) -> None:  # noqa: F811
    following.feed("pier")
    following.feed("ferry", path="/a/very/long/path/to/the/sports/feed.xml")
    front = following.site.page("/", TWO_FEEDS)

    offered = await asked(following, f"/follow {front}")
    await following.bench.press_button("Sport")

    assert labels(offered) == ["News", "Sport"]
    assert "1. Harbour News" in (await asked(following, "/following")).text


async def test_the_first_twelve_of_the_forty_feeds_of_a_site_are_offered(following: Following) -> None:  # noqa: F811
    feed = '<link rel="alternate" type="application/rss+xml" title="Feed {0}" href="/{0}.xml">'
    front = following.site.page("/", f"<html><head>{''.join(map(feed.format, range(40)))}</head></html>")

    offered = await asked(following, f"/follow {front}")

    assert labels(offered) == [f"Feed {number}" for number in range(12)]
    assert offered.text.startswith("This site has many feeds. Here are the first 12;")


async def test_a_source_that_publishes_too_much_shows_how_much_was_left_out(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")
    await fetched(following)
    flood = "".join(f"<item><title>Number {number}</title><guid>{number}</guid></item>" for number in range(500))
    following.site.page("/feed.xml", rss(flood), Content_Type="application/rss+xml")
    following.bench.clock.move(hours=2)
    await fetched(following)

    said = "It publishes more than I can take: 450 articles of the last day were left out"
    assert said in (await asked(following, "/following 1")).text
    following.bench.clock.move(days=2)
    assert said not in (await asked(following, "/following 1")).text


async def test_without_words_it_asks_and_takes_the_next_message_for_the_answer(following: Following) -> None:  # noqa: F811
    address = following.feed("pier")

    question = await asked(following, "/follow")
    answer = await asked(following, address)

    assert question.text.startswith("What should I follow?")
    assert answer.text.startswith("Now following Harbour News.")


NOT_FOLLOWED = {
    "no address": ("my favourite paper", "“my favourite paper” is neither an address nor a channel."),
    "a page without a feed": ("{page}", "I found no feed there. Check the address, or send me that of its feed."),
    "nothing there": ("{site}/nothing.xml", "There is nothing at that address. Check"),
    "an invitation": ("https://t.me/+AbCdEf", "That leads to a private channel or group."),
    "a private channel": ("t.me/c/1234567890/12", "That leads to a private channel or group."),
    "a private address": ("http://10.0.0.1/feed.xml", "I’m not allowed to open that address."),
    "a podcast": ("{podcast}", "That feed has recordings, not articles."),
    "the products of a shop": ("{shop}", "That feed has products, not articles."),
    "a login page": ("{login}", "I found no feed there."),
    "a site in trouble": ("{trouble}", "The site is having problems. Check the address, or try again later."),
    "a site that keeps us out": ("{denied}", "The site won’t let me in. You can still forward its articles to me."),
}

_RECORDING = '<item><title>One</title><enclosure url="https://n.example/1.mp3" type="audio/mpeg" length="1"/></item>'
_PRODUCT = '<item xmlns:g="http://base.google.com/ns/1.0"><title>Mug</title><g:price>9 EUR</g:price></item>'
_LOGIN = '<html><body><form action="/login"><input type="password" name="password"></form></body></html>'


@pytest.mark.parametrize(("words", "said"), NOT_FOLLOWED.values(), ids=NOT_FOLLOWED)
async def test_a_sentence_says_why_something_cannot_be_followed(following: Following, words: str, said: str) -> None:  # noqa: F811
    page = following.site.page("/about", "<html><body><p>We are a newspaper.</p></body></html>")

    named = {
        "page": page,
        "site": f"http://127.0.0.1:{following.site.port}",
        "podcast": following.site.page("/podcast.xml", rss(_RECORDING)),
        "shop": following.site.page("/shop.xml", rss(_PRODUCT)),
        "login": following.site.page("/login", _LOGIN),
        "trouble": following.site.page("/trouble.xml", "", "503 Service Unavailable"),
        "denied": following.site.page("/denied.xml", "", "403 Forbidden"),
    }

    answer = await asked(following, "/follow " + words.format(**named))

    assert answer.text.startswith(said)
    assert await following.bench.store.subscriptions.of_chat(following.chat.id) == ()


async def test_a_chat_that_gets_briefings_is_not_offered_them_again(following: Following) -> None:  # noqa: F811
    await asked(following, "/schedule 8")

    answer = await asked(following, f"/follow {following.feed('pier')}")

    assert labels(answer) == ["Pause", "Only …", "Unfollow", "All sources"]


async def test_a_source_is_paused_and_resumed(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")
    await asked(following, "/following")
    await following.bench.press_button("1")

    paused = await following.bench.press_button("Pause")
    resumed = await following.bench.press_button("Resume")

    assert paused.text == "Harbour News\n\nFeed · 127.0.0.1\nPaused"
    assert "Paused" not in resumed.text


async def test_only_articles_with_some_words_are_kept_from_then_on(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")
    await fetched(following)
    await following.bench.press_button("Only …")

    card = await asked(following, "ferry, Nobody Else")
    following.feed("ferry", "bridge", "pier")
    following.bench.clock.move(hours=2)
    await fetched(following)

    assert "Only articles with ferry or Nobody Else" in card.text
    assert await following.titles() == ["About the ferry", "About the pier"]
    assert "Only articles" not in (await following.bench.press_button("Everything")).text


async def test_an_answer_without_words_does_not_clear_the_filter(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")
    await asked(following, "/following only 1 ferry")

    answer = await asked(following, "/following only 1 …, –")

    assert answer.text.startswith("Which words or names")
    (mine,) = await following.bench.store.subscriptions.of_chat(following.chat.id)
    assert mine.only == ("ferry",)


@pytest.mark.parametrize("name", ["1", "#1", "Harbour News", "harbour", "{address}", "{host}"])
async def test_a_source_is_unfollowed_by_its_number_its_name_or_its_address(following: Following, name: str) -> None:  # noqa: F811
    address = following.feed("pier")
    await asked(following, f"/follow {address}")

    words = name.format(address=address, host=f"http://127.0.0.1:{following.site.port}")
    answer = await asked(following, f"/unfollow {words}")

    assert answer.text == "No longer following Harbour News. What it brought is kept."
    assert labels(answer) == ["All sources"]
    assert await following.bench.store.subscriptions.of_chat(following.chat.id) == ()


async def test_a_name_that_could_be_two_sources_unfollows_neither(following: Following) -> None:  # noqa: F811
    await asked(following, f"/follow {following.feed('pier')}")
    await asked(following, f"/follow {following.feed('ferry', path='/other.xml')}")

    assert "You don’t follow that." in (await asked(following, "/unfollow harbour")).text


async def test_a_button_of_a_source_that_was_unfollowed_says_so(following: Following) -> None:  # noqa: F811
    card = await asked(following, f"/follow {following.feed('pier')}")
    await asked(following, "/unfollow 1")

    assert "You don’t follow" in (await following.bench.press_button("Pause", card)).text


async def test_a_private_address_is_shown_and_logged_nowhere(
    following: Following,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", logger="bot")  # the logger of httpx is silenced at the start
    address = f"{following.feed('pier')}?token=abcdef0123456789abcdef"
    answers = [await asked(following, f"/follow {address}"), await asked(following, "/following")]
    answers.append(await following.bench.press_button("1"))
    await fetched(following)
    following.site.page("/feed.xml", "", "500 Internal Server Error")
    following.bench.clock.move(hours=2)
    await fetched(following)

    assert not any("abcdef" in answer.text for answer in answers)
    assert "source 1: error of its server" in caplog.text
    assert "abcdef" not in caplog.text


async def test_the_list_is_turned_in_pages(following: Following) -> None:  # noqa: F811
    for number in range(12):
        await asked(following, f"/follow {following.feed(list(TEXTS)[number % 8], path=f'/{number}.xml')}")

    first = await asked(following, "/following")
    second = await following.bench.press_button("Older ›" if "Older ›" in labels(first) else labels(first)[-1])

    assert "12. Harbour News" not in first.text
    assert "12. Harbour News" in second.text


async def test_a_digest_offers_to_follow_the_channel_it_was_forwarded_from(following: Following) -> None:  # noqa: F811
    bench = following.bench
    await bench.ann.forward(f"Pier to close\n\n{TEXTS['pier']}", channel_origin("The Herald", "herald"))
    await bench.settle()

    shown = await bench.press_button("⋯")
    following.site.page("/s/herald", PREVIEW)
    answer = await bench.press_button("Follow @herald")

    assert "Follow @herald" in labels(shown)
    assert answer.text.startswith("Now following The Herald.")
    again = await bench.press_button("⋯", await bench.ask("/digest #1"))
    assert not any(label.startswith("Follow") for label in labels(again))


async def test_a_digest_of_a_pasted_text_offers_nothing_to_follow(following: Following) -> None:  # noqa: F811
    await asked(following, f"Pier to close\n\n{TEXTS['pier']}")

    shown = await following.bench.press_button("⋯")

    assert not any(label.startswith("Follow") for label in labels(shown))


async def test_a_link_to_a_private_channel_as_the_answer_is_explained(following: Following) -> None:  # noqa: F811
    await asked(following, "/follow")

    assert (await asked(following, "https://t.me/joinchat/AbCdEf")).text.startswith("That leads to a private channel")


async def test_a_name_that_begins_like_a_change_is_a_name(following: Following) -> None:  # noqa: F811
    feed = rss(item(following.site, "pier")).replace("Harbour News", "All Harbour News")
    await asked(following, f"/follow {following.site.page('/all.xml', feed)}")

    assert (await asked(following, "/following all harbour news")).text.startswith("All Harbour News\n\nFeed")
    assert (await asked(following, "/following pause harbour")).text.startswith("You don’t follow that.")
    assert (await asked(following, "/following pause 1")).text.endswith("Paused")


async def test_long_filters_do_not_push_a_source_out_of_the_list(following: Following) -> None:  # noqa: F811
    words = ", ".join(f"{number} {'long' * 14}" for number in range(20))
    for number, name in enumerate(("pier", "ferry", "bridge", "tunnel", "market"), 1):
        await asked(following, f"/follow {following.feed(name, path=f'/{number}.xml')}")
        await asked(following, f"/following only {number} {words}")

    shown = await asked(following, "/following")

    assert "5. Harbour News" in shown.text
    assert shown.text.count(" …") == 5
    assert "19 long" in (await following.bench.press_button("5")).text


async def test_while_a_slow_site_is_searched_the_chat_goes_on(
    tmp_path: Path, sqlite_template: Path, workers: Workers, clock: Clock, site: Site
) -> None:
    database = shutil.copy(sqlite_template, tmp_path / "precis.db")
    async with following_bot(database, workers, clock, site, say_reading_after=0) as hurried:
        slow = hurried.feed("pier", path="/hang/feed.xml")
        said = await asked(hurried, f"/follow {slow}")
        meanwhile = await asked(hurried, "/following")
        site.hang.set()
        await hurried.bench.settle()
        found = next(shown for shown in hurried.bench.replies() if shown.message_id == said.message_id)

    assert (said.text, labels(said)) == ("Looking for a feed there … The answer will appear here.", ["Look again"])
    assert meanwhile.text.startswith("You don’t follow anything yet.")
    assert found.text.startswith("Now following Harbour News.")
    assert "Pause" in labels(found)


async def test_a_button_restarts_a_search_that_ended_with_the_process(
    tmp_path: Path, sqlite_template: Path, workers: Workers, clock: Clock, site: Site
) -> None:
    database = shutil.copy(sqlite_template, tmp_path / "precis.db")
    async with following_bot(database, workers, clock, site, say_reading_after=0) as before:
        slow = before.feed("pier", path="/hang/feed.xml")
        said = await asked(before, f"/follow {slow}")
        telegram = before.bench.telegram
    site.hang.set()
    async with following_bot(database, workers, clock, site, telegram=telegram) as after:
        answer = await after.bench.press_button("Look again", said)

    assert answer.text.startswith("Now following Harbour News.")


async def test_a_search_whose_chat_was_erased_meanwhile_is_dropped_without_a_traceback(
    tmp_path: Path, sqlite_template: Path, workers: Workers, clock: Clock, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    database = shutil.copy(sqlite_template, tmp_path / "precis.db")
    async with following_bot(database, workers, clock, site, say_reading_after=0) as hurried:
        await asked(hurried, f"/follow {hurried.feed('pier', path='/hang/feed.xml')}")
        await hurried.bench.store.chats.forget(hurried.chat.id)
        site.hang.set()
        await hurried.bench.settle()

    lost = [each for each in caplog.records if each.name == "bot.messengers.telegram.handlers.late_answers"]
    assert [(each.levelname, each.exc_info) for each in lost] == [("WARNING", None)]


async def test_the_search_for_a_feed_has_a_time_limit(following: Following) -> None:  # noqa: F811
    page = following.site.page("/about", "<html><body><p>We are a newspaper.</p></body></html>")

    assert await find_source(NamedSite(page), following.bench.running.deps, seconds=0) is SourceFault.SLOW
