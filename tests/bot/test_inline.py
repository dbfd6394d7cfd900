"""A reader's own digests, shared from any chat by the bot's name."""

import asyncio

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as promised
from hypothesis import strategies as st
from telegram import Update

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.audience import audience_of
from bot.message_types.fluent_lookup import ENGLISH
from bot.message_types.richtext import MAX_ENTITIES, units
from bot.messengers.telegram.dispatch import UPDATES
from bot.messengers.telegram.handlers.inline import RESULTS_PER_PAGE
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, Refused
from bot.messengers.telegram.loopback.users import create_group
from bot.render.inline import MAX_UNITS, choice_of
from storage.database import StorageError
from storage.records import NewDigest, StoredDigest
from summarizer.model import Article, Claim, ClaimKind, Digest, DuplicateKeys, Point
from tests.bot.conftest import running_bot
from tests.keep_digests import keep_digests

TITLE = "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says"


def titles(answer):
    return [each["title"] for each in answer["results"]]


async def keep(bench, count, **article):
    """Keep so many digests for Ann, one a minute."""
    row = await bench.store.chats.find_or_add(bench.ann.id, None, "private", "UTC", bench.clock.now())
    for number in range(count):
        bench.clock.move(minutes=1)
        text = f"Pier {number} closes."
        made = Digest(Article(text, **{"title": f"Pier {number}", **article}), (Point(text, 0, len(text)),), (), ())
        await keep_digests(bench.store, row.id, [NewDigest(made, DuplicateKeys(f"{number}"))], bench.clock.now())
    return row


async def test_the_newest_digests_are_offered_if_nothing_is_typed(bench):
    await bench.ask(HARBOUR)
    bench.clock.move(days=1)
    digest = await bench.ask(HARBOUR_ELSEWHERE)

    answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(""))

    newest, older = answer["results"]
    assert older["title"] == TITLE
    assert newest["description"].endswith("24 November 2026")
    assert newest["input_message_content"]["message_text"] == digest.text
    assert newest["input_message_content"]["entities"] == list(digest.entities)
    assert newest["input_message_content"]["link_preview_options"] == {"is_disabled": True}
    assert "reply_markup" not in newest


@pytest.mark.parametrize(("words", "found"), [("wind parts", 1), ("win", 1), ('"coal pier"', 1), ("giraffe", 0)])
async def test_words_find_the_digests_that_have_them(bench, words, found):
    await bench.ask(HARBOUR)

    assert titles(await bench.ann.inline_answer(await bench.ann.send_inline_query(words))) == [TITLE] * found


@pytest.mark.parametrize(
    ("kind", "is_member", "offered"), [("private", True, 0), ("group", True, 1), ("group", False, 0)]
)
async def test_a_number_finds_the_digest_where_the_reader_sees_it(bench, kind, is_member, offered):
    """The button that shares a digest asks for it so, also in a group."""
    bob = Person(bench.telegram, "Bob", 1002)
    place = bench.ann if kind == "private" else create_group(bench.telegram, bench.ann, "Readers")
    place.chat.left_users |= set() if is_member else {1002}
    shown = await place.answer(after=await place.send_text(f"@precis_bot {HARBOUR}"))
    mine, theirs = [await each.inline_answer(await each.send_inline_query("#1")) for each in (bench.ann, bob)]

    assert [each["input_message_content"]["message_text"] for each in mine["results"]] == [shown.text]
    assert titles(theirs) == [TITLE] * offered
    assert titles(await bob.inline_answer(await bob.send_inline_query("#999"))) == []


async def test_results_are_personal_and_not_cached(bench):
    await bench.ask(HARBOUR)
    bob = Person(bench.telegram, "Bob", 1002)
    await bob.answer(after=await bob.send_text(HARBOUR_ELSEWHERE))
    answers = [await each.inline_answer(await each.send_inline_query("pier")) for each in (bench.ann, bob)]

    assert [titles(each)[0] == TITLE for each in answers] == [True, False]
    assert {(each["is_personal"], each["cache_time"]) for each in answers} == {(True, 0)}


@pytest.mark.parametrize(("kept", "words", "says"), [(0, "", "kept"), (0, "pier", "kept"), (1, "giraffe", "found")])
async def test_a_reader_who_finds_nothing_is_offered_the_chat_with_the_bot(bench, kept, words, says):
    await keep(bench, kept)
    answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(words))

    assert answer["results"] == []
    assert answer["button"] == {"text": ENGLISH(f"inline-nothing-{says}"), "start_parameter": "inline"}
    assert (await bench.ask("/start inline")).text == ENGLISH("welcome")


async def test_a_stranger_is_offered_the_chat_with_the_bot(bench):
    bob = Person(bench.telegram, "Bob", 1002)

    assert (await bob.inline_answer(await bob.send_inline_query("")))["button"]["text"] == ENGLISH(
        "inline-nothing-kept"
    )


@pytest.mark.parametrize("words", ["", "pier"])
async def test_many_are_offered_page_by_page(bench, words):
    await keep(bench, 2 * RESULTS_PER_PAGE + 3)
    seen, offset = [], ""
    for _ in range(3):
        answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(words, offset))
        seen.append(titles(answer))
        offset = answer["next_offset"]

    assert [title for page in seen for title in page] == [
        f"Pier {number}" for number in reversed(range(2 * RESULTS_PER_PAGE + 3))
    ]
    assert ([len(each) for each in seen], offset) == ([RESULTS_PER_PAGE, RESULTS_PER_PAGE, 3], "")


