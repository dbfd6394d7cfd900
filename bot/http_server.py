"""An HTTP server for calls from strangers: it limits how many connections are open, and how long each may take.

It serves the webhook, the health checks and the published feeds of briefings.
"""

import errno
import os
import socket
from typing import Any, Final, TypeAlias

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.web import Application, RequestHandler

from bot.domain.start_error import CannotStartError

Page: TypeAlias = tuple[str, type[RequestHandler], dict[str, Any]]
"""The pattern of a path, the handler of calls to it, and the arguments of the handler."""

READ_TIMEOUT_SECONDS: Final = 10.0
"""Seconds for the headers of a call, and again for its body."""

MAX_CONNECTIONS: Final = 500
"""Connections open at a time; Telegram uses 40. Each takes a file handle, and a process often has 1,024."""

_BACKLOG: Final = 128
"""Connections that the system holds until they are accepted."""


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


def listening(application: Application, address: str, port: int, *, setting: str, max_body_bytes: int) -> HTTPServer:
    """Serve an application on an address and port; end it with `stop` and `close_all_connections`.

    Raise `CannotStartError`, which names the `setting` of the port, if the system does not let us listen there.
    """
    server = _LimitedServer(
        application,
        max_body_size=max_body_bytes,
        body_timeout=READ_TIMEOUT_SECONDS,
        idle_connection_timeout=READ_TIMEOUT_SECONDS,
        # Otherwise, the unread body of a refused request would be taken for the next request.
        no_keep_alive=True,
    )
    server.add_socket(_listening_socket(address, port, setting))
    return server


def _listening_socket(address: str, port: int, setting: str) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        made = socket.create_server((address, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise _cannot_listen(error, setting, address, port) from error
    made.settimeout(0)
    return made


def _cannot_listen(error: OSError, setting: str, address: str, port: int) -> CannotStartError:
    line = f"{setting}: port {port} of {address} "
    if error.errno == errno.EADDRINUSE:
        # The next start may succeed: the process that has the port may be about to end.
        line += "is in use; give each process on this machine its own"
        return CannotStartError(line, is_lasting=False)
    line += f"cannot be listened on: {os.strerror(error.errno or 0)}"
    return CannotStartError(line, is_lasting=error.errno == errno.EACCES)
