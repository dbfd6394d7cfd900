"""Makes feeds, channel previews, pages that offer feeds and lists of feeds: by grammar, damaged, or to cost time."""

import json
from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType
from typing import Any, Final

from summarizer.model import Material
from tests.summarizer.reading.feed_formats import documents
from tests.tools.fuzz.hostile import repeated
from tests.tools.fuzz.inputs import DAYS, MAX_CHARACTERS, Maker

XML_FEEDS: Final = (documents.RSS_2, documents.RSS_091, documents.RSS_1, documents.ATOM)

_FIELDS: Final = (
    "<title>{}</title>",
    "<title type='html'>{}</title>",
    "<link>{}</link>",
    '<link href="{}"/>',
    '<link rel="enclosure" type="audio/mpeg" href="{}"/>',
    "<guid>{}</guid>",
    "<guid isPermaLink='false'>n-1</guid>",
    "<id>{}</id>",
    "<pubDate>{}</pubDate>",
    "<dc:date>{}</dc:date>",
    "<updated>{}</updated>",
    "<description>{}</description>",
    "<description><![CDATA[{}]]></description>",
    "<summary type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{}</div></summary>",
    '<content type="html">{}</content>',
    '<content mode="base64" type="text/html">{}</content>',
    "<content:encoded>{}</content:encoded>",
    "<author><name>{}</name></author>",
    "<dc:creator>{}</dc:creator>",
    "<g:price>{}</g:price>",
    '<media:content url="{}"/>',
    "<ttl>{}</ttl>",
    "<{}>",
    "<item>",
    "</channel>",
)
_JSON_FIELDS: Final = (
    "id",
    "url",
    "external_url",
    "title",
    "content_html",
    "content_text",
    "summary",
    "date_published",
    "date_modified",
    "authors",
    "author",
    "attachments",
)
_XML_HEADS: Final = (
    "",
    '<?xml version="1.0" encoding="koi8-r"?>',
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
    "\ufeff",
    "\n \n",
)
_POST_PARTS: Final = (
    '<div class="tgme_widget_message_text">{}</div>',
    '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">{}</div></a>',
    """<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">{}</div>
<div class="tgme_widget_message_poll_option_text">{}</div></div>""",
    '<a class="tgme_widget_message_forwarded_from_name"><span>{}</span></a>',
    '<span class="tgme_widget_message_from_author">{}</span>',
    '<div class="tgme_widget_message" data-post="Harbour/{}">',
    '<time datetime="{}">',
)


class FeedMaker(Maker):
    """Makes what sources publish, besides all else."""

    def rss_atom(self) -> Material:
        """Return an RSS or Atom feed."""
        document: str = self._one_of(XML_FEEDS)
        tag = "entry" if document is documents.ATOM else "item"
        items = "".join(f"<{tag}>{self._fields()}</{tag}>" for _ in range(self._count()))
        made = self._one_of(_XML_HEADS) + document.format(items=items)[: self._one_of((None, None, None, 400))]
        return self._sent(made, "application/rss+xml")

    def json_feed(self) -> Material:
        """Return a feed in JSON."""
        items = [{self._one_of(_JSON_FIELDS): self._value() for _ in range(5)} for _ in range(self._count())]
        feed = json.loads(documents.JSON_FEED.format(items="")) | {"items": items}
        if self._random.random() < 0.2:
            feed[self._one_of(tuple(feed))] = self._value()
        return self._sent(json.dumps(feed, ensure_ascii=self._random.random() < 0.5), "application/feed+json")

    def channel(self) -> Material:
        """Return the preview of a channel."""
        posts = [
            documents.post(number, self._markup(), more="".join(self._post_part() for _ in range(3)))
            for number in range(1, 1 + self._count() % 12)
        ]
        body = self._one_of(("tgme_webpreview", "noforwards"))
        return self._sent(documents.channel(*posts, body=body).decode(errors="replace"), "text/html; charset=utf-8")

    def offering_page(self) -> Material:
        """Return a page that offers feeds in its head."""
        kinds = ("application/rss+xml", "application/atom+xml", "application/json", self._some())
        links = "".join(
            f'<link rel="{self._one_of(("alternate", "feed", "x"))}" type="{self._one_of(kinds)}" '
            f'title="{escape(self._some())}" href="{escape(self._address())}">'
            for _ in range(self._count())
        )
        return self._sent(f"<base href='{self._address()}'>{links}{self.page()}", "text/html")

    def feed_list(self) -> Material:
        """Return a list of feeds in OPML."""
        outlines = "".join(
            f'<outline text="{escape(self._some())}" {self._one_of(("xmlUrl", "xmlurl", "url"))}='
            f'"{escape(self._address())}"{self._one_of(("/>", "/>", ">", "></outline>"))}'
            for _ in range(self._count())
        )
        made = f'{self._one_of(_XML_HEADS)}<opml version="2.0"><body>{outlines}</body></opml>'
        return self._sent(made, "text/x-opml")

    def _sent(self, made: str, media_type: str) -> Material:
        codec = self._one_of(("utf-8", "utf-8", "utf-8", "utf-16", "cp1251"))
        content = made[:MAX_CHARACTERS].encode(codec, "replace")
        if self._random.random() < 0.4:
            content = self._damaged(content)
        return Material(content, media_type=self._one_of((media_type, media_type, None, "text/plain; charset=x")))

    def _count(self) -> int:
        return int(2 ** (8 * self._random.random()))

    def _fields(self) -> str:
        return "".join(str(self._one_of(_FIELDS)).format(self._content()) for _ in range(self._random.randrange(7)))

    def _content(self) -> str:
        kind = self._random.random()
        if kind < 0.2:
            return self._address()
        if kind < 0.4:
            return str(self._one_of(DAYS))
        return escape(self._markup()) if kind < 0.8 else self._markup()

    def _markup(self) -> str:
        return str(self._one_of((self._some, self._some, self._line, self._body))())

    def _address(self) -> str:
        return str(self._one_of(("https://a.example/", "/", "", "javascript:", "feed:"))) + self._some()

    def _value(self) -> Any:
        odd = (None, 7, 2.5, True, [], {}, [{"name": self._some()}], [{"mime_type": "audio/mpeg"}], {"name": [1]})
        return self._one_of(odd) if self._random.random() < 0.2 else self._content()

    def _post_part(self) -> str:
        return str(self._one_of(_POST_PARTS)).replace("{}", self._some())