@pytest.mark.parametrize(
    ("offset", "offered"), [("7", 0), ("99999", 0), ("-1", 2), ("x", 2), ("٣", 2), ("9" * 64, 2), ("1e3", 2)]
)
async def test_an_offset_beyond_the_end_has_nothing_and_a_strange_one_is_none(bench, offset, offered):
    await keep(bench, 2)
    answer = await bench.ann.inline_answer(await bench.ann.send_inline_query("", offset))

    assert (len(answer["results"]), "button" in answer) == (offered, False)


@pytest.mark.parametrize(
    "words",
    [
        "?" * 256,
        '"' * 255,
        "pier" * 64,
        "👩‍👩‍👧‍👦" * 23,
        "\u202epier\u200b",
        "' OR 1=1 --",
        "* NEAR(",
        "\x00pier",
        "  ",
        "#1",
    ],
)
async def test_whatever_is_typed_gets_an_answer(bench, words):
    await keep(bench, 1)

    assert len((await bench.ann.inline_answer(await bench.ann.send_inline_query(words)))["results"]) <= 1


@pytest.mark.parametrize(
    "title", ["\u200b\u2060", "<b>Pier</b> *closes* _now_ [x](y)", "👩‍👩‍👧‍👦" * 500, "\u202e Pier", "a" * 4000, None]
)
async def test_a_strange_title_is_shown_as_it_can_be(bench, title):
    await keep(bench, 1, title=title, source="\u200b")
    answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(""))

    (offered,) = answer["results"]
    assert 0 < len(offered["title"]) <= 122
    assert offered["description"] == "23 November 2026"


@promised(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lengths=st.lists(st.integers(1, 3000), min_size=1, max_size=12),
    said=st.integers(0, 150),
    letter=st.sampled_from(["a", "é", "👩"]),
)
def test_a_choice_is_one_message_that_telegram_takes(reader_chat, lengths, said, letter):
    sentences = [f"{letter * length}." for length in lengths]
    text = "\n".join(sentences)
    points = tuple(Point(each, 0, len(each)) for each in sentences)
    claim = Claim("Ann Lee", "she", 0, 1, "said", 1, 2, "It rained.", 0, 3, ((0, 3),), ClaimKind.INDIRECT)
    kept = reader_chat[1](Digest(Article(text, title="T"), points, (), (claim,) * said))

    choice = choice_of(kept, audience_of(reader_chat[0]))

    assert 0 < units(choice.message.text) <= 4096
    assert len(choice.message.entities) <= MAX_ENTITIES
    assert units(choice.message.text) <= MAX_UNITS or choice.message.text.endswith("…")


@pytest.fixture
async def reader_chat(bench):
    row = await keep(bench, 0)
    return row, lambda digest: StoredDigest(1, row.id, 1, bench.clock.now(), digest)


async def test_strangers_to_a_private_bot_are_offered_nothing(settings, workers, clock):
    private = settings.model_copy(update={"allowed_chats": frozenset((4242,))})
    async with running_bot(private, workers, clock) as bench:
        await keep(bench, 1)
        answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(""))

    assert (answer["results"], "button" in answer) == ([], False)


async def test_an_answer_waits_for_no_article_and_leaves_nothing_behind(bench, monkeypatch):
    await keep(bench, 1)
    reached, halt = asyncio.Event(), asyncio.Event()
    real = bench.store.duplicates.candidates

    async def slow(*args):
        reached.set()
        await halt.wait()
        return await real(*args)

    monkeypatch.setattr(bench.store.duplicates, "candidates", slow)
    await bench.ann.send_text(HARBOUR)
    await reached.wait()
    answer = await bench.ann.inline_answer(await bench.ann.send_inline_query(""))
    waiting = await bench.store.inbox.counts()
    halt.set()
    await bench.settle()

    assert titles(answer) == ["Pier 0"]
    assert waiting == {"waiting": 1, "set_aside": 0}


async def test_a_query_that_comes_too_late_or_meets_a_broken_store_does_no_harm(bench, monkeypatch, caplog):
    await keep(bench, 1)

    def too_late(name, _parameters):
        if name == "answerInlineQuery":
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")

    bench.telegram.faults.append(too_late)
    await bench.ann.send_inline_query("")
    await bench.settle()
    bench.telegram.faults.clear()

    async def broken(*_):
        raise StorageError("the disk is full")

    monkeypatch.setattr(bench.store.digests, "latest", broken)
    await bench.ann.send_inline_query("")
    await bench.settle()

    assert (await bench.ask("/help")).text
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
    assert not [record for record in caplog.records if record.exc_info]


def test_telegram_is_asked_for_inline_queries():
    assert Update.INLINE_QUERY in UPDATES


async def test_the_bots_name_in_a_message_is_not_an_inline_query(settings, workers, clock):
    """Where inline mode is off at BotFather none ever comes, and nothing else changes."""
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(settings, workers, clock, telegram) as bench:
        assert (await bench.ask("@precis_bot")).text == ENGLISH("how-to-digest")
        assert [name for name, _ in telegram.calls if name == "answerInlineQuery"] == []
