"""The rounds over sources on loopback: each item once for every chat, or a reason."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.feeds.fetching import fetch_source
from bot.feeds.follower import Follower
from bot.fetching.conditional_get import SourceResponse, Validators
from storage.followed import Notice, SourceFault
from tests.bot.conftest import labels
from tests.bot.feeds.conftest import TEXTS, Following, feed_of, item, rss

STORM = (
    "A storm with gusts of 120 kilometres an hour crossed the coast on Friday and tore the roofs off forty houses. "
    "Two people were taken to hospital, and power was out in nine villages until the morning. Forecasters expect more "
    "rain on Sunday, when the wind turns to the north. Schools stay closed until the teachers have checked every room."
)


async def test_a_source_that_was_just_followed_is_fetched_at_once(following: Following) -> None:
    await following.follow(following.feed("pier", "ferry"))

    await following.round()

    assert await following.titles() == ["About the ferry", "About the pier"]


async def test_the_newest_five_items_of_the_first_fetch_are_kept(following: Following) -> None:
    await following.follow(following.feed(*TEXTS))

    await following.round()

    assert len(await following.kept()) == 5
    assert "About the library" not in await following.titles()


async def test_an_item_is_kept_without_a_message(following: Following) -> None:
    await following.follow(following.feed("pier"))

    assert await following.round() is False
    await following.bench.tick()
    assert following.bench.replies() == []


async def test_an_item_is_in_the_briefing_and_in_the_search(following: Following) -> None:
    await following.follow(following.feed("pier"))
    await following.round()

    assert "About the pier" in (await following.bench.ask("/briefing")).text
    assert "About the pier" in (await following.bench.ask("/search pier")).text


@pytest.mark.parametrize(
    ("head", "outlet"), [("", "Harbour News"), ('<meta property="og:site_name" content="The Herald">', "The Herald")]
)
async def test_the_outlet_of_an_item_is_what_its_page_says_else_the_title_of_the_feed(
    following: Following, head: str, outlet: str
) -> None:
    await following.follow(following.feed("pier"))
    following.site.answers["/pier"] = following.site.answers["/pier"].replace(b"<head>", b"<head>" + head.encode())
    length = len(following.site.answers["/pier"].partition(b"\r\n\r\n")[2])
    following.site.answers["/pier"] = re.sub(rb"Length: \d+", b"Length: %d" % length, following.site.answers["/pier"])

    await following.round()

    assert [each.digest.article.source for each in await following.kept()] == [outlet]
    assert outlet in (await following.bench.ask("/briefing")).text


async def test_an_article_in_two_feeds_of_a_site_has_one_outlet(following: Following) -> None:
    await following.follow(following.feed("pier"))
    await following.round()
    sport = feed_of(following.site, "pier").replace("Harbour News", "Harbour News – Sport")
    await following.follow(following.site.page("/sport.xml", sport, Content_Type="application/rss+xml"))

    await following.round()

    (kept,) = await following.kept()
    assert kept.sources == ()
    assert "outlets" not in (await following.bench.ask("/briefing")).text


async def test_a_later_item_is_kept_when_it_comes(following: Following) -> None:
    address = following.feed("pier")
    await following.follow(address)
    await following.round()
    following.feed("ferry", "pier")

    await following.round(minutes=10)
    assert len(await following.kept()) == 1

    await following.round(hours=2)
    assert await following.titles() == ["About the ferry", "About the pier"]


async def test_a_source_and_its_pages_are_fetched_once_for_all_chats(following: Following) -> None:
    others = [
        await following.bench.store.chats.find_or_add(number, None, "private", "UTC", following.bench.clock.now())
        for number in (2001, 2002)
    ]
    address = following.feed("pier")
    await following.follow(address)
    for other in others:
        await following.follow(address, other)

    await following.round()

    assert len(following.site.requests) == 2
    assert [await following.titles(chat) for chat in others] == [["About the pier"]] * 2


async def test_a_source_that_has_nothing_new_is_not_read(following: Following) -> None:
    address = following.feed("pier", ETag='"1"', Last_Modified="Mon, 23 Nov 2026 10:00:00 GMT")
    await following.follow(address)
    await following.round()
    following.site.page("/feed.xml", "", "304 Not Modified")

    await following.round(hours=2)

    asked = following.site.requests[-1]
    assert 'If-None-Match: "1"' in asked
    assert "If-Modified-Since: Mon, 23 Nov 2026 10:00:00 GMT" in asked
    (source,) = await following.bench.store.sources.every()
    assert (source.fault, source.etag) == (None, '"1"')


async def test_a_chat_that_follows_later_gets_the_newest_without_another_fetch(following: Following) -> None:
    other = await following.bench.store.chats.find_or_add(2001, None, "private", "UTC", following.bench.clock.now())
    address = following.feed("pier", "ferry")
    await following.follow(address)
    await following.round()
    requests = [each for each in following.site.requests if "/feed.xml" in each]
    await following.follow(address, other)

    await following.round(minutes=1)

    assert await following.titles(other) == ["About the ferry", "About the pier"]
    assert [each for each in following.site.requests if "/feed.xml" in each] == requests


@pytest.mark.parametrize(
    "change",
    [{"guid": "another-id"}, {"query": "?utm_source=rss"}],
    ids=["another id", "tracking parameters"],
)
async def test_an_item_that_comes_in_another_form_is_not_kept_twice(
    following: Following, change: dict[str, str]
) -> None:
    await following.follow(following.feed("pier"))
    await following.round()
    again = rss(item(following.site, "pier", **change))
    following.site.page("/feed.xml", again, Content_Type="application/rss+xml")

    await following.round(hours=2)

    assert len(await following.kept()) == 1


async def test_an_item_that_changes_replaces_its_digest(following: Following) -> None:
    def served(text: str) -> str:
        body = rss(f"<item><guid>1</guid><title>About the pier</title><description>{text}</description></item>")
        return following.site.page("/feed.xml", body, Content_Type="application/rss+xml")

    await following.follow(served(TEXTS["pier"]))
    await following.round()
    (before,) = await following.kept()
    served(TEXTS["pier"] + " The vote was put off until April, a spokesman for the council said on Monday night.")

    await following.round(hours=2)

    (after,) = await following.kept()
    assert (after.id, after.number) == (before.id, before.number)
    assert "April" in after.digest.article.text


async def test_an_item_that_changes_does_not_bring_back_a_digest_that_was_deleted(following: Following) -> None:
    def served(text: str) -> str:
        body = rss(f"<item><guid>1</guid><title>About the pier</title><description>{text}</description></item>")
        return following.site.page("/feed.xml", body, Content_Type="application/rss+xml")

    await following.follow(served(TEXTS["pier"]))
    await following.round()
    await following.bench.ask("/delete #1")
    assert await following.kept() == ()
    served(TEXTS["pier"] + " The vote was put off until April, a spokesman for the council said on Monday night.")

    await following.round(hours=2)

    assert await following.kept() == ()


async def test_an_id_that_is_given_to_another_article_keeps_both(following: Following) -> None:
    await following.follow(following.site.page("/feed.xml", rss(item(following.site, "pier", guid="1"))))
    await following.round()
    following.site.page("/feed.xml", rss(item(following.site, "ferry", guid="1", text=STORM)))

    await following.round(hours=2)

    assert len(await following.kept()) == 2


async def test_only_items_with_the_words_of_a_chat_are_kept_for_it(following: Following) -> None:
    address = following.feed("pier", "ferry")
    mine = await following.follow(address)
    await following.bench.store.subscriptions.set_only(following.chat.id, mine.id, ["Ferry", "coal mine"])

    await following.round()

    assert await following.titles() == ["About the ferry"]


async def test_a_source_that_moved_is_fetched_from_its_new_address(following: Following) -> None:
    new = following.feed("pier", path="/new.xml")
    old = following.site.page("/old.xml", "", "301 Moved Permanently", Location="/new.xml")
    await following.follow(old)

    await following.round()

    (source,) = await following.bench.store.sources.every()
    assert source.address == new


async def test_a_temporary_redirect_does_not_change_the_address_of_a_source(following: Following) -> None:
    following.feed("pier", path="/new.xml")
    old = following.site.page("/old.xml", "", "302 Found", Location="/new.xml")
    await following.follow(old)

    await following.round()

    (source,) = await following.bench.store.sources.every()
    assert source.address == old
    assert len(await following.kept()) == 1


async def test_the_readers_of_a_source_that_is_gone_are_told_once(following: Following) -> None:
    address = following.feed("pier")
    await following.follow(address)
    await following.round()
    following.site.page("/feed.xml", "", "410 Gone")

    assert await following.round(hours=2) is True
    await following.bench.tick()
    assert await following.round(days=2) is False
    await following.bench.tick()

    (told,) = following.bench.replies()
    assert told.text == "Harbour News says its feed is gone for good, so I’ve stopped fetching it."
    assert labels(told) == ["Unfollow", "All sources"]
    assert (await following.bench.press_button("Unfollow")).text.startswith("No longer following Harbour News.")


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        ("404 Not Found", SourceFault.NOT_FOUND),
        ("403 Forbidden", SourceFault.DENIED),
        ("429 Too Many Requests", SourceFault.RATE_LIMITED),
        ("503 Service Unavailable", SourceFault.SERVER_ERROR),
    ],
)
async def test_a_source_that_fails_is_fetched_less_and_less_often(
    following: Following, status: str, fault: SourceFault
) -> None:
    await following.follow(following.site.page("/feed.xml", "", status))
    waits = []
    for _ in range(8):
        await following.round()
        (source,) = await following.bench.store.sources.every()
        assert source.next_at
        waits.append(source.next_at - following.bench.clock.now())
        following.bench.clock.time = source.next_at

    assert (source.fault, source.failures) == (fault, 8)
    assert waits[0] < timedelta(hours=1.1)
    assert timedelta(days=1) <= waits[-1] < timedelta(days=1.1)


async def test_a_bug_with_one_source_backs_it_off_and_the_others_are_fetched(following: Following) -> None:
    deps = following.bench.running.deps

    async def fails_once(_person: int, content: bytes, media_type: str | None, url: str, *, is_channel: bool) -> object:
        if "odd" in url:
            raise ZeroDivisionError
        return await deps.work.read_feed(0, content, media_type, url, is_channel=is_channel)

    await following.follow(following.feed("pier", path="/odd.xml"))
    await following.follow(following.feed("ferry"))
    work = replace(deps.work, read_feed=fails_once)

    await Follower(replace(deps, work=work)).round()

    odd, _ = await following.bench.store.sources.every()
    assert (odd.fault, odd.failures) == (SourceFault.DAMAGED, 1)
    assert odd.next_at
    assert odd.next_at - following.bench.clock.now() >= timedelta(hours=1)
    assert await following.titles() == ["About the ferry"]


async def test_a_source_may_say_when_to_fetch_it_again(following: Following) -> None:
    await following.follow(following.site.page("/feed.xml", "", "503 Service Unavailable", Retry_After="172800"))

    await following.round()

    (source,) = await following.bench.store.sources.every()
    assert source.next_at
    assert source.next_at - following.bench.clock.now() >= timedelta(days=2)


async def test_a_page_that_cannot_be_fetched_is_tried_again_later(following: Following) -> None:
    await following.follow(following.feed("pier"))
    following.site.page("/pier", "", "500 Internal Server Error")
    await following.round()
    assert await following.kept() == ()
    item(following.site, "pier")

    await following.round(minutes=30)

    assert await following.titles() == ["About the pier"]


async def test_the_full_text_in_a_feed_is_read_and_its_page_is_not_fetched(following: Following) -> None:
    address = following.site.page("/never", "")
    words = "".join(f"<p>{TEXTS[name]}</p>" for name in ("pier", "ferry", "bridge"))
    entry = f"<item><guid>1</guid><title>Three of them</title><link>{address}</link><description><![CDATA[{words}]]>"
    await following.follow(following.site.page("/feed.xml", rss(f"{entry}</description></item>")))

    await following.round()

    assert await following.titles() == ["Three of them"]
    assert not any("/never" in each for each in following.site.requests)


async def test_readers_are_told_that_a_source_has_ended_even_if_the_process_stopped_after_the_fetch(
    following: Following,
) -> None:
    mine = await following.follow(following.site.page("/feed.xml", "", status="410 Gone"))
    await fetch_source(mine.source.id, following.bench.running.deps)

    assert await following.round() is True
    assert await following.round(minutes=1) is False
    (mine,) = await following.bench.store.subscriptions.of_chat(following.chat.id)
    assert mine.told is Notice.ENDED


async def test_a_silent_source_is_reported_once(following: Following) -> None:
    dated = "".join(
        f"<item><guid>{day}</guid><title>Number {day}</title><pubDate>{day} Nov 2026 10:00:00 GMT</pubDate>"
        f"<description>{TEXTS['pier']}</description></item>"
        for day in range(18, 24)
    )
    await following.follow(following.site.page("/feed.xml", rss(dated)))
    await following.round()

    assert await following.round(days=2.9) is False
    assert await following.round(days=0.6) is True
    assert await following.round(days=2) is False
    (mine,) = await following.bench.store.subscriptions.of_chat(following.chat.id)
    assert mine.told is Notice.SILENT


async def test_a_silent_source_that_fails_now_and_then_is_reported_once(following: Following) -> None:
    dated = "".join(
        f"<item><guid>{day}</guid><title>Number {day}</title><pubDate>{day} Nov 2026 10:00:00 GMT</pubDate>"
        f"<description>{TEXTS['pier']}</description></item>"
        for day in range(18, 24)
    )
    await following.follow(following.site.page("/feed.xml", rss(dated)))
    await following.round()
    assert await following.round(days=3.5) is True

    for _ in range(2):
        following.site.page("/feed.xml", "", status="503 Service Unavailable")
        assert await following.round(days=2) is False
        following.site.page("/feed.xml", rss(dated))
        assert await following.round(days=2) is False


async def test_the_posts_of_a_channel_are_kept(following: Following) -> None:
    post = (
        '<div class="tgme_widget_message" data-post="Harbour/7"><div class="tgme_widget_message_text">'
        f'{TEXTS["pier"]}</div><time datetime="2026-11-23T10:00:00+00:00"></time></div>'
    )
    head = '<div class="tgme_channel_info_header_title">Harbour Watch</div>'
    following.site.page("/s/Harbour", f"<html><body>{head}{post}</body></html>")
    await following.channel("Harbour")

    await following.round()

    (kept,) = await following.kept()
    assert (kept.digest.article.source, kept.address) == ("Harbour Watch", "https://t.me/Harbour/7")


async def test_an_article_that_a_reader_sent_is_not_kept_twice(following: Following) -> None:
    address = following.feed("pier")
    await following.bench.ask(f"http://127.0.0.1:{following.site.port}/pier")
    await following.follow(address)

    await following.round()

    assert len(await following.kept()) == 1


async def test_a_source_that_nobody_follows_is_not_fetched(following: Following) -> None:
    mine = await following.follow(following.feed("pier"))
    await following.bench.store.subscriptions.unfollow(following.chat.id, mine.id, following.bench.clock.now())

    await following.round()

    assert following.site.requests == []


async def test_no_address_of_a_source_is_in_the_log(following: Following, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="bot")
    body = feed_of(following.site, "pier")
    await following.follow(following.site.page("/feed.xml", body) + "?token=s3cret", is_private=True)
    await following.follow("http://127.0.0.1:1/feed?token=s3cret", is_private=True)

    await following.round()

    assert "source 1" in caplog.text
    assert "s3cret" not in caplog.text
    assert "127.0.0.1" not in caplog.text


async def test_a_slow_source_does_not_hold_up_what_others_brought(
    following: Following, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.feeds.follower.SOURCES_AT_ONCE", 1)
    await following.follow(following.feed("pier"))
    await following.follow(following.feed("ferry", path="/slow.xml"))
    deps, is_read = following.bench.running.deps, asyncio.Event()

    async def read(*submitted: Any) -> Any:
        is_read.set()
        return await deps.work.read(*submitted)

    async def request_source(url: str, validators: Validators) -> SourceResponse:
        if "slow" in url:
            await is_read.wait()
        return await deps.work.request_source(url, validators)

    await Follower(replace(deps, work=replace(deps.work, read=read, request_source=request_source))).round()

    assert await following.titles() == ["About the ferry", "About the pier"]
