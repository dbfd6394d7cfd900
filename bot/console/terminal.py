"""`precis chat`: what is typed or piped in goes to the bot, what it answers is drawn."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final, TextIO

from rich.console import Console

from bot.console.chatview import message_view
from bot.loopback import Person, Shown

HELLO: Final = "Paste an article, give a link or a file's path, or type /help. A number presses a button. Ctrl-D ends."
PRESSED: Final = 5.0
"""Seconds after which a button that was pressed has changed nothing: it chose what was chosen."""

PAUSE: Final = 0.3
"""Seconds of silence after which a pasted article, or an answer in several parts, is whole."""


async def converse(person: Person, console: Console, stream: TextIO) -> None:
    """Send what comes in, a submission at a time, and draw the answers, until the input ends."""
    console.print(HELLO, style="dim", highlight=False)
    async for words in _submissions(_lines(stream)):
        if words == "/quit":
            return
        before = list(person.messages)
        patience = await _send(person, words)
        for shown in await _answers(person, before, patience):
            console.print(message_view(shown))


async def _send(person: Person, words: str) -> float | None:
    """Send a file if the words are its path, press a button if they are its number, else say them.

    Return how long the answer is waited for: a button may change nothing.
    """
    if _is_file(words):
        path = Path(words)
        await person.send_document(await asyncio.to_thread(path.read_bytes), path.name)
        return None
    buttons = _buttons(person)
    if words.isdigit() and 1 <= int(words) <= len(buttons):
        await person.press(buttons[int(words) - 1])
        return PRESSED
    await person.say(words)
    return None


def _buttons(person: Person) -> Sequence[str]:
    last = next((each for each in reversed(person.messages) if each.by_bot), None)
    return [button["text"] for row in last.buttons for button in row] if last else []


async def _answers(person: Person, before: Sequence[Shown], patience: float | None) -> Sequence[Shown]:
    """Wait for the answer, a message that is new or has changed, and for the parts that follow at its heels."""

    def answers() -> Sequence[Shown]:
        return [each for each in person.messages if each.by_bot and each not in before]

    with suppress(TimeoutError):
        async with asyncio.timeout(patience):
            await person.until(answers)
    while True:
        there = answers()
        await asyncio.sleep(PAUSE)
        if answers() == there:
            return there


def _lines(stream: TextIO) -> asyncio.Queue[str | None]:
    """Read lines beside the event loop; `None` is the end."""
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in stream:
            loop.call_soon_threadsafe(lines.put_nowait, line.strip())
        loop.call_soon_threadsafe(lines.put_nowait, None)

    Thread(target=read, daemon=True).start()
    return lines


async def _submissions(lines: asyncio.Queue[str | None]) -> AsyncIterator[str]:
    """Yield commands, links and paths line by line; an article at a line ".", or when silence follows an empty one."""
    article: list[str] = []
    while True:
        pause = PAUSE if article and not article[-1] else None
        try:
            line = await asyncio.wait_for(lines.get(), pause)
        except TimeoutError:
            line = "."
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


def _stands_alone(words: str, *, within: bool) -> bool:
    """Tell whether a line is a submission of its own; within an article only a command is."""
    if within:
        return words.startswith("/")
    return words.startswith(("/", "http://", "https://")) or words.isdigit() or _is_file(words)


def _is_file(words: str) -> bool:
    return "\n" not in words and 0 < len(words) < 256 and Path(words).is_file()
