import asyncio
from datetime import timedelta

from sqlalchemy import update

from storage.database import Database
from storage.followed import Followed, FollowRefusal, ItemReason, NewSource, Notice, SourceFault
from storage.records import Chat, EncodedMessage
from storage.schema import followed_source, subscription
from storage.store import Store
from tests.storage.following import ADDRESS, NOON, begun, claimed, fetched, follow, new_item


async def test_a_source_is_one_for_all_chats_that_follow_it(store: Store, chat: Chat, group: Chat) -> None:
    one = await follow(store, chat)
    other = await follow(store, group)

    assert one.source.id == other.source.id
    assert await store.sources.count() == 1


async def test_following_twice_changes_nothing(store: Store, chat: Chat) -> None:
    first = await follow(store, chat)

    again = await store.subscriptions.follow(chat.id, NewSource(ADDRESS), NOON, most_of_chat=1, most_in_all=1)

    assert again == Followed(first, is_new=False)


async def test_a_private_source_is_not_shared(store: Store, chat: Chat, group: Chat) -> None:
    private = NewSource("https://news.example/feed?token=k3y", is_private=True)
    one = await follow(store, chat, private)
    other = await follow(store, group, private)

    assert one.source.id != other.source.id
    assert one.source.private_to == chat.id


async def test_a_chat_follows_as_many_sources_as_it_may(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)

    def more(of: Chat) -> object:
        return store.subscriptions.follow(of.id, NewSource("https://b.example/"), NOON, most_of_chat=1, most_in_all=1)

    assert await more(chat) is FollowRefusal.CHAT_LIMIT  # type: ignore[misc]
    assert await more(group) is FollowRefusal.TOTAL_LIMIT  # type: ignore[misc]


async def test_a_source_that_others_follow_counts_as_none_more(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)

    followed = await store.subscriptions.follow(group.id, NewSource(ADDRESS), NOON, most_of_chat=1, most_in_all=1)

    assert isinstance(followed, Followed)


async def test_a_source_that_was_paused_while_it_was_fetched_rests(store: Store, chat: Chat) -> None:
    mine = await follow(store, chat)
    source = await begun(store)
    await store.subscriptions.set_paused(chat.id, mine.id, NOON, paused=True)

    await store.sources.finish(source, fetched(), NOON)

    (rests,) = await store.sources.every()
    assert rests.next_at is None


async def test_what_one_chat_follows_is_not_another_chats(store: Store, chat: Chat, group: Chat) -> None:
    mine = await follow(store, chat)

    assert await store.subscriptions.of_chat(group.id) == ()
    assert await store.subscriptions.get(group.id, mine.id) is None
    assert await store.subscriptions.unfollow(group.id, mine.id, NOON) is False
    assert await store.subscriptions.of_chat(chat.id) == (mine,)


async def test_a_source_that_nobody_follows_is_deleted(store: Store, chat: Chat, group: Chat) -> None:
    one, other = await follow(store, chat), await follow(store, group)

    await store.subscriptions.unfollow(chat.id, one.id, NOON)
    assert await store.sources.count() == 1

    await store.subscriptions.unfollow(group.id, other.id, NOON)
    assert await store.sources.count() == 0


async def test_a_source_that_every_chat_paused_is_not_fetched(store: Store, chat: Chat, group: Chat) -> None:
    one, other = await follow(store, chat), await follow(store, group)
    await store.subscriptions.set_paused(chat.id, one.id, NOON, paused=True)
    assert await store.sources.due(NOON, 10) == (one.source.id,)

    await store.subscriptions.set_paused(group.id, other.id, NOON, paused=True)
    assert await store.sources.due(NOON, 10) == ()

    await store.subscriptions.set_paused(chat.id, one.id, NOON, paused=False)
    assert await store.sources.due(NOON, 10) == (one.source.id,)


async def test_a_paused_chat_gets_no_items(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)
    paused = await follow(store, group)
    await store.subscriptions.set_paused(group.id, paused.id, NOON, paused=True)

    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)

    (item,) = await claimed(store)
    assert [copy.chat for copy in item.copies] == [chat]


