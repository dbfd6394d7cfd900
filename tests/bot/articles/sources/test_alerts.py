"""A chat is told at once of what it watches for: by day, once for each story, and not too often."""

from storage.followed import WatchKind
from tests.bot.articles.sources.conftest import Following
from tests.bot.articles.sources.test_following import STORM, item, rss


async def watch(following: Following, words: str = "roofs", per_day: int = 3) -> None:
    store, now = following.bench.store, following.bench.clock.now()
    await store.watches.add(following.chat.id, words, WatchKind.WORDS, per_day, now, most=9)


async def told(following: Following) -> list[str]:
    await following.bench.tick()
    return [each.text.splitlines()[0] for each in following.bench.replies()]


async def test_a_chat_is_told_at_once_and_only_once(following: Following) -> None:
    await watch(following)
    await following.follow(following.site.page("/feed.xml", rss(item(following.site, "storm", text=STORM))))

    assert await following.round() is True
    await following.round(days=1)

    assert await told(following) == ["You’re watching for “roofs”:"]


async def test_a_chat_is_not_told_of_anything_else(following: Following) -> None:
    await watch(following, "earthquake")
    await following.follow(following.site.page("/feed.xml", rss(item(following.site, "storm", text=STORM))))

    assert await following.round() is False


async def test_at_night_a_chat_is_not_told(following: Following) -> None:
    await watch(following)
    following.bench.clock.move(hours=3)
    await following.follow(following.site.page("/feed.xml", rss(item(following.site, "storm", text=STORM))))

    assert await following.round() is False
    assert len(await following.kept()) == 1


async def test_a_chat_is_told_as_often_as_it_wants(following: Following) -> None:
    await watch(following, "said", per_day=1)
    await watch(following, "closed", per_day=0)
    await following.follow(following.feed("pier", "ferry"))

    await following.round()

    assert len(await told(following)) == 1
