import json
from datetime import UTC, datetime

import pytest

from summarizer.reading.feed_formats.feed import MAX_ITEMS, Feed, FeedItem, FeedRefusal
from summarizer.reading.feed_formats.reader import read_feed
from tests.summarizer.reading.feed_formats.documents import (
    ATOM,
    ATOM_ITEM,
    JSON_FEED,
    JSON_ITEM,
    RSS_091,
    RSS_1,
    RSS_1_ITEM,
    RSS_2,
    RSS_ITEM,
    URL,
    item,
    rss,
)

FORMATS = {
    "RSS 0.91": RSS_091.format(items=RSS_ITEM),
    "RSS 1.0": RSS_1.format(items=RSS_1_ITEM),
    "RSS 2.0": RSS_2.format(items=RSS_ITEM),
    "Atom": ATOM.format(items=ATOM_ITEM),
    "JSON Feed": JSON_FEED.format(items=JSON_ITEM),
}

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
    + ']><rss version="2.0"><channel><title>&a9;</title><item><title>&a9;</title></item></channel></rss>'
)


def read(content: str | bytes, media_type: str | None = "application/xml") -> Feed:
    feed = read_feed(content.encode() if isinstance(content, str) else content, media_type, URL)
    assert isinstance(feed, Feed)
    return feed


def only(content: str | bytes, media_type: str | None = "application/xml") -> FeedItem:
    (found,) = read(content, media_type).items
    return found


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_read_alike(name: str) -> None:
    feed = read(FORMATS[name])
    (found,) = feed.items

    assert (feed.title, feed.site) == ("Harbour News", "https://news.example/")
    assert (found.title, found.link) == ("Pier closes", "https://news.example/pier")
    assert found.published == datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert found.text == "The pier closes today."
    assert not found.is_full


def test_a_feed_says_its_language_and_how_long_it_may_be_kept() -> None:
    feed = read(RSS_2.format(items=RSS_ITEM))

    assert (feed.language, feed.minutes_between_fetches) == ("en-gb", 90)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Pier <b>closes</b>", "Pier closes"),
        ("Pier &amp;amp; quay", "Pier & quay"),
        ("Two < three", "Two < three"),
        ("  Pier\n closes ", "Pier closes"),
        ("\u202ePier\u200b closes", "Pier closes"),
        ("&amp;#8238;Pier closes", "Pier closes"),
    ],
)
def test_a_title_is_plain_text(title: str, shown: str) -> None:
    assert only(rss(item(title))).title == shown


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("/pier", "https://news.example/pier"),
        ("//news.example/pier", "https://news.example/pier"),
        ("javascript:alert(1)", None),
        ("http://[broken", None),
    ],
)
def test_a_link_is_absolute(link: str, address: str | None) -> None:
    assert only(rss(item(link=link))).link == address


@pytest.mark.parametrize("date", ["yesterday", "Mon, 99 Jun 2026 10:00:00 GMT", "0000-00-00"])
def test_an_invalid_date_is_left_out(date: str) -> None:
    assert only(rss(item(pubDate=date))).published is None


def test_bytes_that_are_not_in_the_declared_character_set_are_read() -> None:
    document = RSS_2.format(items=item("Пирс закрыт навсегда, сообщили в порту")).replace(
        '"1.0"?', '"1.0" encoding="utf-8"?'
    )

    assert only(document.encode("cp1251")).title == "Пирс закрыт навсегда, сообщили в порту"


def test_a_full_text_is_recognised_by_its_length() -> None:
    words = "<p>" + "The pier closes. " * 60 + "</p><p>It is old.</p><script>x()</script>"
    found = only(rss(item(description=words)))

    assert found.is_full
    assert found.text.endswith("\n\nIt is old.")


@pytest.mark.parametrize("end", ["…", "[...]", " Read more"])
def test_a_text_that_goes_on_elsewhere_is_not_full(end: str) -> None:
    assert not only(rss(item(description="The pier closes. " * 60 + end))).is_full


def test_the_newest_items_come_first_whatever_the_order_of_the_feed() -> None:
    dates = [f"Mon, 0{day} Jun 2026 10:00:00 GMT" for day in (1, 3, 2)]
    feed = read(rss(*(item(f"News {date[5:7]}", pubDate=date) for date in dates)))

    assert [each.title for each in feed.items] == ["News 03", "News 02", "News 01"]


def test_items_without_dates_keep_the_order_of_the_feed() -> None:
    assert [each.title for each in read(rss(item("b"), item("a"))).items] == ["b", "a"]


