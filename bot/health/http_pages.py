"""The health checks: `/`, `/healthz` and `/readyz` for supervisors, and `/metrics` for Prometheus.

`/` has status 200 while the database responds; its body counts the updates that are waiting and those that were set
aside, and gives the event loop's lag in milliseconds. `/healthz` has status 200 while the process responds, and
`/readyz` while it can do its work. Nothing here identifies a chat.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST
from tornado.web import Application, RequestHandler

from bot.health.loop_lag import LoopLagMonitor
from bot.health.process_memory import workers_memory_bytes
from bot.health.prometheus_format import Scrape, exposition
from bot.health.readiness import Part, Watch
from bot.http_server import Page, listening
from storage.database import StorageError
from storage.health_counts import Counts

MAX_COUNTING_SECONDS: Final = 5.0
"""Seconds that a scrape waits for the database; Prometheus waits ten seconds for the whole scrape."""


@asynccontextmanager
async def health_server(
    address: str, port: int | None, watch: Watch, further: Sequence[Page] = ()
) -> AsyncIterator[None]:
    """Serve the checks, and further pages, on the address and port while the body runs; without a port, do nothing."""
    if port is None:
        yield
        return
    async with LoopLagMonitor().running() as lag:
        handed = {"watch": watch, "lag": lag}
        pages = (("/", _Health), ("/healthz", _Alive), ("/readyz", _Ready), ("/metrics", _Metrics))
        # A check has no body; tornado would read one of 100 MB into memory, and wait for it forever.
        # Calls are not logged: while the bot is not ready, each one would be logged as an error.
        checks = [(path, page, handed) for path, page in pages]
        application = Application([*checks, *further], log_function=lambda _handler: None)
        server = listening(application, address, port, setting="HEALTH_PORT", max_body_bytes=0)
        try:
            yield
        finally:
            server.stop()
            await server.close_all_connections()


class _Page(RequestHandler):
    def initialize(self, watch: Watch, lag: LoopLagMonitor) -> None:
        self._watch = watch
        self._lag = lag


class _Health(_Page):
    async def get(self) -> None:
        try:
            counts = await self._watch.store.inbox.counts()
        except StorageError:
            self.set_status(503)
            await self.finish({"status": "the database does not respond"})
        else:
            await self.finish(json.dumps({"status": "ok", "inbox": counts, "event_loop_lag_ms": self._lag.figures()}))


class _Alive(_Page):
    async def get(self) -> None:
        await self.finish({"status": "alive"})


class _Ready(_Page):
    async def get(self) -> None:
        faults = self._watch.faults()
        if faults:
            self.set_status(503)
        parts = {str(part): faults.get(part, "ok") for part in Part}
        await self.finish({"status": "not ready" if faults else "ready"} | parts)


class _Metrics(_Page):
    async def get(self) -> None:
        watch = self._watch
        scrape = Scrape(
            now=watch.health.now(),
            health=watch.health,
            faults=watch.faults(),
            worker_faults=watch.workers.faults,
            workers_memory_bytes=await asyncio.to_thread(workers_memory_bytes),
            loop_lag_ms=self._lag.figures(),
            counts=await self._counts(),
        )
        self.set_header("Content-Type", CONTENT_TYPE_LATEST)
        await self.finish(exposition(scrape))

    async def _counts(self) -> Counts | None:
        """Return the counts from the database, or `None` if it does not respond."""
        try:
            async with asyncio.timeout(MAX_COUNTING_SECONDS):
                return await self._watch.store.counts.read(self._watch.health.now())
        except (StorageError, TimeoutError):
            return None
