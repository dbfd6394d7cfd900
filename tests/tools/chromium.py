"""A page in a Chromium without a window, over the DevTools protocol: runs scripts in it and takes pictures of it."""

import asyncio
import json
import re
import shutil
import sys
import tempfile
from base64 import b64decode
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any, Final

from tornado.websocket import WebSocketClientConnection, websocket_connect

_OPTIONS: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run", "--hide-scrollbars",
)  # fmt: skip
_LISTENING: Final = re.compile(rb"DevTools listening on (ws://\S+)")
_FAULTS: Final = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
_MAX_MESSAGE_BYTES: Final = 64 * 1024 * 1024
_LOW: Final = 100
_SHARPNESS: Final = 1.5


def browser_program() -> str | None:
    """Return the program, or `None` if there is none."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def found_browser() -> str:
    """Return the program; exit with a hint if there is none."""
    return browser_program() or sys.exit("needs Chromium: apt install chromium")


def evaluated(html: str, expression: str, program: str, width: int) -> Any:
    """Return the value of a JavaScript expression in a page, as JSON."""

    async def value() -> Any:
        async with _shown(html, program, width) as page:
            return await page.value(expression)

    return asyncio.run(value())


def take(path: Path, html: str, program: str, width: int) -> None:
    """Take a picture of a page, as high as the page is."""

    async def picture() -> bytes:
        async with _shown(html, program, width) as page:
            await page.resize(width, await page.value("document.body.scrollHeight"), sharpness=_SHARPNESS)
            return await page.picture()

    path.write_bytes(asyncio.run(picture()))


@asynccontextmanager
async def _shown(html: str, program: str, width: int) -> "AsyncIterator[Page]":
    """Open a page in a browser of its own."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        async with running_browser(program, Path(folder) / "profile") as browser:
            yield await browser.open(source, width, _LOW)


class Browser:
    """A running Chromium; its pages share one connection."""

    def __init__(self, connection: WebSocketClientConnection) -> None:
        self._connection = connection
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.events: dict[str, list[dict[str, Any]]] = defaultdict(list)

    async def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol, and return its result."""
        number = len(self._answers)
        self._answers[number] = asyncio.get_running_loop().create_future()
        message = {"id": number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        await self._connection.write_message(json.dumps(message))
        answer = await self._answers[number]
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    async def listen(self) -> None:
        """Hand on answers, and record events by their session, until the connection ends."""
        while (received := await self._connection.read_message()) is not None:
            message = json.loads(received)
            if "id" in message:
                self._answers[message["id"]].set_result(message)
            else:
                self.events[message.get("sessionId", "")].append(message)

    async def open(self, path: Path, width: int, height: int) -> "Page":
        """Open a page in a window of this size, and wait until it is loaded."""
        target = await self.call("Target.createTarget", url="about:blank")
        attached = await self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        page = Page(self, attached["sessionId"])
        for domain in ("Page", "Runtime", "Log", "Network"):
            await page.call(f"{domain}.enable")
        await page.resize(width, height)
        await page.call("Page.navigate", url=path.as_uri())
        await page.value(
            "new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))"
        )
        return page


class Page:
    """A page of the browser."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser, self._session = browser, session

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol for this page."""
        return await self._browser.call(method, self._session, **parameters)

    async def resize(self, width: int, height: int, *, sharpness: float = 1) -> None:
        """Give the window a size in CSS pixels, each of as many pixels as `sharpness` says in either direction."""
        size = {"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": False}
        await self.call("Emulation.setDeviceMetricsOverride", **size)

    async def picture(self) -> bytes:
        """Return a picture of what the window shows, as PNG."""
        return b64decode((await self.call("Page.captureScreenshot"))["data"])

    async def value(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, or what its promise brings."""
        wanted = {"expression": expression, "awaitPromise": True, "returnByValue": True, "userGesture": True}
        found = await self.call("Runtime.evaluate", **wanted)
        if "exceptionDetails" in found:
            raise RuntimeError(json.dumps(found["exceptionDetails"]))
        return found["result"].get("value")

    @property
    def faults(self) -> list[str]:
        """What the browser reported: exceptions, lines on the console, and what the page's policy refused."""
        events = self._browser.events[self._session]
        return [json.dumps(each["params"]) for each in events if each["method"] in _FAULTS]

    @property
    def requests(self) -> list[str]:
        """The addresses that the page asked for, its own among them."""
        events = self._browser.events[self._session]
        return [each["params"]["request"]["url"] for each in events if each["method"] == "Network.requestWillBeSent"]


@asynccontextmanager
async def running_browser(program: str, folder: Path) -> AsyncIterator[Browser]:
    """Run Chromium with a profile in a folder."""
    command = (program, *_OPTIONS, f"--user-data-dir={folder}", "about:blank")
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=nothing, stderr=pipe)
    assert process.stderr is not None
    tasks: list[asyncio.Task[object]] = []
    try:
        address = await _address(process.stderr)
        with closing(await websocket_connect(address, max_message_size=_MAX_MESSAGE_BYTES)) as connection:
            browser = Browser(connection)
            tasks += [asyncio.create_task(browser.listen()), asyncio.create_task(process.stderr.read())]
            yield browser
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        await asyncio.gather(*tasks)


async def _address(errors: asyncio.StreamReader) -> str:
    """Return the address that Chromium says it listens on."""
    said = b""
    while line := await errors.readline():
        said += line
        if found := _LISTENING.search(line):
            return found[1].decode()
    raise RuntimeError(f"Chromium did not start: {said.decode(errors='replace')}")
