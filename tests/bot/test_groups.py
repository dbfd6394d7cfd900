"""Among people who also talk with each other, and where not everybody is welcome."""

import time

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Group, Person
from bot.messengers.telegram.loopback.users import channel_origin, create_group
from summarizer.model import Refusal
from tests.bot.conftest import points_in, running_bot
from tests.bot.test_messages import page

TITLE = "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says"
FORUM = {"id": -1003, "type": "supergroup", "title": "Newsroom", "is_forum": True}
CHANNEL = {"id": -1004, "type": "channel", "title": "Herald"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
US = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot"}


@pytest.fixture
async def bench(settings, workers, clock, site):
    open_settings = settings.model_copy(update={"fetch_allow": frozenset({f"127.0.0.1:{site.port}"})})
    async with running_bot(open_settings, workers, clock) as started:
        yield started


@pytest.fixture
def readers(bench):
    return create_group(bench.telegram, bench.ann, "Readers")


@pytest.fixture
def bob(bench, readers):
    return Group(bench.telegram, readers.chat.api_chat, Person(bench.telegram, "Bob", 1002).user)


def replies(place):
    return [shown for shown in place.messages if shown.by_bot]


def first_lines(place):
    return [shown.text.splitlines()[0] for shown in replies(place)]


def _pressed(place, command, shown):
    """Return a press of a button with this command on a message that has it."""
    keyboard = {"inline_keyboard": [[{"text": "A button", "callback_data": command}]]}
    message = place.telegram.message(place.chat, shown) | {"reply_markup": keyboard}
    return {
        "callback_query": {"id": "1", "from": place.user, "chat_instance": "1", "data": command, "message": message}
    }


async def read_all(bench, place, *, answers_all=True):
    """Set whether every article of a chat is read."""
    chat = await bench.store.chats.find_or_add(place.id, None, place.chat.api_chat["type"], "UTC", bench.clock.now())
    await bench.store.chats.set_answers_all(chat.id, answers_all=answers_all)
    return chat


@pytest.mark.parametrize("reads_all", [False, True])
@pytest.mark.parametrize(
    "chatter",
    [
        "Good morning!",
        "Did you see the match last night? What a goal.",
        "🙂",
        "/start@other_bot",
        "/digest@other_bot https://example.org/news",
        "/play",
        "/who",
        "/show 1",
        "Ask @other_bot, or mail me: ann@precis_bot.example",
        "We call it precis_bot, or @precis_bottle",
    ],
)
async def test_chatter_in_a_group_gets_no_answer(bench, readers, chatter, reads_all):
    await read_all(bench, readers, answers_all=reads_all)
    await readers.send_text(chatter)
    await bench.settle()

    assert replies(readers) == []


@pytest.mark.parametrize("reads_all", [False, True])
async def test_a_picture_in_a_group_gets_no_answer(bench, readers, reads_all):
    await read_all(bench, readers, answers_all=reads_all)
    await readers.send_photo()
    await readers.send_sticker()
    await bench.settle()

    assert replies(readers) == []


async def test_an_article_that_nobody_asks_about_is_neither_read_nor_stored(bench, readers, site):
    sent = await readers.send_text(HARBOUR)
    await readers.send_text(site.page("/pier", page(HARBOUR)))
    await readers.forward(HARBOUR, channel_origin("The Harbour Herald"))
    await readers.send_document(HARBOUR.encode(), "harbour.txt", "text/plain")
    await readers.send_album(["", HARBOUR])
    await readers.send_text(f"@other_bot {HARBOUR}")
    await readers.edit(sent, HARBOUR_ELSEWHERE)
    await bench.settle()

    assert replies(readers) == []
    assert site.requests == []
    assert await bench.store.digests.count(1) == 0
    assert await bench.store.inbox.waiting() == ()


async def test_where_every_article_is_read_it_gets_its_digest(bench, readers):
    await read_all(bench, readers)

    answer = await readers.answer(after=await readers.forward(HARBOUR, channel_origin("The Harbour Herald")))

    assert answer.text.startswith(TITLE)


async def test_where_every_article_is_read_a_forward_that_is_none_is_said_to_be_none(bench, readers):
    await read_all(bench, readers)

    answer = await readers.answer(
        after=await readers.forward("Breaking news at nine tonight", channel_origin("The Herald"))
    )

    assert answer.text == ENGLISH.refusal(Refusal.TOO_SHORT)


@pytest.mark.parametrize("call", ["@precis_bot {}", "@Precis_Bot: {}", "{}\n\n@precis_bot", "/digest {}"])
async def test_an_article_beside_our_name_is_read_without_the_name(bench, readers, call):
    sent = await readers.send_text(call.format(HARBOUR))
    answer = await readers.answer(after=sent)

    (kept,) = await bench.store.digests.every(1)
    assert (answer.reply_to, answer.text.splitlines()[0]) == (sent, TITLE)
    assert "recis_" not in kept.digest.article.text


async def test_a_name_that_is_a_link_to_us_calls_us_too(bench, readers):
    entity = {"type": "text_mention", "offset": 0, "length": 6, "user": US}
    answer = await readers.answer(after=await readers.send_text(f"Précis {HARBOUR}", entities=[entity]))

    assert answer.text.startswith(TITLE)


@pytest.mark.parametrize("caption", ["@precis_bot", "what is this, @precis_bot", "/digest", "/digest@precis_bot 5"])
async def test_a_file_whose_caption_calls_us_is_read(readers, caption):
    sent = await readers.send_document(HARBOUR.encode(), "harbour.txt", "text/plain", caption)

    assert (await readers.answer(after=sent)).text.startswith(TITLE)


async def test_a_link_beside_our_name_is_opened(readers, site):
    link = site.page("/pier", page(HARBOUR))

    assert (await readers.answer(after=await readers.send_text(f"@precis_bot {link}"))).text.startswith(TITLE)


@pytest.mark.parametrize(("words", "points"), [("@precis_bot", 3), ("@precis_bot 1", 1), ("2 @precis_bot", 2)])
async def test_our_name_in_reply_to_an_article_asks_for_its_digest(bench, readers, bob, words, points):
    article = await bob.forward(HARBOUR, channel_origin("The Harbour Herald"))
    asked = await readers.send_text(words, reply_to=article)
    answer = await readers.answer(after=asked)

    lines = answer.text.splitlines()
    assert (answer.reply_to, lines[0]) == (asked, TITLE)
    assert len(points_in(answer, HARBOUR)) == points
    assert "The Harbour Herald" in answer.text


async def test_our_name_in_reply_to_a_file_has_it_read(readers, bob):
    sent = await bob.send_document(HARBOUR.encode(), "harbour.txt", "text/plain")

    assert (await readers.answer(after=await readers.send_text("@precis_bot", reply_to=sent))).text.startswith(TITLE)


async def test_one_name_in_an_album_calls_for_all_of_it(bench, readers):
    await readers.send_album(["", f"@precis_bot\n{HARBOUR}", ""])
    await bench.settle()

    assert first_lines(readers) == [TITLE]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("@precis_bot", "how-to-digest"),
        ("  @precis_bot  ", "how-to-digest"),
        ("@precis_bot 12345", "how-to-digest"),
        ("/digest@precis_bot", "how-to-digest"),
        ("@precis_bot hello!", "refusal-greeting"),
        ("@precis_bot what do you make of this?", "refusal-too-short"),
        ("/nonsense@precis_bot", "unknown-command"),
    ],
)
async def test_our_name_beside_nothing_to_read_gets_one_helpful_sentence(readers, words, answer):
    assert (await readers.answer(after=await readers.send_text(words))).text == ENGLISH(answer)


