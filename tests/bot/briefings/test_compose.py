"""A briefing is sent once, at the time that the chat chose, with what is new."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.briefings import compose
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram
from bot.runtime.worker_process import compare
from storage.database import StorageError
from tests.bot.conftest import is_briefing, labels, running_bot
from tests.bot.messengers.telegram.outgoing.test_courier import Fails, read_timeout
from tests.bot.test_unfinished import never_finishing  # noqa: F401 - a fixture

RATES = (
    "Central bank holds rates\n\nThe central bank left its main interest rate at two percent on Thursday. Governor "
    "Ilse Brandauer said that inflation had slowed for the third month in a row. She said that cheaper credit "
    "must wait until the spring, when the new wage agreements are known and the price of gas is lower."
)

CRANE = (
    "Crane kills 12 dockers in Port Ellery\n\nA crane fell on the coal pier of Port Ellery on Sunday and killed 12 "
    "dockers, police said. It had been inspected in March. Mayor Helena Marsh said the pier would stay closed for a "
    "week. The union of the dockers asked for an inquiry."
)
CRANE_ELSEWHERE = (
    "Dockers die as crane collapses on Port Ellery pier\n\nThe crane that collapsed on Port Ellery's coal pier on "
    "Sunday killed 14 dockers, the fire service said on Monday. Divers went on looking for the cabin. Norcoal, which "
    "runs the pier, promised the families its help. Two ships were sent to Lowick instead."
)


@pytest.fixture
async def scheduled(bench):
    """A chat in Vilnius (UTC+2) that wants its briefing at 08:00, with one article kept; it is 21:40 on Monday."""
    await bench.ask("/timezone Vilnius")
    await bench.ask("/schedule 08:00")
    await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
    return bench


def briefings(bench) -> list[str]:
    return [shown.text for shown in bench.replies() if is_briefing(shown.text)]


async def test_a_briefing_is_sent_at_its_minute_and_not_before(scheduled):
    scheduled.clock.time = datetime(2026, 11, 24, 5, 59, 40, tzinfo=UTC)
    await scheduled.tick()
    assert briefings(scheduled) == []

    scheduled.clock.time = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    await scheduled.tick()
    (briefing,) = briefings(scheduled)
    assert briefing.splitlines()[0] == "Tuesday, 24 November\u00a0· 1 story\u00a0· 1\u00a0min"
    assert "Port Ellery Will Close Its Coal Pier" in briefing


async def test_a_briefing_is_sent_once(scheduled):
    scheduled.clock.move(hours=11)
    for _ in range(3):
        await scheduled.tick()

    assert len(briefings(scheduled)) == 1


async def test_nothing_is_sent_when_nothing_is_new(scheduled):
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    scheduled.clock.move(days=1)
    await scheduled.tick()

    assert len(briefings(scheduled)) == 1


async def test_a_chat_that_turned_quiet_off_is_told_that_nothing_is_new(scheduled):
    assert (await scheduled.ask("/settings quiet off")).text == ENGLISH("quiet-unset")
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    scheduled.clock.move(days=1)
    await scheduled.tick()

    assert scheduled.replies()[-1].text == ENGLISH("nothing-new")


async def test_the_next_briefing_covers_what_came_since_the_last(scheduled):
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    await scheduled.ann.answer(after=await scheduled.ann.send_text(RATES))
    scheduled.clock.move(days=1)
    await scheduled.tick()

    assert "Central bank" in briefings(scheduled)[1]
    assert "Port Ellery" not in briefings(scheduled)[1]


async def test_two_outlets_on_one_event_are_one_story(scheduled):
    for text in (HARBOUR_ELSEWHERE, RATES):
        await scheduled.ann.answer(after=await scheduled.ann.send_text(text))
    scheduled.clock.move(hours=11)
    await scheduled.tick()

    (briefing,) = briefings(scheduled)
    assert "· 2 stories" in briefing
    assert briefing.index("1. Port Ellery Will Close") < briefing.index("2. Central bank")
    assert "Norcoal threatens" not in briefing


async def test_a_briefing_names_the_time_it_covers(scheduled):
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    await scheduled.ann.answer(after=await scheduled.ann.send_text(RATES))
    scheduled.clock.move(hours=1)

    assert (await scheduled.ask("/briefing")).text.splitlines()[1] == "Since 08:40"


@pytest.mark.usefixtures("scheduled")
async def test_the_button_of_a_story_shows_its_digest(bench):
    briefing = await bench.ask("/briefing")
    digest = await bench.press_button("1", briefing)

    assert digest.message_id != briefing.message_id
    assert labels(digest) == ["More", "Who", "Said", "⋯"]


@pytest.mark.usefixtures("scheduled")
async def test_the_weekly_briefing_covers_the_whole_week(bench):
    bench.clock.move(hours=11)
    await bench.tick()
    assert (await bench.ask("/briefing now")).text == ENGLISH("nothing-new")

    assert (await bench.ask("/briefing week")).text.startswith("18–24 Nov\u00a0· 1 story")

    bench.clock.move(days=8)
    assert (await bench.ask("/briefing week")).text == ENGLISH("nothing-of-the-week")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Monday, 23 November · 1 story · 1 min"),
        ("de", "Montag, 23. November · 1 Thema · 1 Min."),
        ("es", "Lunes, 23 de noviembre · 1 noticia · 1 min"),
        ("fr", "Lundi 23 novembre · 1 sujet · 1 min"),
        ("ru", "Понедельник, 23 ноября · 1 сюжет · 1 мин"),
        ("uk", "Понеділок, 23 листопада · 1 сюжет · 1 хв"),
    ],
)
async def test_a_briefing_begins_with_its_day_its_stories_and_how_long_it_takes_to_read(bench, language, line):
    await bench.ask(f"/settings language {language}")
    await bench.ask(HARBOUR)

    assert (await bench.ask("/briefing")).text.splitlines()[0].replace("\u00a0", " ") == line


@pytest.mark.parametrize("asked", ["/briefing foo", "/briefing " + "x" * 3000, "/briefing <b>week</b>"])
async def test_other_arguments_get_an_explanation(bench, asked):
    assert (await bench.ask(asked)).text == ENGLISH("briefing-how")


async def test_topics_left_out_are_not_in_the_briefing(scheduled):
    chat = await scheduled.store.chats.find(scheduled.ann.id)
    await scheduled.ann.answer(after=await scheduled.ann.send_text(RATES))
    await scheduled.store.chats.set_left_out(chat.id, ["coal pier"])
    scheduled.clock.move(hours=11)
    await scheduled.tick()

    (briefing,) = briefings(scheduled)
    assert "1. Central bank" in briefing
    assert "Port Ellery" not in briefing


async def test_after_days_of_downtime_the_missed_briefing_is_sent_once(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(settings, workers, clock, telegram) as before:
        await before.ask("/schedule 08:00")
        await before.ann.answer(after=await before.ann.send_text(HARBOUR))
    clock.move(days=3)

    async with running_bot(settings, workers, clock, telegram) as after:
        await after.tick()
        await after.tick()

        assert len(briefings(after)) == 1
        (schedule,) = await after.store.schedules.of_chat(1)
        assert schedule.next_at == datetime(2026, 11, 27, 8, tzinfo=UTC)


async def test_a_restart_at_the_hour_sends_it_once(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(settings, workers, clock, telegram) as before:
        await before.ask("/schedule 08:00")
        await before.ann.answer(after=await before.ann.send_text(HARBOUR))
        clock.move(hours=13)
        await before.tick()

    async with running_bot(settings, workers, clock, telegram) as after:
        await after.tick()

        assert len(briefings(after)) == 1


async def test_naming_the_same_hour_again_does_not_brief_it_again(scheduled):
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    scheduled.clock.time = datetime(2026, 11, 24, 5, 59, tzinfo=UTC)
    await scheduled.ask("/schedule 08:00")
    await scheduled.ann.answer(after=await scheduled.ann.send_text(RATES))
    scheduled.clock.move(minutes=2)
    await scheduled.tick()

    assert len(briefings(scheduled)) == 1


async def test_two_times_a_day_are_two_briefings(scheduled):
    await scheduled.ask("/schedule 08:00 18:30")
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    await scheduled.ann.answer(after=await scheduled.ann.send_text(RATES))
    scheduled.clock.move(hours=11)
    await scheduled.tick()

    assert len(briefings(scheduled)) == 2


async def test_a_weekday_schedule_skips_the_weekend(scheduled):
    await scheduled.ask("/schedule 08:00 weekdays")
    scheduled.clock.time = datetime(2026, 11, 28, 5, tzinfo=UTC)

    assert "• Monday, 30 November, 08:00" in (await scheduled.ask("/schedule")).text


async def test_a_new_zone_keeps_the_wall_clock_time(scheduled):
    answer = await scheduled.ask("/timezone New York")

    assert "America/New_York" in answer.text
    assert "• Tuesday, 24 November, 08:00" in answer.text
    (schedule,) = await scheduled.store.schedules.of_chat(1)
    assert schedule.next_at == datetime(2026, 11, 24, 13, tzinfo=UTC)


async def test_a_chat_that_blocks_the_bot_gets_briefings_again_after_unblocking(scheduled):
    await scheduled.ann.block()
    await scheduled.settle()
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    assert briefings(scheduled) == []

    await scheduled.ann.block(blocked=False)
    await scheduled.settle()
    await scheduled.tick()
    assert len(briefings(scheduled)) == 1


async def test_a_briefing_on_demand_does_not_change_the_scheduled_one(scheduled):
    assert "Port Ellery" in (await scheduled.ask("/briefing")).text

    scheduled.clock.move(hours=11)
    await scheduled.tick()
    assert len(briefings(scheduled)) == 2


async def test_a_briefing_with_nothing_new_says_so_when_asked(bench):
    assert (await bench.ask("/briefing")).text == ENGLISH("nothing-new")


async def test_a_failure_for_one_chat_does_not_stop_the_others(scheduled, monkeypatch, caplog):
    await scheduled.ask("/schedule 08:00 08:01")
    begin, calls = scheduled.running.deps.store.schedules.begin_briefing, []

    async def first_fails(*slot: object):
        calls.append(slot)
        if len(calls) == 1:
            raise ZeroDivisionError
        return await begin(*slot)

    claim, left_out = scheduled.store.schedules.claim_due, []

    async def claimed(now, limit, besides):
        left_out.append(len(besides))
        return await claim(now, limit, besides)

    monkeypatch.setattr(scheduled.store.schedules, "begin_briefing", first_fails)
    monkeypatch.setattr(scheduled.store.schedules, "claim_due", claimed)
    scheduled.clock.move(hours=11)
    await scheduled.tick()

    assert len(briefings(scheduled)) == 1
    assert "could not compose the briefing" in caplog.text
    # Only the one that failed is still due.
    assert left_out == [0, 1]


async def test_a_briefing_in_an_unknown_state_is_offered_and_sent_again(scheduled):
    scheduled.telegram.faults.append(Fails(read_timeout()))
    scheduled.clock.move(hours=11)
    await scheduled.tick()
    assert briefings(scheduled) == []
    assert scheduled.replies()[-1].text == ENGLISH("unsure-briefing")

    offer = scheduled.replies()[-1].message_id
    await scheduled.ann.press_button(ENGLISH("send-again"))
    await scheduled.settle()

    assert is_briefing(scheduled.replies()[-1].text)
    (answered,) = [shown for shown in scheduled.replies() if shown.message_id == offer]
    assert (answered.text, answered.buttons) == (ENGLISH("sent-again"), ())


async def test_a_briefing_interrupted_by_a_crash_is_offered_again(settings, workers, clock, monkeypatch):
    async with running_bot(settings, workers, clock) as bench:
        await bench.ask("/schedule 08:00")
        await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
        monkeypatch.setattr(bench.running.courier, "post", list)
        bench.clock.move(hours=13)
        await bench.running.scheduler.tick()
        (part,) = await bench.store.deliveries.ready()
        assert await bench.store.deliveries.sending(part.id)

    async with running_bot(settings, workers, clock, bench.telegram) as bench:
        await bench.settle()
        assert bench.replies()[-1].text == ENGLISH("unsure-briefing")
        await bench.ann.press_button(ENGLISH("send-again"))
        await bench.settle()
        assert len(briefings(bench)) == 1


@pytest.mark.parametrize("words", ["again 1", "again", "again x", "again 99999999999999999999", "again -1"])
async def test_a_briefing_that_arrived_or_is_not_theirs_is_not_sent_again(scheduled, words):
    query = {"id": "1", "from": scheduled.ann.user, "chat_instance": "1", "data": words}
    shown = scheduled.telegram.message(scheduled.ann.chat, scheduled.replies()[0])
    keyboard = {"inline_keyboard": [[{"text": "A button", "callback_data": words}]]}
    await scheduled.telegram.deliver({"callback_query": query | {"message": shown | {"reply_markup": keyboard}}})
    await scheduled.settle()

    assert scheduled.replies()[0].text == ENGLISH("sent-already")


async def test_a_briefing_says_that_another_outlet_contradicts_the_sentence_it_shows(bench):
    await bench.ask(CRANE)
    alone = (await bench.ask("/briefing")).text
    await bench.ask(CRANE_ELSEWHERE)

    both = await bench.ask("/briefing")
    story = await bench.ask("/story")

    assert ENGLISH("accounts-differ") not in alone
    assert f"killed 12 dockers, police said. {ENGLISH('accounts-differ')}" in both.text
    assert labels(both)[0] == "1"
    assert story.text.index(ENGLISH("they-differ")) < story.text.index("killed 12") < story.text.index("killed 14")


async def test_a_briefing_is_sent_if_its_stories_could_not_be_compared(bench, never_finishing):  # noqa: F811
    await bench.ask(CRANE)
    await bench.ask(CRANE_ELSEWHERE)

    with never_finishing(compare):
        briefing = await bench.ask("/briefing")

    assert "killed 12 dockers, police said." in briefing.text
    assert ENGLISH("accounts-differ") not in briefing.text


async def test_a_briefing_that_cannot_be_stored_does_not_hold_up_those_composed_with_it(monkeypatch):
    posted = []

    async def claim_due(*_given):
        return [SimpleNamespace(schedule=SimpleNamespace(id=number)) for number in (1, 2)]

    async def begin(due, *_given):
        if due.schedule.id == 1:
            raise StorageError("the disk is full")
        return ("a briefing",)

    monkeypatch.setattr(compose, "_begin_briefing", begin)
    schedules = SimpleNamespace(claim_due=claim_due)
    deps = SimpleNamespace(now=lambda: None, store=SimpleNamespace(schedules=schedules))
    with pytest.raises(StorageError, match="the disk is full"):
        await compose.begin_due_briefings(deps, SimpleNamespace(post=posted.append))

    assert posted == [("a briefing",)]
