"""An answer for whoever watches over the process: 200 while the database answers, 503 when it does not."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tornado.web import Application, RequestHandler

from storage.database import StorageError
from storage.store import Store


@asynccontextmanager
async def healthy(port: int | None, store: Store) -> AsyncIterator[None]:
    """Serve `/` on the port while the body runs; do nothing without a port."""
    if port is None:
        yield
        return
    server = Application([("/", _Health, {"store": store})]).listen(port)
    try:
        yield
    finally:
        server.stop()
        await server.close_all_connections()


class _Health(RequestHandler):
    def initialize(self, store: Store) -> None:
        self._store = store

    async def get(self) -> None:
        try:
            counts = await self._store.inbox.counts()
        except StorageError:
            self.set_status(503)
            await self.finish({"status": "the database does not answer"})
        else:
            await self.finish(json.dumps({"status": "ok", "inbox": counts}))