async def test_our_name_beside_a_picture_gets_one_helpful_sentence(readers):
    assert (await readers.answer(after=await readers.send_photo("@precis_bot"))).text == ENGLISH("strange-media")


@pytest.mark.parametrize(("words", "call"), [("lol", "@precis_bot"), ("lol", "/digest")])
async def test_asked_about_what_is_no_article_we_say_so(readers, words, call):
    sent = await readers.send_text(words)

    assert (await readers.answer(after=await readers.send_text(call, reply_to=sent))).text == ENGLISH.refusal(
        Refusal.TOO_SHORT
    )


async def test_the_bots_name_in_a_forward_is_not_a_request(bench, readers):
    await readers.forward(f"{HARBOUR}\n\nSubscribe to @precis_bot", channel_origin("The Harbour Herald"))
    await bench.settle()

    assert replies(readers) == []


async def test_a_reply_to_us_with_an_article_gets_its_digest(readers):
    told = await readers.answer(after=await readers.send_text("/latest"))

    assert (await readers.answer(after=await readers.send_text(HARBOUR, reply_to=told.message_id))).text.startswith(
        TITLE
    )


async def test_words_in_reply_to_us_are_answered_and_those_about_the_news_are_left_alone(bench, readers, bob):
    told = await readers.answer(after=await readers.send_text("/latest"))
    helped = await bob.answer(after=await bob.send_text("Really? Nothing at all?", reply_to=told.message_id))
    digest = await readers.answer(after=await readers.send_text(f"@precis_bot {HARBOUR}"))
    await bob.send_text("Brandt again, I knew it.", reply_to=digest.message_id)
    await bench.settle()

    assert helped.text == ENGLISH.refusal(Refusal.TOO_SHORT)
    assert replies(readers)[-1] == digest


