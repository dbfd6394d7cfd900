"""Who may do what: every action and every role, against the table in `bot.commands.rights`."""

from typing import get_args

import pytest

from bot.commands.registry import REGISTRY
from bot.commands.rights import RIGHTS, ChatRole, Right, decided
from bot.message_types.action import ActionName
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Group, LoopbackTelegram
from storage.records import NewDigest
from summarizer.model import Article, Digest, DuplicateKeys, Point
from tests.bot.conftest import running_bot
from tests.keep_digests import keep_digests

GROUP = {"id": -1003, "type": "supergroup", "title": "Newsroom", "is_forum": True}
CHANNEL = {"id": -1004, "type": "channel", "title": "Herald"}
TOPIC = {"message_thread_id": 7, "is_topic_message": True}
MASK = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
SOMEBODY_ELSE = 4040
OPERATOR = 1009

ARGUMENTS = {
    "settings": "long", "schedule": "08:00", "timezone": "Vilnius", "search": "rain", "length": "1 2", "claim": "1 1",
    **dict.fromkeys(("show", "back", "options", "who", "said", "text", "left", "about", "deleting", "story"), "1"),
    "quotes": "1 1", "point": "1 1", "delete": "1", "forget": "everything",
    "follow": "http://10.0.0.1/feed.xml", "following": "pause 1", "unfollow": "1",
    "watch": "Marsh", "unwatch": "1", "catalogue": "de +00000000", "admit": "1 en", "decline": "1 en",
}  # fmt: skip
MANAGING = {
    "settings", "schedule", "timezone", "forget", "follow", "following", "unfollow", "watch", "unwatch", "catalogue",
    "admit", "decline",
}  # fmt: skip
DELETING = {"delete", "deleting"}
ENDING = ("delete", "forget")
ACTIONS = (*(name for name in get_args(ActionName) if name not in ENDING), *ENDING)
COMMANDS = (*(name for name in dict.fromkeys((*get_args(ActionName), *REGISTRY)) if name not in ENDING), *ENDING)

# By role: the chat, what else a message there has, and who acts.
PLACES = {
    "reader of a private chat": (ChatRole.READER, None, {}),
    "member": (ChatRole.MEMBER, GROUP, {}),
    "admin": (ChatRole.ADMIN, GROUP, {}),
    "member in a topic": (ChatRole.MEMBER, GROUP, TOPIC),
    "admin in a topic": (ChatRole.ADMIN, GROUP, TOPIC),
    "guest": (ChatRole.GUEST, GROUP, {}),
    "operator": (ChatRole.OPERATOR, GROUP, {}),
    "channel reader": (ChatRole.CHANNEL_READER, CHANNEL, {}),
    "channel admin": (ChatRole.CHANNEL_ADMIN, CHANNEL, {}),
    "operator in a channel": (ChatRole.OPERATOR, CHANNEL, {}),
    "anonymous admin": (ChatRole.ANONYMOUS_ADMIN, GROUP, {"sender_chat": GROUP}),
    "linked channel": (ChatRole.LINKED_CHANNEL, GROUP, {"sender_chat": CHANNEL}),
    "channel of somebody": (ChatRole.GUEST, GROUP, {"sender_chat": {**CHANNEL, "id": -1007}}),
}
PRESSING = [name for name, (_, _, fields) in PLACES.items() if "sender_chat" not in fields]
TYPING = [
    name for name, (role, _, _) in PLACES.items() if role is not ChatRole.CHANNEL_READER and "operator in" not in name
]


@pytest.fixture
async def bench(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now)
    # So that refusals can be shown to one person of a group.
    telegram.bot["active_usernames"] = ["precis_bot"]
    operated = settings.model_copy(update={"admins": frozenset({OPERATOR})})
    async with running_bot(operated, workers, clock, telegram) as started:
        yield started