async def test_who_follows_later_gets_the_newest_five(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)
    items = [new_item(str(at), minutes=at) for at in range(7)]
    await store.sources.finish(await begun(store), fetched(*items), NOON)
    for each in await claimed(store):
        await store.items.decline(each, [copy.subscription_id for copy in each.copies], ItemReason.KNOWN)
        await store.items.finish(each, NOON)

    await follow(store, group, now=NOON + timedelta(hours=1))

    later = await claimed(store, NOON + timedelta(hours=1))
    assert {each.words["title"] for each in later} == {"2", "3", "4", "5", "6"}
    assert {copy.chat for each in later for copy in each.copies if copy.chat == group} == {group}


async def test_the_filter_of_a_source_belongs_to_one_chat(store: Store, chat: Chat, group: Chat) -> None:
    mine, theirs = await follow(store, chat), await follow(store, group)

    changed = await store.subscriptions.set_only(chat.id, mine.id, ["harbour", "Marsh"])

    assert changed
    assert changed.only == ("harbour", "Marsh")
    assert await store.subscriptions.get(group.id, theirs.id) == theirs


async def test_a_chat_is_told_once_that_a_source_is_silent(store: Store, chat: Chat) -> None:
    mine = await follow(store, chat)
    parts = [EncodedMessage({"text": "It is silent."})]

    first = await store.subscriptions.tell(mine, Notice.SILENT, parts, NOON)
    second = await store.subscriptions.tell(mine, Notice.SILENT, parts, NOON)

    assert [part.payload for part in first] == [{"text": "It is silent."}]
    assert second == ()


async def test_a_source_that_publishes_again_may_be_told_of_again(store: Store, chat: Chat) -> None:
    mine = await follow(store, chat)
    await store.subscriptions.tell(mine, Notice.SILENT, [EncodedMessage({"n": 1})], NOON)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)

    assert await store.subscriptions.tell(mine, Notice.SILENT, [EncodedMessage({"n": 2})], NOON)


async def test_a_source_that_is_gone_is_not_woken(store: Store, chat: Chat) -> None:
    mine = await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(next_at=None, fault=SourceFault.GONE), NOON)
    await store.subscriptions.set_paused(chat.id, mine.id, NOON, paused=True)
    await store.subscriptions.set_paused(chat.id, mine.id, NOON, paused=False)

    (now,) = await store.subscriptions.of_chat(chat.id)
    assert now.source.next_at is None
    assert now.source.has_ended


async def test_forgetting_a_chat_deletes_what_it_alone_followed(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)
    shared = await follow(store, group)
    await follow(store, chat, "https://alone.example/feed")
    await follow(store, chat, NewSource("https://news.example/?key=1", is_private=True))

    await store.chats.forget(chat.id)

    assert [each.id for each in await store.sources.every()] == [shared.source.id]


async def test_a_fetch_that_ends_while_a_chat_unfollows_is_no_deadlock(postgres_url: str) -> None:
    database = await Database.open(postgres_url)
    store = Store(database)
    chat = await store.chats.find_or_add(1001, None, "private", "UTC", NOON)
    mine = await follow(store, chat)

    # As at the end of a fetch: first the source, then its subscriptions.
    async with database.writing() as fetching:
        await fetching.execute(update(followed_source).values(next_at=NOON))
        unfollowing = asyncio.ensure_future(store.subscriptions.unfollow(chat.id, mine.id, NOON))
        await _until_one_waits(database, unfollowing)
        await fetching.execute(update(subscription).values(told=None))

    assert await unfollowing
    assert await store.sources.count() == 0
    await database.close()


async def _until_one_waits(database: Database, unless: asyncio.Future[bool]) -> None:
    """Wait until a statement waits for the lock of another transaction."""
    async with database.reading() as connection:
        while not unless.done():
            if (await connection.exec_driver_sql("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one():
                return