async def test_a_digest_shared_by_our_name_is_not_digested_again(bench, readers):
    await read_all(bench, readers)
    await readers.send_text(HARBOUR, via_bot=US)
    await bench.ann.send_text(HARBOUR, via_bot=US)
    await bench.settle()

    assert replies(readers) == bench.replies() == []


async def test_an_edit_that_calls_us_is_read_and_one_of_what_was_asked_about_followed(bench, readers, bob):
    sent = await bob.send_text("An article for you:")
    await bob.edit(sent, HARBOUR)
    await bench.settle()
    before = replies(readers)
    await bob.edit(sent, f"@precis_bot {HARBOUR}")
    await bench.settle()
    called = first_lines(readers)
    await bob.edit(sent, HARBOUR.replace("2028", "2031"))
    await bench.settle()

    assert (before, called, first_lines(readers)) == ([], [TITLE], [TITLE.replace("2028", "2031")])


async def test_in_a_topic_answers_stay_there_and_only_replies_are_replies(bench):
    """Telegram has everything in a topic "reply" to the message that opened it."""
    head = {"message_id": 7, "date": 1, "chat": FORUM, "from": bench.ann.user,
            "forum_topic_created": {"name": "Ports", "icon_color": 1}}  # fmt: skip
    there = {"message_thread_id": 7, "is_topic_message": True, "reply_to_message": head}
    place = Group(bench.telegram, FORUM, bench.ann.user)
    sent = [
        await place.send_text(words, **there)
        for words in ("@precis_bot", f"/digest {HARBOUR}", f"@precis_bot {HARBOUR_ELSEWHERE}", "/delete", "lol")
    ]
    await bench.settle()

    calls = [asked for name, asked in bench.telegram.calls if name == "sendMessage"]
    assert {asked["message_thread_id"] for asked in calls} == {7}
    assert [asked["reply_parameters"]["message_id"] for asked in calls] == sent[:4]
    assert first_lines(place)[:2] == [ENGLISH("how-to-digest"), TITLE]
    assert first_lines(place)[3] == ENGLISH("how-to-delete")


@pytest.mark.parametrize("there", [{}, {"message_thread_id": 1}, {"message_thread_id": 1, "is_topic_message": True}])
async def test_in_the_general_topic_answers_name_no_topic(bench, there):
    place = Group(bench.telegram, FORUM, bench.ann.user)
    await place.answer(after=await place.send_text(f"@precis_bot {HARBOUR}", **there))

    (call,) = [asked for name, asked in bench.telegram.calls if name == "sendMessage"]
    assert "message_thread_id" not in call


