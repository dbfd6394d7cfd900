"""`precis chat`: what is typed or piped in goes to the bot, what it answers is drawn."""

import asyncio
import os
from codecs import getincrementaldecoder
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from io import IncrementalNewlineDecoder
from pathlib import Path
from typing import Any, Final, TextIO

from rich.console import Console

from bot.console.message_view import message_view
from bot.loopback import Person, ShownMessage

HELLO: Final = (
    "Paste an article, a link or a file's path, or type /help. Type a button's number to press it. Ctrl-D ends."
)
ELSEWHERE: Final = "On Telegram, this button lets you choose a chat to send the digest to."
PAUSE: Final = 0.3
"""Seconds of silence after which an article that is piped in is whole, at an empty line."""

PAUSE_TYPED: Final = 1.0
"""Seconds of silence after which what was typed or pasted is whole."""

_CHUNK: Final = 65536
"""Bytes read at once: what a pipe holds."""


async def converse(person: Person, console: Console, stream: TextIO, settled: Callable[[], Awaitable[None]]) -> None:
    """Send what comes in, a submission at a time, and draw what came of it, until the input ends.

    `settled` waits until the bot has dealt with all it was given.
    """
    console.print(HELLO, style="dim", highlight=False)
    view = _View(person, console)
    with _lines(stream) as lines:
        async for words in _submissions(lines, typed=stream.isatty()):
            if words == "/quit":
                return
            await _send(person, words, view)
            await settled()
            view.draw()


class _View:
    """What of a chat was drawn; what a button changed is drawn anew, and the buttons of what came last have numbers."""

    def __init__(self, person: Person, console: Console) -> None:
        self._person = person
        self._console = console
        self._drawn: dict[int, ShownMessage] = {}
        self._newest: ShownMessage | None = None

    def draw(self) -> None:
        """Draw what is new or has changed."""
        shown = {each.message_id: each for each in self._person.messages if each.by_bot}
        new = [each for number, each in shown.items() if self._drawn.get(number) != each]
        self._drawn = shown
        for each in new:
            self._newest = each
            self._console.print(message_view(each, numbered=each is new[-1]))

    def button(self, words: str) -> dict[str, Any] | None:
        """Return the button of this number."""
        buttons = [button for row in self._newest.buttons for button in row] if self._newest else []
        known = words.isdecimal() and 1 <= int(words) <= len(buttons)
        return buttons[int(words) - 1] if known else None

    async def press_button(self, button: dict[str, Any]) -> None:
        """Press a button of what came last; of one that leads elsewhere, say where."""
        if "callback_data" not in button:
            self._console.print(button.get("url", ELSEWHERE), style="dim", soft_wrap=True, highlight=False)
        elif self._newest:
            await self._person.press_button(button["text"], self._newest.message_id)


async def _send(person: Person, words: str, view: _View) -> None:
    """Send a file if the words are its path, press a button if they are its number, else say them."""
    button = view.button(words)
    if _is_file(words):
        path = Path(words)
        await person.send_document(await asyncio.to_thread(path.read_bytes), path.name)
    elif button:
        await view.press_button(button)
    else:
        await person.send_text(words)


@contextmanager
def _lines(stream: TextIO) -> Iterator[asyncio.Queue[str | None]]:
    """Queue the lines of a stream as they arrive; `None` is the end.

    The event loop reads them itself: a thread that gets no processor for a while would look like silence.
    """
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop, descriptor = asyncio.get_running_loop(), None
    try:
        descriptor = stream.fileno()
        loop.add_reader(descriptor, _reader(stream, lines))
    except OSError:
        # A file, or a text in memory, cannot be waited for: all of it is there.
        for line in stream:
            lines.put_nowait(line.strip())
        lines.put_nowait(None)
    try:
        yield lines
    finally:
        if descriptor is not None:
            loop.remove_reader(descriptor)


def _reader(stream: TextIO, lines: asyncio.Queue[str | None]) -> Callable[[], None]:
    """Return what reads from a stream whenever something has arrived."""
    decode = IncrementalNewlineDecoder(
        getincrementaldecoder(stream.encoding)(stream.errors or "strict"), translate=True
    )
    loop, rest = asyncio.get_running_loop(), ""

    def read() -> None:
        nonlocal rest
        arrived = os.read(stream.fileno(), _CHUNK)
        *whole, rest = (rest + decode.decode(arrived, final=not arrived)).split("\n")
        for line in whole:
            lines.put_nowait(line.strip())
        if not arrived:
            loop.remove_reader(stream.fileno())
            if rest:
                lines.put_nowait(rest.strip())
            lines.put_nowait(None)

    return read


async def _submissions(lines: asyncio.Queue[str | None], *, typed: bool) -> AsyncIterator[str]:
    """Yield commands, links and paths line by line; an article at a line ".", or when silence follows an empty one."""
    article: list[str] = []
    while True:
        line = await _next(lines, PAUSE_TYPED if typed and article else PAUSE if article and not article[-1] else None)
        alone = line is not None and _stands_alone(line, within=bool(article))
        if (line is None or line == "." or alone) and any(article):
            yield "\n".join(article).strip()
            article = []
        if line is None:
            return
        if alone:
            yield line
        elif line != "." and (line or article):
            article.append(line)


async def _next(lines: asyncio.Queue[str | None], pause: float | None) -> str | None:
    """Return the next line, or "." after a pause in which none has arrived."""
    try:
        return await asyncio.wait_for(lines.get(), pause)
    except TimeoutError:
        # Whatever has arrived by now ends the silence, even if we come late to see it.
        return "." if lines.empty() else lines.get_nowait()


def _stands_alone(words: str, *, within: bool) -> bool:
    """Tell whether a line is a submission of its own; within an article only a command is."""
    if within:
        return words.startswith("/")
    return words.startswith(("/", "http://", "https://")) or words.isdigit() or _is_file(words)


def _is_file(words: str) -> bool:
    return "\n" not in words and 0 < len(words) < 256 and Path(words).is_file()
