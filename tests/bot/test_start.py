"""The first minute: what the bot says of itself, and the first choices, which change the message they are under."""

import pytest

from bot.articles.samples import HARBOUR
from bot.commands.registry import REGISTRY
from bot.commands.request import Request
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback import Group
from bot.messengers.telegram.loopback.users import channel_origin, create_group
from storage.records import DeliveryState
from tests.bot.conftest import anyone, labels

SAMPLE, BRIEFING = ENGLISH("start-sample"), ENGLISH("start-no-briefing")
ZONE = ENGLISH("start-zone", zone="UTC")
STAY = ENGLISH("button-leave-zone")
VILNIUS = {"latitude": 54.6872, "longitude": 25.2797}


async def zone_of(bench):
    return (await bench.store.chats.find(bench.ann.id)).zone


async def share_place(bench, **place):
    sent = await bench.ann.send_text("", location=place or VILNIUS)
    return await bench.ann.answer(after=sent)


def markup(bench):
    """What stands under the bot's last message, in the Bot API's form."""
    sent = [parameters for name, parameters in bench.telegram.calls if name == "sendMessage"]
    return sent[-1].get("reply_markup", {})


@pytest.mark.parametrize("asked", ["/start", "/start xyz", "/start a_b-1", "/start 🙂 <b>", "/start schedule 25:99"])
async def test_start_says_what_the_bot_does_and_offers_the_first_choices(bench, asked):
    answer = await bench.ask(asked)

    assert answer.text == ENGLISH("welcome")
    assert [label for label in labels(answer) if not label.startswith("Language")] == [SAMPLE, ZONE, BRIEFING]


async def test_the_sample_counts_in_no_briefing_and_no_list_of_actors(bench):
    await bench.ask("/sample")

    assert "Port Ellery" in (await bench.ask("/latest")).text
    assert (await bench.ask("/actors")).text == ENGLISH("nobody-in-the-news")
    assert (await bench.ask("/briefing")).text == ENGLISH("nothing-new")
    assert (await bench.ask("/briefing week")).text == ENGLISH("nothing-of-the-week")


async def test_the_sample_is_digested_and_kept(bench):
    start = await bench.ask("/start")
    await bench.press_button(SAMPLE)
    digest = await bench.ann.answer(after=start.message_id)

    assert digest.text.startswith(HARBOUR.splitlines()[0])
    assert ENGLISH("sample-source") in digest.text
    assert "1 digest" in (await bench.ask("/latest")).text
    assert (await bench.ask("/sample")).text.endswith(ENGLISH("known", day="23 November 2026"))


async def test_the_first_schedule_is_chosen_in_the_first_message(bench):
    await bench.ask("/start")
    page = await bench.press_button(BRIEFING)
    assert page.text == ENGLISH("start-when", zone="UTC")
    # Two times do not fit a third of a phone's width.
    assert [len(row) for row in page.buttons] == [2, 1, 1, 1]

    chosen = await bench.press_button("18:00")

    assert (chosen.text, chosen.message_id) == (ENGLISH("welcome"), page.message_id)
    assert ENGLISH("start-briefing", times="18:00") in labels(chosen)
    assert [f"{each.at:%H:%M}" for each in await bench.store.schedules.of_chat(1)] == ["18:00"]

    page = await bench.press_button(ENGLISH("start-briefing", times="18:00"))
    assert "✓ 18:00" in labels(page)
    assert BRIEFING in labels(await bench.press_button(ENGLISH("button-no-briefing")))


async def test_back_changes_nothing(bench):
    start = await bench.ask("/start")
    await bench.press_button(BRIEFING)

    assert await bench.press_button(ENGLISH("button-back")) == start


async def test_another_time_is_asked_for_and_what_is_written_next_is_the_answer(bench):
    await bench.ask("/start")
    await bench.press_button(BRIEFING)
    await bench.press_button(ENGLISH("button-other-times"))
    assert bench.replies()[-1].text == ENGLISH("schedule-ask")
    assert markup(bench)["force_reply"]

    assert "Briefing on weekdays at 07:30." in (await bench.ask("7:30 weekdays")).text