async def test_a_channel_has_every_article_answered_until_its_admins_want_commands_only(bench):
    place = Group(bench.telegram, CHANNEL, bench.ann.user)
    await place.answer(after=await place.send_text(HARBOUR))
    await read_all(bench, place, answers_all=False)
    post = await place.send_text(HARBOUR_ELSEWHERE)
    await place.send_text(f"@precis_bot {HARBOUR_ELSEWHERE}")
    await place.edit(post, f"{HARBOUR_ELSEWHERE} It rained.")
    await bench.settle()
    unasked = first_lines(place)
    asked = await place.answer(after=await place.send_text("/digest", reply_to=post))

    assert unasked == [TITLE]
    assert (asked.text.splitlines()[0] != TITLE, await bench.store.digests.count(1)) == (True, 2)


async def test_a_command_may_name_the_bot(readers):
    assert (await readers.answer(after=await readers.send_text("/latest@precis_bot"))).text == ENGLISH("nothing-kept")


async def test_the_answer_to_a_command_in_a_group_is_a_reply_to_it(bench, readers):
    sent = await readers.send_text("/latest")
    alone = await bench.ann.send_text("/latest")

    assert (await readers.answer(after=sent)).reply_to == sent
    assert (await bench.ann.answer(after=alone)).reply_to is None


async def test_chats_keep_their_digests_apart(bench, readers):
    await readers.answer(after=await readers.send_text(f"@precis_bot {HARBOUR}"))

    assert (await bench.ask("/latest")).text == ENGLISH("nothing-kept")
    assert (await bench.ask("/actors #1")).text == ENGLISH("no-such-digest")
    assert (await bench.ask("/search pier")).text == ENGLISH("nothing-found")


async def test_a_group_that_becomes_a_supergroup_keeps_its_digests(bench, readers):
    await readers.answer(after=await readers.send_text(f"@precis_bot {HARBOUR}"))
    await readers.send_text("", migrate_to_chat_id=-1005)
    await bench.settle()

    moved = create_group(bench.telegram, bench.ann, "Readers", number=-1005)
    assert "1 digest" in (await moved.answer(after=await moved.send_text("/latest"))).text


@pytest.mark.parametrize(
    ("who", "may"),
    [({}, True), ({"id": 1001}, True), ({"id": 1003}, False)],
    ids=["who asked", "an admin", "somebody else"],
)
@pytest.mark.parametrize("by_button", [False, True])
async def test_a_digest_may_be_deleted_by_its_submitter_or_an_admin(bench, readers, bob, who, may, by_button):
    shown = await bob.answer(after=await bob.send_text(f"@precis_bot {HARBOUR}"))
    other = Group(bench.telegram, readers.chat.api_chat, {**bob.user, **who})
    if by_button:
        await other.telegram.deliver(_pressed(other, "delete 1", shown))
    else:
        await other.send_text("/delete", reply_to=shown.message_id)
    await bench.settle()

    said = [each.text for each in replies(readers) if each != shown]
    assert said == ([ENGLISH("deleted")] if may else [])
    assert await bench.store.digests.count(1) == (0 if may else 1)


async def test_only_a_person_who_may_delete_a_digest_is_asked_to_confirm(bench, readers, bob):
    shown = await bob.answer(after=await bob.send_text(f"@precis_bot {HARBOUR}"))
    carl = Group(bench.telegram, readers.chat.api_chat, {**bob.user, "id": 1003})
    await carl.telegram.deliver(_pressed(carl, "deleting 1", shown))
    await bench.settle()
    before = replies(readers)
    await bob.telegram.deliver(_pressed(bob, "deleting 1", shown))
    await bench.settle()

    assert before == [shown]
    assert readers.chat.messages[shown.message_id].text == ENGLISH("delete-ask", title=TITLE)


