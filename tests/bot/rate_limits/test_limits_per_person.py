"""Nobody waits for all the work of another person, and what one person may send in an hour is limited."""

import asyncio
import time
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.articles.samples import HARBOUR
from bot.domain.submission import MAX_FILE_BYTES
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Person
from bot.messengers.telegram.loopback.users import Group, create_group
from bot.runtime.round_robin_queue import Job
from tests.bot.conftest import running_bot

EVE = 1003


def until_there(path: Path) -> None:
    """Keep a worker busy until a file exists."""
    while not path.exists():
        time.sleep(0.001)


@asynccontextmanager
async def busy(workers, path):
    """Keep the only worker busy while the body runs."""
    job = asyncio.create_task(workers._run(until_there, path, Job({EVE}, 0)))
    try:
        yield
    finally:
        path.touch()
        await job


async def waiting(workers, jobs):
    while len(workers._jobs._queue._waiting) < jobs:  # noqa: ASYNC110 - what others read of it is no event
        await asyncio.sleep(0.001)


def story(number):
    return HARBOUR.replace("Port Ellery", f"Port {chr(65 + number) * 3}ton").replace("640", f"{640 + number}")


async def send_files(person, number, **more):
    for at in range(number):
        await person.send_document(story(at).encode(), f"{at}.txt", "text/plain", media_group_id="a1", **more)


async def test_an_album_of_one_person_does_not_keep_another_reader_waiting(bench, workers, tmp_path):
    bob = Person(bench.telegram, "Bob", 1002)
    async with busy(workers, tmp_path / "go"):
        await send_files(bench.ann, 5)
        await waiting(workers, 5)
        await bob.send_text(story(6))
        await waiting(workers, 6)
    await bench.settle()

    (first, *_), (answer,) = bench.replies(), [each for each in bob.messages if each.by_bot]
    assert len(bench.replies()) == 5
    assert answer.message_id < first.message_id


async def test_the_large_files_of_one_person_are_in_memory_one_after_the_other(bench, workers, tmp_path):
    bob = Person(bench.telegram, "Bob", 1002)
    async with busy(workers, tmp_path / "go"):
        for person in (bench.ann, bob):
            content = bench.telegram.store_file(HARBOUR.encode())
            document = {"file_id": content, "file_unique_id": content, "file_name": "a.txt", "mime_type": "text/plain"}
            await send_files(person, 3, document=document | {"file_size": MAX_FILE_BYTES})
        await waiting(workers, 2)
        asked = [each for name, each in bench.telegram.calls if name == "getFile"]
    await bench.settle()

    assert len(asked) == 2
    assert len([name for name, _ in bench.telegram.calls if name == "getFile"]) == 6


@pytest.fixture
def limited(settings):
    return settings.model_copy(update={"articles_per_hour": 3})


async def test_each_file_of_a_message_counts_and_what_fits_is_read(limited, workers, clock):
    async with running_bot(limited, workers, clock) as bench:
        await send_files(bench.ann, 4)
        await bench.settle()
        *digests, told = [each.text for each in bench.replies()]
        assert [text.split("\n")[0] for text in digests] == [story(at).split("\n")[0] for at in range(3)]
        assert told == ENGLISH("rest-over-limit", limit=3, more=1)

        assert (await bench.ask(story(5))).text == ENGLISH("too-many-articles", limit=3)
        clock.move(seconds=3601)
        assert (await bench.ask(story(5))).text.startswith(story(5).split("\n")[0])


async def test_each_link_counts_and_one_sentence_tells_what_is_left_out(limited, workers, clock, site):
    links = [site.page(f"/{at}", "<p>It rained.</p>") for at in range(7)]
    async with running_bot(limited, workers, clock) as bench:
        await bench.ann.send_text("\n".join(links))
        await bench.settle()

        told = bench.replies()[-1].text
        assert told.endswith(ENGLISH("rest-over-limit", limit=3, more=4))
        assert ENGLISH("too-many", most=5, more=2) not in told


async def test_links_that_an_edit_adds_count_for_the_person_who_edits(limited, workers, clock, site):
    async with running_bot(limited, workers, clock) as bench:
        sent = await bench.ann.send_text(story(0))
        await bench.settle()
        for number in range(1, 5):
            await bench.ann.edit(sent, story(number))
            await bench.settle()

        assert bench.replies()[0].text.split("\n")[0] == story(2).split("\n")[0]


async def test_messages_in_the_name_of_a_chat_count_towards_the_limit_of_that_chat(limited, workers, clock):
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    async with running_bot(limited, workers, clock) as bench:
        said = []
        for number in (-2001, -2002):
            group = create_group(bench.telegram, bench.ann, "Port", number)
            admin = Group(bench.telegram, group.chat.api_chat, anonymous)
            for at in range(4):
                words = f"@precis_bot {story(at)}"
                said.append(await admin.answer(await admin.send_text(words, sender_chat=group.chat.api_chat)))

        refused = ENGLISH("too-many-articles", limit=3)
        assert [each.text == refused for each in said] == [False, False, False, True] * 2


async def test_in_several_chats_a_person_has_one_limit(limited, workers, clock):
    async with running_bot(limited, workers, clock) as bench:
        for number in (-2001, -2002):
            group = create_group(bench.telegram, bench.ann, "Port", number)
            for at in range(2):
                said = await group.answer(await group.send_text(f"@precis_bot {story(at)}"))

        assert said.text == ENGLISH("too-many-articles", limit=3)
