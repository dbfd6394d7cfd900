"""From what a reader names to the source that is followed."""

import pytest

from bot.feeds.finding import Offers, find_source
from bot.typed_input.source_addresses import Site
from storage.followed import NewSource, SourceFault, SourceKind
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace
from tests.bot.feeds.conftest import TEXTS, Following, rss


async def find(following: Following, address: str) -> NewSource | Offers | SourceFault:
    return await find_source(Site(address), following.bench.running.deps)


def page(following: Following, *feeds: str) -> str:
    links = "".join(f'<link rel="alternate" type="application/rss+xml" title="{feed}" href="{feed}">' for feed in feeds)
    return following.site.page("/", f"<html><head>{links}</head><body>Hello</body></html>")


async def test_a_feed_is_followed_under_its_address(following: Following) -> None:
    address = following.feed("pier")

    assert await find(following, address) == NewSource(address, SourceKind.FEED, "Harbour News")


async def test_the_one_feed_of_a_page_is_followed(following: Following) -> None:
    address = following.feed("pier", path="/news.xml")

    found = await find(following, page(following, "/news.xml"))

    assert isinstance(found, NewSource)
    assert found.address == address


async def test_the_reader_chooses_from_several_feeds(following: Following) -> None:
    found = await find(following, page(following, "/a.xml", "/b.xml"))

    assert isinstance(found, Offers)
    assert [each.title for each in found.feeds] == ["/a.xml", "/b.xml"]


async def test_a_page_without_a_feed_may_have_one_at_the_usual_places(following: Following) -> None:
    address = following.feed("pier", path="/rss.xml")

    found = await find(following, page(following))

    assert isinstance(found, NewSource)
    assert found.address == address


async def test_a_page_without_any_feed_is_not_a_source(following: Following) -> None:
    assert await find(following, page(following)) is SourceFault.NOT_A_FEED


async def test_a_podcast_is_refused_as_a_podcast(following: Following) -> None:
    body = rss('<item><title>1</title><enclosure url="http://x.example/1.mp3" type="audio/mpeg"/></item>')

    assert await find(following, following.site.page("/pod.xml", body)) is SourceFault.PODCAST


async def test_an_address_with_a_token_is_private(following: Following) -> None:
    found = await find(following, following.feed("pier") + "?token=s3cret")

    assert isinstance(found, NewSource)
    assert found.is_private


@pytest.mark.parametrize("address", ["http://10.0.0.1/feed.xml", "http://127.0.0.1:1/feed.xml"])
async def test_an_address_that_may_not_be_fetched_is_refused(following: Following, address: str) -> None:
    assert await find(following, address) is SourceFault.FORBIDDEN


async def test_a_channel_is_followed_by_its_preview(following: Following) -> None:
    head = '<div class="tgme_channel_info_header_title">Harbour Watch</div>'
    address = following.site.page("/s/harbour", f"<html><body>{head}</body></html>")
    deps = following.at_telegram()

    assert await find_source(ChannelPlace("harbour"), deps) == NewSource(address, SourceKind.CHANNEL, "Harbour Watch")


async def test_a_channel_without_a_preview_is_refused_with_that_reason(following: Following) -> None:
    extra = '<div class="tgme_page_title">Harbour</div><div class="tgme_page_extra">12 subscribers</div>'
    following.site.page("/s/harbour", f"<html><body>{extra}</body></html>")

    assert await find_source(ChannelPlace("harbour"), following.at_telegram()) is SourceFault.NO_PREVIEW


async def test_every_name_of_a_refusal_is_that_of_a_fault() -> None:
    from summarizer.reading.feed_formats.feed import FeedRefusal  # noqa: PLC0415 - only this test needs it

    assert {each.name for each in FeedRefusal} <= {each.name for each in SourceFault}


async def test_a_link_to_a_post_is_read_as_that_post(following: Following) -> None:
    text = f'<div class="tgme_widget_message_text">{TEXTS["pier"]}</div>'
    owner = '<a class="tgme_widget_message_owner_name">Harbour Watch</a>'
    post = f'<div class="tgme_widget_message" data-post="Harbour/7">{owner}{text}</div>'
    following.site.page("/harbour/7", f"<html><body>{post}</body></html>")

    answer = await following.bench.ask("https://t.me/Harbour/7")

    assert "Helena Marsh" in answer.text
    (kept,) = await following.kept()
    assert (kept.address, kept.digest.article.source) == ("https://t.me/harbour/7", "Harbour Watch")


@pytest.mark.parametrize("link", ["https://t.me/s/Harbour", "https://t.me/Harbour"])
async def test_a_channel_is_never_one_article(following: Following, link: str) -> None:
    answer = await following.bench.ask(link)

    assert answer.text == "That’s a whole channel, not one post. Send me the link to a post."
    assert following.site.requests == []


async def test_a_post_that_telegram_does_not_show_is_refused_with_that_reason(following: Following) -> None:
    following.site.page("/harbour/7", '<html><body><div class="tgme_widget_message_error">Post not found</div></body>')

    assert "doesn’t show this post" in (await following.bench.ask("https://t.me/Harbour/7")).text