async def test_only_admins_may_delete_a_digest_of_an_unknown_submitter(bench, readers, bob):
    """An admin who writes in the group's name is nobody in particular, and has the number of all who do."""
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    masked = Group(bench.telegram, readers.chat.api_chat, anonymous)
    shown = await masked.answer(
        after=await masked.send_text(f"@precis_bot {HARBOUR}", sender_chat={**readers.chat.api_chat, "type": "group"})
    )

    await bob.send_text("/delete", reply_to=shown.message_id)
    await bench.settle()
    assert replies(readers) == [shown]
    deleted = await masked.send_text("/delete", reply_to=shown.message_id, sender_chat=readers.chat.api_chat)
    assert (await masked.answer(after=deleted)).text == ENGLISH("deleted")


async def test_a_forgotten_person_is_forgotten_in_groups_too(bench, readers):
    await readers.answer(after=await readers.send_text(f"@precis_bot {HARBOUR}"))
    submitter = (await bench.store.digests.every(1))[0].submitter
    await bench.ask("/forget everything")

    assert (submitter, (await bench.store.digests.every(1))[0].submitter) == (1001, None)


async def test_strangers_are_told_that_the_bot_is_private(settings, workers, clock):
    private = settings.model_copy(update={"allowed_chats": frozenset((4242,))})
    async with running_bot(private, workers, clock) as bench:
        assert (await bench.ask(HARBOUR)).text == ENGLISH("private-bot", chat_id=str(bench.ann.id))

        readers = create_group(bench.telegram, bench.ann, "Readers")
        await readers.send_text(f"@precis_bot {HARBOUR}")
        await bench.settle()
        assert replies(readers) == []
        assert await bench.store.digests.count(1) == 0


@pytest.mark.parametrize("setting", ["allowed_chats", "admins"])
async def test_allowed_people_may_use_a_private_bot(settings, workers, clock, setting):
    known = {"allowed_chats": frozenset((4242,)), setting: frozenset((1001, 4242))}
    async with running_bot(settings.model_copy(update=known), workers, clock) as bench:
        assert (await bench.ask("/start")).text == ENGLISH("welcome")


async def test_in_a_group_a_shorter_digest_is_shown_but_not_stored(bench):
    place = Group(bench.telegram, FORUM, bench.ann.user)
    digest = await place.answer(after=await place.send_text(f"@precis_bot {HARBOUR}"))
    for label in ("⋯", "Shorter", "⋯"):
        await place.press_button(label, digest.message_id)
        await bench.settle()
    (shown,) = [each for each in place.messages if each.message_id == digest.message_id]
    (kept,) = await bench.store.digests.every((await bench.store.chats.find(place.id)).id)

    assert [len(points_in(each, HARBOUR)) for each in (digest, shown)] == [3, 2]
    assert len(kept.digest.points) == 3


@pytest.mark.cpu
async def test_a_message_full_of_our_name_takes_no_time(bench):
    place = Group(bench.telegram, FORUM, bench.ann.user)
    begun = time.process_time()
    await place.send_text("@precis_bot " * 100 + "," * 2_800 + "x")
    await bench.settle()

    assert time.process_time() - begun < 2


async def test_a_long_text_of_one_channel_is_not_continued_by_what_another_channel_writes(bench, readers):
    await read_all(bench, readers)
    masked = Group(bench.telegram, readers.chat.api_chat, CHANNEL_BOT)
    bobs, mallorys = ({"id": -1000 - at, "type": "channel", "title": "A channel"} for at in range(2))
    sentences = [f"The {at}th sentence tells what the harbour master of Port Ellery said." for at in range(60)]

    await masked.send_text(" ".join(sentences), sender_chat=bobs)
    await masked.send_text(f"she confessed to it. {' '.join(HARBOUR_ELSEWHERE.split())}", sender_chat=mallorys)
    await bench.settle()

    kept = await bench.store.digests.every(1)
    assert ["she confessed" in each.digest.article.text for each in kept] == [False, True]
