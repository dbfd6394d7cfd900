"""An HTTP server for calls from strangers: it limits how many connections are open, and how long each may take."""

from typing import Any, Final, TypeAlias

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.web import Application, RequestHandler

Page: TypeAlias = tuple[str, type[RequestHandler], dict[str, Any]]
"""The pattern of a path, the handler of calls to it, and what the handler is given."""

READ_TIMEOUT_SECONDS: Final = 10.0
"""Seconds for the headers of a call, and again for its body."""

MAX_CONNECTIONS: Final = 500
"""Connections that are open at a time; Telegram uses 40. Each takes a file handle, and a process often has 1,024."""


class _LimitedServer(HTTPServer):
    """Closes a connection at once if too many are open."""

    _count = 0

    def handle_stream(self, stream: IOStream, address: tuple[Any, ...]) -> None:
        if self._count >= MAX_CONNECTIONS:
            stream.close()
            return
        self._count += 1
        super().handle_stream(stream, address)

    def on_close(self, server_conn: object) -> None:
        self._count -= 1
        super().on_close(server_conn)


def listening(application: Application, address: str, port: int, *, max_body_bytes: int) -> HTTPServer:
    """Serve an application on an address and port; end it with `stop` and `close_all_connections`."""
    server = _LimitedServer(
        application,
        max_body_size=max_body_bytes,
        body_timeout=READ_TIMEOUT_SECONDS,
        idle_connection_timeout=READ_TIMEOUT_SECONDS,
        # After a refusal, the unread body would otherwise be taken for the next request.
        no_keep_alive=True,
    )
    server.listen(port, address)
    return server
