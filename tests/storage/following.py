"""Sources, items and fetches as the tests of the store make them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from storage.followed import FetchResult, Followed, FollowedSource, NewItem, NewSource, Subscription, WaitingItem
from storage.records import Chat
from storage.store import Store

ADDRESS = "https://news.example/feed.xml"

NOON = datetime(2026, 6, 3, 12, 0, 0, 250, UTC)

HOUR = timedelta(hours=1)


async def follow(store: Store, chat: Chat, source: NewSource | str = ADDRESS, now: datetime = NOON) -> Subscription:
    new = NewSource(source) if isinstance(source, str) else source
    followed = await store.subscriptions.follow(chat.id, new, now, most_of_chat=10, most_in_all=20)
    assert isinstance(followed, Followed)
    return followed.subscription


async def begun(store: Store, now: datetime = NOON) -> FollowedSource:
    """Claim the one source that is due."""
    (source_id,) = await store.sources.due(now, 10)
    source = await store.sources.claim(source_id, now)
    assert source is not None
    return source


def fetched(*new: NewItem, now: datetime = NOON, **fields: Any) -> FetchResult:
    return replace(FetchResult(now + HOUR, HOUR, new=new), **fields)


def new_item(name: str, *, minutes: int = 0, **fields: Any) -> NewItem:
    published = NOON + timedelta(minutes=minutes)
    return replace(NewItem(name, f"link {name}", f"content {name}", published, {"title": name}), **fields)


async def claimed(store: Store, now: datetime = NOON) -> tuple[WaitingItem, ...]:
    """Claim every item that is to be read."""
    found = [await store.items.claim(each, now) for each in await store.items.due(now, 100)]
    return tuple(each for each in found if each)
