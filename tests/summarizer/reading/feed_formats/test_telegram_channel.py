from datetime import UTC, datetime

import pytest

from summarizer.reading.feed_formats.feed import Feed, FeedRefusal
from summarizer.reading.feed_formats.identity import RawItem
from summarizer.reading.feed_formats.reader import read_feed
from summarizer.reading.feed_formats.telegram_channel import read_post
from tests.summarizer.reading.feed_formats.documents import channel, post

URL = "https://t.me/s/Harbour"

FORWARD = """<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from
<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/Quay/4"><span dir="auto">The Quay</span>
</a></div>"""

REPLY = """<a class="tgme_widget_message_reply user-color-default" href="https://t.me/Harbour/1">
<div class="tgme_widget_message_text js-message_reply_text" dir="auto">An older post</div></a>"""

ALBUM = """<div class="tgme_widget_message_grouped_wrap"><div class="tgme_widget_message_grouped">
<a class="tgme_widget_message_photo_wrap" href="https://t.me/Harbour/1?single"></a>
<a class="tgme_widget_message_photo_wrap" href="https://t.me/Harbour/2?single"></a></div></div>"""

POLL = """<div class="tgme_widget_message_poll js-poll">
<div class="tgme_widget_message_poll_question">Should it close?</div>
<div class="tgme_widget_message_poll_type">Anonymous poll</div><a class="tgme_widget_message_poll_option">
<div class="tgme_widget_message_poll_option_percent">60%</div><div class="tgme_widget_message_poll_option_value">
<div class="tgme_widget_message_poll_option_text">Yes</div></div></a><a class="tgme_widget_message_poll_option">
<div class="tgme_widget_message_poll_option_text">No</div></a></div>"""

NO_PREVIEW = b"""<html><body class="no_transition"><div class="tgme_page">
<div class="tgme_page_title"><span>Harbour</span></div><div class="tgme_page_extra">12 345 subscribers</div>
<a class="tgme_action_button_new">View in Telegram</a></div>"""

NOBODY = b"""<html><body class="no_transition"><div class="tgme_page"><div class="tgme_page_description">
If you have <b>Telegram</b>, you can contact <a>@harbour</a> right away.</div></div></body></html>"""


def read(content: bytes) -> Feed:
    feed = read_feed(content, "text/html; charset=utf-8", URL, is_channel=True)
    assert isinstance(feed, Feed)
    return feed


def test_the_posts_of_a_channel_are_its_items_newest_first() -> None:
    feed = read(channel(post(1, "The pier closes.<br/><br/>It is old."), post(2, "The quay opens.")))

    assert (feed.title, feed.site) == ("Harbour Watch", "https://t.me/Harbour")
    assert [(each.link, each.text) for each in feed.items] == [
        ("https://t.me/Harbour/2", "The quay opens."),
        ("https://t.me/Harbour/1", "The pier closes.\n\nIt is old."),
    ]
    assert feed.items[1].published == datetime(2026, 6, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("more", "text"), [(REPLY, "The pier closes."), (ALBUM, "The pier closes."), (FORWARD, "The pier closes.")]
)
def test_a_post_has_its_own_words_only(more: str, text: str) -> None:
    (found,) = read(channel(post(1, "The pier closes.", more=more))).items

    assert found.text == text


def test_a_forwarded_post_says_from_where() -> None:
    (found,) = read(channel(post(1, "The pier closes.", more=FORWARD))).items

    assert found.forwarded_from == "The Quay"


def test_a_poll_is_its_question_and_options() -> None:
    (found,) = read(channel(post(1, "", more=POLL))).items

    assert found.text == "Should it close?\n• Yes\n• No"


def test_a_picture_without_words_and_a_notice_are_not_items() -> None:
    assert read(channel(post(1, "", more=ALBUM), post(2, "Channel created", kind="service_message"))).items == ()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (NO_PREVIEW, FeedRefusal.NO_PREVIEW),
        (NOBODY, FeedRefusal.NO_SUCH_CHANNEL),
        (channel(post(1, "The pier closes."), body="noforwards"), FeedRefusal.SAVING_FORBIDDEN),
    ],
)
def test_a_channel_that_cannot_be_read_is_named(content: bytes, refusal: FeedRefusal) -> None:
    assert read_feed(content, "text/html", URL, is_channel=True) is refusal


def test_an_edited_post_is_the_same_item() -> None:
    (before,), (after,) = read(channel(post(1, "The pier closes."))).items, read(channel(post(1, "It opens."))).items

    assert before.key == after.key
    assert before.content_key != after.content_key


def test_one_post_is_read_from_its_own_page() -> None:
    page = channel(post(1, "The pier closes."), post(2, "The quay opens."))
    found = read_post(page, "text/html", "harbour/2")

    assert isinstance(found, RawItem)
    assert (found.text, found.link) == ("The quay opens.", "https://t.me/Harbour/2")


def test_a_post_that_is_not_there_has_no_preview() -> None:
    assert read_post(channel(post(1, "The pier closes.")), "text/html", "harbour/9") is FeedRefusal.NO_PREVIEW
