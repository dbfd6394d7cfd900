"""Chats that change: what we say where we are new, whom we obey there, and when we stop writing."""

from datetime import timedelta

import pytest
from telegram import ChatMember, User

from bot.commands.registry import REGISTRY, Command
from bot.message_types.fluent_lookup import ENGLISH
from bot.message_types.outgoing_message import Send, encode
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.chat_roles import hears_all
from bot.messengers.telegram.loopback import Group, Person, Refused
from bot.messengers.telegram.loopback.users import create_group
from storage.records import DeliveryState
from tests.bot.conftest import running_bot

FORUM = {"id": -1003, "type": "supergroup", "title": "Newsroom", "is_forum": True}
CHANNEL = {"id": -1004, "type": "channel", "title": "Herald"}


def _words(place):
    return [shown.text for shown in place.messages if shown.by_bot]


async def _row(bench, place, topic_id=None):
    return await bench.store.chats.find_or_add(
        place.id, topic_id, place.chat.api_chat["type"], "UTC", bench.clock.now()
    )


@pytest.mark.parametrize(
    ("kind", "was", "now", "rights", "said"),
    [
        (FORUM, "left", "member", {}, [ENGLISH("deaf-group-hello")]),
        (FORUM, "left", "administrator", {}, [ENGLISH("group-hello")]),
        (FORUM, "kicked", "member", {}, [ENGLISH("deaf-group-hello")]),
        (FORUM, "member", "administrator", {}, []),
        (FORUM, "left", "restricted", {"is_member": True, "can_send_messages": False}, []),
        (CHANNEL, "left", "administrator", {"can_post_messages": True}, [ENGLISH("channel-hello")]),
        (CHANNEL, "left", "administrator", {"can_post_messages": False}, []),
    ],
)
async def test_the_greeting_in_a_new_chat_says_which_messages_the_bot_sees(bench, kind, was, now, rights, said):
    place = Group(bench.telegram, kind, bench.ann.user)
    await place.add_bot(was, now, **rights)
    await bench.settle()

    assert _words(place) == said


@pytest.mark.parametrize("name", ["group-hello", "deaf-group-hello", "channel-hello"])
def test_a_greeting_has_three_lines_at_most_and_says_how_to_go_on(name):
    assert len(ENGLISH(name).splitlines()) <= 3
    assert "/help" in ENGLISH(name)


@pytest.mark.parametrize(
    ("status", "reads_all", "hears"),
    [("member", False, False), ("restricted", False, False), ("member", True, True), ("administrator", False, True)],
)
def test_all_messages_of_a_group_are_shown_to_its_admins_and_where_privacy_mode_is_off(status, reads_all, hears):
    assert hears_all(ChatMember(User(1, "Précis", True), status), reads_all=reads_all) is hears


@pytest.mark.parametrize(("kind", "is_admin", "told"), [(FORUM, False, 1), (FORUM, True, 0), (CHANNEL, False, 0)])
async def test_where_every_article_shall_be_read_we_say_so_if_telegram_does_not_show_them(
    bench, monkeypatch, kind, is_admin, told
):
    """How somebody asks for it is the business of the settings."""

    async def read_all(request, deps):
        await deps.store.chats.set_answers_all(request.chat.id, answers_all=True)
        return Reply(plain("Done."))

    monkeypatch.setitem(REGISTRY, "settings", Command("settings", read_all))
    place = Group(bench.telegram, kind, bench.ann.user)
    place.chat.admins |= {bench.ann.id} | ({1} if is_admin else set())
    chat = await _row(bench, place)
    await bench.store.chats.set_answers_all(chat.id, answers_all=kind is CHANNEL)
    answers = [await place.answer(after=await place.send_text(f"/settings all {time}")) for time in range(2)]

    assert [each.text for each in answers] == ["\n\n".join(["Done.", *[ENGLISH("deaf-group")] * told]), "Done."]


