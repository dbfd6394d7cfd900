"""What a reader sees while an article is read for long."""

import asyncio
from functools import partial

from bot.articles.progress import Progress
from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.incoming.grouping import PartCollector
from bot.messengers.telegram.loopback import LoopbackTelegram
from bot.messengers.telegram.loopback.validation import Refused
from summarizer.model import Refusal
from tests.bot.conftest import running_bot

AT_ONCE = {"say_reading_after": 0.0}


def held(workers, monkeypatch):
    """Let reading wait until the event is set."""
    going_on, read = asyncio.Event(), workers.read

    async def slowly(person, material):
        await going_on.wait()
        return await read(person, material)

    monkeypatch.setattr(workers, "read", slowly)
    return going_on


async def test_a_slow_article_shows_a_progress_message_that_becomes_the_digest(settings, workers, clock, monkeypatch):
    going_on = held(workers, monkeypatch)
    async with running_bot(settings, workers, clock, **AT_ONCE) as bench:
        sent = await bench.ann.send_text(HARBOUR)
        said = await bench.ann.answer(after=sent)
        going_on.set()
        await bench.settle()

        assert (said.text, said.reply_to) == (ENGLISH("progress"), sent)
        (digest,) = bench.replies()
        assert digest.message_id == said.message_id
        assert digest.text.startswith("Port Ellery Will Close")
        assert "Aisha Okoro" in (await bench.ask("/actors", reply_to=digest.message_id)).text


async def test_a_refusal_replaces_the_progress_message(settings, workers, clock, monkeypatch):
    going_on = held(workers, monkeypatch)
    async with running_bot(settings, workers, clock, **AT_ONCE) as bench:
        await bench.ann.answer(after=await bench.ann.send_text("Only a few words, and no article at all."))
        going_on.set()
        await bench.settle()

        assert [shown.text for shown in bench.replies()] == [ENGLISH.refusal(Refusal.TOO_SHORT)]


async def test_a_reader_who_removes_the_progress_message_still_gets_the_digest(settings, workers, clock, monkeypatch):
    going_on = held(workers, monkeypatch)
    async with running_bot(settings, workers, clock, **AT_ONCE) as bench:

        def gone(method, _parameters):
            if method == "editMessageText":
                raise Refused(400, "Bad Request: message to edit not found")

        said = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
        bench.telegram.faults.append(gone)
        going_on.set()
        await bench.settle()

        assert [shown.message_id == said.message_id for shown in bench.replies()] == [True, False]
        assert bench.replies()[-1].text.startswith("Port Ellery Will Close")


async def test_the_apology_for_a_bug_replaces_the_progress_message(settings, workers, clock, monkeypatch):
    going_on, called = asyncio.Event(), asyncio.Event()

    async def fails(*_):
        called.set()
        await going_on.wait()
        raise RuntimeError("a bug")

    monkeypatch.setattr(workers, "read", fails)
    async with running_bot(settings, workers, clock, **AT_ONCE) as bench:
        await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
        going_on.set()
        await bench.settle()

        assert [shown.text for shown in bench.replies()] == [ENGLISH("bug")]


async def test_a_progress_message_left_by_a_crash_becomes_the_digest(settings, workers, clock, monkeypatch):
    going_on = held(workers, monkeypatch)
    async with running_bot(settings, workers, clock, **AT_ONCE) as bench:
        said = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
        telegram, update_id = bench.telegram, (await bench.store.inbox.waiting())[0].update_id
        while await bench.store.inbox.progress(update_id) is None:  # noqa: ASYNC110 - a store has no events
            await asyncio.sleep(0.001)
    going_on.set()

    async with running_bot(settings, workers, clock, telegram, **AT_ONCE) as again:
        await again.settle()
        (digest,) = again.replies()

    assert (digest.message_id, digest.text[:22]) == (said.message_id, "Port Ellery Will Close")


async def test_a_fast_article_shows_no_progress_message():
    async def say():
        raise AssertionError("nobody waits")

    progress = Progress(say, say_after=0.0)
    async with progress.shown():
        assert await progress.settled() is None
    await asyncio.sleep(0)


async def test_the_bot_shows_that_it_is_typing_while_more_parts_may_follow(settings, workers, clock, monkeypatch):
    telegram = LoopbackTelegram(clock.now)
    waited = []

    async def waits(_seconds):
        waited.append([name for name, _ in telegram.calls if name == "sendChatAction"])

    monkeypatch.setattr("bot.runtime.application.PartCollector", partial(PartCollector, pause=waits))
    async with running_bot(settings, workers, clock, telegram, **AT_ONCE) as bench:
        await bench.ann.send_text(f"{HARBOUR}\n\n" + "It went on. " * 250)
        await bench.settle()

    assert waited[0] == ["sendChatAction"]
