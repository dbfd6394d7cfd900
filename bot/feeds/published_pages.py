"""The HTTP pages of the feeds of briefings: each is at an address that nobody can guess."""

import asyncio
import logging
from types import TracebackType

from tornado.web import RequestHandler, stream_request_body

from bot.feeds.published_address import FEEDS_PATH, TOKEN_PATTERN
from bot.feeds.published_atom import atom_of
from bot.http_server import Page
from storage.database import StorageError
from storage.store import Store

log = logging.getLogger(__name__)


def feed_pages(store: Store) -> tuple[Page, ...]:
    """Return the pages that serve the feeds."""
    return ((rf"{FEEDS_PATH}/({TOKEN_PATTERN})", _Feed, {"store": store}),)


@stream_request_body
class _Feed(RequestHandler):
    """Serves one feed; an address that never was a feed, or no longer is, gets status 404."""

    SUPPORTED_METHODS = ("GET", "HEAD")

    def initialize(self, store: Store) -> None:
        self._store = store

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "private, no-cache")
        self.set_header("X-Robots-Tag", "noindex, nofollow")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")

    def data_received(self, chunk: bytes) -> None:
        """Drop a body: the server would otherwise hold up to a megabyte for each of many connections."""

    async def get(self, token: str) -> None:
        try:
            feed = await self._store.briefing_feeds.read(token)
        except StorageError:
            self.set_status(503)
            return
        if feed is None:
            self.set_status(404)
            return
        # In a thread: thirty long briefings take some milliseconds. Tornado adds an ETag, so a client that has it
        # already gets status 304.
        self.write(await asyncio.to_thread(atom_of, feed))
        self.set_header("Content-Type", "application/atom+xml; charset=utf-8")

    head = get

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Log a bug without the address, which tornado would write into the log."""
        if typ and value:
            log.error("a feed could not be served", exc_info=(typ, value, tb))
