"""A page in a Chromium without a window, over the DevTools protocol: what a script does there, and what it reports."""

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any, Final

from tornado.websocket import WebSocketClientConnection, websocket_connect

_OPTIONS: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run")
_LISTENING: Final = re.compile(rb"DevTools listening on (ws://\S+)")
_FAULTS: Final = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
_MAX_MESSAGE_BYTES: Final = 64 * 1024 * 1024


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
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        await page.call("Emulation.setDeviceMetricsOverride", **size)
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
