"""The lines that a person types or pastes in a terminal."""

import asyncio
import os
import sys
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import Output
from prompt_toolkit.output.vt100 import Vt100_Output


class TypedLines:
    """The lines typed in a terminal. A paste of several lines counts as one, and needs no Enter."""

    def __init__(self, terminal: Input, screen: Output | None = None) -> None:
        self._session: PromptSession[str] = PromptSession(
            key_bindings=_bindings(), input=terminal, output=screen or _screen()
        )

    async def next(self, seconds: float | None) -> str | None:
        """Return the next line, `None` at the end.

        If nothing is typed for `seconds` seconds, return the unfinished line, or "." if there is none: the last line of
        a paste may lack its line end.
        """
        line = asyncio.ensure_future(self._session.prompt_async())
        before = None
        while not (await asyncio.wait({line}, timeout=seconds))[0]:
            typed = self._session.default_buffer.text
            if typed == before or not typed:
                self._session.app.exit(result=typed or ".")
                break
            before = typed
        try:
            return (await line).strip()
        except EOFError:
            return None


@contextmanager
def unlimited_lines(stream: TextIO) -> Iterator[None]:
    """Keep the terminal from collecting lines itself: it would drop everything after the 4,095th byte of a line."""
    descriptor = stream.fileno()
    before = termios.tcgetattr(descriptor)
    tty.setcbreak(descriptor, termios.TCSANOW)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def _screen() -> Output:
    screen = Vt100_Output.from_pty(sys.stdout, term=os.environ.get("TERM"))
    # Not every terminal reports its cursor position, and we draw nothing that depends on it.
    screen.enable_cpr = False
    return screen


def _bindings() -> KeyBindings:
    bindings = KeyBindings()

    @bindings.add(Keys.BracketedPaste)
    def paste(event: KeyPressEvent) -> None:
        text = event.data.replace("\r\n", "\n").replace("\r", "\n")
        event.current_buffer.insert_text(text)
        if "\n" in text:
            event.current_buffer.validate_and_handle()

    return bindings
