"""Feeds in every format, and channel previews, as sources send them."""

from html import escape

URL = "https://news.example/feeds/all.xml"

RSS_2 = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<link>https://news.example/</link><language>en-gb</language><ttl>90</ttl>{items}</channel></rss>"""

RSS_091 = """<?xml version="1.0"?><rss version="0.91"><channel><title>Harbour News</title>
<link>https://news.example/</link><language>en</language>{items}</channel></rss>"""

RSS_1 = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/">
<title>Harbour News</title><link>https://news.example/</link></channel>{items}</rdf:RDF>"""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour News</title>
<link href="https://news.example/"/><id>urn:feed</id><updated>2026-06-01T10:00:00Z</updated>{items}</feed>"""

JSON_FEED = """{{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News",
"home_page_url": "https://news.example/", "language": "en", "items": [{items}]}}"""

RSS_ITEM = """<item><guid isPermaLink="false">n-1</guid><title>Pier closes</title><link>https://news.example/pier</link>
<pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate><description>The pier closes today.</description></item>"""

RSS_1_ITEM = """<item rdf:about="https://news.example/pier"><title>Pier closes</title>
<link>https://news.example/pier</link><dc:date>2026-06-01T10:00:00Z</dc:date>
<description>The pier closes today.</description></item>"""

ATOM_ITEM = """<entry><id>urn:n-1</id><title>Pier closes</title><link href="https://news.example/pier"/>
<published>2026-06-01T10:00:00Z</published><updated>2026-06-01T10:00:00Z</updated>
<summary>The pier closes today.</summary></entry>"""

JSON_ITEM = """{"id": "n-1", "title": "Pier closes", "url": "https://news.example/pier",
"date_published": "2026-06-01T12:00:00+02:00", "content_text": "The pier closes today."}"""


def rss(*items: str) -> bytes:
    return RSS_2.format(items="".join(items)).encode()


def item(title: str = "Pier closes", **fields: str) -> str:
    """Return an item of RSS 2.0 with only these fields; their values are escaped."""
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in {"title": title, **fields}.items())
    return f"<item>{inner}</item>"


def post(number: int, text: str, *, more: str = "", kind: str = "") -> str:
    """Return a post in a channel's preview."""
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap">
<div class="tgme_widget_message {kind} js-widget_message" data-post="Harbour/{number}">
<div class="tgme_widget_message_bubble">{more}
<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>
<a class="tgme_widget_message_date" href="https://t.me/Harbour/{number}">
<time datetime="2026-06-0{number}T10:00:00+00:00"
class="time">10:00</time></a></div></div></div>"""


def channel(*posts: str, body: str = "widget_frame_base tgme_webpreview") -> bytes:
    """Return the preview of a channel, oldest post first as Telegram shows it."""
    page = f"""<!DOCTYPE html><html><head><title>Harbour – Telegram</title></head><body class="{body}">
<main class="tgme_main"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span>Harbour
Watch</span></div><div class="tgme_channel_info_header_username"><a href="https://t.me/Harbour">@Harbour</a></div></div>
<section class="tgme_channel_history js-message_history">{"".join(posts)}</section></main></body></html>"""
    return page.encode(errors="replace")