async def place_of(bench, name):
    """Return the chat as this person sees it, with a digest that somebody else asked for."""
    role, chat, fields = PLACES[name]
    if chat is None:
        place = bench.ann
    else:
        user = {**bench.ann.user, "id": OPERATOR} if role is ChatRole.OPERATOR else bench.ann.user
        place = Group(bench.telegram, chat, MASK if "sender_chat" in fields else user)
        place.chat.linked_channel_id = CHANNEL["id"] if chat is GROUP else None
        place.chat.admins.add(bench.running.application.bot.id)
        if role in (ChatRole.ADMIN, ChatRole.CHANNEL_ADMIN):
            place.chat.admins.add(user["id"])
        if role is ChatRole.GUEST:
            place.chat.left_users.add(user["id"])
    api, topic = place.chat.api_chat, fields.get("message_thread_id")
    row = await bench.store.chats.find_or_add(place.id, topic, api["type"], "UTC", bench.clock.now())
    await add_digest(bench, row)
    return place, fields, row


async def add_digest(bench, row):
    made = Digest(Article("It rained in Kelm.", title="Rain"), (Point("It rained in Kelm.", 0, 18),), (), ())
    entry = NewDigest(made, DuplicateKeys(f"print {row.id}"))
    (kept,), _ = await keep_digests(bench.store, row.id, [entry], bench.clock.now(), submitter=SOMEBODY_ELSE)
    return kept


async def press(place, data, *, fields=None, buttons=None):
    """Press a button of a message of ours; `buttons` are the data of those that the message has, else it has this."""
    shown = await place.telegram.show_message(place.id, {}, "Menu", [])
    keyboard = [[{"text": "A button", "callback_data": each}] for each in ([data] if buttons is None else buttons)]
    message = shown | {"reply_markup": {"inline_keyboard": keyboard}} | (fields or {})
    query = {"id": "1", "from": place.user, "chat_instance": "1", "data": data, "message": message}
    await place.telegram.deliver({"callback_query": query})


def said_since(bench, calls):
    """Return what the bot has said since that many calls, in new messages and changed ones."""
    return [
        parameters.get("text", parameters.get("caption", ""))
        for name, parameters in bench.telegram.calls[calls:]
        if name in ("sendMessage", "editMessageText", "sendDocument")
    ]


def expected(who, name):
    """Return what an action of somebody comes to: the table says which rights the role has."""
    role, _, fields = PLACES[who]
    if Right.READ not in RIGHTS[role]:
        return "silence"
    if name in MANAGING and Right.MANAGE not in RIGHTS[role]:
        # Somebody who writes in the name of a chat is anonymous, and cannot be told alone.
        return "silence" if "sender_chat" in fields else ENGLISH("admins-only")
    # The digest is somebody else's.
    if name in DELETING and Right.MANAGE not in RIGHTS[role]:
        return "silence" if "sender_chat" in fields else ENGLISH("not-yours")
    return "done"


def outcome(said):
    refusals = [words for words in said if words in (ENGLISH("admins-only"), ENGLISH("not-yours"))]
    return refusals[0] if refusals else "done" if said else "silence"


@pytest.mark.parametrize("who", PRESSING)
async def test_every_button_does_what_the_table_says_of_the_person_who_presses_it(bench, who):
    place, fields, _ = await place_of(bench, who)
    came_to = {}
    for name in ACTIONS:
        calls = len(bench.telegram.calls)
        await press(place, f"{name} {ARGUMENTS.get(name, '')}".strip(), fields=fields)
        await bench.settle()
        came_to[name] = outcome(said_since(bench, calls))

    assert came_to == {name: expected(who, name) for name in ACTIONS}
    assert (await bench.store.inbox.counts())["set_aside"] == 0


@pytest.mark.parametrize("who", TYPING)
async def test_every_typed_command_does_what_the_table_says_of_the_person_who_types_it(bench, who):
    place, fields, _ = await place_of(bench, who)
    came_to = {}
    for name in COMMANDS:
        calls = len(bench.telegram.calls)
        await place.send_text(f"/{name}@precis_bot {ARGUMENTS.get(name, '')}".strip(), **fields)
        await bench.settle()
        came_to[name] = outcome(said_since(bench, calls))

    assert came_to == {name: expected(who, name) for name in COMMANDS}


