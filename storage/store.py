"""The store: one door to everything that is kept."""

from contextlib import AbstractAsyncContextManager

from storage.actors import People
from storage.chats import Chats
from storage.claims import Said
from storage.database import Database
from storage.deliveries import Deliveries
from storage.digests import Digests
from storage.duplicates import Recognition
from storage.inbox import Inbox
from storage.lookup import Finding
from storage.processes.instances import Holders
from storage.processes.sqlite_lock import PATIENCE
from storage.retention import Retention
from storage.saved_queries import Questions
from storage.schedules import Schedules


class Store:
    """A database's rooms: `inbox`, `chats`, `digests`, `finding`, `people`, `said`, `schedules`, and so on."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Whether one process alone works on it.
        self.is_for_one = database.path is not None
        self.holders = Holders(database)
        self.inbox = Inbox(database)
        self.chats = Chats(database)
        self.digests = Digests(database)
        self.recognition = Recognition(database)
        self.finding = Finding(database)
        self.people = People(database)
        self.said = Said(database)
        self.questions = Questions(database)
        self.schedules = Schedules(database)
        self.deliveries = Deliveries(database)
        self.retention = Retention(database)

    @classmethod
    async def open(cls, url: str) -> "Store":
        """Open `sqlite:///path` or `postgresql://…`, brought up to date; raise `StorageError` if that fails."""
        return cls(await Database.open(url))

    def working(self, patience: float = PATIENCE) -> AbstractAsyncContextManager[None]:
        """Work on the database while the body runs: on SQLite alone, on PostgreSQL beside others.

        Raise `StorageError` where another process does not let go of it.
        """
        return self.holders.working(patience)

    async def close(self) -> None:
        """Close every connection."""
        await self._database.close()
