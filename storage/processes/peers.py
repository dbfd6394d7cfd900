"""The other processes on the same database: how many are alive, what they receive, and to which chats they are sending.

PostgreSQL's notifications tell each process at once when another registers or begins to send a message, and tell
workers when updates arrive. A notification is part of the transaction that it is about, so it needs no extra round
trip.
"""

from collections.abc import Callable
from typing import Final

from sqlalchemy import ColumnElement, Text, cast, func, literal, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, translating_errors
from storage.processes.instances import Instances
from storage.processes.ownership import Ownership

CHANNEL: Final = "precis_sending"
ARRIVALS: Final = "precis_arrivals"

_JOINED: Final = "joined"

Heard = Callable[[int | None], object]
"""Called with the chat to which another process is sending, and with `None` when one has joined."""


class Peers:
    """Counts the live processes, including this one, and listens to the others. On SQLite there are no others."""

    def __init__(self, database: Database, instances: Instances, ownership: Ownership) -> None:
        self._database = database
        self._instances = instances
        self._ownership = ownership
        self._connection: AsyncConnection | None = None
        self._is_lost = False
        self.on_arrival: Callable[[], object] | None = None
        """Called when others have received updates, if it was set before `listen`."""

    async def count(self) -> int:
        """Return how many processes are registered on the database now; 1 for SQLite."""
        return 1 if self._database.path else max(1, len(await self._instances.living()))

    async def listen(self, heard: Heard) -> None:
        """Listen until `stop`, and announce this process; do nothing on SQLite or if we are listening already."""
        if self._is_lost:
            await self.stop()
        if self._database.path or self._connection is not None:
            return
        # Unless all of this succeeds, the next call starts over.
        self._connection = connection = await self._database.connect()
        self._is_lost = True
        with translating_errors():
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None  # noqa: S101 - a connection that is open has a driver's

            def on_message(_connection: object, _pid: int, _channel: str, message: str) -> None:
                sender, _, chat = message.partition(":")
                if int(sender) not in self._ownership.instance_ids:
                    heard(None if chat == _JOINED else int(chat))

            def on_loss(_connection: object) -> None:
                self._is_lost = True

            raw.add_termination_listener(on_loss)
            await raw.add_listener(CHANNEL, on_message)
            if on_arrival := self.on_arrival:
                await raw.add_listener(ARRIVALS, lambda *_: on_arrival())
                # Some may have arrived while nobody was listening.
                on_arrival()
            joined = f"{self._ownership.current or 0}:{_JOINED}"
            await connection.execute(
                text("SELECT pg_notify(:channel, :message)"), {"channel": CHANNEL, "message": joined}
            )
        self._is_lost = raw.is_closed()

    async def stop(self) -> None:
        """Stop listening."""
        connection, self._connection, self._is_lost = self._connection, None, False
        if connection is not None:
            # The connection must not go back into the pool with our listener on it.
            await connection.invalidate()
            await connection.close()


def arrival() -> ColumnElement[object]:
    """Return the SQL call that tells workers, on commit, that updates have arrived."""
    return func.pg_notify(ARRIVALS, "")


def announcement(sender: int | None, chat: ColumnElement[int]) -> ColumnElement[object]:
    """Return the SQL call that tells the other processes, on commit, that we are sending to a chat."""
    return func.pg_notify(CHANNEL, literal(f"{sender or 0}:") + cast(chat, Text))