def test_only_the_newest_items_of_an_archive_are_read() -> None:
    feed = read(rss(*(item(f"News {at}", guid=f"n{at}") for at in range(MAX_ITEMS + 5))))

    assert (len(feed.items), feed.left_out) == (MAX_ITEMS, 5)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"<!doctype html><html><head><title>Log in</title></head><body>Please.</body></html>", "NOT_A_FEED"),
        (b"", "NOT_A_FEED"),
        (b"/etc/passwd", "NOT_A_FEED"),
        (b"https://other.example/feed.xml", "NOT_A_FEED"),
        (b'{"items": []}', "NOT_A_FEED"),
        (b"[1, 2]", "NOT_A_FEED"),
        (b'{"version": "https://json', "DAMAGED"),
        (b'{"a":' * 100_000, "DAMAGED"),
    ],
)
def test_a_response_that_is_not_a_feed_is_refused_with_the_reason(content: bytes, refusal: str) -> None:
    assert read_feed(content, None, URL) is FeedRefusal[refusal]


@pytest.mark.parametrize(
    ("field", "refusal"),
    [
        ('<enclosure url="https://news.example/1.mp3" type="audio/mpeg" length="9"/>', FeedRefusal.PODCAST),
        ('<enclosure url="https://news.example/1.mp3?from=feed"/>', FeedRefusal.PODCAST),
        ('<yt:videoId xmlns:yt="http://www.youtube.com/xml/schemas/2015">a</yt:videoId>', FeedRefusal.PODCAST),
        ('<g:price xmlns:g="http://base.google.com/ns/1.0">9 EUR</g:price>', FeedRefusal.PRODUCTS),
        ('<x:price xmlns:x="http://base.google.com/ns/1.0">9 EUR</x:price>', FeedRefusal.PRODUCTS),
        (
            '<s:variant xmlns:s="http://jadedpixel.com/-/spec/shopify"><s:price>9</s:price></s:variant>',
            FeedRefusal.PRODUCTS,
        ),
    ],
)
def test_recordings_and_products_are_not_articles(field: str, refusal: FeedRefusal) -> None:
    content = rss(*(f"<item><title>Number {at}</title>{field}</item>" for at in range(5)))

    assert read_feed(content, None, URL) is refusal


def test_a_newspaper_with_some_recordings_is_no_podcast() -> None:
    recording = '<item><title>Listen</title><enclosure url="https://news.example/1.mp3" type="audio/mpeg"/></item>'

    assert len(read(rss(item("a"), item("b"), recording)).items) == 3


def test_a_json_feed_of_recordings_is_a_podcast() -> None:
    recording = json.dumps({"id": 1, "attachments": [{"mime_type": "audio/mpeg"}]})

    assert read_feed(JSON_FEED.format(items=recording).encode(), None, URL) is FeedRefusal.PODCAST


def test_a_feed_for_which_the_parser_fails_is_damaged() -> None:
    assert (
        read_feed(rss("<item><title>&#999999999;</title><").replace(b"</rss>", b""), None, URL) is FeedRefusal.DAMAGED
    )


@pytest.mark.usefixtures("brief")
def test_entities_are_not_expanded() -> None:
    feed = read(BOMB)

    assert len(f"{feed}") < 2_000


def test_no_file_is_read_for_an_entity() -> None:
    external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    content = RSS_2.format(items="<item><title>a &a;</title></item>").replace("<rss", f"{external}<rss")

    assert "root:" not in f"{read(content)}"


def test_the_items_before_a_fault_are_read() -> None:
    content = rss(item("a"), item("b"))

    assert [each.title for each in read(content[: content.index(b"</channel>")] + b"<item><title>c & d").items][:2] == [
        "a",
        "b",
    ]


def test_items_without_ids_and_links_are_told_apart_by_their_words() -> None:
    feed = read(rss(item("a", description="x"), item("a", description="y"), item("a", description="x")))

    assert len(feed.items) == 2
    assert len({each.key for each in feed.items}) == 2


def test_an_id_or_a_link_that_items_share_does_not_identify_them() -> None:
    feed = read(rss(*(item(name, guid="https://news.example/", link="https://news.example/") for name in "ab")))

    assert len({each.key for each in feed.items}) == 2
    assert {each.link_key for each in feed.items} == {None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"link": "http://news.example/pier"}, {"link": "https://www.news.example/pier/?utm_source=rss"}),
        ({"guid": "http://news.example/pier"}, {"guid": "https://news.example/pier"}),
        ({"pubDate": "Mon, 01 Jun 2026 10:00:00 GMT"}, {"pubDate": "Tue, 02 Jun 2026 10:00:00 GMT"}),
    ],
)
def test_an_item_is_the_same_with_another_form_of_its_address_or_another_date(
    one: dict[str, str], other: dict[str, str]
) -> None:
    first, second = only(rss(item(**one))), only(rss(item(**other)))

    assert (first.key, first.content_key) == (second.key, second.content_key)