MADE_FEEDS: Final[Mapping[str, Callable[[FeedMaker], Material]]] = MappingProxyType(
    {
        "feed.rss_atom": FeedMaker.rss_atom,
        "feed.json": FeedMaker.json_feed,
        "feed.channel": FeedMaker.channel,
        "feed.post": FeedMaker.channel,
        "feed.offered": FeedMaker.offering_page,
        "feed.list": FeedMaker.feed_list,
    }
)
"""What is made for each reader of whole feeds, by the reader's name."""


def _nested(open_tag: str, close_tag: str, inner: str, size: int) -> str:
    levels = max(1, min(240, size // 260))
    return open_tag * levels + repeated(inner, size) + close_tag * levels


def _in_rss(inside: str) -> bytes:
    return documents.RSS_2.format(items=inside).encode()


def _in_channel(inside: str) -> bytes:
    return documents.channel(inside)


HOSTILE_FEEDS: Final[Mapping[str, tuple[str, Callable[[int], bytes]]]] = MappingProxyType(
    {
        "items": ("feed.rss_atom", lambda size: _in_rss(repeated(documents.RSS_ITEM, size))),
        "open items": ("feed.rss_atom", lambda size: _in_rss(repeated("<item><title>a", size))),
        "entries": ("feed.rss_atom", lambda size: documents.ATOM.format(items=repeated("<entry/>", size)).encode()),
        "nested titles": ("feed.rss_atom", lambda size: _in_rss(_nested("<title>", "</title>", "a ", size))),
        "nested contents": (
            "feed.rss_atom",
            lambda size: _in_rss(f"<item><description>{_nested('<div>', '</div>', 'a ', size)}</description></item>"),
        ),
        "ampersands": ("feed.rss_atom", lambda size: _in_rss(f"<item><title>{repeated('&', size)}")),
        "open tags": ("feed.rss_atom", lambda size: _in_rss(repeated("<", size))),
        "attributes": ("feed.rss_atom", lambda size: _in_rss(f"<item {repeated('a=b ', size)}>")),
        "name spaces": (
            "feed.rss_atom",
            lambda size: _in_rss("".join(f"<a xmlns:n{at}='{at}'>" for at in range(size // 20))),
        ),
        "objects": (
            "feed.json",
            lambda size: documents.JSON_FEED.format(items=",".join(["{}"] * (size // 3))).encode(),
        ),
        "brackets": ("feed.json", lambda size: b'{"version": "https://jsonfeed.org/version/1", "items":' + b"[" * size),
        "posts": ("feed.channel", lambda size: _in_channel(repeated(documents.post(1, "It rained."), size))),
        "nested posts": (
            "feed.channel",
            lambda size: _in_channel(
                _nested(
                    '<div class="tgme_widget_message" data-post="a/1">',
                    "</div>",
                    '<div class="tgme_widget_message_text">One word more. </div>',
                    size,
                )
            ),
        ),
        "nested polls": (
            "feed.channel",
            lambda size: _in_channel(
                '<div class="tgme_widget_message" data-post="a/1">'
                + _nested(
                    '<div class="tgme_widget_message_poll">',
                    "</div>",
                    '<b class="tgme_widget_message_poll_option_text">One more. </b>',
                    size,
                )
            ),
        ),
        "nested texts": (
            "feed.channel",
            lambda size: _in_channel(
                '<div class="tgme_widget_message" data-post="a/1">'
                + _nested('<div class="tgme_widget_message_text">', "</div>", "One word more. ", size)
            ),
        ),
        "links": (
            "feed.offered",
            lambda size: repeated("<link rel=feed type='application/rss+xml' href=/a>", size).encode(),
        ),
        "outlines": (
            "feed.list",
            lambda size: b"<opml>" + repeated("<outline xmlUrl='https://a.b/c' text='a'/>", size).encode(),
        ),
        "nested outlines": ("feed.list", lambda size: f"<opml>{repeated('<outline>', size)}".encode()),
    }
)
"""Feeds whose structure is made to cost time, and the reader of each, by name."""
