"""The settings of a chat: one message that its buttons change, and the same by typed words."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.registry import REGISTRY
from bot.commands.request import Request
from bot.commands.setting_values import MAX_TOPIC_BYTES, MAX_TOPICS
from bot.message_types.action import SAMPLE, Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback.users import create_group
from bot.render.settings import Panel, topics_page
from storage.records import Chat, DeliveryState
from summarizer.model import Length, Refusal
from tests.bot.conftest import anyone, labels

CHAT = Chat(
    1, 1001, None, "private", "UTC", Length(3), True, None, datetime(2026, 11, 23, tzinfo=UTC), "en", True, True,
    (), False, None, None,
)  # fmt: skip
DONE, BACK = ENGLISH("button-done"), ENGLISH("button-back")


async def chat_of(bench):
    return await bench.store.chats.find(bench.ann.id)


async def times_of(bench):
    kept = await bench.store.schedules.of_chat((await chat_of(bench)).id)
    return {f"{each.at:%H:%M}": sorted(each.weekdays) for each in kept}


async def press_all(bench, *path):
    for label in path:
        shown = await bench.press_button(label)
    return shown


async def test_settings_are_one_message_from_the_first_page_to_the_last(bench):
    first = await bench.ask("/settings")
    last = await press_all(
        bench,
        ENGLISH("button-length"),
        ENGLISH("length-choice", name="Long", length="6 sentences"),
        BACK,
        ENGLISH("button-shown"),
        "✓ Who is involved",
        BACK,
        "✓ Skip empty briefings",
        DONE,
    )

    assert [shown.message_id for shown in bench.replies()] == [first.message_id]
    assert last.text.splitlines()[:3] == [
        "Settings of this chat",
        "Length: 6 sentences",
        "Digests show: the key points and who said what",
    ]
    assert (last.text.endswith(ENGLISH("settings-again")), last.buttons) == (True, ())
    chat = await chat_of(bench)
    assert (chat.length, chat.shows_actors, chat.shows_claims, chat.quiet) == (Length(6), False, True, False)


async def test_a_custom_length_is_listed_among_the_others(bench):
    await bench.ask("/settings 120 words")
    await bench.ask("/settings")

    assert "✓ at most 120 words" in labels(await bench.press_button(ENGLISH("button-length")))


async def test_times_are_added_and_removed_by_tapping(bench):
    await bench.ask("/settings")
    await press_all(bench, ENGLISH("button-times"), "08:00", "18:00")
    assert await times_of(bench) == {"08:00": list(range(7)), "18:00": list(range(7))}

    page = await bench.press_button("✓ 08:00")

    assert page.text.startswith("Briefing every day at 18:00.")
    assert await times_of(bench) == {"18:00": list(range(7))}
    await bench.press_button(ENGLISH("button-no-briefing"))
    assert await times_of(bench) == {}


async def test_days_are_switched_one_by_one_and_the_last_one_stays(bench):
    await bench.ask("/schedule 8 weekdays 10 weekends")
    await bench.ask("/settings")
    page = await press_all(bench, ENGLISH("button-days"), "✓ Wed")
    assert page.text.startswith("Briefing on Mon, Tue, Thu, Fri, Sat and Sun at 08:00 and 10:00.")

    await press_all(bench, ENGLISH("button-weekend"), "✓ Sat", "✓ Sun")

    assert await times_of(bench) == {"08:00": [6], "10:00": [6]}


async def test_a_new_time_has_the_days_of_the_others(bench):
    await bench.ask("/schedule 8 weekdays")
    await bench.ask("/settings")
    await press_all(bench, ENGLISH("button-times"), "18:00")

    assert await times_of(bench) == {"08:00": [0, 1, 2, 3, 4], "18:00": [0, 1, 2, 3, 4]}


async def test_without_a_time_there_are_no_days_to_set(bench):
    await bench.ask("/settings")

    assert (await bench.press_button(ENGLISH("button-days"))).text.startswith(ENGLISH("days-without-times"))


async def test_more_times_than_anybody_reads_are_refused_in_place(bench):
    await bench.ask("/schedule " + " ".join(f"{hour}:15" for hour in range(6, 18)))
    await bench.ask("/settings")
    page = await press_all(bench, ENGLISH("button-times"), "08:00")

    assert page.text.startswith(ENGLISH("schedule-too-many", most=12))
    assert len(await times_of(bench)) == 12


async def test_topics_are_asked_for_and_removed_by_tapping(bench):
    await bench.ask("/settings")
    await bench.press_button(ENGLISH("button-topics"))
    await bench.press_button(ENGLISH("button-add-topics"))
    answer = await bench.ask("football, weather,  Football")
    assert answer.text == ENGLISH("topics-set", topics="football and weather")

    await bench.press_button(ENGLISH("button-settings"))
    page = await press_all(bench, ENGLISH("button-topics"), "✕ football")

    assert "• weather" in page.text
    assert (await chat_of(bench)).left_out == ("weather",)
    assert "Briefings leave out: weather" in (await bench.press_button(BACK)).text


@pytest.mark.parametrize(
    ("asked", "left_out"),
    [
        ("/settings leave out football, weather", ("football", "weather")),
        ("/settings Leave  Out football\nweather; the King", ("football", "weather", "the King")),
        ("/settings leave out <b>bold</b>, [x](y), *z*", ("<b>bold</b>", "[x](y)", "*z*")),
        ("/settings leave out 👩‍👩‍👧, שלום", ("👩‍👩‍👧", "שלום")),
        ("/settings leave out погода، футбол", ("погода", "футбол")),
    ],
)
async def test_topics_may_be_any_words(bench, asked, left_out):
    await bench.ask(asked)
    assert (await chat_of(bench)).left_out == left_out

    await bench.ask("/settings leave out")
    for topic in left_out:
        await bench.press_button(f"✕ {topic}")

    assert (await chat_of(bench)).left_out == ()


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/settings leave out " + "x" * (MAX_TOPIC_BYTES + 1), ENGLISH("topic-too-long")),
        ("/settings leave out " + "x" * 4000, ENGLISH("topic-too-long")),
        ("/settings leave out " + ",".join(map(str, range(21))), ENGLISH("topics-too-many", most=MAX_TOPICS)),
        ("/settings leave out ,,", ENGLISH("topics-how")),
        ("/settings let in cricket", ENGLISH("topic-unknown")),
        ("/settings show", ENGLISH("shown-page")),
        ("/settings show everything", ENGLISH("shown-how")),
        ("/settings show actors off", ENGLISH("shown-set", parts="the key points and who said what")),
        ("/settings quiet off", ENGLISH("quiet-unset")),
        ("/settings quiet", ENGLISH("quiet-set")),
        ("/settings quiet maybe", ENGLISH("quiet-how")),
        ("/settings language English", ENGLISH("language-set", language="English")),
        ("/settings language EN", ENGLISH("language-set", language="English")),
        ("/settings times 8", ENGLISH("schedule-how")),
        ("/settings times 25:99 on", ENGLISH("schedule-how")),
        ("/settings days mon", ENGLISH("days-without-times")),
        ("/settings articles all", ENGLISH("articles-how")),
        ("/settings foo", ENGLISH("settings-unknown", words="foo")),
        ("/settings <b>x</b> _y_", ENGLISH("settings-unknown", words="<b>x</b> _y_")),
        ("/settings " + "long " * 800, ENGLISH("settings-unknown", words=("long " * 12).strip() + " …")),
        ("/settings שלום 👩‍👩‍👧", ENGLISH("settings-unknown", words="שלום 👩‍👩‍👧")),
        ("/settings \u200b", ENGLISH("settings-unknown", words="\u200b")),
    ],
)
async def test_whatever_is_typed_is_answered_in_a_sentence(bench, asked, answer):
    assert (await bench.ask(asked)).text.startswith(answer)
    await bench.settle()
    assert (await bench.store.deliveries.counts()).keys() == {DeliveryState.SENT}


async def test_a_language_we_do_not_speak_is_named_with_those_we_do(bench):
    assert (await bench.ask("/settings language klingon")).text.startswith("I can speak ")


async def test_in_a_group_every_article_may_be_read(bench):
    readers = create_group(bench.telegram, bench.ann, "Readers")
    await bench.store.chats.find_or_add(readers.id, None, "group", "UTC", bench.clock.now())
    await readers.answer(after=await readers.send_text("/settings"))
    before = (await bench.store.chats.find(readers.id)).answers_all
    await readers.press_button(
        ENGLISH("button-every-article") if not before else f"✓ {ENGLISH('button-every-article')}"
    )
    await bench.settle()

    assert (await bench.store.chats.find(readers.id)).answers_all is not before
    assert len([shown for shown in readers.messages if shown.by_bot]) == 1


@pytest.mark.parametrize("command", ["settings foo", "settings ask foo", "gone #12", "🙂"])
async def test_a_button_that_means_nothing_any_more_says_so_where_it_is(bench, command):
    shown = await bench.ask("/settings")
    stale = {"text": "Old", "callback_data": command}
    query = {"id": "1", "from": bench.ann.user, "chat_instance": "1", "data": command}
    message = bench.telegram.message(bench.ann.chat, shown) | {"reply_markup": {"inline_keyboard": [[stale]]}}
    await bench.telegram.deliver({"callback_query": query | {"message": message}})
    await bench.settle()

    assert [each.text for each in bench.replies()] == [ENGLISH("stale-button")]


async def test_a_button_tapped_twice_does_what_it_did(bench):
    await bench.ask("/settings")
    shown = await bench.press_button(ENGLISH("button-times"))
    stale = bench.telegram.message(bench.ann.chat, shown)
    query = {"id": "1", "from": bench.ann.user, "chat_instance": "1", "data": "settings times 08:00 on"}
    for _ in range(2):
        await bench.telegram.deliver({"callback_query": query | {"message": stale}})
    await bench.settle()

    assert list(await times_of(bench)) == ["08:00"]
    assert (await bench.store.deliveries.counts()).keys() == {DeliveryState.SENT}


async def test_every_button_leads_somewhere_and_is_short_enough(bench):
    """From the first pages on, each button of each page is pressed until nothing new comes."""
    await bench.ask("/schedule 8 weekdays 10:10 weekends")
    await bench.ask("/settings leave out weather, " + "ж" * 22)
    to_press = [Action(name) for name in ("start", "settings", "schedule", "timezone", "forget")]
    pressed = set()
    while to_press:
        action = to_press.pop()
        if action in {*pressed, Action(SAMPLE), Action("forget", "everything")}:
            continue
        pressed.add(action)
        chat = await chat_of(bench)
        request = Request(chat, action.arguments, anyone, pressed=True)
        reply = await REGISTRY[action.name].answer(request, bench.running.deps)

        assert reply.text.text
        assert reply.text.text != ENGLISH("stale-button"), action
        buttons = [button for row in reply.buttons for button in row]
        assert all(button.label for button in buttons)
        # Of the days there are as many buttons as there are sets of them.
        to_press += [each.action for each in buttons if len(pressed) < 120 or "days" not in each.action.arguments]
    assert len(pressed) > 60


@given(
    st.lists(
        st.text(min_size=1, max_size=MAX_TOPIC_BYTES).filter(
            lambda it: len(it.encode("utf-8", "ignore")) <= MAX_TOPIC_BYTES
        ),
        max_size=MAX_TOPICS,
    )
)
def test_every_topic_has_room_on_its_button(topics):
    chat = replace(CHAT, left_out=tuple(topics))
    reply = topics_page(Panel(chat, (), Audience(ENGLISH, ZoneInfo("UTC"))))

    assert all(len(each.action.encode().encode()) <= 64 for row in reply.buttons for each in row)


@pytest.mark.parametrize(
    ("words", "is_change"),
    [
        ("", False),
        ("length", False),
        ("leave out", False),
        ("ask zone", False),
        ("done", False),
        ("foo", False),
        ("long", True),
        ("120 words", True),
        ("length long", True),
        ("LEAVE  OUT football", True),
        ("let in football", True),
        ("articles all", True),
        ("times 08:00 on", True),
        ("days mon", True),
        ("language en", True),
        ("show actors off", True),
        ("quiet", True),
    ],
)
def test_commands_that_change_settings_are_distinguished_from_those_that_show_them(words, is_change):
    assert REGISTRY["settings"].changes(Request(CHAT, words, anyone)) is is_change


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("mon 08:00", ENGLISH("schedule-missed", words=ENGLISH("quoted", word="08:00"))),
        ("on", ENGLISH("days-how")),
    ],
)
async def test_days_that_are_none_change_nothing(bench, asked, answer):
    await bench.ask("/schedule 8 weekdays")

    assert (await bench.ask(f"/settings days {asked}")).text == answer
    assert await times_of(bench) == {"08:00": [0, 1, 2, 3, 4]}


async def test_a_button_ends_the_question_before_it(bench):
    await bench.ask("/settings")
    chat = await bench.store.chats.find(bench.ann.id)
    await bench.store.chats.set_pending_question(chat.id, "schedule", bench.clock.now())
    await bench.press_button(ENGLISH("button-length"))

    assert (await bench.ask("Thanks, see you at 9")).text == ENGLISH.refusal(Refusal.THANKS)
    assert await times_of(bench) == {}


async def test_after_another_language_is_set_its_button_speaks_it(bench):
    answer = await bench.ask("/settings language de")

    assert labels(answer) == [texts_in("de")("button-settings")]