@pytest.mark.parametrize(
    ("kind", "now", "rights", "reason"),
    [
        (FORUM, "kicked", {}, "kicked"),
        (FORUM, "left", {}, "left"),
        (FORUM, "restricted", {"is_member": True}, "no right to write"),
        (FORUM, "restricted", {"is_member": False}, "restricted"),
        (CHANNEL, "administrator", {"can_post_messages": False}, "no right to write"),
    ],
)
async def test_a_chat_that_removes_or_silences_us_is_paused_in_all_its_topics_until_we_are_back(
    bench, kind, now, rights, reason
):
    place = Group(bench.telegram, kind, bench.ann.user)
    topic = await _row(bench, place, 7)
    await place.add_bot("member", now, **rights)
    await bench.settle()
    paused = [(await _row(bench, place)).paused, (await bench.store.chats.get(topic.id)).paused]

    await place.add_bot(now, "administrator", can_post_messages=True)
    await bench.settle()
    awake = [(await _row(bench, place)).paused, (await bench.store.chats.get(topic.id)).paused]

    assert (paused, awake) == ([reason] * 2, [None] * 2)


@pytest.mark.parametrize(
    ("status", "words", "topic", "whole"),
    [
        (400, "Bad Request: TOPIC_CLOSED", True, False),
        (400, "Bad Request: message thread not found", True, False),
        (400, "Bad Request: not enough rights to send text messages to the chat", True, True),
        (400, "Bad Request: need administrator rights in the channel chat", True, True),
        (400, "Bad Request: chat not found", True, True),
        (403, "Forbidden: user is deactivated", True, True),
        (403, "Forbidden: bot was kicked from the supergroup chat", True, True),
        (400, "Bad Request: message is too long", False, False),
    ],
)
async def test_a_chat_that_refuses_messages_is_paused_with_the_reason(bench, status, words, topic, whole):
    place = Group(bench.telegram, FORUM, bench.ann.user)
    main, closed = await _row(bench, place), await _row(bench, place, 7)

    def refuse(name, _parameters):
        if name == "sendMessage":
            raise Refused(status, words)

    bench.telegram.faults.append(refuse)
    parts = await bench.store.deliveries.commit(closed.id, [encode(Send(plain("one")))], bench.clock.now())
    await bench.running.courier.deliver(parts)

    reasons = [(await bench.store.chats.get(each.id)).paused for each in (closed, main)]
    assert [reason is not None for reason in reasons] == [topic, whole]
    assert reasons[0] is None or words.casefold().endswith(reasons[0].casefold())
    assert (await bench.store.deliveries.get(parts[0].id)).state is DeliveryState.FAILED


async def test_a_closed_topic_is_written_to_again_once_it_is_open(bench):
    place = Group(bench.telegram, FORUM, bench.ann.user)
    closed = await _row(bench, place, 7)
    place.chat.closed_topics.add(7)
    await bench.running.courier.deliver(
        await bench.store.deliveries.commit(closed.id, [encode(Send(plain("one")))], bench.clock.now())
    )
    assert (await bench.store.chats.get(closed.id)).paused == "Topic_closed"

    place.chat.closed_topics.clear()
    await place.send_text("", forum_topic_reopened={}, message_thread_id=7, is_topic_message=True)
    await bench.settle()
    assert (await bench.store.chats.get(closed.id)).paused is None


async def test_a_chat_that_can_be_written_to_after_all_is_paused_no_longer(bench):
    """Telegram does not tell us when all members of a group are given rights."""
    await bench.ask("/start")
    await bench.store.chats.pause(bench.ann.id, "not enough rights")
    await bench.ask("/latest")
    await bench.settle()

    assert (await bench.store.chats.get(1)).paused is None


async def test_a_chat_that_blocked_us_is_erased_after_thirty_days(bench):
    await bench.ask("/start")
    await bench.ann.block()
    await bench.settle()

    bench.clock.move(days=30)
    await bench.running.scheduler.sweep_retention()
    assert await bench.store.chats.get(1)
    bench.clock.move(seconds=1)
    await bench.running.scheduler.sweep_retention()
    assert await bench.store.chats.get(1) is None


