"""Fixtures: a running bot that may fetch from a site on loopback, and what a reader follows there."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from apscheduler.triggers.cron import CronTrigger

from bot.config import Settings
from bot.deps import Deps
from bot.feeds.follower import Follower
from bot.messengers.telegram.loopback import LoopbackTelegram
from bot.runtime.workers import Workers
from storage.followed import Followed, NewSource, SourceKind, Subscription
from storage.records import Chat, StoredDigest
from tests.bot.conftest import NEVER, Bench, Clock, running_bot
from tests.bot.site import Site

TEXTS = {
    name: (
        f"The {name} of Port Ellery will close in two years, its mayor Helena Marsh said on Sunday in the town hall. "
        f"Dockers at the {name} warned that many of their members had not been asked about the plan at all. "
        f"The company that runs the {name} declined to comment, but its lawyers are reading the contract once more. "
        f"Residents of the streets behind the {name} have asked for a hearing before the council votes in March."
    )
    for name in ("pier", "ferry", "bridge", "tunnel", "market", "school", "library", "theatre")
}


@dataclass
class Following:
    """A running bot, the site whose sources it follows, and Ann's chat."""

    bench: Bench
    site: Site
    chat: Chat

    async def follow(self, address: str, chat: Chat | None = None, **fields: object) -> Subscription:
        """Let a chat, by default Ann's, follow a source."""
        new = NewSource(address, **fields)  # type: ignore[arg-type]
        store = self.bench.store
        followed = await store.subscriptions.follow(
            (chat or self.chat).id, new, self.bench.clock.now(), most_of_chat=99, most_in_all=99
        )
        assert isinstance(followed, Followed)
        return followed.subscription

    async def channel(self, name: str) -> Subscription:
        """Let Ann follow the preview of a channel, served by the site."""
        return await self.follow(f"http://127.0.0.1:{self.site.port}/s/{name}", kind=SourceKind.CHANNEL)

    def at_telegram(self) -> Deps:
        """Return the bot's dependencies; the site serves the previews of channels."""
        return self.bench.running.deps

    async def round(self, **later: float) -> bool:
        """Fetch what is due and read what it brought, after some time."""
        self.bench.clock.move(**later)
        sends = await Follower(self.bench.running.deps).round()
        # The bot's own round, which /follow begins, may have taken what was due.
        if rounds := self.bench.running.scheduler._running:
            await asyncio.wait(set(rounds))
        return sends

    async def kept(self, chat: Chat | None = None) -> tuple[StoredDigest, ...]:
        """Return the digests of a chat, oldest first."""
        return await self.bench.store.digests.every((chat or self.chat).id)

    async def titles(self, chat: Chat | None = None) -> list[str | None]:
        """Return the titles of a chat's digests, in alphabetical order."""
        return sorted(each.digest.article.title or "" for each in await self.kept(chat))

    def feed(self, *names: str, path: str = "/feed.xml", **headers: str) -> str:
        """Serve a feed of these items with their full text in a page each, newest first; return its address."""
        return self.site.page(path, feed_of(self.site, *names), Content_Type="application/rss+xml", **headers)


def feed_of(site: Site, *names: str) -> str:
    """Return a feed of items whose pages the site serves."""
    return rss(*(item(site, name) for name in names))


def item(site: Site, name: str, *, guid: str | None = None, text: str | None = None, query: str = "") -> str:
    """Return an item whose page the site serves."""
    paragraphs = (text or TEXTS[name]).replace(". ", ".</p><p>")
    page = f"<html><head><title>About the {name}</title></head><body><article><h1>About the {name}</h1>"
    address = site.page(f"/{name}", f"{page}<p>{paragraphs}</p></article></body></html>")
    return f"<item><guid>{guid or name}</guid><title>About the {name}</title><link>{address}{query}</link></item>"


def rss(*items: str) -> str:
    return f'<rss version="2.0"><channel><title>Harbour News</title>{"".join(items)}</channel></rss>'


@asynccontextmanager
async def following_bot(
    database: Path,
    workers: Workers,
    clock: Clock,
    site: Site,
    telegram: LoopbackTelegram | None = None,
    *,
    say_reading_after: float = NEVER,
) -> AsyncIterator[Following]:
    """Run a bot that may fetch from the site, where it also finds the previews of channels."""
    settings = Settings.model_construct(
        database_url=f"sqlite:///{database}",
        fetch_allow=frozenset((f"127.0.0.1:{site.port}",)),
        telegram_web_url=f"http://127.0.0.1:{site.port}",
    )
    async with running_bot(settings, workers, clock, telegram, say_reading_after=say_reading_after) as bench:
        # Otherwise the wall clock would begin a round every 20 seconds, perhaps before a test has published its items.
        bench.running.scheduler._following.reschedule(CronTrigger(year=2099))
        chat = await bench.store.chats.find_or_add(1001, None, "private", "UTC", clock.now())
        yield Following(bench, site, chat)


@pytest.fixture
async def following(
    tmp_path: Path, sqlite_template: Path, workers: Workers, clock: Clock, site: Site
) -> AsyncIterator[Following]:
    async with following_bot(shutil.copy(sqlite_template, tmp_path / "precis.db"), workers, clock, site) as started:
        yield started
