"""Lines in a terminal, typed and pasted."""

import asyncio
import os
import pty
import termios

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.console.typed_lines import TypedLines, unlimited_lines

LONG = "The pier closes. " * 250


@pytest.fixture
def terminal():
    with create_pipe_input() as typed:
        yield typed, TypedLines(typed, DummyOutput())


async def test_a_line_longer_than_a_terminals_own_arrives_whole(terminal):
    typed, lines = terminal
    typed.send_text(f"{LONG}\r")

    assert await lines.next(None) == LONG.strip()


async def test_the_lines_come_one_by_one_and_control_d_ends_them(terminal):
    typed, lines = terminal
    typed.send_text("/start\n/latest\r\x04")

    assert [await lines.next(None) for _ in range(3)] == ["/start", "/latest", None]


async def test_a_line_is_edited(terminal):
    typed, lines = terminal
    typed.send_text("/lates\x7f\x7f\x7ftest\r")

    assert await lines.next(None) == "/latest"


async def test_a_paste_of_several_lines_is_one_and_needs_no_enter(terminal):
    typed, lines = terminal
    typed.send_text(f"\x1b[200~Pier closes\r\n\r\n{LONG}\x1b[201~")

    assert await lines.next(None) == f"Pier closes\n\n{LONG.strip()}"


async def test_a_short_paste_waits_for_enter(terminal):
    typed, lines = terminal
    typed.send_text("/latest \x1b[200~3\x1b[201~")
    line = asyncio.ensure_future(lines.next(None))
    typed.send_text("4\r")

    assert await line == "/latest 34"


async def test_a_last_line_without_its_end_arrives_after_a_silence(terminal):
    typed, lines = terminal
    typed.send_text("The pier closes.\nNobody was asked.")

    assert [await lines.next(0.05) for _ in range(3)] == ["The pier closes.", "Nobody was asked.", "."]


def test_a_terminal_passes_on_more_than_its_own_limit():
    master, terminal = pty.openpty()
    with os.fdopen(terminal) as stream, os.fdopen(master, "wb", buffering=0) as keys:
        before = termios.tcgetattr(stream.fileno())
        with unlimited_lines(stream):
            within = termios.tcgetattr(stream.fileno())
            keys.write(b"x")
            assert os.read(stream.fileno(), 1) == b"x"

        after = termios.tcgetattr(stream.fileno())

    assert not within[3] & termios.ICANON
    assert after == before
