"""The store: the single entry point to all stored data."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.actors import Actors
from storage.briefing_feeds import BriefingFeeds
from storage.chats import Chats
from storage.claims import Claims
from storage.database import Database
from storage.deliveries import Deliveries
from storage.digests import Digests
from storage.duplicates import Duplicates
from storage.erasure import Erasure
from storage.health_counts import CountsReader
from storage.inbox import Inbox
from storage.items import Items
from storage.lookup import Lookup
from storage.newcomers import Newcomers
from storage.processes.instances import Instances
from storage.processes.ownership import Ownership
from storage.processes.peers import Peers
from storage.processes.sqlite_lock import LOCK_TIMEOUT_SECONDS
from storage.retention import Retention
from storage.saved_queries import SavedQueries
from storage.schedules import Schedules
from storage.sources import Sources
from storage.stories import Stories
from storage.subscriptions import Subscriptions
from storage.watches import Watches


class Store:
    """One repository for each kind of data: `inbox`, `chats`, `digests`, `claims`, `schedules`, and so on.

    Any of their methods may raise `StorageError` if the database is unavailable, full, or locked by another process.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # True if this is the only process that may work on the database.
        self.is_single_process = database.path is not None
        ownership = Ownership()
        self.instances = Instances(database, ownership)
        self.peers = Peers(database, self.instances, ownership)
        self.inbox = Inbox(database, ownership)
        self.erasure = Erasure(database)
        self.chats = Chats(database, self.erasure)
        self.digests = Digests(database, ownership, self.erasure)
        self.duplicates = Duplicates(database)
        self.lookup = Lookup(database)
        self.stories = Stories(database)
        self.actors = Actors(database)
        self.claims = Claims(database)
        self.saved_queries = SavedQueries(database)
        self.schedules = Schedules(database, ownership)
        self.briefing_feeds = BriefingFeeds(database, self.erasure)
        self.deliveries = Deliveries(database, ownership)
        self.sources = Sources(database, ownership)
        self.items = Items(database, ownership)
        self.subscriptions = Subscriptions(database, ownership)
        self.watches = Watches(database)
        self.newcomers = Newcomers(database, ownership)
        self.retention = Retention(database, self.erasure)
        self.counts = CountsReader(database)

    @classmethod
    async def open(cls, url: str) -> "Store":
        """Open `sqlite:///path` or `postgresql://…` and migrate it if needed; raise `StorageError` if that fails."""
        store = cls(await Database.open(url))
        await store.erasure.load()
        return store

    @asynccontextmanager
    async def working(self, wait_seconds: float = LOCK_TIMEOUT_SECONDS) -> AsyncIterator[None]:
        """Register this process while the body runs: alone on SQLite, beside others on PostgreSQL.

        Raise `StorageError` if another process does not release the database within `wait_seconds`.
        """
        async with self.instances.working(wait_seconds):
            # While this process was waiting, an older copy may have been restored into the file.
            await self._database.migrate()
            yield

    async def close(self) -> None:
        """Erase more of what was deleted, and close every connection."""
        await self.erasure.proceed()
        await self._database.close()
