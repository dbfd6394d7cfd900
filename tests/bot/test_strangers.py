"""A private bot tells a stranger so once a day, and stores nothing of what strangers send."""

import pytest
from sqlalchemy import func, select
from telegram import Update

from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.messengers.telegram.loopback.users import create_group
from bot.rate_limits.notices_to_strangers import MAX_ANSWERS_PER_MINUTE, MAX_QUESTIONS_PER_HOUR, StrangerLimits
from storage import schema
from storage.store import Store
from tests.bot.conftest import running_bot
from tests.bot.messengers.telegram.updates.polling.test_poller import message_of, poll
from tests.bot.messengers.telegram.updates.test_update_queue import written

SECRET_WORDS = "my sister moved to Vilnius"
TEXTS = ("/start", SECRET_WORDS, "/settings", "https://paper.example/story")


@pytest.fixture
async def private_bench(settings, workers, clock):
    settings = settings.model_copy(update={"allowed_chats": frozenset((4242,))})
    async with running_bot(settings, workers, clock) as bench:
        yield bench


async def rows(store):
    """Count the rows of every table but those that describe the database and its processes."""
    tables = [table for table in schema.metadata.sorted_tables if table.name not in ("instance", "alembic_version")]
    async with store._database.reading() as connection:
        counted = {table.name: await connection.scalar(select(func.count()).select_from(table)) for table in tables}
    return {name: count for name, count in counted.items() if count}


async def test_nothing_of_a_stranger_is_stored(private_bench):
    sent = await private_bench.ann.send_text(SECRET_WORDS)
    refused = await private_bench.ann.answer(after=sent)
    group = create_group(private_bench.telegram, private_bench.ann, "Readers")
    await group.add_bot()
    await group.send_text(f"@precis_bot {SECRET_WORDS}")
    await private_bench.ann.edit(sent, f"{SECRET_WORDS} at last")
    await private_bench.settle()

    assert refused.text == ENGLISH("private-bot", chat_id="1001")
    assert await rows(private_bench.store) == {}


async def test_a_stranger_is_answered_once_a_day(private_bench):
    await private_bench.ask(TEXTS[0])
    for text in TEXTS:
        await private_bench.ann.send_text(text)
    await private_bench.settle()
    assert len(private_bench.replies()) == 1

    private_bench.clock.move(days=1)
    assert (await private_bench.ask(TEXTS[0])).text == ENGLISH("private-bot", chat_id="1001")


async def test_an_update_of_a_stranger_that_cannot_be_parsed_is_set_aside_without_its_words(private_bench):
    await private_bench.running.take({"update_id": 6, "message": poll(private_bench.ann)})

    async with private_bench.store._database.reading() as connection:
        payloads = (await connection.scalars(select(schema.inbox.c.payload))).all()
    assert payloads == [{}]


async def test_what_was_received_before_the_bot_became_private_makes_no_chat(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now, first_id=100)
    update = written(Person(telegram, "Ann", 1001), SECRET_WORDS, 7)
    store = await Store.open(settings.database_url)
    await store.inbox.put(7, 1001, Update.de_json(update, None).to_dict(), clock.now())
    await store.close()

    settings = settings.model_copy(update={"allowed_chats": frozenset((4242,))})
    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        async with bench.store._database.reading() as connection:
            payloads = (await connection.scalars(select(schema.inbox.c.payload))).all()
        assert payloads == [{}]
        assert await rows(bench.store) == {"inbox": 1}


async def test_the_group_of_an_allowed_person_keeps_its_digests_when_it_becomes_a_supergroup(settings, workers, clock):
    settings = settings.model_copy(update={"allowed_chats": frozenset((1001,))})
    async with running_bot(settings, workers, clock) as bench:
        group = create_group(bench.telegram, bench.ann, "Readers")
        await group.answer(after=await group.send_text("/help"))
        bob = Person(bench.telegram, "Bob", 1002)
        moved = message_of(bob, chat=group.chat.api_chat, migrate_to_chat_id=-1009)
        await bench.running.take({"update_id": 900_000, "message": moved})
        await bench.settle()

        assert await bench.store.chats.find(-1009) is not None


def test_many_strangers_together_get_no_more_answers_than_the_bot_can_spare(clock):
    strangers = StrangerLimits(clock.now)
    told = [strangers.may_be_told(number) for number in range(2 * MAX_ANSWERS_PER_MINUTE)]
    clock.move(minutes=1)

    assert sum(told) == MAX_ANSWERS_PER_MINUTE
    assert strangers.may_be_told(MAX_ANSWERS_PER_MINUTE)
    assert not strangers.may_be_told(0)


def test_the_admins_are_asked_about_a_few_newcomers_an_hour(clock):
    strangers = StrangerLimits(clock.now)
    asked = [strangers.may_be_asked_about() for _ in range(2 * MAX_QUESTIONS_PER_HOUR)]
    clock.move(hours=1)

    assert sum(asked) == MAX_QUESTIONS_PER_HOUR
    assert strangers.may_be_asked_about()


def test_strangers_are_forgotten_after_a_day(clock):
    strangers = StrangerLimits(clock.now)
    strangers.may_be_told(1)
    clock.move(days=1)
    strangers.may_be_told(2)

    assert list(strangers._told) == [2]
