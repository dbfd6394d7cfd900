"""Lists of feeds: what is read of them, and what is not."""

import pytest

from summarizer.reading.feed_formats.feed import MAX_OPML_BYTES, MAX_OUTLINES, OfferedFeed
from summarizer.reading.feed_formats.opml import read_opml


def opml(body: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{head}<opml version="2.0"><head><title>Mine</title></head><body>{body}</body></opml>'.encode()


HERALD = '<outline type="rss" text="The Herald" xmlUrl="https://herald.example/feed.xml"/>'


def test_feeds_are_found_in_folders_too_each_once() -> None:
    body = f'<outline text="News"><outline text="Local">{HERALD}</outline></outline>{HERALD}'

    assert read_opml(opml(body)) == (OfferedFeed("https://herald.example/feed.xml", "The Herald"),)


def test_a_title_is_plain_text_and_a_folder_is_no_feed() -> None:
    body = '<outline title="&lt;b&gt;A&amp;amp;B&lt;/b&gt;" xmlUrl="https://a.example/f"/><outline text="Folder"/>'

    assert read_opml(opml(body)) == (OfferedFeed("https://a.example/f", "A&B"),)


def test_a_list_with_slips_is_read_as_far_as_it_goes() -> None:
    found = read_opml(opml(f'{HERALD}<outline text="R&D" xmlUrl="https://b.example/f">'))

    assert [each.address for each in found or ()] == ["https://herald.example/feed.xml", "https://b.example/f"]


BOMB = '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

NO_LISTS = {
    "nothing": b"",
    "bytes": b"\x00\xff\x00\x01",
    "a page": b"<html><body><p>Hello</p></body></html>",
    "a feed": b'<rss version="2.0"><channel><title>News</title></channel></rss>',
    "entities": opml('<outline text="&b;" xmlUrl="https://a.example/f"/>', BOMB),
    "a file of the machine": opml('<outline text="&x;" xmlUrl="https://a.example/f"/>', OUTSIDE),
    "entities in UTF-16": opml(HERALD, BOMB).decode().encode("utf-16"),
    "too much": opml(HERALD + " " * MAX_OPML_BYTES),
}


@pytest.mark.parametrize("content", NO_LISTS.values(), ids=NO_LISTS)
def test_a_text_that_is_not_a_list_of_feeds_is_not_read(content: bytes) -> None:
    assert read_opml(content) is None


def test_a_list_in_utf_16_is_read() -> None:
    assert read_opml(opml(HERALD, '<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16"))


def test_the_first_five_hundred_feeds_of_a_long_list_are_read() -> None:
    body = "".join(f'<outline text="{each}" xmlUrl="https://a.example/{each}"/>' for each in range(MAX_OUTLINES + 9))

    found = read_opml(opml(body))

    assert found
    assert (len(found), found[-1].title) == (MAX_OUTLINES, str(MAX_OUTLINES - 1))


def test_deep_folders_do_no_harm() -> None:
    assert read_opml(opml("<outline>" * 5_000 + HERALD)) is not None
