"""Inserts rows that arrive at the same time in one transaction, because each commit waits for the disk."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from storage.database import StorageError

MAX_ROWS: Final = 100
"""Rows in a transaction: as many updates as Telegram hands out at once."""

Row: TypeAlias = Mapping[str, object]

Insert: TypeAlias = Callable[[Sequence[Row]], Awaitable[set[object]]]
"""Inserts rows, except those whose key exists, and returns the keys of the new ones."""


@dataclass(slots=True, eq=False)
class _Waiting:
    row: Row
    is_new: bool | None = None
    error: StorageError | None = None


class GroupCommit:
    """Collects rows while another commit is in progress, and inserts them together; `key` names a row's unique column.

    The caller that has waited longest inserts everyone's rows. If that fails, it fails for every caller: if only some
    rows were stored and the others retried later, the updates of a chat would change their order.
    """

    def __init__(self, key: str, insert: Insert) -> None:
        self._key = key
        self._insert = insert
        self._waiting: list[_Waiting] = []
        self._lock = asyncio.Lock()

    async def add(self, row: Row) -> bool:
        """Insert a row, and return when it is committed: `False` if a row with its key existed."""
        mine = _Waiting(row)
        self._waiting.append(mine)
        try:
            async with self._lock:
                if mine.is_new is None and mine.error is None:
                    await self._commit(self._waiting[:MAX_ROWS])
        finally:
            if mine.is_new is None:
                self._waiting.remove(mine)
        if mine.error:
            raise mine.error
        return bool(mine.is_new)

    async def _commit(self, together: Sequence[_Waiting]) -> None:
        try:
            new = await self._insert([each.row for each in together])
        except StorageError as error:
            for each in self._waiting:
                each.error = error
            return
        for each in together:
            self._waiting.remove(each)
            each.is_new = each.row[self._key] in new
            # A second row with this key does not count as new.
            new.discard(each.row[self._key])
