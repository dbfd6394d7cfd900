"""The health check: status 200 while the database responds, 503 when it does not.

The body counts the updates that are waiting and those that were set aside, and gives the event loop's lag in
milliseconds.
"""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tornado.web import Application, RequestHandler

from bot.runtime.loop_lag import LoopLagMonitor
from bot.updates.http_server import listening
from storage.database import StorageError
from storage.store import Store


@asynccontextmanager
async def health_server(address: str, port: int | None, store: Store) -> AsyncIterator[None]:
    """Serve the health check as `/` on the address and port while the body runs; without a port, do nothing."""
    if port is None:
        yield
        return
    async with LoopLagMonitor().running() as lag:
        # A check has no body; tornado would read one of 100 MB into memory, and wait for it forever.
        application = Application([("/", _Health, {"store": store, "lag": lag})])
        server = listening(application, address, port, max_body_bytes=0)
        try:
            yield
        finally:
            server.stop()
            await server.close_all_connections()


class _Health(RequestHandler):
    def initialize(self, store: Store, lag: LoopLagMonitor) -> None:
        self._store = store
        self._lag = lag

    async def get(self) -> None:
        try:
            counts = await self._store.inbox.counts()
        except StorageError:
            self.set_status(503)
            await self.finish({"status": "the database does not respond"})
        else:
            await self.finish(json.dumps({"status": "ok", "inbox": counts, "event_loop_lag_ms": self._lag.figures()}))