async def test_the_zone_is_asked_for_with_a_button_that_shares_the_place(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    assert bench.replies()[-1].text == ENGLISH("zone-ask")
    (here,), (stay,) = markup(bench)["keyboard"]
    assert (here["request_location"], stay["text"]) == (True, STAY)

    answer = await share_place(bench)
    assert answer.text == ENGLISH("zone-set", zone="Europe/Vilnius", now="21:40")
    assert markup(bench)["remove_keyboard"]


async def test_a_city_written_when_asked_is_the_zone(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    assert (await bench.ask("Vilnius")).text == ENGLISH("zone-set", zone="Europe/Vilnius", now="21:40")
    assert markup(bench)["remove_keyboard"]
    assert (await bench.ask("Tokyo")).text == ENGLISH("refusal-too-short")
    assert await zone_of(bench) == "Europe/Vilnius"


async def test_a_city_nobody_knows_may_be_written_again(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    assert "Vilnnius" in (await bench.ask("Vilnnius")).text

    await bench.ask("Vilnius")

    assert await zone_of(bench) == "Europe/Vilnius"


async def test_a_zone_that_may_be_meant_is_a_button_and_puts_the_question_away(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    await bench.ask("Vilnnius")
    await bench.press_button("Europe/Vilnius")

    assert await zone_of(bench) == "Europe/Vilnius"
    assert markup(bench)["remove_keyboard"]
    assert (await bench.store.chats.find(bench.ann.id)).asked is None


async def test_a_reader_who_keeps_the_zone_is_not_asked_again(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    assert (await bench.ask(STAY)).text == ENGLISH("zone-kept", zone="UTC")
    assert markup(bench)["remove_keyboard"]
    assert (await bench.ask("Vilnius")).text == ENGLISH("refusal-too-short")


async def test_the_button_that_keeps_the_zone_works_after_the_question_and_in_the_language_it_was_shown_in(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    await bench.ask("/settings language de")

    answer = await bench.ask(STAY)

    assert answer.text == texts_in("de")("zone-kept", zone="UTC")
    assert markup(bench)["remove_keyboard"]


async def test_a_place_shared_unasked_changes_nothing_until_its_button_is_pressed(bench):
    await bench.ask("/schedule 8")

    answer = await share_place(bench, latitude=40.7, longitude=-74.0)

    assert answer.text == ENGLISH("zone-not-asked", zone="America/New_York")
    assert await zone_of(bench) == "UTC"
    chosen = await bench.press_button(ENGLISH("button-use-zone", zone="America/New_York"))
    assert chosen.text.startswith(ENGLISH("zone-set", zone="America/New_York", now="14:40"))
    assert "• Tuesday, 24 November, 08:00" in chosen.text


async def test_a_place_shared_an_hour_after_the_question_is_shared_unasked(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    bench.clock.move(hours=1, seconds=1)

    await share_place(bench)

    assert await zone_of(bench) == "UTC"


async def test_a_place_at_sea_has_the_zone_of_its_ships(bench):
    answer = await share_place(bench, latitude=0.0, longitude=-30.0)

    assert answer.text == ENGLISH("zone-not-asked", zone="UTC−2")


@pytest.mark.parametrize(
    "said",
    [
        "What is this?",
        "It is nice here.",
        "Stop it!",
        "a\nb",
        "I read about it in the news of this morning",
        "x" * 61,
    ],
)
async def test_a_text_that_cannot_be_a_city_does_not_answer_the_question_for_one(bench, said):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    assert (await bench.ask(said)).text == ENGLISH("refusal-too-short")


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Washington D.C.", "America/New_York"),
        ("St. Louis, Missouri, USA", "America/Chicago"),
        ("+5:30", "Asia/Kolkata"),
    ],
)
async def test_a_city_with_full_stops_and_an_offset_are_answers(bench, said, zone):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    await bench.ask(said)

    assert await zone_of(bench) == zone


@pytest.mark.parametrize("what", [{"hours": 1, "seconds": 1}, "/latest", HARBOUR])
async def test_a_question_waits_for_an_hour_and_for_nothing_else(bench, what):
    await bench.ask("/start")
    await bench.press_button(ZONE)
    if isinstance(what, str):
        await bench.ask(what)
    else:
        bench.clock.move(**what)

    assert (await bench.ask("Vilnius")).text == ENGLISH("refusal-too-short")
    assert await zone_of(bench) == "UTC"


async def test_an_article_is_an_article_whatever_was_asked(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    assert (await bench.ask(HARBOUR)).text.startswith(HARBOUR.splitlines()[0])


async def test_a_forwarded_word_answers_no_question(bench):
    await bench.ask("/start")
    await bench.press_button(ZONE)

    answer = await bench.ann.answer(after=await bench.ann.forward("Vilnius", channel_origin("The Herald")))

    assert answer.text == ENGLISH("refusal-too-short")


@pytest.mark.parametrize(
    ("chat", "told"),
    [
        ({"id": -2001, "type": "group", "title": "Readers"}, ENGLISH("group-start")),
        ({"id": -1004, "type": "channel", "title": "Herald"}, ENGLISH("channel-hello")),
    ],
)
async def test_among_others_start_says_what_fits(bench, chat, told):
    place = Group(bench.telegram, chat, bench.ann.user)
    answer = await place.answer(after=await place.send_text("/start"))

    assert (answer.text, labels(answer)) == (told, [ENGLISH("button-settings")])


async def test_a_location_in_a_group_is_ignored(bench):
    readers = create_group(bench.telegram, bench.ann, "Readers")
    await readers.send_text("", location=VILNIUS)
    await bench.settle()

    assert [shown for shown in readers.messages if shown.by_bot] == []
    assert (await bench.store.chats.find(readers.id)).zone == "UTC"


async def test_nothing_of_the_first_minute_is_refused(bench):
    start = await bench.ask("/start")
    for label in (BRIEFING, "08:00", ENGLISH("start-briefing", times="08:00"), "✓ 08:00"):
        await bench.press_button(label)
    await bench.press_button(ZONE)
    await share_place(bench)
    await bench.settle()

    assert (await bench.store.deliveries.counts()).keys() == {DeliveryState.SENT}
    assert start.message_id in {shown.message_id for shown in bench.replies()}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_chosen_language_is_used_in_the_reply(bench, language):
    await bench.ask("/start")
    chat = await bench.store.chats.find(bench.ann.id)

    answer = await REGISTRY["start"].answer(
        Request(chat, f"language {language}", anyone, pressed=True), bench.running.deps
    )

    assert answer.text.text == texts_in(language)("welcome")
    assert (await bench.store.chats.find(bench.ann.id)).language == language


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_language_may_be_called_by_its_code_and_by_its_own_name(bench, language):
    for name in (language, LANGUAGES[language], LANGUAGES[language].upper()):
        told = texts_in(language)("language-set", language=LANGUAGES[language])
        assert (await bench.ask(f"/settings language {name}")).text == told


async def test_a_place_that_somebody_forwards_says_nothing_of_the_reader(bench):
    origin = {"type": "hidden_user", "sender_user_name": "Bob", "date": 1}
    await bench.ann.send_text("", location={"latitude": 35.7, "longitude": 139.7}, forward_origin=origin)
    await bench.settle()

    assert (await bench.store.chats.find(bench.ann.id)).zone == "UTC"
