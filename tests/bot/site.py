"""A web site on loopback, for tests that fetch pages."""

import asyncio
import contextlib

PAGE = "<html><body><p>It rained.</p></body></html>"


class Site:
    """A web site on loopback: it has an answer for each path, and records the requests."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes] = {}
        self.endless: dict[str, bytes] = {}
        self.bytes_sent = 0
        self.requests: list[str] = []
        self.port = 0
        self.hang = asyncio.Event()
        self.arrived: asyncio.Queue[str] = asyncio.Queue()

    def page(self, path: str, body: str | bytes = PAGE, status: str = "200 OK", **headers: str) -> str:
        content = body.encode() if isinstance(body, str) else body
        named = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(content))}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        self.answers[path] = f"HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\n".encode() + content
        return f"http://127.0.0.1:{self.port}{path}"

    def endless_page(self, path: str, begin: bytes, block: bytes, head: str = "") -> str:
        """Answer with a beginning, and then with the same block again and again until the connection is closed."""
        named = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n".encode() if head else b""
        self.answers[path], self.endless[path] = named + begin, block
        return f"http://127.0.0.1:{self.port}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.requests.append(head)
        self.arrived.put_nowait(head)
        path = head.split(" ", 2)[1].partition("?")[0]
        if path.startswith("/hang"):
            await self.hang.wait()
        writer.write(
            self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        )
        with contextlib.suppress(ConnectionError):
            await writer.drain()
            if path.startswith("/stall"):
                await self.hang.wait()
            while path in self.endless and not writer.is_closing():
                writer.write(self.endless[path])
                self.bytes_sent += len(self.endless[path])
                await writer.drain()
        writer.close()
