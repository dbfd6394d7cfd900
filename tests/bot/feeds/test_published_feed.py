"""A chat's briefings as a private feed: readers of feeds can read it, and nobody else finds it."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import feedparser
import httpx
import pytest
from lxml import html as markup
from telegram import ChatMemberBanned, ChatMemberMember, User

from bot.articles.samples import HARBOUR
from bot.feeds.published_atom import atom_of
from bot.feeds.published_pages import feed_pages
from bot.health.http_pages import health_server
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback import Group
from storage.briefing_feeds import BriefingFeed, BriefingText
from storage.database import StorageError
from tests.bot.conftest import MONDAY_EVENING, Bench, labels, running_bot
from tests.bot.health.test_http_pages import free_port, watch_of
from tests.bot.test_rights import GROUP

PUBLIC = "https://news.example/precis"


class Readers:
    """The bot with its HTTP server, as readers of feeds reach it."""

    def __init__(self, bench: Bench, port: int) -> None:
        self.bench = bench
        self.port = port

    async def get(self, address: str, way: str = "GET", known: str | None = None) -> httpx.Response:
        """Fetch a feed as through a proxy that serves the public address."""
        path, headers = address.removeprefix(PUBLIC), {"If-None-Match": known} if known else {}
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.request(way, f"http://127.0.0.1:{self.port}{path}", headers=headers)

    async def begin(self, command: str = "/export atom") -> str:
        return address_in((await self.bench.ask(command)).text)

    async def brief(self) -> None:
        """Let the next morning's briefing come."""
        self.bench.clock.move(days=1)
        await self.bench.tick()


def address_in(text: str) -> str:
    (address,) = re.findall(rf"{PUBLIC}/feeds/[\w-]{{43}}$", text, re.MULTILINE)
    return str(address)


@pytest.fixture
async def readers(settings, workers, clock) -> AsyncIterator[Readers]:
    async with (
        running_bot(settings.model_copy(update={"public_url": PUBLIC}), workers, clock) as bench,
        served(bench) as port,
    ):
        yield Readers(bench, port)


@asynccontextmanager
async def served(bench: Bench) -> AsyncIterator[int]:
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench), feed_pages(bench.store)):
        yield port


async def test_a_reader_of_feeds_gets_each_briefing_as_it_was_sent(readers):
    bench = readers.bench
    await bench.ask("/schedule 08:00")
    address = await readers.begin()
    empty = feedparser.parse((await readers.get(address)).content)
    await bench.ask(HARBOUR)
    await readers.brief()

    answer = await readers.get(address)
    feed = feedparser.parse(answer.content)
    (entry,) = feed.entries
    (briefing,) = [shown for shown in bench.replies() if shown.text.startswith(entry.title)]
    shown = markup.fromstring(f"<div>{entry.content[0].value.replace('<br />', chr(10))}</div>")
    assert (empty.bozo, empty.entries, empty.feed.title) == (False, [], "Briefings from Précis")
    assert (feed.bozo, feed.version, feed.feed.language) == (False, "atom10", "en")
    assert " ".join(shown.text_content().split()) == " ".join(briefing.text.split())
    assert entry.id.startswith("urn:uuid:")
    assert entry.updated == "2026-11-24T19:40:00Z"
    assert {element.tag for element in shown.iter()} == {"div", "b", "blockquote"}


async def test_a_feed_that_nothing_would_come_into_offers_a_time_for_briefings(readers):
    answer = await readers.bench.ask("/export atom")
    offered = await readers.bench.press_button(labels(answer)[0])

    assert labels(answer) == ["Get a daily briefing", "New address", "Turn off"]
    assert "08:00" in labels(offered)


async def test_the_feed_forbids_shared_caches_and_search_engines(readers):
    answer = await readers.get(await readers.begin())

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"


async def test_unchanged_content_is_not_sent_again(readers):
    address = await readers.begin()
    await readers.bench.ask("/schedule 08:00")
    await readers.bench.ask(HARBOUR)
    tag = (await readers.get(address)).headers["ETag"]
    same = await readers.get(address, known=tag)
    head = await readers.get(address, "HEAD")
    await readers.brief()
    changed = await readers.get(address, known=tag)

    assert (same.status_code, same.content, same.headers["Cache-Control"]) == (304, b"", "private, no-cache")
    assert (head.status_code, head.content, head.headers["ETag"]) == (200, b"", tag)
    assert changed.status_code == 200


async def test_the_feed_reveals_neither_the_chat_nor_its_address(readers):
    address = await readers.begin()
    answer = await readers.get(address)

    shown = answer.text + str(answer.headers)
    assert not any(word in shown for word in ("1001", "Ann", "precis_bot", address.rpartition("/")[2], "news.example"))
    assert "1001" not in address