@pytest.mark.parametrize(
    ("asked", "is_for_admins"),
    [
        ("/settings long", True),
        ("/schedule 08:00", True),
        ("/schedule off", True),
        ("/timezone Vilnius", True),
        ("/forget everything", True),
        ("/settings show actors off", True),
        ("/settings leave out football", True),
        ("/settings articles all", True),
        ("/settings", False),
        ("/settings length", False),
        ("/settings foo", False),
        ("/forget", False),
        ("/start language en", False),
        ("/schedule", False),
        ("/latest", False),
    ],
)
async def test_in_a_group_its_admins_decide(bench, asked, is_for_admins):
    room = create_group(bench.telegram, bench.ann, "Newsroom")
    bob = Group(bench.telegram, room.chat.api_chat, Person(bench.telegram, "Bob", 1002).user)

    await bob.send_text(asked)
    await bench.settle()
    to_bob = _words(room)
    await room.send_text(asked)
    await bench.settle()

    assert (to_bob == []) is is_for_admins
    assert len(_words(room)) > len(to_bob)


@pytest.mark.parametrize(
    ("sender", "may"), [(FORUM, True), (CHANNEL, True), ({**CHANNEL, "id": -1009, "title": "Somebody's"}, False)]
)
async def test_somebody_who_writes_in_the_name_of_the_group_or_its_channel_is_an_admin(bench, sender, may):
    """What Telegram calls the sender then is a number that all share who do so."""
    mask = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    place = Group(bench.telegram, FORUM, mask)
    place.chat.linked_channel_id = CHANNEL["id"]
    await place.send_text("/settings long", sender_chat=sender)
    await bench.settle()

    assert bool(_words(place)) is may


async def test_a_button_of_a_group_asks_for_an_admin_too(bench):
    room = create_group(bench.telegram, bench.ann, "Newsroom")
    bob = Group(bench.telegram, room.chat.api_chat, Person(bench.telegram, "Bob", 1002).user)
    asked = await room.answer(after=await room.send_text("/forget"))

    await bob.press_button("Erase everything")
    await bench.settle()
    assert _words(room) == [asked.text]

    await room.press_button("Erase everything")
    await bench.settle()
    assert _words(room) == [ENGLISH("forgotten")]


@pytest.mark.parametrize(("is_admin", "answers"), [(True, 1), (False, 0)])
async def test_in_a_channel_only_its_admins_have_us_post(bench, is_admin, answers):
    place = Group(bench.telegram, CHANNEL, bench.ann.user)
    await place.add_bot("left", "administrator", can_post_messages=True)
    await bench.settle()
    if is_admin:
        place.chat.admins.add(bench.ann.id)
    shown = place.messages[-1]
    keyboard = {"inline_keyboard": [[{"text": "A button", "callback_data": "latest"}]]}
    message = bench.telegram.message(place.chat, shown) | {"reply_markup": keyboard}
    query = {"id": "1", "from": bench.ann.user, "chat_instance": "1", "data": "latest", "message": message}
    await bench.telegram.deliver({"callback_query": query})
    await bench.settle()

    assert len(_words(place)) == 1 + answers


@pytest.mark.parametrize(
    ("limit", "admins", "answered"),
    [(None, (), [True, True, True]), (2, (), [True, True, False]), (0, (), [False] * 3), (0, (1001,), [True] * 3)],
)
async def test_a_person_may_send_a_limited_number_of_articles_an_hour(
    settings, workers, clock, limit, admins, answered
):
    mine = settings.model_copy(update={"articles_per_hour": limit, "admins": frozenset(admins)})
    async with running_bot(mine, workers, clock) as bench:
        refusals = {ENGLISH("no-articles"), ENGLISH("too-many-articles", limit=limit or 0)}
        assert (await bench.ask("/latest")).text == ENGLISH("nothing-kept")
        said = [await bench.ask(_article(number)) for number in range(3)]
        assert [each.text not in refusals for each in said] == answered

        clock.move(seconds=timedelta(hours=1).total_seconds() + 1)
        assert ((await bench.ask(_article(4))).text in refusals) is (limit == 0 and not admins)


def _article(number):
    said = f"The council of Port Ellery will close pier {number} in the spring, Mayor Helena Marsh said on Sunday."
    more = f"Pier {number} was built in {1900 + number} and carried coal to the ships until the mines were shut."
    return f"Pier {number} Will Close\n\n{said} {more}\n\nIts owners did not answer the paper's questions on Monday."
