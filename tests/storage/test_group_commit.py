"""Rows that come at the same time are committed together."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

import pytest

from storage.database import StorageError
from storage.group_commit import MAX_ROWS, GroupCommit, Row
from storage.store import Store


class Table:
    """A table that counts its transactions, which wait until they may go on."""

    def __init__(self) -> None:
        self.keys: set[object] = set()
        self.commits: list[int] = []
        self.failures = 0
        self.may_go_on = asyncio.Event()

    async def insert(self, rows: Sequence[Row]) -> set[object]:
        await self.may_go_on.wait()
        if self.failures:
            self.failures -= 1
            raise StorageError("the disk is full")
        self.commits.append(len(rows))
        new = {row["key"] for row in rows} - self.keys
        self.keys |= new
        return new


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def _begun(table: Table, *keys: int) -> tuple[GroupCommit, list[asyncio.Task[bool]]]:
    group = GroupCommit("key", table.insert)
    tasks = [asyncio.create_task(group.add({"key": key})) for key in keys]
    await _turns()
    return group, tasks


async def test_rows_that_come_during_a_commit_are_the_next_one() -> None:
    table = Table()
    group, tasks = await _begun(table, 0)
    tasks += [asyncio.create_task(group.add({"key": key})) for key in range(1, MAX_ROWS + 3)]
    await _turns()

    table.may_go_on.set()

    assert await asyncio.gather(*tasks) == [True] * (MAX_ROWS + 3)
    assert table.commits == [1, MAX_ROWS, 2]


async def test_the_first_of_two_rows_with_one_key_is_new() -> None:
    table = Table()
    _, tasks = await _begun(table, 1, 7, 7, 8, 1)
    table.may_go_on.set()

    assert await asyncio.gather(*tasks) == [True, True, False, True, False]


async def test_a_failure_is_raised_for_everybody_who_waits() -> None:
    table = Table()
    table.failures = 1
    group, tasks = await _begun(table, *range(MAX_ROWS + 5))
    table.may_go_on.set()

    outcomes = await asyncio.gather(*tasks, return_exceptions=True)

    assert all(isinstance(each, StorageError) for each in outcomes)
    assert table.commits == []
    assert await group.add({"key": 1})


@pytest.mark.parametrize("at", [0, 1])
async def test_a_cancelled_caller_does_not_keep_the_others_from_being_committed(at: int) -> None:
    table = Table()
    _, tasks = await _begun(table, 1, 2, 3)
    tasks[at].cancel()
    with suppress(asyncio.CancelledError):
        await tasks[at]
    table.may_go_on.set()

    assert await asyncio.gather(*(each for each in tasks if not each.cancelled())) == [True, True]


async def test_updates_that_come_at_once_are_stored_once_each(store: Store, now: datetime) -> None:
    await store.inbox.put(3, 1, {"text": "earlier"}, now)

    numbers = [5, 3, 4, 5, *range(10, 250)]
    stored = await asyncio.gather(*(store.inbox.put(number, 1, {"text": "a"}, now) for number in numbers))

    assert stored == [True, False, True, False, *[True] * 240]
    assert len(await store.inbox.waiting()) == 243
