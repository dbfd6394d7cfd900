"""Following a whole list of feeds that a reader sends, and getting it back."""

from bot.messengers.telegram.loopback import Group, ShownMessage
from summarizer.reading.feed_formats.feed import OfferedFeed
from summarizer.reading.feed_formats.opml import read_opml
from tests.bot.conftest import labels
from tests.bot.feeds.conftest import Following, following  # noqa: F401 - a fixture

TOKEN = "token=abcdef0123456789abcdef"


def opml(*addresses: str) -> bytes:
    rows = "".join(f'<outline text="Paper {at}" xmlUrl="{each}"/>' for at, each in enumerate(addresses, 1))
    return f'<opml version="2.0"><body>{rows}</body></opml>'.encode()


def group_of(following: Following) -> Group:  # noqa: F811
    chat = {"id": -1003, "type": "supergroup", "title": "News"}
    return Group(following.bench.telegram, chat, following.bench.ann.user)


async def sent(following: Following, content: bytes, name: str = "feeds.opml") -> ShownMessage:  # noqa: F811
    ann = following.bench.ann
    return await ann.answer(after=await ann.send_document(content, name))


async def exported(following: Following) -> tuple[ShownMessage, tuple[OfferedFeed, ...] | None]:  # noqa: F811
    answer = await following.bench.ask("/export opml")
    assert answer.document
    return answer, read_opml(answer.document)


async def test_a_list_is_shown_first_and_a_button_follows_it(following: Following) -> None:  # noqa: F811
    shown = await sent(following, opml(following.feed("pier"), following.feed("ferry", path="/other.xml")))
    before = await following.bench.store.subscriptions.of_chat(following.chat.id)
    followed = await following.bench.press_button("Follow 2")
    await following.bench.running.scheduler._follow()

    assert shown.text == "2 feeds in this list\n\n• Paper 1\n• Paper 2"
    assert before == ()
    assert followed.text.startswith("Now following 2 more sources.")
    assert await following.titles() == ["About the ferry", "About the pier"]


async def test_pressing_twice_follows_nothing_twice(following: Following) -> None:  # noqa: F811
    await sent(following, opml(following.feed("pier"), "https://herald.example/feed.xml"))
    await following.bench.press_button("Follow 2")

    again = await following.bench.press_button("Follow 2")

    assert again.text == "Nothing new to follow.\n\nYou already follow 2 of them."


async def test_the_limit_of_the_chat_is_announced_and_enforced(following: Following) -> None:  # noqa: F811
    shown = await sent(following, opml(*(f"https://herald.example/{each}.xml" for each in range(52))))
    followed = await following.bench.press_button("Follow 50")

    assert shown.text.endswith("• Paper 30\n… and 22 more\n\nThis chat can follow 50 more sources.")
    assert "That makes 50 sources, the most a chat can follow, so the rest of the list is left out." in followed.text
    assert labels(followed) == ["All sources", "Get a daily briefing"]
    assert len(await following.bench.store.subscriptions.of_chat(following.chat.id)) == 50


async def test_a_file_that_is_not_a_list_of_feeds_is_explained(following: Following) -> None:  # noqa: F811
    damaged = await sent(following, b"<rss/>")
    empty = await sent(following, opml("javascript:alert(1)", "/feed.xml"))

    assert damaged.text.startswith("I can’t read that list of feeds.")
    assert (empty.text, labels(empty)) == ("I found no feeds in that list.", [])


async def test_followed_sources_are_exported_as_a_list(following: Following) -> None:  # noqa: F811
    address = following.feed("pier")
    await following.bench.ask(f"/follow {address}")

    answer, feeds = await exported(following)

    assert feeds == (OfferedFeed(address, "Harbour News"),)
    assert answer.text.startswith("The source you follow")


async def test_a_private_feed_is_named_in_no_answer_and_exported_to_its_reader_only(
    following: Following,  # noqa: F811
) -> None:
    private = f"{following.feed('pier')}?{TOKEN}"
    shown = await sent(following, opml(private))
    await following.bench.press_button("Follow 1")
    _, mine = await exported(following)
    group = group_of(following)
    group.chat.admins.add(following.bench.ann.id)
    await group.answer(after=await group.send_text(f"/follow@precis_bot {private}"))
    theirs = await group.answer(after=await group.send_text("/export@precis_bot opml"))

    assert TOKEN not in shown.text
    assert [each.address for each in mine or ()] == [private]
    assert theirs.text.endswith("Private feeds are left out.")
    assert theirs.document
    assert TOKEN.encode() not in theirs.document


async def test_in_a_group_a_list_that_is_not_meant_for_the_bot_is_left_alone(following: Following) -> None:  # noqa: F811
    group = group_of(following)
    await group.send_document(opml("https://herald.example/feed.xml"), "feeds.opml")
    await following.bench.settle()

    assert not [shown for shown in group.messages if shown.by_bot]
    assert await following.bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_without_sources_there_is_nothing_to_export(following: Following) -> None:  # noqa: F811
    assert (await following.bench.ask("/export opml")).text.startswith("You don’t follow anything yet.")
