"""Thirty sources in every format, most with a fault: each item once, or a reason; and none costs too much."""

import gzip
import tracemalloc
from collections.abc import Callable

import pytest

from bot.feeds.follower import Follower
from storage.followed import SourceFault
from tests.bot.feeds.conftest import TEXTS, Following
from tests.bot.site import Site
from tests.summarizer.reading.feed_formats.documents import ATOM, JSON_FEED, RSS_091, RSS_1, RSS_2
from tests.summarizer.reading.feed_formats.test_feeds import BOMB

TEXT = " ".join(TEXTS.values())

RUSSIAN = (
    "Мэр города Елена Марш сообщила в воскресенье, что угольный причал закроют через два года. Профсоюз докеров "
    "предупредил, что многих его членов не спросили. Компания, которая управляет причалом, отказалась от комментариев. "
    "Жители соседних улиц попросили провести слушания до того, как совет проголосует в марте следующего года."
)

Serve = Callable[[Site], str]


def served(body: str | bytes, **headers: str) -> Serve:
    """Return what serves a feed, under a name of its own."""
    content = body.encode() if isinstance(body, str) else body
    return lambda site: site.page(f"/feed{len(site.answers)}", content, **{"Content_Type": "application/xml"} | headers)


def rss(inner: str, form: str = RSS_2) -> str:
    return form.format(items=inner)


def entry(number: int = 1, title: str = "The pier closes", text: str = TEXT, more: str = "") -> str:
    return f"<item><title>{title}</title><guid>{number}</guid><description>{text}</description>{more}</item>"


def redirect(target: str, status: str = "302 Found") -> Serve:
    return lambda site: site.page(f"/feed{len(site.answers)}", "", status, Location=target)


def endless(site: Site) -> str:
    head = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss version='2.0'><channel>"
    return site.endless_page("/endless", head.encode(), b"<item><title>more</title></item>" * 100)


ATOM_ENTRY = f"<entry><id>urn:1</id><title>The pier closes</title><content type='text'>{TEXT}</content></entry>"
RDF_ITEM = (
    f"<item rdf:about='https://n.example/1'><title>The pier closes</title><description>{TEXT}</description></item>"
)
JSON_ENTRY = f'{{"id": 1, "title": "The pier closes", "content_text": "{TEXT}"}}'
RECORDING = '<enclosure url="https://n.example/1.mp3" type="audio/mpeg" length="1"/>'
BIG_GZIP = gzip.compress(b"<rss version='2.0'><channel>" + b" " * 50_000_000)

GOOD: dict[str, tuple[Serve, int]] = {
    "RSS 0.91": (served(rss(entry(), RSS_091)), 1),
    "RSS 1.0": (served(rss(RDF_ITEM, RSS_1)), 1),
    "RSS 2.0": (served(rss(entry())), 1),
    "Atom": (served(rss(ATOM_ENTRY, ATOM)), 1),
    "JSON Feed": (served(JSON_FEED.format(items=JSON_ENTRY), Content_Type="application/feed+json"), 1),
    "gzip": (served(gzip.compress(rss(entry()).encode()), Content_Encoding="gzip"), 1),
    "no content type": (served(rss(entry()), Content_Type=""), 1),
    "served as HTML": (served(rss(entry()), Content_Type="text/html"), 1),
    "Windows letters declared as UTF-8": (served(rss(entry(text=RUSSIAN * 2)).encode("cp1251")), 1),
    "UTF-16": (served(rss(entry()).replace('"1.0"?', '"1.0" encoding="utf-16"?').encode("utf-16")), 1),
    "control characters": (served(rss(entry(title="The \x0bpier\x00 closes"))), 1),
    "wrong dates": (served(rss(entry(more="<pubDate>the day before tomorrow</pubDate>"))), 1),
    "dates in the future": (served(rss(entry(more="<pubDate>Mon, 01 Jan 2099 10:00:00 GMT</pubDate>"))), 1),
    "HTML in titles": (served(rss(entry(title="The &lt;b&gt;pier&lt;/b&gt; closes"))), 1),
    "relative links": (served(rss(entry(more="<link>/pier</link>"))), 1),
    "no ids": (served(rss(entry().replace("<guid>1</guid>", ""))), 1),
    "one id for all": (served(rss(entry() + entry(title="A storm crosses the coast", text=RUSSIAN * 2))), 2),
    "the same item twice": (served(rss(entry() + entry())), 1),
    "an ampersand": (served(rss(entry(title="Pier & quay"))), 1),
    "cut off in the middle": (served(rss(entry() + entry(2))[:-200]), 1),
    "5,000 items": (
        served(rss("".join(entry(at, f"Number {at}", f"{TEXT[at % 50 :]} Number {at}.") for at in range(1500)))),
        5,
    ),
    "moved": (redirect("/feed-moved", "301 Moved Permanently"), 1),
}

BAD: dict[str, tuple[Serve, SourceFault]] = {
    "entity bomb": (served(BOMB.replace("<item><title>&a9;</title></item>", "")), SourceFault.DAMAGED),
    "gzip bomb": (served(BIG_GZIP, Content_Encoding="gzip"), SourceFault.TOO_BIG),
    "endless": (endless, SourceFault.TOO_BIG),
    "to a private address": (redirect("http://10.0.0.1/feed"), SourceFault.FORBIDDEN),
    "to a file": (redirect("file:///etc/passwd"), SourceFault.FORBIDDEN),
    "to another port of ours": (redirect("http://127.0.0.1:1/feed"), SourceFault.FORBIDDEN),
    "login page": (served("<html><body>Log in</body></html>", Content_Type="text/html"), SourceFault.NOT_A_FEED),
    "podcast": (served(rss(entry(more=RECORDING))), SourceFault.PODCAST),
}


async def test_each_item_is_kept_once_and_each_fault_has_its_reason(following: Following) -> None:
    assert len(GOOD) + len(BAD) >= 30
    following.site.page("/feed-moved", rss(entry()), Content_Type="application/xml")
    store, outcomes, wanted = following.bench.store, {}, {}
    for name, (serve, expected) in (GOOD | BAD).items():
        chat = await store.chats.find_or_add(5000 + len(wanted), None, "private", "UTC", following.bench.clock.now())
        await following.follow(serve(following.site), chat)
        wanted[name] = (chat, expected)

    # Twice, because what comes again must not be kept again.
    for _ in range(2):
        await Follower(following.bench.running.deps).round()
        following.bench.clock.move(days=2)

    for name, (chat, _) in wanted.items():
        (mine,) = await store.subscriptions.of_chat(chat.id)
        outcomes[name] = mine.source.fault or len(await store.digests.every(chat.id))
    assert outcomes == {name: expected for name, (_, expected) in wanted.items()}


@pytest.mark.parametrize("name", ["gzip bomb", "endless"])
async def test_what_a_source_sends_is_not_held_beyond_the_limit(following: Following, name: str) -> None:
    await following.follow(BAD[name][0](following.site))
    tracemalloc.start()

    await following.round()

    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 30_000_000