async def test_no_address_is_logged_even_if_something_breaks(readers, caplog, monkeypatch):
    address = await readers.begin()
    caplog.set_level(logging.DEBUG)
    statuses = [(await readers.get(each)).status_code for each in (address, f"{address}x", f"{PUBLIC}/feeds/short")]

    async def lost(_token: str) -> None:
        raise StorageError("gone")

    async def broken(_token: str) -> None:
        raise ValueError("a bug")

    for failing in (lost, broken):
        monkeypatch.setattr(readers.bench.store.briefing_feeds, "read", failing)
        statuses.append((await readers.get(address)).status_code)

    ours = [record for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert statuses == [200, 404, 404, 503, 500]
    assert address.rpartition("/")[2] not in "".join(map(logging.Formatter().format, ours))
    assert "a feed could not be served" in caplog.text


async def test_the_address_is_shown_once_and_can_be_changed_and_ended(readers):
    bench = readers.bench
    first = await readers.begin()
    known = await bench.ask("/export atom")
    second = address_in((await bench.press_button("New address", known)).text)
    after_change = [(await readers.get(each)).status_code for each in (first, second)]
    off = await bench.press_button("Turn off", known)
    after_end = (await readers.get(second)).status_code

    assert (first in known.text, labels(known)) == (False, ["New address", "Turn off"])
    assert "since 23 November 2026" in known.text
    assert after_change == [404, 200]
    assert (off.text, after_end) == (ENGLISH("feed-ended"), 404)


async def test_it_is_gone_when_the_chat_is_forgotten(readers):
    address = await readers.begin()
    await readers.bench.ask("/forget everything")
    await readers.bench.settle()

    assert (await readers.get(address)).status_code == 404


async def test_it_is_gone_when_the_bot_is_removed_and_stays_gone_when_it_comes_back(readers):
    address = await readers.begin()
    bot = {"id": 1, "is_bot": True, "first_name": "Précis"}
    member, banned = ChatMemberMember(User(**bot)).to_dict(), ChatMemberBanned(User(**bot), 0).to_dict()
    statuses = []
    for old, new in ((member, banned), (banned, member)):
        ann = readers.bench.ann
        change = {"chat": ann.chat.api_chat, "from": ann.user, "date": int(MONDAY_EVENING.timestamp())}
        await ann.telegram.deliver({"my_chat_member": change | {"old_chat_member": old, "new_chat_member": new}})
        await readers.bench.settle()
        statuses.append((await readers.get(address)).status_code)

    assert statuses == [404, 404]


async def test_in_a_group_only_admins_get_it(readers):
    bench = readers.bench
    group = Group(bench.telegram, GROUP, bench.ann.user)
    await group.send_text("/export atom")
    await bench.settle()
    refused = [shown for shown in group.messages if shown.by_bot]
    group.chat.admins.add(bench.ann.user["id"])
    given = await group.answer(after=await group.send_text("/export atom"))

    assert refused == []
    assert address_in(given.text)


async def test_without_a_schedule_it_says_that_no_briefing_will_come(readers):
    told = await readers.bench.ask("/export atom")

    assert told.text.endswith(ENGLISH("schedule-none"))
    (code,) = [each for each in told.entities if each["type"] == "code"]
    assert told.text[code["offset"] : code["offset"] + code["length"]] == address_in(told.text)


async def test_an_export_offers_the_feed(readers):
    await readers.bench.ask(HARBOUR)
    exported = await readers.bench.ask("/export")

    assert labels(exported) == ["As Markdown", "As a page", "Briefings as a feed"]
    assert address_in((await readers.bench.press_button("Briefings as a feed", exported)).text)


async def test_other_words_are_explained(readers):
    assert (await readers.bench.ask("/export atom please")).text == ENGLISH("feed-how")


async def test_without_a_public_address_there_are_no_feeds(bench):
    assert (await bench.ask("/export atom")).text == ENGLISH("feed-unavailable")


def entry_of(text: str, *entities: dict[str, object]) -> BriefingText:
    return BriefingText("key", MONDAY_EVENING, ({"text": text, "entities": list(entities)},))


def test_article_text_is_escaped_and_links_lead_only_to_the_web():
    text = '<script>alert(1)</script> 🌊 & "b" c\x00\x0b\nend'
    links = [
        {"type": "text_link", "offset": 29, "length": 1, "url": 'https://a.example/"onclick="x'},
        {"type": "text_link", "offset": 31, "length": 3, "url": "javascript:alert(1)"},
    ]
    feed = feedparser.parse(
        atom_of(BriefingFeed("key", "de", MONDAY_EVENING, (entry_of(text, *links),))),
        sanitize_html=False,
    )

    (entry,) = feed.entries
    written = entry.content[0].value
    assert not feed.bozo
    assert feed.feed.title == texts_in("de")("feed-title")
    assert written == (
        "&lt;script&gt;alert(1)&lt;/script&gt; 🌊 "
        '<a href="https://a.example/&quot;onclick=&quot;x" rel="noopener noreferrer">&amp;</a>'
        " &quot;b&quot; c\ufffd\ufffd<br />end"
    )


def test_what_lies_within_other_formatting_is_closed_first():
    nested = entry_of(
        "One two three",
        {"type": "blockquote", "offset": 0, "length": 13},
        {"type": "bold", "offset": 0, "length": 7},
        {"type": "text_link", "offset": 4, "length": 3, "url": "https://a.example"},
        {"type": "italic", "offset": 8, "length": 5},
    )
    feed = feedparser.parse(atom_of(BriefingFeed("key", "en", MONDAY_EVENING, (nested,))), sanitize_html=False)

    assert feed.entries[0].content[0].value == (
        '<blockquote><b>One <a href="https://a.example" rel="noopener noreferrer">two</a></b> <i>three</i></blockquote>'
    )
