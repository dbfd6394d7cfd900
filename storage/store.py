"""The store: one door to everything that is kept."""

from contextlib import AbstractAsyncContextManager

from storage.alone import PATIENCE, alone
from storage.chats import Chats
from storage.database import Database
from storage.deliveries import Deliveries
from storage.digests import Digests
from storage.finding import Finding
from storage.inbox import Inbox
from storage.people import People
from storage.questions import Questions
from storage.recognition import Recognition
from storage.retention import Retention
from storage.said import Said
from storage.schedules import Schedules


class Store:
    """A database's rooms: `inbox`, `chats`, `digests`, `finding`, `people`, `said`, `schedules`, and so on."""

    def __init__(self, database: Database) -> None:
        self._database = database
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

    def alone(self, patience: float = PATIENCE) -> AbstractAsyncContextManager[None]:
        """Keep the database to this process while the body runs; raise `StorageError` if another does not let go."""
        return alone(self._database, patience)

    async def close(self) -> None:
        """Close every connection."""
        await self._database.close()
