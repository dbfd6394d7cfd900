"""`precis chat`: send what is typed or piped in to the bot, and print its answers."""

import asyncio
import os
from codecs import getincrementaldecoder
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import IncrementalNewlineDecoder
from pathlib import Path
from typing import Any, Final, TextIO, TypeAlias

from prompt_toolkit.input import create_input
from rich.console import Console

from bot.console.message_view import message_view
from bot.console.typed_lines import TypedLines, unlimited_lines
from bot.messengers.telegram.loopback import Person, ShownMessage

INSTRUCTIONS: Final = (
    "Paste an article, a link or a file's path, or type /help. Type a button's number to press it. Ctrl-D ends."
)
BUTTON_ON_TELEGRAM_ONLY: Final = "On Telegram, this button lets you choose a chat to send the digest to."
PIPED_PAUSE_SECONDS: Final = 0.3
"""Seconds without input after an empty line that end an article which is piped in."""

TYPED_PAUSE_SECONDS: Final = 1.0
"""Seconds without input that end an article which is typed or pasted."""

NextLine: TypeAlias = Callable[[float | None], Awaitable[str | None]]
"""Returns the next line, "." if none arrives within this many seconds, and `None` at the end."""

_CHUNK_BYTES: Final = 65536
"""Bytes that are read at once: the capacity of a pipe."""


async def converse(person: Person, console: Console, stream: TextIO, settle: Callable[[], Awaitable[None]]) -> None:
    """Send the submissions in a stream one by one, and print the bot's answers, until the stream ends.

    `settle` waits until the bot has handled everything sent to it.
    """
    console.print(INSTRUCTIONS, style="dim", highlight=False)
    view = _ChatPrinter(person, console)
    with _typed(stream) if stream.isatty() else _piped(stream) as submissions:
        async for text in submissions:
            if text == "/quit":
                return
            await _send(person, text, view)
            await settle()
            view.print_changes()


@contextmanager
def _typed(stream: TextIO) -> Iterator[AsyncIterator[str]]:
    """Yield what is typed; as on Telegram, the chat opens with /start, whose answer offers the sample."""
    with unlimited_lines(stream):
        yield _after("/start", _submissions(TypedLines(create_input(stream)).next, typed=True))


async def _after(first: str, submissions: AsyncIterator[str]) -> AsyncIterator[str]:
    yield first
    async for each in submissions:
        yield each


@contextmanager
def _piped(stream: TextIO) -> Iterator[AsyncIterator[str]]:
    with _lines(stream) as lines:
        yield _submissions(partial(_next, lines), typed=False)


class _ChatPrinter:
    """Prints new and changed messages of a chat, with numbers on the buttons of the newest one."""

    def __init__(self, person: Person, console: Console) -> None:
        self._person = person
        self._console = console
        self._printed: dict[int, ShownMessage] = {}
        self._newest: ShownMessage | None = None

    def print_changes(self) -> None:
        """Print the messages that are new or have changed."""
        shown = {each.message_id: each for each in self._person.messages if each.by_bot}
        new = [each for number, each in shown.items() if self._printed.get(number) != each]
        self._printed = shown
        for each in new:
            self._newest = each
            self._console.print(message_view(each, numbered=each is new[-1]))

    def button(self, text: str) -> dict[str, Any] | None:
        """Return the newest message's button with this number, `None` if the text is not the number of one."""
        buttons = [button for row in self._newest.buttons for button in row] if self._newest else []
        is_number = text.isdecimal() and 1 <= int(text) <= len(buttons)
        return buttons[int(text) - 1] if is_number else None

    async def press_button(self, button: dict[str, Any]) -> None:
        """Press a button of the newest message; if it is a link, print the link."""
        if "callback_data" not in button:
            self._console.print(
                button.get("url", BUTTON_ON_TELEGRAM_ONLY), style="dim", soft_wrap=True, highlight=False
            )
        elif self._newest:
            await self._person.press_button(button["text"], self._newest.message_id)


async def _send(person: Person, text: str, view: _ChatPrinter) -> None:
    """Send the file if the text is its path, press the button if it is its number, otherwise send the text."""
    button = view.button(text)
    if _is_file(text):
        path = Path(text)
        await person.send_document(await asyncio.to_thread(path.read_bytes), path.name)
    elif button:
        await view.press_button(button)
    else:
        await person.send_text(text)


@contextmanager
def _lines(stream: TextIO) -> Iterator[asyncio.Queue[str | None]]:
    """Queue the lines of a stream as they arrive; `None` marks the end.

    The event loop reads them itself: if a reading thread were not scheduled for a while, it would look as if nothing
    had been typed.
    """
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop, descriptor = asyncio.get_running_loop(), None
    try:
        descriptor = stream.fileno()
        loop.add_reader(descriptor, _reader(stream, lines))
    except OSError:
        # The event loop cannot watch a file or a text in memory; all of it is already there.
        for line in stream:
            lines.put_nowait(line.strip())
        lines.put_nowait(None)
    try:
        yield lines
    finally:
        if descriptor is not None:
            loop.remove_reader(descriptor)


def _reader(stream: TextIO, lines: asyncio.Queue[str | None]) -> Callable[[], None]:
    """Return a callback that reads what has arrived on a stream."""
    decode = IncrementalNewlineDecoder(
        getincrementaldecoder(stream.encoding)(stream.errors or "strict"), translate=True
    )
    loop, rest = asyncio.get_running_loop(), ""

    def read() -> None:
        nonlocal rest
        arrived = os.read(stream.fileno(), _CHUNK_BYTES)
        *whole, rest = (rest + decode.decode(arrived, final=not arrived)).split("\n")
        for line in whole:
            lines.put_nowait(line.strip())
        if not arrived:
            loop.remove_reader(stream.fileno())
            if rest:
                lines.put_nowait(rest.strip())
            lines.put_nowait(None)

    return read


async def _submissions(next_line: NextLine, *, typed: bool) -> AsyncIterator[str]:
    """Yield the submissions: a command, link, path or number is a line of its own, an article is several lines.

    An article ends at a line ".", at a command, or when no input follows for a while.
    """
    article: list[str] = []
    while True:
        line = await next_line(
            TYPED_PAUSE_SECONDS if typed and article else PIPED_PAUSE_SECONDS if article and not article[-1] else None,
        )
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


async def _next(lines: asyncio.Queue[str | None], seconds: float | None) -> str | None:
    """Return the next line, or "." if none arrives within so many seconds."""
    try:
        return await asyncio.wait_for(lines.get(), seconds)
    except TimeoutError:
        # A line that arrived in time counts, even if this task was woken up late.
        return "." if lines.empty() else lines.get_nowait()


def _stands_alone(line: str, *, within: bool) -> bool:
    """Return whether a line is a submission of its own; within an article, only a command is."""
    if within:
        return line.startswith("/")
    return line.startswith(("/", "http://", "https://")) or line.isdigit() or _is_file(line)


def _is_file(line: str) -> bool:
    return "\n" not in line and 0 < len(line) < 256 and Path(line).is_file()
