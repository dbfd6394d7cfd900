"""People share the real worker processes: nobody waits for all the work of another person."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import pytest

from bot.articles.samples import HARBOUR
from bot.runtime.round_robin_queue import Job
from bot.runtime.workers import Workers
from summarizer.model import Article, Length, Material, Refusal

ANN, BOB, EVE = 1, 2, 3


@pytest.fixture(scope="module")
def two():
    with Workers(count=2, time_limit=300.0) as pool:
        yield pool


def until_there(path: Path) -> str:
    """Keep a worker busy until a file exists; a second file counts how often it began."""
    with path.with_suffix(".begun").open("a") as begun:
        begun.write("x")
    while not path.exists():
        time.sleep(0.001)
    return path.name


async def begun(path: Path, times: int = 1) -> None:
    while not (counted := path.with_suffix(".begun")).exists() or len(counted.read_text()) < times:  # noqa: ASYNC110 - another process writes it
        await asyncio.sleep(0.001)


async def test_the_long_work_of_one_person_leaves_a_worker_to_the_others(two, tmp_path):
    album = [asyncio.create_task(two._run(until_there, tmp_path / str(at), Job({EVE}, at))) for at in range(5)]
    await begun(tmp_path / "0")

    article, _ = await two.read(ANN, Material(HARBOUR))
    made = await two.digest(ANN, article, Length(3))

    assert not isinstance(made, Refusal)
    assert not any(each.done() for each in album)
    for at in range(5):
        (tmp_path / str(at)).touch()
    assert await asyncio.gather(*album) == list("01234")


async def test_long_work_makes_room_for_others_and_is_finished_later(two, tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    long = [asyncio.create_task(two._run(until_there, path, Job({who}, 1))) for path, who in ((one, EVE), (other, BOB))]
    await begun(one)
    await begun(other)

    article, _ = await two.read(ANN, Material(HARBOUR))

    assert isinstance(article, Article)
    assert not any(each.done() for each in long)
    one.touch()
    other.touch()
    assert await asyncio.gather(*long) == ["one", "other"]
    assert {len(path.with_suffix(".begun").read_text()) for path in (one, other)} == {1, 2}


async def test_work_that_nobody_waits_for_any_longer_frees_its_worker(two, tmp_path):
    left = [asyncio.create_task(two._run(until_there, tmp_path / name, Job({EVE}, 1))) for name in "ab"]
    await begun(tmp_path / "a")

    for each in left:
        each.cancel()
        with suppress(asyncio.CancelledError):
            await each

    (tmp_path / "c").touch()
    assert await two._run(until_there, tmp_path / "c", Job({EVE}, 1)) == "c"


async def test_a_reader_gets_what_waits_in_the_backlog_of_another_in_her_own_turn(two, tmp_path):
    article, _ = await two.read(ANN, Material(HARBOUR))
    blocking = asyncio.create_task(two._run(until_there, tmp_path / "a", Job({EVE}, 1)))
    await begun(tmp_path / "a")
    backlog = asyncio.create_task(two.digest(EVE, article, Length(2)))
    await asyncio.sleep(0)

    assert not isinstance(await two.digest(ANN, article, Length(2)), Refusal)
    assert backlog.done() or await backlog

    (tmp_path / "a").touch()
    await blocking