def test_every_role_has_a_row_and_a_private_chat_and_reading_in_a_group_need_no_question_to_telegram():
    assert RIGHTS.keys() == set(ChatRole)
    assert {right: decided("private", right) for right in Right} == dict.fromkeys(Right, True)
    assert [decided("supergroup", right) for right in Right] == [True, True, True, None]
    assert {decided("channel", right) for right in Right} == {None}


async def test_a_reader_of_a_channel_does_not_have_the_bot_post_the_sample(bench):
    place, _, row = await place_of(bench, "channel reader")
    await press(place, "sample")
    await bench.settle()

    assert await bench.store.digests.count(row.id) == 1
    assert said_since(bench, 0) == []


FORGED = (
    *("frobnicate 1", "SAMPLE", "sample", "sample\n", "sample 1", " sample", "", "x" * 64),
    *("show 2", "text 2", "delete 2", "length 2 1", "again 1", "again 2"),
    *("show 99999999999999999999999", "show -1", "claims " + "9" * 57, "claims ›9999999", "search ~999999999999999"),
    *("show 1; DROP TABLE digest", "'; DROP TABLE chat; --", "show 1 OR 1=1", "show\x001"),
    *("search \u202e1", "\u0448\u043e\u0443 1", "show \u0661", "\U0001f642" * 16),
    *("settings", "settings long", "forget everything", "admit 1777 en", "decline 1777 en", "admit -1", "admit 1 2 3"),
)
"""Callback data of every kind; 2 is the number of another chat's digest."""


async def _everything(bench, *rows):
    """Return what is stored of some chats."""
    store = bench.store
    return [
        (await store.chats.get(each.id), await store.digests.every(each.id), await store.schedules.of_chat(each.id))
        for each in rows
    ]


@pytest.mark.parametrize("who", ["reader of a private chat", "admin", "channel admin"])
async def test_forged_data_do_nothing_and_give_one_short_alert(bench, who):
    place, fields, mine = await place_of(bench, who)
    theirs = await bench.store.chats.find_or_add(1777, None, "private", "UTC", bench.clock.now())
    await add_digest(bench, theirs)
    before = await _everything(bench, mine, theirs)
    for data in FORGED:
        calls = len(bench.telegram.calls)
        await press(place, data, fields=fields, buttons=["help"])
        await bench.settle()
        answers = [each for name, each in bench.telegram.calls[calls:] if name == "answerCallbackQuery"]
        assert answers == [{"callback_query_id": "1", "text": ENGLISH("stale-button")}], data
        assert said_since(bench, calls) == [], data

    assert await _everything(bench, mine, theirs) == before
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


@pytest.mark.parametrize("data", [each for each in FORGED if each and "everything" not in each])
async def test_even_a_button_that_is_there_shows_and_changes_nothing_of_another_chat(bench, data):
    place, _, _ = await place_of(bench, "reader of a private chat")
    theirs = await bench.store.chats.find_or_add(1777, None, "private", "UTC", bench.clock.now())
    kept = await add_digest(bench, theirs)
    before = await _everything(bench, theirs)
    await bench.store.digests.delete(1, 1)
    await press(place, data)
    await bench.settle()

    assert await _everything(bench, theirs) == before
    assert not [words for words in said_since(bench, 0) if kept.digest.article.text in words]
    assert (await bench.store.inbox.counts())["set_aside"] == 0


@pytest.mark.parametrize("data", ["sample", "settings long", "delete 1", "forget everything", "show 1", "latest"])
@pytest.mark.parametrize("chat", [GROUP, CHANNEL, {"id": 1001, "type": "private", "first_name": "Ann"}])
async def test_a_button_of_a_message_that_is_no_longer_accessible_acts_on_nothing(bench, chat, data):
    place = Group(bench.telegram, chat, bench.ann.user)
    place.chat.admins.add(1001)
    message = {"chat": chat, "message_id": 5, "date": 0}
    query = {"id": "1", "from": bench.ann.user, "chat_instance": "1", "data": data, "message": message}
    await bench.telegram.deliver({"callback_query": query})
    await bench.settle()

    assert said_since(bench, 0) == []
    assert await bench.store.chats.find(place.id) is None
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
