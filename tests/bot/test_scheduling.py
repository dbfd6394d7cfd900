"""When the briefing comes and in which time zone, as a reader asks for it."""

import pytest

from bot.message_types.fluent_lookup import ENGLISH
from storage.records import DeliveryState
from tests.bot.conftest import labels

HOW = ENGLISH("schedule-how")


def _next(*days, zone="UTC"):
    return "\n".join([ENGLISH("schedule-next", zone=zone), *(f"• {day}" for day in days)])


DAILY = _next("Tuesday, 24 November, 08:00", "Wednesday, 25 November, 08:00", "Thursday, 26 November, 08:00")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/schedule 8", f"Briefing every day at 08:00.\n\n{DAILY}"),
        ("/schedule 08:00", f"Briefing every day at 08:00.\n\n{DAILY}"),
        (
            "/schedule at noon and 20:00",
            "Briefing every day at 12:00 and 20:00.\n\n"
            + _next("Monday, 23 November, 20:00", "Tuesday, 24 November, 12:00", "Tuesday, 24 November, 20:00"),
        ),
        (
            "/schedule 8 weekdays 10 weekends",
            f"Briefing on weekdays at 08:00.\nBriefing at weekends at 10:00.\n\n{DAILY}",
        ),
        ("/schedule off", ENGLISH("schedule-off")),
        ("/schedule", f"{ENGLISH('schedule-none')}\n\n{HOW}"),
        ("/schedule 25:99 foo", f"{ENGLISH('schedule-missed', words='“25:99” and “foo”')}\n\n{HOW}"),
        ("/schedule weekdays", f"{ENGLISH('schedule-no-time')}\n\n{HOW}"),
        ("/schedule " + " ".join(map(str, range(13))), f"{ENGLISH('schedule-too-many', most=12)}\n\n{HOW}"),
        ("/schedule <b>8</b> *9*", f"{ENGLISH('schedule-missed', words='“<b>8</b>” and “*9*”')}\n\n{HOW}"),
        ("/schedule \u200b8\u200b", f"Briefing every day at 08:00.\n\n{DAILY}"),
    ],
)
async def test_the_answer_to_a_schedule_names_the_next_briefings_or_what_was_not_understood(bench, asked, answer):
    assert (await bench.ask(asked)).text == answer


@pytest.mark.parametrize(
    "words", ["25:99", "8 sometimes", "weekdays", "x" * 4000, "x " * 2000, "👩‍👩‍👧 שלום", "8 weekdays 9 weekends 10"]
)
async def test_a_schedule_that_is_not_understood_changes_nothing_and_shows_the_current_one(bench, words):
    before = (await bench.ask("/schedule 8")).text

    answer = (await bench.ask(f"/schedule {words}")).text

    assert before in answer
    assert len(answer) < 600
    assert len(await bench.store.schedules.of_chat(1)) == 1
    await bench.settle()
    assert (await bench.store.deliveries.counts()).keys() == {DeliveryState.SENT}


async def test_buttons_offer_common_times_and_tick_the_current_ones(bench):
    answer = await bench.ask("/schedule")
    assert labels(answer)[:3] == ["08:00", "18:00", "08:00 and 18:00"]

    shown = await bench.press_button("08:00 and 18:00")
    assert shown.message_id == answer.message_id
    assert shown.text.startswith("Briefing every day at 08:00 and 18:00.")
    assert "✓ 08:00 and 18:00" in labels(shown)

    assert (await bench.press_button(ENGLISH("button-no-briefing"))).text == ENGLISH("schedule-off")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/timezone", f"{ENGLISH('zone-now', zone='UTC', now='19:40')}\n\n{ENGLISH('zone-how')}"),
        ("/timezone Vilnius", ENGLISH("zone-set", zone="Europe/Vilnius", now="21:40")),
        ("/timezone europe/berlin", ENGLISH("zone-set", zone="Europe/Berlin", now="20:40")),
        ("/timezone +3", ENGLISH("zone-set", zone="UTC+3", now="22:40")),
        ("/timezone Germany", ENGLISH("zone-set", zone="Europe/Berlin", now="20:40")),
        ("/timezone India", ENGLISH("zone-set", zone="Asia/Kolkata", now="01:10")),
        ("/timezone Georgia", ENGLISH("zone-which", words="Georgia")),
        ("/timezone Vilnnius", ENGLISH("zone-which", words="Vilnnius")),
        ("/timezone ../../etc", f"{ENGLISH('zone-unknown', words='../../etc')}\n\n{ENGLISH('zone-try')}"),
        ("/timezone <b>x</b>", f"{ENGLISH('zone-unknown', words='<b>x</b>')}\n\n{ENGLISH('zone-try')}"),
        ("/timezone " + "x" * 4000, f"{ENGLISH('zone-unknown', words='x' * 60 + ' …')}\n\n{ENGLISH('zone-try')}"),
        ("/timezone 91.0 0.0", f"{ENGLISH('zone-unknown-place')}\n\n{ENGLISH('zone-try')}"),
        ("/timezone שלום 👩‍👩‍👧", f"{ENGLISH('zone-unknown', words='שלום 👩‍👩‍👧')}\n\n{ENGLISH('zone-try')}"),
    ],
)
async def test_time_zones_are_found_or_suggested(bench, asked, answer):
    assert (await bench.ask(asked)).text == answer


async def test_a_zone_that_may_be_meant_is_set_by_its_button(bench):
    await bench.ask("/schedule 8")
    asked = await bench.ask("/timezone United States")
    assert labels(asked)[:3] == ["America/New_York", "America/Chicago", "America/Los_Angeles"]

    await bench.press_button("America/Chicago")

    assert (await bench.store.chats.get(1)).zone == "America/Chicago"
    assert _next(zone="America/Chicago").splitlines()[0] in bench.replies()[-1].text


async def test_all_zones_of_a_country_are_a_tap_away(bench):
    asked = await bench.ask("/timezone Россия")
    assert len(labels(asked)) == 11

    await bench.press_button("Asia/Kamchatka")

    assert (await bench.store.chats.get(1)).zone == "Asia/Kamchatka"


async def test_the_clock_that_changes_is_told_as_it_will_be(bench):
    bench.clock.move(days=124)  # Saturday, 27 March 2027
    await bench.ask("/timezone Berlin")

    answer = await bench.ask("/schedule 2:30")

    assert answer.text.endswith("• Sunday, 28 March, 03:30\n• Monday, 29 March, 02:30\n• Tuesday, 30 March, 02:30")
